### The list of incidents and its form

incidents-none-found = Keine Störung gefunden
incidents-rows = Zeilen { $first } bis { $last } von { $all }
incidents-no-id = Ein Ticket braucht eine Nummer oder einen Namen.
incidents-not-a-month = „{ $text }“ ist kein Monat. Beispiel: 2026-01.
incidents-refused = Das Zeichen U+{ $code } ist hier nicht erlaubt.
# $found (number)
# $most (number)
incidents-too-long = { $found } Zeichen sind mehr als { $most }.
