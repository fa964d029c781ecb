answer-label = Resposta
answer-not-comparable = Não é possível comparar estes números: { $why }.
answer-example = Um escritório típico, com 15 pessoas. Troque os números pelos seus.
answer-use-own-tickets = Usar seus próprios chamados
answer-cheapest-in = { $period }, o mais barato em { $futures }
