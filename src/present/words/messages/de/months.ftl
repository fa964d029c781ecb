### Month by month

months-under = { $plan } mit { $amount }
months-range = { $plan } schwankt zwischen { $least } und { $most } im Monat
months-steady = { $plan } kostet jeden Monat { $amount }
months-spoken = { $plan }: teuerster Monat { $month } mit { $amount }, im Mittel { $mean } im Monat
months-table = Kosten jedes Monats in jedem Modell
months-month = Monat
months-total = Summe
months-spoken-month = { $month }: { $amount }
months-dearest-of-every = { $month } ist der teuerste Monat in allen Modellen: { $examples }.
# $plans (number)
# $counted (text): the same, as numbers-in-words says it
months-dearest-of-some = { $month } ist der teuerste Monat { $plans ->
    [one] in einem Modell
   *[other] in { $counted } Modellen
}: { $examples }.
months-read-one = Ein Balken ist eine Rechnung. Die gepunktete Linie ist der Monatsmittelwert.
# $plans (number)
# $counted (text): the same, as numbers-in-words says it
months-read-many = { months-read-one } Alle { $counted } haben dieselbe Skala.
# $period (text): begins the sentence
# $incidents (number)
# $count (text): the same, as it is shown
months-made-of = { $period }: { $count } { $incidents ->
    [one] Störung
   *[other] Störungen
}, bis auf die letzte Stelle. Nur Rechnungen, keine Annahme.
