### The table of assumptions.

assumption-table-neutral = Neutre{"\u00a0"}: écarter toutes les promesses
assumption-table-publish = Rétablir les valeurs publiées
assumption-table-belief = Si vous croyez une partie des promesses
assumption-table-believed = { $share }{"\u00a0"}%
assumption-table-caption = Hypothèses, avec leurs fourchettes et leurs sources
assumption-table-assumption = Hypothèse
assumption-table-value = Valeur
assumption-table-range = Fourchette publiée
assumption-table-grade = Niveau
assumption-table-source = Origine
assumption-table-claim = promesse du prestataire
assumption-table-halve = Diviser par 2
