### Pictures

## Cost against people

pictures-a-person-a-month = Je Person und Monat
pictures-in-all = Insgesamt
pictures-people = Personen
pictures-cheapest = Am günstigsten
pictures-you = Sie: { $people }
pictures-undercuts = { $next } günstiger als { $before }
pictures-what-each-costs = Was jede Person im Monat kostet, von { $first } bis { $last } Personen, alles andere unverändert. Die kräftige Linie ist das günstigste Modell; die Ringe zeigen, wo es wechselt.
pictures-what-all-cost = Was alle zusammen kosten, von { $first } bis { $last } Personen, alles andere unverändert. Die kräftige Linie ist das günstigste Modell; die Ringe zeigen, wo es wechselt.
# $users (text): the number of people
pictures-holds-everywhere = Bei { $users } gilt die Antwort, ebenso bei jeder anderen gezeigten Personenzahl.
# $users (text): the number of people
# $below (text): the least number for which it holds
pictures-holds-from = Bei { $users } gilt die Antwort, ebenso bei allen gezeigten Personenzahlen ab { $below }.
# $users (text): the number of people
# $above (text): the first number for which it does not hold
pictures-holds-until = Bei { $users } gilt die Antwort, bis es { $above } sind.
# $users (text): the number of people
# $below (text): the least number for which it holds
# $above (text): the first number for which it does not hold
pictures-holds-between = Bei { $users } gilt die Antwort, ab { $below } und bis es { $above } sind.
# $when (text): “Next year”, as sentence-next says it, with a capital
# $lost-work (yes or no): whether lost work counts beside invoices
pictures-made-of = { $when }, { $lost-work ->
    [yes] mit Arbeitsausfall
   *[no] nur Rechnungen
}.

## What swings the answer

pictures-input-people = Personen
pictures-input-incidents = Störungen im Monat
pictures-input-minutes = Minuten je Störung, Mittel
pictures-input-after-hours = Anteil außerhalb der Servicezeit
pictures-input-onsite = Anteil vor Ort
pictures-input-employee-hour = Eine Stunde Ihrer Leute
pictures-input-horizon = Monate der Prognose
pictures-input-belief = Geglaubte Versprechen
pictures-input-price = Preis
pictures-price-rate = { $plan }, Stundensatz
pictures-price-block = { $plan }, Preis je Paket
pictures-price-fee = { $plan }, Monatsgebühr
pictures-price-person = { $plan }, Preis je Person
pictures-price-salary = { $plan }, Gehalt
pictures-swing = { $name }: Abstand von { $from } bis { $to }
pictures-cheaper-by = { $plan } günstiger um
pictures-each-row = { $best } ist um { $gap } günstiger als { $second }, das zweitgünstigste Modell. Jede Zeile ändert eine Zahl um ein Fünftel nach unten und nach oben und zeigt, wie sich der Abstand verschiebt.
pictures-none-flips = Keine einzelne Zahl ändert für sich die Antwort.
pictures-one-flips = Eine Zahl ändert die Antwort: { $name }.
# $count (number): how many
# $counted (text): the same, as numbers-in-words says it, with a capital
# $names (text): their names
pictures-many-flip = { $counted } Zahlen ändern die Antwort: { $names }.
pictures-flips = ja
pictures-level = gleich
pictures-stays = nein
pictures-swings = Was die Antwort kippt
pictures-figure = Zahl
pictures-now = Jetzt
pictures-a-fifth-either-way = 20{"\u00a0"}% weniger, 20{"\u00a0"}% mehr
pictures-flips-it = Kippt

## Hours left and hours lost

