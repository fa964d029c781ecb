### Pictures: cost against people, what swings the answer, hours left and lost, twenty futures.

## Cost against people

pictures-a-person-a-month = Por persona y mes
pictures-in-all = En total
pictures-people = Personas
pictures-cheapest = El más barato
pictures-you = Su empresa: { $people }
pictures-undercuts = { $next } cuesta menos que { $before }
pictures-what-each-costs = Lo que cuesta cada persona al mes, de { $first } a { $last } personas, con todo lo demás igual. La línea gruesa es el plan más barato; los círculos marcan dónde cambia.
pictures-what-all-cost = Lo que cuestan todas juntas, de { $first } a { $last } personas, con todo lo demás igual. La línea gruesa es el plan más barato; los círculos marcan dónde cambia.
pictures-holds-everywhere = Con { $users } personas la respuesta se mantiene, y también con cualquier otro número de los mostrados.
pictures-holds-from = Con { $users } personas la respuesta se mantiene, y también con todos los números mostrados a partir de { $below }.
pictures-holds-until = Con { $users } personas la respuesta se mantiene hasta que sean { $above }.
pictures-holds-between = Con { $users } personas la respuesta se mantiene, desde { $below } hasta que sean { $above }.
# $lost-work (yes or no)
pictures-made-of = { $when }, { $lost-work ->
    [yes] contando el trabajo perdido
   *[no] solo facturas
}.

## What swings the answer

pictures-input-people = Personas
pictures-input-incidents = Incidencias al mes
pictures-input-minutes = Minutos por incidencia, de media
pictures-input-after-hours = Parte fuera de horario
pictures-input-onsite = Parte presencial
pictures-input-employee-hour = Una hora de su personal
pictures-input-horizon = Meses de previsión
pictures-input-belief = Afirmaciones creídas
pictures-input-price = Precio
pictures-price-rate = { $plan }, precio por hora
pictures-price-block = { $plan }, precio de una bolsa
pictures-price-fee = { $plan }, cuota mensual
pictures-price-person = { $plan }, precio por persona
pictures-price-salary = { $plan }, salario
pictures-swing = { $name }: diferencia de { $from } a { $to }
pictures-cheaper-by = { $plan } ahorra
pictures-each-row = { $best } cuesta { $gap } menos que { $second }, su rival más cercano. Cada fila cambia una cifra en una quinta parte, a la baja y al alza, y muestra adónde llega esa diferencia.
pictures-none-flips = Ninguna cifra cambia la respuesta por sí sola.
pictures-one-flips = Una cifra cambia la respuesta: { $name }.
pictures-many-flip = { $counted } cifras cambian la respuesta: { $names }.
pictures-flips = sí
pictures-level = empate
pictures-stays = no
pictures-swings = Qué cambia la respuesta
pictures-figure = Cifra
pictures-now = Ahora
pictures-a-fifth-either-way = 20{"\u00a0"}% menos, 20{"\u00a0"}% más
pictures-flips-it = La cambia

## Hours left and hours lost

pictures-opening = Inicial
pictures-bought = Compradas
pictures-drawn = Usadas
pictures-expired = Caducadas
pictures-left = Restantes
pictures-carried-in = Del anterior
pictures-included = Incluidas
pictures-over = Exceso
pictures-lost = Perdidas
pictures-carried-on = Al siguiente
pictures-read-ledger = Relleno: horas usadas. Trazo vertical: horas que había. Contorno más allá: horas facturadas aparte.
pictures-ledger-figures = Los meses de su historial, exactos. Horas y minutos.
pictures-hours = Horas
pictures-all-months = Todos
pictures-blocks-all-used = { $plan }: habría comprado { $bought }. No habría caducado nada y le quedarían { $left }, por valor de { $worth }.
pictures-blocks-some-expired = { $plan }: habría comprado { $bought }. Habrían caducado sin usar { $expired } y le quedarían { $left }, por valor de { $worth }.
pictures-none-lost = No se habría perdido ninguna.
pictures-some-lost = Se habrían perdido sin usar { $lost }.
pictures-included-enough = { $plan }: las horas incluidas habrían bastado todos los meses. { $lost }
# $months (number)
pictures-included-too-few = { $plan }: horas insuficientes { $months ->
    [one] en el único mes
   *[other] en { $beyond } de { $months-counted } meses
}. Habría pagado un exceso de { $over }. { $lost }

## Twenty futures

pictures-of-twenty = { $count } de 20
pictures-dots = { $plan }: de { $lowest } a { $highest }, el más barato en { $cheapest } de 20
# $months (number)
pictures-next-is-one = { $months ->
    [1] El próximo mes será uno de estos, todos igual de probables.
    [12] El próximo año será uno de estos, todos igual de probables.
   *[other] Los próximos { $months } meses serán uno de estos futuros, todos igual de probables.
}{" "}
pictures-in-all-twenty = En los veinte gana { $plan }.
# $count (number)
pictures-in-the-quietest = { $count ->
    [one] En el más tranquilo
   *[other] En los { $counted } más tranquilos
} gana { $plan };{" "}
# $count (number)
pictures-in-the-next = { $count ->
    [one] en el siguiente
   *[other] en los { $counted } siguientes
}, { $plan };{" "}
# $count (number)
pictures-in-the-busiest = { $count ->
    [one] en el de más trabajo
   *[other] en los { $counted } de más trabajo
}, { $plan }.
pictures-read-dots = Una pila alta de puntos es un gasto que se puede prever. Una fila ancha, uno que no.
pictures-from-futures = { $made-of } 20 puntos por plan, de { $futures } futuros simulados.
pictures-twenty-futures = Veinte futuros
pictures-plan = Plan
pictures-lowest = Mínimo
pictures-highest = Máximo
pictures-cheapest-in = Más barato en
pictures-costs = Costes en veinte futuros
pictures-quiet = Tranquilo
pictures-busy = Con mucho trabajo
