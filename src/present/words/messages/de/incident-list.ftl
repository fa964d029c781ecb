### The list of incidents

incident-list-find = Suchen
incident-list-find-label = Störung suchen
incident-list-caption = Störungen in zeitlicher Reihenfolge

## Heads of columns

incident-list-ticket = Ticket
incident-list-opened = Gemeldet
incident-list-what-happened = Was passiert ist
incident-list-category = Kategorie
incident-list-worked = Arbeit
incident-list-interrupted = Unterbrochen
incident-list-people = Personen
incident-list-impact = Ausfall
incident-list-onsite = Vor Ort
incident-list-urgent = Dringend
incident-list-hours-kind = Zeit, Art
incident-list-parts = Material

## In the rows

incident-list-change = { $ticket } ändern
incident-list-yes = ja

## Below the list

incident-list-previous = Zurück
incident-list-next = Weiter
incident-list-save = Als CSV speichern
incident-list-delete-all = Alle löschen

## Above the list

incident-list-window = Ab { $month } für { $count } Monate
