### The answer at the top of the page.

answer-label = Réponse
answer-not-comparable = Comparaison impossible{"\u00a0"}: { $why }.
answer-example = Une entreprise type de 15 personnes. Remplacez ces chiffres par les vôtres.
answer-use-own-tickets = Utiliser vos tickets
answer-cheapest-in = { $period }, coût le plus bas dans { $futures }
