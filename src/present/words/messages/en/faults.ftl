### What is wrong with what was typed.

# An empty field for a number.
faults-empty-number = A number is missing.
# An empty field for a length of time.
faults-empty-length = A length of time is missing. Try 23, 0:23 or 23m.
# `“1o8” is not a number.`
faults-not-a-number = “{ $text }” is not a number.
# Marks of another language.
faults-marks = “{ $text }” has its marks in other places than { $example }.
# A fraction where whole numbers count.
faults-not-whole = { $value } is not a whole number.
# `0 is below 1.`
faults-below = { $value } is below { $min }.
# `1,000,001 is above 100,000.`
faults-above = { $value } is above { $max }.
# A count of minutes.
faults-minutes = { $count } minutes, a year
# `“23 mn” is not a length of time.`
faults-not-a-length = “{ $text }” is not a length of time. Try 23, 0:23 or 23m.
# A fraction of a minute.
faults-not-whole-minutes = “{ $text }” is not whole minutes. For hours, write { $hours } h.
# A day that does not exist.
faults-no-such-day = “{ $text }” names a day that is not in the calendar, or a year outside 1900 to 2199.
# More digits than can be saved.
# $before (number)
# $behind (number)
faults-too-long = More than { $before } digits before the mark, or { $behind } behind it, cannot be kept.
# An empty field for a moment. A stop follows where the example has none.
faults-moment-missing = A date and time are missing. Try { $example }
# Not a date with a time. A stop follows where the example has none.
faults-moment-unread = “{ $text }” is not a date and time. Try { $example }
# A date alone. A stop follows where the example has none.
faults-moment-timeless = “{ $text }” has no time of day. Try { $example }
# A date that could be read in two ways. A stop follows where the example has none.
faults-moment-double = “{ $text }” could be two dates. Put the year first, as in { $example }
