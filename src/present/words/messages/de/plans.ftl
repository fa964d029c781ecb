### Names of plans. Within a sentence: nominative with its article; sentences keep it subject or put it behind “als”.

plans-kind-break-fix = Einzelauftrag
plans-kind-hourly = Stundenabrechnung
plans-kind-block-hours = Stundenkontingent
plans-kind-retainer = Monatsvertrag
plans-kind-flat-rate = Pauschale
plans-kind-in-house = Eigene IT-Kraft
plans-within-break-fix = der Einzelauftrag
plans-within-hourly = die Stundenabrechnung
plans-within-block-hours = das Stundenkontingent
plans-within-retainer = der Monatsvertrag
plans-within-flat-rate = die Pauschale
plans-within-in-house = eine eigene IT-Kraft
# $plan (text): plans-kind-in-house or plans-within-in-house
plans-half-time = { $plan } (halbe Stelle)
