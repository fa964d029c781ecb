numbers-in-words =
    { $number ->
        [0] nenhum
        [1] um
        [2] dois
        [3] três
        [4] quatro
        [5] cinco
        [6] seis
        [7] sete
        [8] oito
        [9] nove
        [10] dez
        [11] onze
        [12] doze
       *[other] { $number }
    }
numbers-full-stop = { $text }.
numbers-list-next = { $items }, { $next }
numbers-list-last = { $items } e { $last }
numbers-list-part = { $items }; { $next }
numbers-sentences = { $text } { $next }
