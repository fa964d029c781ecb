### Names of changes

undo-other-tab = Version des anderen Tabs öffnen
undo-prices = Preise ändern
undo-open-file = Datei öffnen
undo-open-link = Link öffnen
undo-import = Import
undo-add-incident = Störung hinzufügen
undo-change-incident = Störung ändern
undo-delete-incident = Störung löschen
undo-delete-all = Alle Störungen löschen
undo-window = Monate ändern
undo-estimate = Zurück zur Schätzung
undo-input = { $label }: { $value }
undo-assumptions = Veröffentlichte Werte
