### What is wrong with what was typed.

faults-empty-number = Falta un número.
faults-empty-length = Falta una duración. Pruebe con 23, 0:23 o 23m.
faults-not-a-number = «{ $text }» no es un número.
faults-marks = «{ $text }» lleva los separadores en otro lugar que { $example }.
faults-not-whole = { $value } no es un número entero.
faults-below = { $value } es menos que { $min }.
faults-above = { $value } es más que { $max }.
faults-minutes = { $count } minutos, un año
faults-not-a-length = «{ $text }» no es una duración. Pruebe con 23, 0:23 o 23m.
faults-not-whole-minutes = «{ $text }» no son minutos enteros. Para horas, escriba { $hours } h.
faults-no-such-day = «{ $text }» es un día que no está en el calendario, o un año fuera de 1900 a 2199.
# $before (number)
# $behind (number)
faults-too-long = No se pueden conservar más de { $before } cifras antes del separador decimal ni más de { $behind } después.
faults-moment-missing = Faltan la fecha y la hora. Pruebe con { $example }
faults-moment-unread = «{ $text }» no es una fecha con hora. Pruebe con { $example }
faults-moment-timeless = «{ $text }» no tiene hora. Pruebe con { $example }
faults-moment-double = «{ $text }» puede ser dos fechas. Ponga primero el año, como en { $example }
