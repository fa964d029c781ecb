### The sentences that explain how an amount comes about.

# `, at $150.00 an hour`.
explain-at-an-hour = , at { $rate } an hour
# ` = $225.00`.
explain-comes-to = {" "}= { $amount }
# A call-out fee.
explain-call-out = { $amount } for being called
# A travel fee.
explain-trip = { $amount } for a trip to the site
# Parts without markup.
explain-parts-at-cost = Parts, at cost: { $amount }
# Parts with markup.
explain-parts = Parts at { $cost }, with { $markup } on top = { $amount }
# `2 blocks of 10 h at $1,425.00`.
explain-blocks = { $count } of { $hours } at { $price }
# Pay, with what an employer adds to it.
explain-salary = { $staff } at { $pay } a year × { $multiplier } (employer costs), a twelfth of it
# A yearly price, a twelfth each month.
explain-a-twelfth = { $count } at { $price } a year, a twelfth of it
# `18 users at $120.00`.
explain-each-at = { $count } at { $price }
# Tiers whose prices have risen since the rate card stated them.
explain-by-tiers = { $users }, each at its tier’s price of that year
# ` − 10% for the term`.
explain-discount = , less { $off } for the term
# Why a rate is multiplied.
explain-multiplier-reason-after-hours = after hours
# Why a rate is multiplied.
explain-multiplier-reason-weekend = weekend
# Why a rate is multiplied.
explain-multiplier-reason-holiday = holiday
# Why a rate is multiplied.
explain-multiplier-reason-emergency = emergency
# Minutes worked, before explain-rounded…; notes may follow in brackets.
# $number (number)
# $minutes (text): the same, as it is shown
explain-minutes = { $minutes } { $number ->
    [one] minute
   *[other] minutes
}
# Minutes worked, with notes.
# $minutes (text): explain-minutes
explain-minutes-noted = { $minutes } ({ $notes })
# A note: an employee did the others.
explain-left-over = { $rest } of { $all } were left over
# A note.
explain-with-handling = { $worked } worked and { $handling } of paperwork
# Follows explain-minutes.
# $step (number)
explain-rounded-next = , rounded up to { $billed } (the next { $step })
# Follows explain-minutes.
# $minimum (number)
explain-rounded-to-minimum = , rounded up to the { $minimum }-minute minimum
# Follows explain-minutes.
# $minimum (number)
# $increment (number)
explain-rounded-past-minimum = , rounded up to { $billed } (the { $minimum }-minute minimum, in steps of { $increment })
# Follows explain-minutes.
# $minimum (number)
explain-rounded-to-onsite-minimum = , rounded up to the { $minimum }-minute on-site minimum
# Follows explain-minutes.
# $minimum (number)
# $increment (number)
explain-rounded-past-onsite-minimum = , rounded up to { $billed } (the { $minimum }-minute on-site minimum, in steps of { $increment })
# Follows explain-minutes.
# $minimum (number)
explain-rounded-to-after-hours-minimum = , rounded up to the { $minimum }-minute after-hours minimum
# Follows explain-minutes.
# $minimum (number)
# $increment (number)
explain-rounded-past-after-hours-minimum = , rounded up to { $billed } (the { $minimum }-minute after-hours minimum, in steps of { $increment })
# Follows explain-at-an-hour.
explain-multiplied = {" "}× { $multiplier }
# Follows explain-at-an-hour.
# $reason (text): one of explain-multiplier-reason
explain-multiplied-because = {" "}× { $multiplier } ({ $reason })
# Upkeep, before explain-comes-to.
explain-upkeep-exactly = { $billed } minutes of upkeep{ explain-at-an-hour }
# Upkeep, before explain-comes-to.
explain-upkeep-rounded = { $raw } minutes of upkeep, rounded up to { $billed }{ explain-at-an-hour }
# A fee with nothing to work out.
explain-a-month = { $amount } a month
# A fee with nothing to work out, for everybody.
explain-a-month-whoever = { $amount } a month, whoever is supported
# What is missing to a minimum.
explain-top-up-to = { $minimum } at least a month, { $recurring } of it charged above: { $amount } is missing
# Months of the recurring sum, within explain-onboarding….
explain-first-months = { $months } × { $recurring } (the first month’s fees)
# A fee for taking over and months of the recurring sum.
# $months (text): explain-first-months
explain-onboarding-both = { $fee } and { $months } = { $amount }
# Months of the recurring sum for taking over.
# $months (text): explain-first-months
explain-onboarding-months = { $months } = { $amount }
# A fee for taking over.
explain-onboarding-fee = { $amount }, once
# Minutes above what was available.
explain-beyond-available = { $drawn } minutes used, { $available } available: { $over } above them{ explain-at-an-hour }{ explain-comes-to }
