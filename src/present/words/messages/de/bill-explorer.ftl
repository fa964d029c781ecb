### Bills

bill-explorer-what-it-is = Was die Störungen gekostet hätten, Rechnung für Rechnung. Keine Prognose, keine Annahme.
bill-explorer-plans = Modell
bill-explorer-months = Monat
bill-explorer-save-one = Diese Rechnung als CSV speichern
bill-explorer-save-all = Alle Rechnungen als CSV speichern

## One invoice

bill-explorer-heading = { $plan }, { $month }
bill-explorer-opened = Gemeldet
bill-explorer-incident = Störung
bill-explorer-worked = Arbeit,{ $line-break }min
bill-explorer-billed = Berechnet,{ $line-break }min
bill-explorer-rounded-to = Rundung
bill-explorer-an-hour = Je Stunde
bill-explorer-times = Faktor
bill-explorer-amount = Betrag
bill-explorer-with-tax = Mit Steuer
bill-explorer-follow = Diese Störung in allen Modellen verfolgen

## One incident across all plans

bill-explorer-close = Schließen
bill-explorer-plan = Modell
bill-explorer-length = Länge
bill-explorer-billed-for-it = Dafür berechnet
bill-explorer-hours-taken = Stunden verbraucht
bill-explorer-why = Warum
