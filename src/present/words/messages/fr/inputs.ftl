### The inputs of the first screen, and what is said when one is wrong.

inputs-still-counting = { $why } Le calcul garde { $counts }.
inputs-above-bad = { $value } dépasse { $bad }, la durée en minutes d’un incident grave.
inputs-below-typical = { $value } est inférieur à { $typical }, la durée en minutes d’un incident courant.
inputs-label-people = Effectif
inputs-label-incidents-per-month = Incidents par mois
inputs-label-typical-minutes = Minutes de travail par incident
inputs-label-bad-minutes = Minutes d’un incident grave, 1 sur 20
inputs-label-after-hours = Hors horaires
inputs-label-onsite = Sur site
inputs-label-devices = Appareils
inputs-label-servers = Serveurs
inputs-label-sites = Sites
inputs-per-cent = %
# $number (number)
# $value (text): the same, as it is shown
inputs-spoken-people = { $value } { $number ->
    [one] personne
   *[other] personnes
}
# $number (number)
# $value (text): the same, as it is shown
inputs-spoken-a-month = { $value } par mois
# $number (number)
# $value (text): the same, as it is shown
inputs-spoken-minutes = { $value } { $number ->
    [one] minute
   *[other] minutes
}
inputs-slider = { $label }, curseur
inputs-spoken-per-cent = { $value }{"\u00a0"}%
