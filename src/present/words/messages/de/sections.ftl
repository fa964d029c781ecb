### Headings of the sections

sections-months = Monat für Monat
sections-futures = Zwanzig Szenarien
sections-people = Kosten nach Personenzahl
sections-swings = Was die Antwort kippt
sections-hours = Übrige und verlorene Stunden
sections-bills = Rechnungen
sections-incidents = Störungen
sections-assumptions = Annahmen
sections-rates = Preise