pictures-opening = Anfang
pictures-bought = Gekauft
pictures-drawn = Genutzt
pictures-expired = Verfallen
pictures-left = Rest
pictures-carried-in = Vom Vormonat
pictures-included = Enthalten
pictures-over = Darüber
pictures-lost = Verloren
pictures-carried-on = Übertragen
pictures-read-ledger = Gefüllt: genutzte Stunden. Senkrechter Strich: verfügbare Stunden. Umrandet dahinter: zusätzlich berechnete Stunden.
pictures-ledger-figures = Ihre bisherigen Monate, exakt. Stunden und Minuten.
pictures-hours = Stunden
pictures-all-months = Alle
# $plan (text): begins the sentence
pictures-blocks-all-used = { $plan }: Sie hätten { $bought } gekauft. Davon wäre nichts verfallen; übrig wären { $left } im Wert von { $worth }.
# $plan (text): begins the sentence
pictures-blocks-some-expired = { $plan }: Sie hätten { $bought } gekauft. Ungenutzt verfallen wären { $expired }; übrig wären { $left } im Wert von { $worth }.
pictures-none-lost = Nichts wäre verloren gegangen.
pictures-some-lost = Ungenutzt verloren gegangen wären { $lost }.
# $plan (text): begins the sentence
# $lost (text): pictures-none-lost or pictures-some-lost
pictures-included-enough = { $plan }: Die enthaltenen Stunden hätten in jedem Monat gereicht. { $lost }
# $plan (text): begins the sentence
# $beyond (text): in how many months they were too few, as numbers-in-words says it
# $months (number): of how many
# $months-counted (text): the same, as numbers-in-words says it
# $lost (text): pictures-none-lost or pictures-some-lost
pictures-included-too-few = { $plan }: { $months ->
    [one] Die Stunden hätten in diesem Monat nicht gereicht.
   *[other] Monate mit zu wenigen Stunden: { $beyond } von { $months-counted }.
} Zusätzlich berechnet worden wären { $over }. { $lost }

## Twenty futures

# $count (number)
pictures-of-twenty = { $count } von 20
# $cheapest (number)
pictures-dots = { $plan }: von { $lowest } bis { $highest }, am günstigsten in { $cheapest } von 20
# $months (number)
pictures-next-is-one = { $months ->
    [1] Der nächste Monat verläuft
    [12] Das nächste Jahr verläuft
   *[other] Die nächsten { $months } Monate verlaufen
} wie eines dieser Szenarien, alle gleich wahrscheinlich.{" "}
# $many (yes or no): whether the plan's name is a plural
pictures-in-all-twenty = In allen zwanzig ist { $plan } am günstigsten.
# $count (number): in how many of twenty
# $counted (text): the same, as numbers-in-words says it
# $many (yes or no): whether the plan's name is a plural
pictures-in-the-quietest = { $count ->
    [one] Im ruhigsten ist
   *[other] In den { $counted } ruhigsten ist
} { $plan } am günstigsten;{" "}
# $count (number): in how many of twenty
# $counted (text): the same, as numbers-in-words says it
# $many (yes or no): whether the plan's name is a plural
pictures-in-the-next = { $count ->
    [one] im nächsten
   *[other] in den nächsten { $counted }
} { $plan };{" "}
# $count (number): in how many of twenty
# $counted (text): the same, as numbers-in-words says it
# $many (yes or no): whether the plan's name is a plural
pictures-in-the-busiest = { $count ->
    [one] im unruhigsten
   *[other] in den { $counted } unruhigsten
} { $plan }.
pictures-read-dots = Ein hoher Stapel Punkte ist eine Rechnung, mit der Sie planen können. Eine breite Reihe ist eine, mit der Sie es nicht können.
# $made-of (text): pictures-made-of
pictures-from-futures = { $made-of } 20 Punkte je Modell, aus { $futures } simulierten Szenarien.
pictures-twenty-futures = Zwanzig Szenarien
pictures-plan = Modell
pictures-lowest = Niedrigste
pictures-highest = Höchste
pictures-cheapest-in = Am günstigsten in
pictures-costs = Kosten in zwanzig Szenarien
pictures-quiet = Ruhig
pictures-busy = Unruhig
