### Numbers in words, and lists.

# $number (number)
numbers-in-words =
    { $number ->
        [0] zéro
        [1] un
        [2] deux
        [3] trois
        [4] quatre
        [5] cinq
        [6] six
        [7] sept
        [8] huit
        [9] neuf
        [10] dix
        [11] onze
        [12] douze
       *[other] { $number }
    }
numbers-full-stop = { $text }.
numbers-list-next = { $items }, { $next }
numbers-list-last = { $items } et { $last }
numbers-list-part = { $items }{"\u202f"}; { $next }
numbers-sentences = { $text } { $next }
