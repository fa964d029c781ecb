### The list of incidents and its form.

incidents-none-found = No se ha encontrado ninguna incidencia
incidents-rows = Filas { $first } a { $last } de { $all }
incidents-no-id = Un ticket necesita un número o un nombre.
incidents-not-a-month = «{ $text }» no es un mes. Pruebe con 2026-01.
incidents-refused = El carácter U+{ $code } no está permitido aquí.
# $found (number)
# $most (number)
incidents-too-long = { $found } caracteres son más que { $most }.
