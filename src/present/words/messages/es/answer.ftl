### The answer at the top of the page.

answer-label = Respuesta
answer-not-comparable = Estas cifras no se pueden comparar: { $why }.
answer-example = Una oficina típica de 15 personas. Cambie las cifras por las suyas.
answer-use-own-tickets = Usar sus propios tickets
answer-cheapest-in = { $period }, el más barato en { $futures }
