### Answer

answer-label = Antwort
answer-not-comparable = Diese Zahlen lassen sich nicht vergleichen: { $why }.
answer-example = Ein typisches Büro mit 15 Personen. Setzen Sie Ihre Zahlen ein.
answer-use-own-tickets = Eigene Tickets verwenden
answer-cheapest-in = { $period }, am günstigsten in { $futures }
