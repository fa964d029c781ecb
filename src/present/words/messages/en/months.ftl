### Month by month.

# An amount under a plan.
months-under = { $amount } under { $plan }
# No month stands out.
months-range = { $plan } moves between { $least } and { $most } a month
# A plan whose months are all the same.
months-steady = { $plan } costs { $amount } every month
# A plan's panel, read aloud.
months-spoken = { $plan }: dearest { $month } at { $amount }, mean { $mean } a month
# Caption of the table.
months-table = Cost of each month under each plan
# Head of the first column.
months-month = Month
# Last row.
months-total = Total
# One month of a chart.
months-spoken-month = { $month }: { $amount }
# One month is the dearest of all plans.
months-dearest-of-every = { $month } is the dearest month of every plan: { $examples }.
# One month is the dearest of several plans.
# $plans (number)
# $counted (text): the same, as numbers-in-words says it
months-dearest-of-some = { $month } is the dearest month of { $counted } { $plans ->
    [one] plan
   *[other] plans
}: { $examples }.
# How to read the chart of one plan.
months-read-one = One bar is one invoice. The dotted line is the month’s mean.
# How to read the charts of several plans.
# $plans (number)
# $counted (text): the same, as numbers-in-words says it
months-read-many = { months-read-one } All { $counted } share one scale.
# What the chart was made from.
# $period (text): begins the sentence
# $incidents (number)
# $count (text): the same, as it is shown
months-made-of = { $period }: { $count } { $incidents ->
    [one] incident
   *[other] incidents
}, to the last digit. Invoices only; no assumption enters.
