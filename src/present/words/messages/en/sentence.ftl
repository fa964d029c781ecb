### The sentence of a replay (what would have been the cheapest) and of a forecast (what is likely the cheapest).
### Amounts and names of plans are put in later, set in strong type and with a mark: each may stand once, anywhere.

## When

# The months of a replay.
# $months (number)
# $first (text): the first month, with its year
# $last (text): the last month, with its year
sentence-period = { $months ->
    [1] in { $first }
    [12] over the last 12 months
   *[other] over the { $months } months from { $first } to { $last }
}
# The months of a forecast. Also begins captions, with a capital.
# $months (number)
sentence-next = { $months ->
    [1] next month
    [12] next year
   *[other] over the next { $months } months
}

## Parts of both

# A rate card without plans.
sentence-no-plan = There is no plan to compare.
# Names that are left out of a list of equals, as its last item: “break/fix and four other plans”.
# $count (number)
# $counted (text): the same, as numbers-in-words says it
sentence-other-plans = { $counted } other plans
# A plan whose name holds a comma, before a verb: “an employee, half time, would have been”.
sentence-plan-with-comma = { $plan },
# At the end of a sentence.
# $lost-work (yes or no): whether lost work counts beside invoices
sentence-lost-work-counted = { $lost-work ->
    [yes] , lost work counted
   *[no] {""}
}
# Begins a sentence of a replay.
# $quiet (yes or no): whether there were no incidents
# $period (text): sentence-period
sentence-without-incidents = { $quiet ->
    [yes] With no incidents { $period },{" "}
   *[no] {""}
}
# Within a sentence of a replay: when it was, unless the sentence began with it.
# $quiet (yes or no): whether there were no incidents
# $period (text): sentence-period
sentence-when-it-was = { $quiet ->
    [yes] {""}
   *[no] {" "}{ $period }
}

## A replay

# One plan is the cheapest.
# $best (text): the plan
# $cost (text): its amount
# $gap (text): how much less than the rival's
# $rival (text): a plan
# $quiet (yes or no): whether there were no incidents
# $period (text): sentence-period
# $lost-work (yes or no): whether lost work counts beside invoices
sentence-cheapest = { sentence-without-incidents }{ $best } would have been your cheapest plan: { $cost }{ sentence-when-it-was }, { $gap } below { $rival }{ sentence-lost-work-counted }.
# Two plans come close to each other.
# $cost (text): the amount of the best
# $next (text): the amount of the second
sentence-about-the-same = { sentence-without-incidents }{ $best } and { $second } would have cost about the same: { $cost } and { $next }{ sentence-when-it-was }{ sentence-lost-work-counted }. Choose by what they leave out.
# Several plans come to one amount.
# $plans (text): a list
sentence-the-same = { sentence-without-incidents }{ $plans } would have cost the same: { $cost }{ sentence-when-it-was }{ sentence-lost-work-counted }. Choose by what they leave out.
# One plan is all there is.
sentence-only = { sentence-without-incidents }{ $plan } would have cost { $cost }{ sentence-when-it-was }{ sentence-lost-work-counted }. There is no other plan to compare it with.
# All plans come to zero.
# $plans (text): a list
sentence-all-nothing = { sentence-without-incidents }{ $plans } would have cost nothing{ sentence-when-it-was }{ sentence-lost-work-counted }.
# Some plans come to zero.
# $plans (text): a list
# $next (text): the cheapest of the other plans
sentence-some-nothing = { sentence-without-incidents }{ $plans } would have cost nothing{ sentence-when-it-was }; { $next } would have cost { $cost }{ sentence-lost-work-counted }.

## A forecast

# How often a plan wins. No-break spaces keep it together.
# $count (number)
# $of (number)
sentence-futures = { $count }{"\u00a0"}of{"\u00a0"}{ $of } futures
# One plan is likely the cheapest.
# $best (text): the plan
# $many (yes or no): whether its name is a plural
# $cost (text): its expected amount
# $when (text): sentence-next
# $gap (text): how much less than the rival's
# $rival (text): a plan
# $contested (yes or no): whether it wins in less than half of the futures
# $futures (text): sentence-futures
# $lost-work (yes or no): whether lost work counts beside invoices
sentence-likely-cheapest = { $best } { $many ->
    [yes] are
   *[no] is
} likely your cheapest plan: { $cost } { $when }, { $gap } below { $rival }, { $contested ->
    [yes] but in only { $futures }
   *[no] in { $futures }
}{ sentence-lost-work-counted }.
# One plan is likely the cheapest; the gap to the next is not known.
# $many (yes or no): whether its name is a plural
# $contested (yes or no): whether it wins in less than half of the futures
# $futures (text): sentence-futures
# $lost-work (yes or no): whether lost work counts beside invoices
sentence-likely-cheapest-alone = { $best } { $many ->
    [yes] are
   *[no] is
} likely your cheapest plan: { $cost } { $when }, { $contested ->
    [yes] but in only { $futures }
   *[no] in { $futures }
}{ sentence-lost-work-counted }.
# Two plans' expected costs come close to each other.
sentence-likely-about-the-same = { $best } and { $second } are likely to cost about the same: { $cost } and { $next } { $when }{ sentence-lost-work-counted }. Choose by what they leave out.
# Several plans' expected costs are equal.
# $plans (text): a list
sentence-likely-the-same = { $plans } are likely to cost the same: { $cost } { $when }{ sentence-lost-work-counted }. Choose by what they leave out.
# One plan is all there is.
# $many (yes or no): whether its name is a plural
sentence-likely-only = { $plan } { $many ->
    [yes] are
   *[no] is
} likely to cost { $cost } { $when }{ sentence-lost-work-counted }. There is no other plan to compare it with.
# All plans are likely to cost nothing.
# $plans (text): a list
# $many (yes or no): whether it is several plans, or one whose name is a plural
sentence-likely-all-nothing = { $plans } { $many ->
    [yes] are
   *[no] is
} likely to cost nothing { $when }{ sentence-lost-work-counted }.
# Some plans are likely to cost nothing.
# $plans (text): a list
# $many (yes or no): whether it is several plans, or one whose name is a plural
# $next (text): the cheapest of the other plans
# $next-many (yes or no): whether its name is a plural
sentence-likely-some-nothing = { $plans } { $many ->
    [yes] are
   *[no] is
} likely to cost nothing { $when }; { $next } { $next-many ->
    [yes] are
   *[no] is
} likely to cost { $cost }{ sentence-lost-work-counted }.
# Follows the sentence: for fewer people another plan wins.
# $people (text): below how many
# $many (yes or no): whether the plan's name is a plural
sentence-flips-below = {" "}Below{"\u00a0"}{ $people } people, { $plan } { $many ->
    [yes] win
   *[no] wins
}.
# Follows the sentence: for fewer and for more people other plans win.
# $people (text): below how many the first wins
# $many (yes or no): whether the first plan's name is a plural
# $from (text): from how many the second wins
# $other-many (yes or no): whether the second plan's name is a plural
sentence-flips-both-ways = {" "}Below{"\u00a0"}{ $people } people, { $plan } { $many ->
    [yes] win
   *[no] wins
}; from{"\u00a0"}{ $from }, { $other }.
# Follows the sentence: for more people another plan wins.
# $people (text): from how many
# $many (yes or no): whether the plan's name is a plural
sentence-flips-from = {" "}From{"\u00a0"}{ $people } people, { $plan } { $many ->
    [yes] win
   *[no] wins
}.
