### Prices and their sources

prices-all-plans = Alle Modelle
prices-minutes = { $count } min
prices-times = { $multiplier }-fach
prices-grade-government = amtliche Statistik
prices-grade-survey = Umfrage
prices-grade-benchmark = Vergleichswert
prices-grade-price-list = veröffentlichte Preisliste
prices-grade-derived = Berechnung
prices-grade-vendor-claim = Anbieterversprechen
prices-grade-anecdote = Einzelfall
