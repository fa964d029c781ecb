### How an amount comes about

explain-at-an-hour = , zu { $rate } je Stunde
explain-comes-to = {" "}= { $amount }
explain-call-out = { $amount } Einsatzgebühr
explain-trip = { $amount } für die Anfahrt
explain-parts-at-cost = Material zum Einkaufspreis: { $amount }
explain-parts = Material zu { $cost }, mit { $markup } Aufschlag = { $amount }
explain-blocks = { $count } mit { $hours } zu je { $price }
explain-salary = { $staff } zu { $pay } im Jahr × { $multiplier } (Arbeitgeberkosten), davon ein Zwölftel
explain-a-twelfth = { $count } zu je { $price } im Jahr, davon ein Zwölftel
explain-each-at = { $count } zu je { $price }
explain-by-tiers = { $users }, jeweils zum Preis der Stufe in diesem Jahr
explain-discount = , abzüglich { $off } für die Laufzeit
explain-multiplier-reason-after-hours = außerhalb der Servicezeit
explain-multiplier-reason-weekend = Wochenende
explain-multiplier-reason-holiday = Feiertag
explain-multiplier-reason-emergency = Notfall
# $number (number)
# $minutes (text): the same, as it is shown
explain-minutes = { $minutes } { $number ->
    [one] Minute
   *[other] Minuten
}
# $minutes (text): explain-minutes
explain-minutes-noted = { $minutes } ({ $notes })
explain-left-over = { $rest } von { $all } blieben übrig
explain-with-handling = { $worked } Arbeit und { $handling } Dokumentation
# $step (number)
explain-rounded-next = , aufgerundet auf { $billed } ({ $step }-Minuten-Takt)
# $minimum (number)
explain-rounded-to-minimum = , aufgerundet auf das Minimum von { $minimum } Minuten
# $minimum (number)
# $increment (number)
explain-rounded-past-minimum = , aufgerundet auf { $billed } (Minimum { $minimum } Minuten, im { $increment }-Minuten-Takt)
# $minimum (number)
explain-rounded-to-onsite-minimum = , aufgerundet auf das Minimum vor Ort von { $minimum } Minuten
# $minimum (number)
# $increment (number)
explain-rounded-past-onsite-minimum = , aufgerundet auf { $billed } (Minimum vor Ort { $minimum } Minuten, im { $increment }-Minuten-Takt)
# $minimum (number)
explain-rounded-to-after-hours-minimum = , aufgerundet auf das Minimum außerhalb der Servicezeit, { $minimum } Minuten
# $minimum (number)
# $increment (number)
explain-rounded-past-after-hours-minimum = , aufgerundet auf { $billed } (Minimum außerhalb der Servicezeit { $minimum } Minuten, im { $increment }-Minuten-Takt)
explain-multiplied = {" "}× { $multiplier }
# $reason (text): one of explain-multiplier-reason
explain-multiplied-because = {" "}× { $multiplier } ({ $reason })
explain-upkeep-exactly = { $billed } Minuten Wartung{ explain-at-an-hour }
explain-upkeep-rounded = { $raw } Minuten Wartung, aufgerundet auf { $billed }{ explain-at-an-hour }
explain-a-month = { $amount } im Monat
explain-a-month-whoever = { $amount } im Monat, unabhängig von der Zahl der Nutzer
explain-top-up-to = Mindestens { $minimum } im Monat, davon { $recurring } oben berechnet: Es fehlen { $amount }
explain-first-months = { $months } × { $recurring } (Gebühren des ersten Monats)
# $months (text): explain-first-months
explain-onboarding-both = { $fee } und { $months } = { $amount }
# $months (text): explain-first-months
explain-onboarding-months = { $months } = { $amount }
explain-onboarding-fee = { $amount }, einmalig
explain-beyond-available = { $drawn } Minuten verbraucht, { $available } verfügbar: { $over } darüber{ explain-at-an-hour }{ explain-comes-to }
