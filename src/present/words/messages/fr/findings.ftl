### What closed sections would show, and facts of a log.

findings-bills = { $invoices } factures, ligne par ligne
findings-hours = Ce que devient le temps prépayé ou inclus, mois par mois
findings-assumptions = Ce que suppose la prévision, avec ses sources{"\u202f"}; tout peut être changé, divisé par deux ou mis en doute
findings-made-up = { $incidents } fictifs, tant que vous n’avez pas saisi, collé ou importé les vôtres
findings-own-incidents = Les vôtres{"\u00a0"}: { $incidents }
findings-incidents = Incidents
findings-window = Mois
findings-a-month = Par mois
findings-typical = Durée courante
findings-bad = Durée d’un cas grave
findings-rates-with-sources = { $provider }, avec { $sources } sources
# $people (text)
# $incidents (text)
# $months (number)
findings-case = { $people } personnes, { $incidents } incidents en { $months } mois
findings-between = { $from } à { $to }
