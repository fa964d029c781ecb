### Month by month.

months-under = { $amount } avec { $plan }
months-range = { $plan } varie entre { $least } et { $most } par mois
months-steady = { $plan } coûte { $amount } chaque mois
months-spoken = { $plan }{"\u00a0"}: mois le plus cher { $month }, { $amount }{"\u202f"}; moyenne { $mean } par mois
months-table = Coût de chaque mois avec chaque formule
months-month = Mois
months-total = Total
months-spoken-month = { $month }{"\u00a0"}: { $amount }
months-dearest-of-every = Le mois le plus cher de toutes les formules est { $month }{"\u00a0"}: { $examples }.
# $plans (number)
# $counted (text): the same, as numbers-in-words says it
months-dearest-of-some = Le mois le plus cher { $plans ->
    [one] d’une formule
   *[other] de { $counted } formules
} est { $month }{"\u00a0"}: { $examples }.
months-read-one = Une barre est une facture. La ligne pointillée est la moyenne mensuelle.
# $plans (number)
# $counted (text): the same, as numbers-in-words says it
months-read-many = { months-read-one } Les { $counted } graphiques ont la même échelle.
# $incidents (number)
# $count (text): the same, as it is shown
months-made-of = { $period }{"\u00a0"}: { $count } { $incidents ->
    [one] incident
   *[other] incidents
}, au centime près. Factures seules{"\u202f"}; aucune hypothèse n’intervient.
