### Words for kinds, codes, units, levels and reasons

labels-parts-at-cost = Material zum Einkaufspreis
labels-on-site = vor Ort
labels-emergency = Notfall
labels-line-code-labour = Arbeit
labels-line-code-call-out = Einsatzgebühr
labels-line-code-travel = Anfahrt
labels-line-code-materials = Material
labels-line-code-maintenance = Wartung
labels-line-code-block = Stundenkontingent
labels-line-code-fee = Monatsgebühr
labels-line-code-overage = Zeit über die enthaltenen Stunden hinaus
labels-line-code-fair-use = Zeit über die Fair-Use-Grenze hinaus
labels-line-code-base = Grundgebühr
labels-line-code-users = Personen
labels-line-code-devices = Geräte
labels-line-code-servers = Server
labels-line-code-sites = Standorte
labels-line-code-top-up = Aufschlag bis zum Monatsminimum
labels-line-code-onboarding = Einrichtung, einmalig
labels-line-code-salary = Gehalt und Arbeitgeberkosten
labels-line-code-tools = Werkzeuge
labels-line-code-training = Schulung
labels-line-code-recruitment = Personalsuche, einmalig
labels-impact-none = keiner
labels-impact-minor = gering
labels-impact-major = hoch
labels-impact-total = voll
labels-incident-kind-incident = Störung
labels-incident-kind-request = Anfrage
labels-incident-kind-project = Projekt
labels-time-band-after-hours = außerhalb der Servicezeit
labels-time-band-weekend = Wochenende
labels-time-band-holiday = Feiertag
labels-on-top-project = Projekte
labels-on-top-after-hours = Arbeit außerhalb der Servicezeit
labels-on-top-onsite = Einsätze vor Ort
labels-on-top-capacity = Arbeit über die Zeit der eigenen IT-Kraft hinaus
labels-on-top-overage = Zeit über die enthaltenen Stunden hinaus
labels-on-top-fair-use = Zeit über die Fair-Use-Grenze hinaus
labels-on-top-materials = Material
labels-on-top-call-out = Einsatzgebühren
labels-on-top-travel = Anfahrten
# $number (number)
# $count (text): the same, as it is shown
labels-count-minute = { $count } { $number ->
    [one] Minute
   *[other] Minuten
}
# $number (number)
# $count (text): the same, as it is shown
labels-count-incident = { $count } { $number ->
    [one] Störung
   *[other] Störungen
}
# $number (number)
# $count (text): the same, as it is shown
labels-count-block = { $count } { $number ->
    [one] Paket
   *[other] Pakete
}
# $number (number)
# $count (text): the same, as it is shown
labels-count-month = { $count } { $number ->
    [one] Monat
   *[other] Monate
}
# $number (number)
# $count (text): the same, as it is shown
labels-count-user = { $count } Nutzer
# $number (number)
# $count (text): the same, as it is shown
labels-count-device = { $count } { $number ->
    [one] Gerät
   *[other] Geräte
}
# $number (number)
# $count (text): the same, as it is shown
labels-count-server = { $count } Server
# $number (number)
# $count (text): the same, as it is shown
labels-count-site = { $count } { $number ->
    [one] Standort
   *[other] Standorte
}
# $number (number)
# $count (text): the same, as it is shown
labels-count-time = { $count } Mal
# $number (number)
# $count (text): the same, as it is shown
labels-count-employee = { $count } { $number ->
    [one] Stelle
   *[other] Stellen
}
