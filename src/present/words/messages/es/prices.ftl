### Prices and their sources.

prices-all-plans = Todos los planes
prices-minutes = { $count } min
prices-times = por { $multiplier }
prices-grade-government = estadística oficial
prices-grade-survey = encuesta
prices-grade-benchmark = referencia del sector
prices-grade-price-list = lista de precios publicada
prices-grade-derived = cálculo
prices-grade-vendor-claim = afirmación de un proveedor
prices-grade-anecdote = caso aislado
