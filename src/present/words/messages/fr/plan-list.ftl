### The table of plans on the first screen.

plan-list-label = Formules
plan-list-plan = Formule
plan-list-a-month = Par mois
plan-list-each-month = { $amount } par mois
plan-list-dearest-month = mois le plus cher { $amount }
plan-list-open-bills = { $total }{"\u00a0"}: ouvrir les factures, { $plan }
plan-list-because = { $why }.
plan-list-prices-built-in = Prix{"\u00a0"}: tarifs publiés courants aux États-Unis, chacun avec sa source.
plan-list-prices-of = Prix{"\u00a0"}: { $provider }.
plan-list-save = Enregistrer en CSV
