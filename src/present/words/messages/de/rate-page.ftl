### The prices in use

rate-page-built-in = Veröffentlichte Preise aus den USA, jeweils mit Quelle und gefundener Spanne. Wo kein einzelner Wert üblich ist, ein gewählter innerhalb der Spanne.
rate-page-own = Preise aus einer Datei, die Sie geöffnet haben, oder Werte, die Sie geändert haben.
rate-page-open = Preisblatt öffnen
rate-page-save = Dieses speichern
rate-page-back = Zurück zu den mitgelieferten Preisen
rate-page-no-sources = Dieses Preisblatt nennt keine Quellen.
rate-page-caption = Preise mit Spannen und Quellen
rate-page-plans = Modelle
rate-page-claim = Was die Quelle sagt
rate-page-used = Verwendet
rate-page-range = Spanne
rate-page-source = Quelle
rate-page-of-source = { $source } · { $kind } { $year }
