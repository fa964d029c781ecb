### The list of incidents and its form.

# Where a search finds nothing.
incidents-none-found = No incident found
# Which rows a page holds.
incidents-rows = Rows { $first } to { $last } of { $all }
# An incident without a name.
incidents-no-id = A ticket needs a number or a name.
# A text that is not a month.
incidents-not-a-month = “{ $text }” is not a month. Try 2026-01.
# A text that holds a character that is not allowed.
# $code (text): four or more hexadecimal digits
incidents-refused = The character U+{ $code } is not allowed here.
# A text that is too long.
# $found (number)
# $most (number)
incidents-too-long = { $found } characters are above { $most }.
