### The list of plans: its heads, notes, and what a plan leaves out.

# What the choice of months is called.
compare-which-months = Months
# What the choice of what counts is called.
compare-what-counts = What counts
# Invoices alone.
compare-invoices-only = Invoices only
# Invoices and business impact.
compare-with-lost-work = With lost work
# No claims.
compare-neutral = Neutral
# What that means; the line below the sentence says it too once it is chosen.
compare-neutral-means = Every plan meets the same incidents, and no provider’s claim counts.
# Before why there is no forecast.
compare-no-forecast = There is no forecast.
# How to read the ranges of a forecast.
compare-legend-of-futures = Bar: 8 of 10 futures. Line: expected cost. Dashed: the cheapest plan.
# A range of futures, for screen readers.
compare-eight-in-ten = 8 in 10 futures cost { $low } to { $high }
# A range without width, for screen readers.
compare-always = Fixed, { $amount } in 8 of 10 futures
# Heads of the table.
compare-plan = Plan
# Head of monthly means.
compare-a-month = A month
# Head of the dearest months.
compare-dearest-month = Dearest month
# Head of the ranges, for screen readers.
compare-range-head = Range
# Beside a cost without a range.
compare-fixed = fixed
# What the table of plans shows.
compare-plans-in-order = Plans in order of cost
# Head of the dearest months of a forecast.
compare-dearest-month-bad-year = Dearest month, bad year
# Head of the low ends of a forecast.
compare-one-in-ten-below = 1 in 10 below
# Head of the high ends of a forecast.
compare-one-in-ten-above = 1 in 10 above
# Head of how often each plan wins.
compare-cheapest-in = Cheapest in
# Head of what each plan is the best in.
compare-badges = Best in
# Head of differences to the cheapest.
compare-more-than-cheapest = More than the cheapest
# Head of what is not covered.
compare-leaves-out-head = Leaves out
# Break/fix.
compare-every-visit-billed = Nothing is fixed; every visit is billed
# Hourly without upkeep.
compare-every-minute-billed = Nothing is fixed; every minute is billed
# Hourly with upkeep.
compare-nothing-fixed-but = Nothing is fixed but { $upkeep } of upkeep
# Items that are left out.
compare-projects = projects
# Outside service hours.
compare-after-hours = after hours
# Technicians on site.
compare-visits = visits
# Call-outs and travel.
compare-trips = trips
# Materials.
compare-parts = parts
# Beyond included hours.
compare-time-past = time past { $hours }
# Beyond a fair-use clause.
compare-time-past-a-person = time past { $hours } a person
# Prepaid time that is left.
compare-unused = { $time } paid and not used, worth { $worth }, not refunded
# Total over hours worked.
compare-each-hour = { $rate } for each hour worked, all in.
# In what a plan is the best.
compare-badge-lowest-expected-cost = Lowest expected cost
# In what a plan is the best.
compare-badge-most-predictable = Most predictable
# In what a plan is the best.
compare-badge-lowest-in-a-bad-year = Lowest in a bad year
# How to read the months of a replay.
compare-legend-of-months-invoices = Bar: from the quietest month to the dearest. Line: the mean. Dashed: the cheapest plan.
# How to read the months of a replay.
compare-legend-of-months-with-lost-work = Bar: invoices of the quietest month to the dearest, without lost work. Line: their mean.
# Above the list of plans.
compare-one-plan = One plan
# Above the list of plans; two or more.
# $plans (number)
# $counted (text): the same, as numbers-in-words says it, with a capital
compare-plans-cheapest-first = { $counted } plans, cheapest first
# Above the list where only the first are listed.
# $listed (text): as numbers-in-words says it
# $plans (text): as numbers-in-words says it
compare-cheapest-some = Cheapest { $listed } of { $plans }
# A link to the whole calculator, from a frame in which all plans are seen.
compare-full-version = The full version
# A link to the whole calculator, from a frame in which not all plans are seen.
# $plans (number)
# $counted (text): the same, as numbers-in-words says it
compare-all-of-them = All { $counted } plans
# Head of the column of totals: a year up to now.
compare-last-twelve = Last 12 months
# Head of the column of totals.
compare-from-to = { $first } to { $last }
# Head of the column of totals, of a forecast.
# $months (number)
compare-next-months = { $months ->
    [one] Next month
   *[other] Next { $months } months
}
# Choice of the past.
# $months (number)
compare-choose-last = { $months ->
    [one] Last month
   *[other] Last { $months } months
}
# Choice of as many months to come, beside compare-choose-last.
# $months (number)
compare-next-same = Next { $months }
# What is chosen, in a line: “Next 12 months, invoices only”.
# $lost-work (yes or no): whether lost work counts beside invoices
# $neutral (yes or no): whether no provider's claim counts
compare-chosen-view = { $period }, { $lost-work ->
    [yes] with lost work
   *[no] invoices only
}{ $neutral ->
    [yes] , neutral
   *[no] {""}
}
# What a plan leaves out.
# $expire (yes or no): whether prepaid hours expire
compare-leaves-out-nothing = Leaves out nothing{ compare-hours-expire }
# What a plan leaves out.
# $items (text): a list
# $expire (yes or no): whether prepaid hours expire
compare-leaves-out-items = Leaves out { $items }{ compare-hours-expire }
# Behind what a plan leaves out.
# $expire (yes or no)
compare-hours-expire = { $expire ->
    [yes] ; hours expire
   *[no] {""}
}
# An employee's absence, in the list of what is left out.
# $number (number)
# $weeks (text): the same, as it is shown
compare-weeks-absent = { $weeks } { $number ->
    [one] week
   *[other] weeks
} away
# Hours, in words that fit a narrow line: “10 hours”.
# $number (number)
# $hours (text): the same, as it is shown
compare-hours-long = { $hours } { $number ->
    [one] hour
   *[other] hours
}
# What was billed on top of a fee for one reason.
# $reason (text): one of labels-on-top
# $incidents (number)
# $count (text): the same, as it is shown
compare-on-top-for = { $amount } for { $reason }, { $count } { $incidents ->
    [one] incident
   *[other] incidents
}
# What the tax is called where the rate card does not say it, within compare-tax.
compare-tax-itself = tax
# Tax within the total.
compare-tax-within = with { $amount } of { $label }
# Tax beside the total.
compare-tax-beside = { $amount } of { $label } comes on top and is not compared
# The months of a plan, read aloud: all the same.
compare-every-month = Every month { $amount }
# The months of a plan, read aloud.
compare-months-from-to = Months from { $low } to { $high }, { $mean } on average
