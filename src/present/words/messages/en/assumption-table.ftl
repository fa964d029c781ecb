### The table of assumptions: every value with its range, its grade and its source.

# Label of a check box above the table: no claim of a provider counts.
assumption-table-neutral = Neutral: leave every claim out
# A button above the table: takes back all that was changed.
assumption-table-publish = Back to published values
# Label of a slider from 0 % to 100 %: how much of all claims counts.
assumption-table-belief = If you believe part of the claims
# The value of that slider, beside it.
# $share (text): a whole number, 0 to 100
assumption-table-believed = { $share }%
# Name of the table, for screen readers.
assumption-table-caption = Assumptions with their ranges and sources
# Head of a column.
assumption-table-assumption = Assumption
# Head of a column: a field with the value that counts.
assumption-table-value = Value
# Head of a column: the lowest and the highest value that were published.
assumption-table-range = Published range
# Head of a column: how good the evidence is, a letter.
assumption-table-grade = Grade
# Head of a column: the source.
assumption-table-source = Where it comes from
# A tag behind the name of an assumption that a provider says of itself.
assumption-table-claim = provider’s claim
# A button in each row: puts half of the value in its place.
assumption-table-halve = Halve it
