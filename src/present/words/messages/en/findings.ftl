### What closed sections would show, and facts of a log.

# The bills.
findings-bills = { $invoices } invoices, line by line
# The ledgers.
findings-hours = What becomes of prepaid and included time, month by month
# The assumptions.
findings-assumptions = What the forecast supposes, with sources; change, halve or doubt any of it
# Incidents made from a few figures.
findings-made-up = { $incidents } made-up ones, until you type, paste or import your own
# Incidents of a log.
findings-own-incidents = { $incidents } of your own
# Names of facts and columns.
findings-incidents = Incidents
# Months covered.
findings-window = Months
# Mean of a month.
findings-a-month = A month
# Median length.
findings-typical = One takes
# 95th percentile.
findings-bad = A bad one takes
# A rate card and how many sources it cites.
# $sources (text)
findings-rates-with-sources = { $provider }, with { $sources } sources
# The case beside the answer.
# $people (text)
# $incidents (text)
# $months (number)
findings-case = { $people } people, { $incidents } incidents in { $months } { $months ->
    [one] month
   *[other] months
}
# Two ends.
findings-between = { $from } to { $to }
