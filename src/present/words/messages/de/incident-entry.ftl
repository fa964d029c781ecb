### Ways in which incidents come into the list

incident-entry-import = Datei importieren
incident-entry-paste = Zeilen einfügen
incident-entry-add = Hinzufügen

## While there are no incidents of the customer’s own

incident-entry-made-up = Diese Störungen sind aus Ihren Zahlen erzeugt.
incident-entry-replace-them = Fügen Sie Zeilen aus einer Tabelle ein, ziehen Sie eine Ticketdatei hierher oder geben Sie die erste eigene ein: Eigene Störungen ersetzen diese.
incident-entry-none = Noch keine Störungen.
incident-entry-begin = Fügen Sie Zeilen aus einer Tabelle ein, ziehen Sie eine Ticketdatei hierher oder geben Sie die erste ein.

## The box for pasted rows

incident-entry-rows = Zeilen aus einer Tabelle, mit den Überschriften in der ersten Zeile
incident-entry-look = Diese Zeilen ansehen
incident-entry-cancel = Abbrechen
incident-entry-pasted = Eingefügte Zeilen

## While a large file is read

incident-entry-reading-label = Datei wird gelesen
incident-entry-reading = { $file } wird gelesen
incident-entry-part-read = Gelesener Teil der Datei
incident-entry-rows-read = { $rows } Zeilen
incident-entry-stop = Lesen abbrechen
