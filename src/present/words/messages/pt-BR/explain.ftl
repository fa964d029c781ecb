explain-at-an-hour = , a { $rate } por hora
explain-comes-to = {" "}= { $amount }
explain-call-out = { $amount } pelo acionamento
explain-trip = { $amount } por um deslocamento até o local
explain-parts-at-cost = Peças, a preço de custo: { $amount }
explain-parts = Peças a { $cost }, mais { $markup } = { $amount }
explain-blocks = { $count } de { $hours } a { $price }
explain-salary = { $staff } a { $pay } por ano × { $multiplier } (encargos do empregador), dividido por 12
explain-a-twelfth = { $count } a { $price } por ano, dividido por 12
explain-each-at = { $count } a { $price }
explain-by-tiers = { $users }, cada um pelo preço da sua faixa naquele ano
explain-discount = , menos { $off } pelo prazo
explain-multiplier-reason-after-hours = fora do horário
explain-multiplier-reason-weekend = fim de semana
explain-multiplier-reason-holiday = feriado
explain-multiplier-reason-emergency = emergência
explain-minutes = { $minutes } { $number ->
    [one] minuto
   *[other] minutos
}
explain-minutes-noted = { $minutes } ({ $notes })
explain-left-over = restaram { $rest } de { $all }
explain-with-handling = { $worked } de trabalho e { $handling } de tarefas administrativas
explain-rounded-next = , com arredondamento para { $billed } (múltiplo de { $step })
explain-rounded-to-minimum = , com arredondamento para o mínimo de { $minimum } min
explain-rounded-past-minimum = , com arredondamento para { $billed } (mínimo de { $minimum } min, em passos de { $increment })
explain-rounded-to-onsite-minimum = , com arredondamento para o mínimo presencial de { $minimum } min
explain-rounded-past-onsite-minimum = , com arredondamento para { $billed } (mínimo presencial de { $minimum } min, em passos de { $increment })
explain-rounded-to-after-hours-minimum = , com arredondamento para o mínimo fora do horário de { $minimum } min
explain-rounded-past-after-hours-minimum = , com arredondamento para { $billed } (mínimo fora do horário de { $minimum } min, em passos de { $increment })
explain-multiplied = {" "}× { $multiplier }
explain-multiplied-because = {" "}× { $multiplier } ({ $reason })
explain-upkeep-exactly = { $billed } minutos de manutenção{ explain-at-an-hour }
explain-upkeep-rounded = { $raw } minutos de manutenção, com arredondamento para { $billed }{ explain-at-an-hour }
explain-a-month = { $amount } por mês
explain-a-month-whoever = { $amount } por mês, seja quem for atendido
explain-top-up-to = Mínimo de { $minimum } por mês, com { $recurring } já cobrados acima: faltam { $amount }
explain-first-months = { $months } × { $recurring } (as mensalidades do primeiro mês)
explain-onboarding-both = { $fee } e { $months } = { $amount }
explain-onboarding-months = { $months } = { $amount }
explain-onboarding-fee = { $amount }, uma vez
explain-beyond-available = { $drawn } minutos usados, { $available } disponíveis: { $over } além deles{ explain-at-an-hour }{ explain-comes-to }
