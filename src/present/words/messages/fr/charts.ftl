### What stands beside pictures.

charts-as-table = Afficher en tableau
charts-as-picture = Afficher en graphique
charts-as-pictures = Afficher en graphiques
charts-no-futures = Rien à dessiner pour l’instant{"\u00a0"}: il faut d’abord une prévision.
charts-no-hours = Aucune formule de cette grille tarifaire ne vend d’heures à l’avance.
charts-no-people = Pas encore connu pour d’autres effectifs{"\u00a0"}: il faut d’abord une prévision.
charts-no-swings = Rien à comparer pour l’instant{"\u00a0"}: il faut d’abord une prévision pour deux formules.
charts-upwards = Axe vertical
charts-per-person = Par personne et par mois
charts-in-all = Au total
