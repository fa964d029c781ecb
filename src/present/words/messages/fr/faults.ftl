### What is wrong with what was typed.

faults-empty-number = Il manque un nombre.
faults-empty-length = Il manque une durée. Essayez 23, 0:23 ou 23m.
faults-not-a-number = «{"\u00a0"}{ $text }{"\u00a0"}» n’est pas un nombre.
faults-marks = Dans «{"\u00a0"}{ $text }{"\u00a0"}», les séparateurs ne sont pas placés comme dans { $example }.
faults-not-whole = { $value } n’est pas un nombre entier.
faults-below = { $value } est inférieur à { $min }.
faults-above = { $value } est supérieur à { $max }.
faults-minutes = { $count } minutes, soit un an
faults-not-a-length = «{"\u00a0"}{ $text }{"\u00a0"}» n’est pas une durée. Essayez 23, 0:23 ou 23m.
faults-not-whole-minutes = «{"\u00a0"}{ $text }{"\u00a0"}» n’est pas un nombre entier de minutes. Pour des heures, écrivez { $hours } h.
faults-no-such-day = «{"\u00a0"}{ $text }{"\u00a0"}» désigne un jour qui n’existe pas, ou une année hors de la période 1900-2199.
# $before (number)
# $behind (number)
faults-too-long = Impossible de garder plus de { $before } chiffres avant la virgule ou plus de { $behind } après.
faults-moment-missing = Il manque une date et une heure. Essayez { $example }
faults-moment-unread = «{"\u00a0"}{ $text }{"\u00a0"}» n’est pas une date avec une heure. Essayez { $example }
faults-moment-timeless = «{"\u00a0"}{ $text }{"\u00a0"}» n’indique pas d’heure. Essayez { $example }
faults-moment-double = «{"\u00a0"}{ $text }{"\u00a0"}» peut désigner deux dates. Commencez par l’année, comme dans { $example }
