### Prices and their sources.

prices-all-plans = Toutes les formules
prices-minutes = { $count } min
prices-times = × { $multiplier }
prices-grade-government = statistique publique
prices-grade-survey = enquête
prices-grade-benchmark = données de référence
prices-grade-price-list = tarifs publiés
prices-grade-derived = calcul
prices-grade-vendor-claim = promesse d’un vendeur
prices-grade-anecdote = témoignage isolé
