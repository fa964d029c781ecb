### List of plans

compare-which-months = Monate
compare-what-counts = Was zählt
compare-invoices-only = Nur Rechnungen
compare-with-lost-work = Mit Arbeitsausfall
compare-neutral = Neutral
compare-neutral-means = Alle Modelle treffen auf dieselben Störungen, kein Anbieterversprechen zählt.
compare-no-forecast = Es gibt keine Prognose.
compare-legend-of-futures = Balken: 8 von 10 Szenarien. Strich: erwartete Kosten. Gestrichelt: günstigstes Modell.
compare-eight-in-ten = 8 von 10 Szenarien kosten { $low } bis { $high }
compare-always = Fest, { $amount } in 8 von 10 Szenarien
compare-plan = Modell
compare-a-month = Im Monat
compare-dearest-month = Teuerster Monat
compare-range-head = Spanne
compare-fixed = fest
compare-plans-in-order = Modelle nach Kosten geordnet
compare-dearest-month-bad-year = Teuerster Monat, schlechtes Jahr
compare-one-in-ten-below = 1 von 10 darunter
compare-one-in-ten-above = 1 von 10 darüber
compare-cheapest-in = Am günstigsten in
compare-badges = Stärken
compare-more-than-cheapest = Mehr als das günstigste
compare-leaves-out-head = Nicht enthalten
compare-every-visit-billed = Nichts ist fest; jeder Einsatz wird berechnet
compare-every-minute-billed = Nichts ist fest; jede Minute wird berechnet
compare-nothing-fixed-but = Fest ist nur die Wartung: { $upkeep }
compare-projects = Projekte
compare-after-hours = Arbeit außerhalb der Servicezeit
compare-visits = Einsätze vor Ort
compare-trips = Anfahrten
compare-parts = Material
compare-time-past = Zeit über { $hours }
compare-time-past-a-person = Zeit über { $hours } je Person
compare-unused = { $time } bezahlt und nicht genutzt, Wert { $worth }, keine Erstattung
compare-each-hour = { $rate } je geleisteter Stunde, alles eingerechnet.
compare-badge-lowest-expected-cost = Niedrigste erwartete Kosten
compare-badge-most-predictable = Am besten planbar
compare-badge-lowest-in-a-bad-year = Günstig im schlechten Jahr
compare-legend-of-months-invoices = Balken: vom ruhigsten bis zum teuersten Monat. Strich: Mittelwert. Gestrichelt: günstigstes Modell.
compare-legend-of-months-with-lost-work = Balken: Rechnungen vom ruhigsten bis zum teuersten Monat, ohne Arbeitsausfall. Strich: ihr Mittelwert.
compare-one-plan = Ein Modell
# $plans (number)
# $counted (text): the same, as numbers-in-words says it, with a capital
compare-plans-cheapest-first = { $counted } Modelle, das günstigste zuerst
# $listed (text): as numbers-in-words says it
# $plans (text): as numbers-in-words says it
compare-cheapest-some = Die { $listed } günstigsten von { $plans }
compare-full-version = Zur Vollversion
# $plans (number)
# $counted (text): the same, as numbers-in-words says it
compare-all-of-them = Alle { $counted } Modelle
compare-last-twelve = Letzte 12 Monate
compare-from-to = { $first } bis { $last }
# $months (number)
compare-next-months = { $months ->
    [one] Nächster Monat
   *[other] Nächste { $months } Monate
}
# $months (number)
compare-choose-last = { $months ->
    [one] Letzter Monat
   *[other] Letzte { $months } Monate
}
# $months (number)
compare-next-same = Nächste { $months }
# $lost-work (yes or no): whether lost work counts beside invoices
# $neutral (yes or no): whether no provider's claim counts
compare-chosen-view = { $period }, { $lost-work ->
    [yes] mit Arbeitsausfall
   *[no] nur Rechnungen
}{ $neutral ->
    [yes] , neutral
   *[no] {""}
}
# $expire (yes or no): whether prepaid hours expire
compare-leaves-out-nothing = Alles enthalten{ compare-hours-expire }
# $items (text): a list
# $expire (yes or no): whether prepaid hours expire
compare-leaves-out-items = Nicht enthalten: { $items }{ compare-hours-expire }
# $expire (yes or no)
compare-hours-expire = { $expire ->
    [yes] ; Stunden verfallen
   *[no] {""}
}
# $number (number)
# $weeks (text): the same, as it is shown
compare-weeks-absent = { $weeks } { $number ->
    [one] Woche
   *[other] Wochen
} Abwesenheit
# $number (number)
# $hours (text): the same, as it is shown
compare-hours-long = { $hours } { $number ->
    [one] Stunde
   *[other] Stunden
}
# $reason (text): one of labels-on-top
# $incidents (number)
# $count (text): the same, as it is shown
compare-on-top-for = { $amount } für { $reason }, { $count } { $incidents ->
    [one] Störung
   *[other] Störungen
}
compare-tax-itself = Steuer
compare-tax-within = mit { $amount } { $label }
compare-tax-beside = zuzüglich { $amount } { $label }, nicht verglichen
compare-every-month = Jeder Monat { $amount }
compare-months-from-to = Monate von { $low } bis { $high }, im Mittel { $mean }
