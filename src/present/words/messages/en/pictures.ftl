### Pictures: cost against people, what swings the answer, hours left and lost, twenty futures.

## Cost against people

# Head of an axis.
pictures-a-person-a-month = A person, a month
# Head of an axis.
pictures-in-all = In all
# Name of an axis, and head of a column.
pictures-people = People
# Head of a column: the plan that is the cheapest.
pictures-cheapest = Cheapest
# At the customer's own number.
pictures-you = You: { $people }
# Where one plan overtakes another.
pictures-undercuts = { $next } undercuts { $before }
# What the lines are.
pictures-what-each-costs = What each person costs a month, from { $first } to { $last } people, everything else as it is. The heavy line is the cheapest plan; the rings are where it changes.
# What the lines are.
pictures-what-all-cost = What everybody costs together, from { $first } to { $last } people, everything else as it is. The heavy line is the cheapest plan; the rings are where it changes.
# How far the answer holds: over the whole picture.
# $users (text): the number of people
pictures-holds-everywhere = At { $users } the answer holds, and at every other number shown.
# How far the answer holds: from a number on.
# $users (text): the number of people
# $below (text): the least number for which it holds
pictures-holds-from = At { $users } the answer holds, and for all numbers shown from { $below } on.
# How far the answer holds: up to a number.
# $users (text): the number of people
# $above (text): the first number for which it does not hold
pictures-holds-until = At { $users } the answer holds until there are { $above }.
# How far the answer holds: between two numbers.
# $users (text): the number of people
# $below (text): the least number for which it holds
# $above (text): the first number for which it does not hold
pictures-holds-between = At { $users } the answer holds, from { $below } until there are { $above }.
# What a picture of the future was made from.
# $when (text): “Next year”, as sentence-next says it, with a capital
# $lost-work (yes or no): whether lost work counts beside invoices
pictures-made-of = { $when }, { $lost-work ->
    [yes] lost work counted
   *[no] invoices only
}.

## What swings the answer

pictures-input-people = People
pictures-input-incidents = Incidents a month
pictures-input-minutes = Minutes one takes, mean
pictures-input-after-hours = After-hours share
pictures-input-onsite = On-site share
pictures-input-employee-hour = An hour of your people
pictures-input-horizon = Months looked ahead
pictures-input-belief = Claims believed
pictures-input-price = Price
# The price that a plan is known by: “Hourly, rate”.
pictures-price-rate = { $plan }, rate
# The price that a plan is known by.
pictures-price-block = { $plan }, price of a block
# The price that a plan is known by.
pictures-price-fee = { $plan }, monthly fee
# The price that a plan is known by.
pictures-price-person = { $plan }, price a person
# The price that a plan is known by.
pictures-price-salary = { $plan }, salary
# A row, read aloud.
pictures-swing = { $name }: gap from { $from } to { $to }
# Head of one side.
# $plan (text): with a capital
pictures-cheaper-by = { $plan } cheaper by
# What the rows are.
# $best (text): begins the sentence
pictures-each-row = { $best } is { $gap } below { $second }, its nearest rival. Each row changes one figure by a fifth, down and up, and shows where that gap goes.
# Which figures change the answer.
pictures-none-flips = No single figure changes the answer by itself.
# Which figures change the answer.
pictures-one-flips = One figure changes the answer: { $name }.
# Which figures change the answer; two or more.
# $count (number): how many
# $counted (text): the same, as numbers-in-words says it, with a capital
# $names (text): their names
pictures-many-flip = { $counted } figures change the answer: { $names }.
# In a narrow column: the answer changes.
pictures-flips = yes
# In a narrow column: the two plans come level.
pictures-level = level
# In a narrow column: the answer holds.
pictures-stays = no
# Caption of the table.
pictures-swings = What swings the answer
# Head of a column.
pictures-figure = Figure
# Head of a column.
pictures-now = Now
# Head of a column.
pictures-a-fifth-either-way = 20% less, 20% more
# Head of a column.
pictures-flips-it = Flips it

## Hours left and hours lost

