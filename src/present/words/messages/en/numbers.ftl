### Numbers in words, and lists.

# Up to twelve in words, digits beyond: “seven bills”. It stands within a sentence.
# $number (number)
numbers-in-words =
    { $number ->
        [0] no
        [1] one
        [2] two
        [3] three
        [4] four
        [5] five
        [6] six
        [7] seven
        [8] eight
        [9] nine
        [10] ten
        [11] eleven
        [12] twelve
       *[other] { $number }
    }
# The end of a sentence whose text may be an example.
numbers-full-stop = { $text }.
# A list goes on: “a, b”.
numbers-list-next = { $items }, { $next }
# A list ends: “a, b and c”, “a and b”.
numbers-list-last = { $items } and { $last }
# A list of parts that may hold commas themselves: “a, b; c”.
numbers-list-part = { $items }; { $next }
# One sentence after another.
numbers-sentences = { $text } { $next }
