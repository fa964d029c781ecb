### The sentences that explain how an amount comes about.

explain-at-an-hour = , a { $rate } la hora
explain-comes-to = {" "}= { $amount }
explain-call-out = { $amount } por la salida
explain-trip = { $amount } por un desplazamiento
explain-parts-at-cost = Piezas, a precio de coste: { $amount }
explain-parts = Piezas por { $cost }, con un recargo del { $markup } = { $amount }
explain-blocks = { $count } de { $hours } a { $price }
explain-salary = { $staff } a { $pay } al año × { $multiplier } (costes del empleador), la doceava parte
explain-a-twelfth = { $count } a { $price } al año, la doceava parte
explain-each-at = { $count } a { $price }
explain-by-tiers = { $users }, cada uno al precio de su tramo en ese año
explain-discount = , menos { $off } por el plazo
explain-multiplier-reason-after-hours = fuera de horario
explain-multiplier-reason-weekend = fin de semana
explain-multiplier-reason-holiday = festivo
explain-multiplier-reason-emergency = urgencia
# $number (number)
explain-minutes = { $minutes } { $number ->
    [one] minuto
   *[other] minutos
}
explain-minutes-noted = { $minutes } ({ $notes })
explain-left-over = quedaban { $rest } de { $all }
explain-with-handling = { $worked } de trabajo y { $handling } de gestión
explain-rounded-next = , redondeado a { $billed } (en tramos de { $step })
explain-rounded-to-minimum = , redondeado al mínimo de { $minimum } minutos
explain-rounded-past-minimum = , redondeado a { $billed } (el mínimo de { $minimum } minutos, en tramos de { $increment })
explain-rounded-to-onsite-minimum = , redondeado al mínimo presencial de { $minimum } minutos
explain-rounded-past-onsite-minimum = , redondeado a { $billed } (el mínimo presencial de { $minimum } minutos, en tramos de { $increment })
explain-rounded-to-after-hours-minimum = , redondeado al mínimo fuera de horario de { $minimum } minutos
explain-rounded-past-after-hours-minimum = , redondeado a { $billed } (el mínimo fuera de horario de { $minimum } minutos, en tramos de { $increment })
explain-multiplied = {" "}× { $multiplier }
explain-multiplied-because = {" "}× { $multiplier } ({ $reason })
explain-upkeep-exactly = { $billed } minutos de mantenimiento{ explain-at-an-hour }
explain-upkeep-rounded = { $raw } minutos de mantenimiento, redondeados a { $billed }{ explain-at-an-hour }
explain-a-month = { $amount } al mes
explain-a-month-whoever = { $amount } al mes, sea cual sea el número de personas
explain-top-up-to = Mínimo mensual de { $minimum }, de los que { $recurring } se cobran arriba: faltan { $amount }
explain-first-months = { $months } × { $recurring } (las cuotas del primer mes)
explain-onboarding-both = { $fee } y { $months } = { $amount }
explain-onboarding-months = { $months } = { $amount }
explain-onboarding-fee = { $amount }, una sola vez
explain-beyond-available = { $drawn } minutos usados, { $available } disponibles: { $over } de exceso{ explain-at-an-hour }{ explain-comes-to }
