### Numbers in words, and lists

numbers-in-words = { $number }
numbers-full-stop = { $text }。
numbers-list-next = { $items }、{ $next }
numbers-list-last = { $items }と{ $last }
numbers-list-part = { $items }／{ $next }
numbers-sentences = { $text }{ $next }
