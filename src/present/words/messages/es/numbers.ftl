### Numbers in words, and lists.

# $number (number)
numbers-in-words =
    { $number ->
        [0] cero
        [1] uno
        [2] dos
        [3] tres
        [4] cuatro
        [5] cinco
        [6] seis
        [7] siete
        [8] ocho
        [9] nueve
        [10] diez
        [11] once
        [12] doce
       *[other] { $number }
    }
numbers-full-stop = { $text }.
numbers-list-next = { $items }, { $next }
numbers-list-last = { $items } y { $last }
numbers-list-part = { $items }; { $next }
numbers-sentences = { $text } { $next }
