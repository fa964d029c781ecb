### What is wrong with what was typed

faults-empty-number = Es fehlt eine Zahl.
faults-empty-length = Es fehlt eine Dauer. Beispiele: 23, 0:23 oder 23m.
faults-not-a-number = „{ $text }“ ist keine Zahl.
faults-marks = In „{ $text }“ stehen die Trennzeichen anders als in { $example }.
faults-not-whole = { $value } ist keine ganze Zahl.
faults-below = { $value } liegt unter { $min }.
faults-above = { $value } liegt über { $max }.
faults-minutes = { $count } Minuten (ein Jahr)
faults-not-a-length = „{ $text }“ ist keine Dauer. Beispiele: 23, 0:23 oder 23m.
faults-not-whole-minutes = „{ $text }“ sind keine ganzen Minuten. Für Stunden schreiben Sie { $hours } h.
faults-no-such-day = „{ $text }“ nennt einen Tag, den es nicht gibt, oder ein Jahr außerhalb von 1900 bis 2199.
# $before (number)
# $behind (number)
faults-too-long = Mehr als { $before } Stellen vor oder { $behind } hinter dem Komma lassen sich nicht speichern.
faults-moment-missing = Es fehlen Datum und Uhrzeit. Beispiel: { $example }
faults-moment-unread = „{ $text }“ ist kein Datum mit Uhrzeit. Beispiel: { $example }
faults-moment-timeless = „{ $text }“ hat keine Uhrzeit. Beispiel: { $example }
faults-moment-double = „{ $text }“ kann zwei Tage bedeuten. Schreiben Sie das Jahr zuerst, wie in { $example }
