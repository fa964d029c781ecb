### Prices and their sources.

# A price that every plan has.
prices-all-plans = All plans
# Minutes of a minimum or a step.
prices-minutes = { $count } min
# A multiplier.
prices-times = { $multiplier } times
# How much evidence can be trusted.
prices-grade-government = government statistic
# How much evidence can be trusted.
prices-grade-survey = survey
# How much evidence can be trusted.
prices-grade-benchmark = benchmark
# How much evidence can be trusted.
prices-grade-price-list = published price list
# How much evidence can be trusted.
prices-grade-derived = arithmetic
# How much evidence can be trusted.
prices-grade-vendor-claim = a vendor’s claim
# How much evidence can be trusted.
prices-grade-anecdote = anecdote
