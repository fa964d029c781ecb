### Headings of the sections below the first screen.

sections-months = Mois par mois
sections-futures = Vingt scénarios
sections-people = Coût selon l’effectif
sections-swings = Ce qui fait basculer la réponse
sections-hours = Heures restantes et heures perdues
sections-bills = Factures
sections-incidents = Incidents
sections-assumptions = Hypothèses
sections-rates = Prix
