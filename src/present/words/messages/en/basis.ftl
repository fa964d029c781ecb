### What an answer rests on.

# Tag of a history made from a few figures.
basis-illustrative = Illustrative
# Tag of an answer whose best two plans lie within 1 %.
basis-close-call = Close call
# Tag of a history that is short.
basis-thin-history = Thin history
# Tag of figures that are not yet those of the last change.
basis-updating = Updating
# Beside basis-updating.
basis-being-worked-out = These are the figures before the last change. The new ones are being worked out.
# Beside basis-illustrative.
basis-made-up = Made from a few figures, not from your tickets.
# Best plans that are equal.
basis-level = They come to the same amount, to the last digit.
# A forecast without claims.
basis-neutral = Neutral: every plan meets the same incidents, and no provider’s claim counts.
# A gap that no claim widens or narrows.
basis-all-arithmetic = All of the gap is arithmetic; none rests on claims.
# A gap that is there because of claims.
basis-all-claims = All of the gap rests on claims.
# A gap that claims widen.
basis-arithmetic-and-claims = { $arithmetic } of the gap is arithmetic, { $claims } rests on claims.
# A gap that claims narrow.
basis-more-without-claims = Without claims the gap would be { $gap }.
# A gap that claims turn round.
basis-ahead-without-claims = Without claims { $rival } would be cheaper by { $gap }.
# A forecast without a history.
basis-no-history = No incidents yet, so this answer is a typical office’s, not yours.
# A history without a tag, of one month.
# $incidents (number): how many
# $count (text): the same, as it is shown
basis-exact-in = { $count } { $incidents ->
    [one] incident
   *[other] incidents
} in { $month }, exactly as { $incidents ->
    [one] it
   *[other] they
} happened; no forecast, no assumption.
# A history without a tag, of several months.
# $incidents (number): how many
# $count (text): the same, as it is shown
basis-exact-from = { $count } { $incidents ->
    [one] incident
   *[other] incidents
} from { $first } to { $last }, exactly as { $incidents ->
    [one] it
   *[other] they
} happened; no forecast, no assumption.
# A short history without incidents.
# $months (number)
basis-thin-none = No incidents in { $months } { $months ->
    [one] month
   *[other] months
}. Only what is charged anyway is counted.
# A short history.
# $incidents (number)
# $months (number)
basis-thin-some = { $incidents } { $incidents ->
    [one] incident
   *[other] incidents
} in { $months } { $months ->
    [one] month
   *[other] months
} { $incidents ->
    [one] says
   *[other] say
} little. What { $incidents ->
    [one] it
   *[other] they
} would have cost is exact.
# Best two plans close to each other.
basis-close-two = They differ by { $gap }, 1% or less.
# Best two plans close to each other, and the third.
basis-close-three = They differ by { $gap }, 1% or less; { $third }, at { $amount }, comes next.
# Incidents that no figure counts, behind basis-exact or basis-thin.
# $count (number)
# $shown (text): the same, as it is shown
basis-outside = { $shown } more { $count ->
    [one] lies
   *[other] lie
} outside these months and { $count ->
    [one] is
   *[other] are
} not counted.
# A forecast from a short history.
# $incidents (number)
# $months (number)
basis-forecast-thin-own = { $incidents } { $incidents ->
    [one] incident
   *[other] incidents
} in { $months } { $months ->
    [one] month
   *[other] months
} { $incidents ->
    [one] says
   *[other] say
} little.
# A forecast from a short history, of which a share is a typical office's.
# $incidents (number)
# $months (number)
basis-forecast-thin-shared = { basis-forecast-thin-own } { $share } of what this answer draws on is a typical office, not you.
# Before “months” in basis-rests-on: of how many months the history is.
# $months (number)
basis-months = { $months ->
    [one] one month
   *[other] { $months } months
}
# A forecast without a tag.
# $incidents (text): how many
# $months (number)
basis-rests-on-own = { $futures } futures drawn from your { $incidents } incidents of { basis-months }.
# A forecast without a tag, of which a share is a typical office's.
# $incidents (text): how many
# $months (number)
basis-rests-on-shared = { $futures } futures drawn from your { $incidents } incidents of { basis-months }, and for { $share } from a typical office’s.
# Best two plans close to each other: how often each wins.
# $best (number)
# $second (number)
basis-cheapest-two = Cheapest in { $best } and { $second } of 20 futures.
# Best two plans close to each other: how often each wins, and the third.
# $best (number)
# $second (number)
# $count (number): in how many the third wins
basis-cheapest-three = Cheapest in { $best } and { $second } of 20 futures; { $third }, at { $amount }, in { $count }.
# No plan wins in half of the futures.
basis-contested-all = No plan is cheapest in half of the futures.
# No plan wins in half of the futures; another than the one expected to cost least wins more often.
# $count (number)
basis-contested-other = No plan is cheapest in half of the futures; { $plan }, in { $count } of 20, is so most often.
