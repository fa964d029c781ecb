### The list of incidents and its form.

incidents-none-found = Aucun incident trouvé
incidents-rows = Lignes { $first } à { $last } sur { $all }
incidents-no-id = Un ticket doit avoir un numéro ou un nom.
incidents-not-a-month = «{"\u00a0"}{ $text }{"\u00a0"}» n’est pas un mois. Essayez 2026-01.
incidents-refused = Le caractère U+{ $code } n’est pas autorisé ici.
# $found (number)
# $most (number)
incidents-too-long = { $found } caractères, c’est plus que les { $most } autorisés.
