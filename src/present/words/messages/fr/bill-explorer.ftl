### The bills: every invoice of every plan, and one incident across all plans.

bill-explorer-what-it-is = Ce que l’historique aurait coûté, facture par facture. Ni prévision ni hypothèse.
bill-explorer-plans = Formule
bill-explorer-months = Mois
bill-explorer-save-one = Enregistrer cette facture en CSV
bill-explorer-save-all = Enregistrer toutes les factures en CSV

## One invoice

bill-explorer-heading = { $plan }, { $month }
bill-explorer-opened = Ouvert le
bill-explorer-incident = Incident
# $line-break (text): where the second line begins
bill-explorer-worked = Travail,{ $line-break }min
# $line-break (text): where the second line begins
bill-explorer-billed = Facturé,{ $line-break }min
bill-explorer-rounded-to = Arrondi
bill-explorer-an-hour = Par heure
bill-explorer-times = Coeff.
bill-explorer-amount = Montant
bill-explorer-with-tax = Taxes comprises
bill-explorer-follow = Suivre cet incident dans toutes les formules

## One incident across all plans

bill-explorer-close = Fermer
bill-explorer-plan = Formule
bill-explorer-length = Longueur
bill-explorer-billed-for-it = Facturé
bill-explorer-hours-taken = Heures prises
bill-explorer-why = Pourquoi
