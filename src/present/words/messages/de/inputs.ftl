### The inputs of the first screen

inputs-still-counting = { $why } Gerechnet wird weiter mit { $counts }.
inputs-above-bad = { $value } ist mehr als { $bad }, die Minuten einer schweren Störung.
inputs-below-typical = { $value } ist weniger als { $typical }, die Minuten einer üblichen Störung.
inputs-label-people = Personen
inputs-label-incidents-per-month = Störungen im Monat
inputs-label-typical-minutes = Arbeitsminuten je Störung
inputs-label-bad-minutes = Minuten einer schweren, 1 von 20
inputs-label-after-hours = Außerhalb der Servicezeit
inputs-label-onsite = Vor Ort
inputs-label-devices = Geräte
inputs-label-servers = Server
inputs-label-sites = Standorte
inputs-per-cent = %
# $number (number)
# $value (text): the same, as it is shown
inputs-spoken-people = { $value } { $number ->
    [one] Person
   *[other] Personen
}
# $number (number)
# $value (text): the same, as it is shown
inputs-spoken-a-month = { $value } im Monat
# $number (number)
# $value (text): the same, as it is shown
inputs-spoken-minutes = { $value } { $number ->
    [one] Minute
   *[other] Minuten
}
inputs-slider = { $label }, Schieberegler
inputs-spoken-per-cent = { $value }{"\u00a0"}%
