pictures-a-person-a-month = Por pessoa e mês
pictures-in-all = No total
pictures-people = Pessoas
pictures-cheapest = Mais barato
pictures-you = Você: { $people }
pictures-undercuts = { $next } passa a custar menos que { $before }
pictures-what-each-costs = Quanto cada pessoa custa por mês, de { $first } a { $last } pessoas, com todo o resto igual. A linha grossa é o plano mais barato; os anéis marcam onde ele muda.
pictures-what-all-cost = Quanto todos custam juntos, de { $first } a { $last } pessoas, com todo o resto igual. A linha grossa é o plano mais barato; os anéis marcam onde ele muda.
pictures-holds-everywhere = Com uma equipe de { $users }, a resposta vale, e também para todos os outros números mostrados.
pictures-holds-from = Com uma equipe de { $users }, a resposta vale, e também para todos os números mostrados a partir de { $below }.
pictures-holds-until = Com uma equipe de { $users }, a resposta vale até chegar a { $above }.
pictures-holds-between = Com uma equipe de { $users }, a resposta vale, de { $below } até chegar a { $above }.
pictures-made-of = { $when }, { $lost-work ->
    [yes] contando o trabalho perdido
   *[no] só faturas
}.
pictures-input-people = Pessoas
pictures-input-incidents = Incidentes por mês
pictures-input-minutes = Minutos por incidente, média
pictures-input-after-hours = Parcela fora do horário
pictures-input-onsite = Parcela presencial
pictures-input-employee-hour = Uma hora da sua equipe
pictures-input-horizon = Meses à frente
pictures-input-belief = Alegações aceitas
pictures-input-price = Preço
pictures-price-rate = { $plan }, valor da hora
pictures-price-block = { $plan }, preço do pacote
pictures-price-fee = { $plan }, mensalidade
pictures-price-person = { $plan }, valor por pessoa
pictures-price-salary = { $plan }, salário
pictures-swing = { $name }: diferença de { $from } a { $to }
pictures-cheaper-by = { $plan } mais barato em
pictures-each-row = { $best } custa { $gap } a menos que { $second }, o rival mais próximo. Cada linha muda um número em um quinto, para menos e para mais, e mostra para quanto vai essa diferença.
pictures-none-flips = Nenhum número muda a resposta sozinho.
pictures-one-flips = Um número muda a resposta: { $name }.
pictures-many-flip = { $counted } números mudam a resposta: { $names }.
pictures-flips = sim
pictures-level = empate
pictures-stays = não
pictures-swings = O que muda a resposta
pictures-figure = Número
pictures-now = Agora
pictures-a-fifth-either-way = 20% menos, 20% mais
pictures-flips-it = Muda
pictures-opening = Início
pictures-bought = Compradas
pictures-drawn = Usadas
pictures-expired = Expiradas
pictures-left = Restantes
pictures-carried-in = Trazidas
pictures-included = Incluídas
pictures-over = Excedentes
pictures-lost = Perdidas
pictures-carried-on = Levadas
pictures-read-ledger = Preenchido: horas usadas. Traço vertical: horas que havia. Contorno além dele: horas cobradas à parte.
pictures-ledger-figures = Os meses do seu histórico, com exatidão. Horas e minutos.
pictures-hours = Horas
pictures-all-months = Todos
pictures-blocks-all-used = { $plan }: você teria comprado { $bought }. Nada teria expirado, e restariam { $left }, no valor de { $worth }.
pictures-blocks-some-expired = { $plan }: você teria comprado { $bought }. Teriam expirado sem uso { $expired }, e restariam { $left }, no valor de { $worth }.
pictures-none-lost = Nada teria sido perdido.
pictures-some-lost = Teriam sido perdidas sem uso { $lost }.
pictures-included-enough = { $plan }: as horas incluídas teriam bastado em todos os meses. { $lost }
pictures-included-too-few = { $plan }: horas insuficientes em { $beyond } de { $months-counted } { $months ->
    [one] mês
   *[other] meses
}. Você teria pago { $over } além delas. { $lost }
pictures-of-twenty = { $count } de 20
pictures-dots = { $plan }: de { $lowest } a { $highest }, o mais barato em { $cheapest } de 20
pictures-next-is-one = { $months ->
    [1] O próximo mês será um destes
    [12] O próximo ano será um destes
   *[other] Os próximos { $months } meses serão um destes futuros
}, todos igualmente prováveis.{" "}
pictures-in-all-twenty = Em todos os vinte, { $plan } é o mais barato.
pictures-in-the-quietest = { $count ->
    [one] No mais tranquilo
   *[other] Nos { $counted } mais tranquilos
}, { $plan } é o mais barato;{" "}
pictures-in-the-next = { $count ->
    [one] no seguinte
   *[other] nos { $counted } seguintes
}, { $plan };{" "}
pictures-in-the-busiest = { $count ->
    [one] no mais movimentado
   *[other] nos { $counted } mais movimentados
}, { $plan }.
pictures-read-dots = Uma pilha alta de pontos é uma conta que dá para planejar. Uma fileira larga, não.
pictures-from-futures = { $made-of } 20 pontos por plano, de { $futures } futuros simulados.
pictures-twenty-futures = Vinte futuros
pictures-plan = Plano
pictures-lowest = Menor
pictures-highest = Maior
pictures-cheapest-in = Mais barato em
pictures-costs = Custos em vinte futuros
pictures-quiet = Tranquilo
pictures-busy = Movimentado
