### The prices in use, each with its source.

rate-page-built-in = Prix publiés aux États-Unis, chacun avec sa source et la fourchette observée. Lorsqu’aucun chiffre ne s’impose, un choix à l’intérieur de la fourchette.
rate-page-own = Prix d’un fichier que vous avez ouvert, ou valeurs que vous avez modifiées.
rate-page-open = Ouvrir une grille tarifaire
rate-page-save = Enregistrer celle-ci
rate-page-back = Revenir aux prix fournis
rate-page-no-sources = Cette grille tarifaire n’indique aucune source.
rate-page-caption = Prix, avec leurs fourchettes et leurs sources
rate-page-plans = Formules
rate-page-claim = Ce que dit la source
rate-page-used = Retenu
rate-page-range = Fourchette
rate-page-source = Source
rate-page-of-source = { $source } · { $kind } { $year }
