### Numbers in words, and lists

# $number (number)
numbers-in-words =
    { $number ->
        [0] null
        [1] eins
        [2] zwei
        [3] drei
        [4] vier
        [5] fünf
        [6] sechs
        [7] sieben
        [8] acht
        [9] neun
        [10] zehn
        [11] elf
        [12] zwölf
       *[other] { $number }
    }
numbers-full-stop = { $text }.
numbers-list-next = { $items }, { $next }
numbers-list-last = { $items } und { $last }
numbers-list-part = { $items }; { $next }
numbers-sentences = { $text } { $next }