# Head of a column of prepaid hours: what there was.
pictures-opening = Opening
# Head of a column of prepaid hours.
pictures-bought = Bought
# Head of a column of prepaid or included hours.
pictures-drawn = Drawn
# Head of a column of prepaid hours.
pictures-expired = Expired
# Head of a column of prepaid hours.
pictures-left = Left
# Head of a column of included hours: from the month before.
pictures-carried-in = Carried in
# Head of a column of included hours.
pictures-included = Included
# Head of a column of included hours: above them.
pictures-over = Over
# Head of a column of included hours.
pictures-lost = Lost
# Head of a column of included hours: into the next month.
pictures-carried-on = Carried on
# How to read a ledger's bars.
pictures-read-ledger = Filled: hours drawn. The upright stroke: hours there were. Outlined beyond it: hours billed on top.
# Below that.
pictures-ledger-figures = The months of your history, exactly. Hours and minutes.
# Head of the bars.
pictures-hours = Hours
# Before the sums.
pictures-all-months = All
# What became of prepaid hours.
# $plan (text): begins the sentence
pictures-blocks-all-used = { $plan }: you would have bought { $bought }. None would have expired, and { $left } would be left, worth { $worth }.
# What became of prepaid hours.
# $plan (text): begins the sentence
pictures-blocks-some-expired = { $plan }: you would have bought { $bought }. { $expired } would have expired unused, and { $left } would be left, worth { $worth }.
# What became of included hours, at the end of the sentence.
pictures-none-lost = None would have been lost.
# What became of included hours, at the end of the sentence.
pictures-some-lost = { $lost } would have been lost unused.
# What became of included hours.
# $plan (text): begins the sentence
# $lost (text): pictures-none-lost or pictures-some-lost
pictures-included-enough = { $plan }: the included hours would have been enough in every month. { $lost }
# What became of included hours.
# $plan (text): begins the sentence
# $beyond (text): in how many months they were too few, as numbers-in-words says it
# $months (number): of how many
# $months-counted (text): the same, as numbers-in-words says it
# $lost (text): pictures-none-lost or pictures-some-lost
pictures-included-too-few = { $plan }: too few hours in { $beyond } of { $months-counted } { $months ->
    [one] month
   *[other] months
}. You would have paid for { $over } above them. { $lost }

## Twenty futures

# A chance in twenty.
# $count (number)
pictures-of-twenty = { $count } of 20
# One plan's dots, read aloud.
# $cheapest (number)
pictures-dots = { $plan }: from { $lowest } to { $highest }, cheapest in { $cheapest } of 20
# Before the winners, which follow as further sentences.
# $months (number)
pictures-next-is-one = { $months ->
    [1] Next month
    [12] Next year
   *[other] The next { $months } months
} will be one of these, each as likely as the next.{" "}
# One plan wins in all.
# $many (yes or no): whether the plan's name is a plural
pictures-in-all-twenty = In all twenty, { $plan } { $many ->
    [yes] are
   *[no] is
} cheapest.
# The first winner; pictures-in-the-next or pictures-in-the-busiest follows.
# $count (number): in how many of twenty
# $counted (text): the same, as numbers-in-words says it
# $many (yes or no): whether the plan's name is a plural
pictures-in-the-quietest = In the quietest { $counted }, { $plan } { $many ->
    [yes] are
   *[no] is
} cheapest;{" "}
# A winner between the first and the last.
# $count (number): in how many of twenty
# $counted (text): the same, as numbers-in-words says it
# $many (yes or no): whether the plan's name is a plural
pictures-in-the-next = in the next { $counted }, { $plan };{" "}
# The last winner.
# $count (number): in how many of twenty
# $counted (text): the same, as numbers-in-words says it
# $many (yes or no): whether the plan's name is a plural
pictures-in-the-busiest = in the busiest { $counted }, { $plan }.
# How to read the dots.
pictures-read-dots = A tall pile of dots is a bill you can plan for. A wide row is one you cannot.
# What the dots were made from.
# $made-of (text): pictures-made-of
pictures-from-futures = { $made-of } 20 dots a plan, of { $futures } simulated futures.
# Caption of the table.
pictures-twenty-futures = Twenty futures
# Head of a column.
pictures-plan = Plan
# Head of a column.
pictures-lowest = Lowest
# Head of a column.
pictures-highest = Highest
# Head of a column.
pictures-cheapest-in = Cheapest in
# Head of the dots.
pictures-costs = Costs in twenty futures
# The end of few incidents.
pictures-quiet = Quiet
# The end of many.
pictures-busy = Busy
