### Numbers in words, and lists. Digits: words would have to agree in gender with what is counted.

# $number (number)
numbers-in-words = { $number }
numbers-full-stop = { $text }.
numbers-list-next = { $items }، { $next }
numbers-list-last = { $items } و{ $last }
numbers-list-part = { $items }؛ { $next }
numbers-sentences = { $text } { $next }
