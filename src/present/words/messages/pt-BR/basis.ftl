basis-illustrative = Ilustrativo
basis-close-call = Quase empate
basis-thin-history = Histórico curto
basis-updating = Atualizando
basis-being-worked-out = Estes são os números de antes da última mudança. Os novos estão sendo calculados.
basis-made-up = Estimativa a partir de poucos números, não dos seus chamados.
basis-level = Chegam ao mesmo valor, até o último centavo.
basis-neutral = Neutro: todos os planos enfrentam os mesmos incidentes, e nenhuma alegação de fornecedor conta.
basis-all-arithmetic = Toda a diferença é aritmética; nada depende de alegações.
basis-all-claims = Toda a diferença depende de alegações.
basis-arithmetic-and-claims = Da diferença, { $arithmetic } vêm da aritmética e { $claims }, de alegações.
basis-more-without-claims = Sem as alegações, a diferença seria de { $gap }.
basis-ahead-without-claims = Sem as alegações, { $rival } sairia { $gap } mais barato.
basis-no-history = Ainda sem incidentes: esta resposta é a de um escritório típico, não a sua.
basis-exact-in = { $count } { $incidents ->
    [one] incidente
   *[other] incidentes
} em { $month }, exatamente como { $incidents ->
    [one] aconteceu
   *[other] aconteceram
}; sem previsão, sem premissas.
basis-exact-from = { $count } { $incidents ->
    [one] incidente
   *[other] incidentes
} de { $first } a { $last }, exatamente como { $incidents ->
    [one] aconteceu
   *[other] aconteceram
}; sem previsão, sem premissas.
basis-thin-none = Nenhum incidente em { $months } { $months ->
    [one] mês
   *[other] meses
}. Só conta o que é cobrado de qualquer forma.
basis-thin-some = { $incidents } { $incidents ->
    [one] incidente
   *[other] incidentes
} em { $months } { $months ->
    [one] mês
   *[other] meses
} { $incidents ->
    [one] diz pouco. O que ele teria custado é exato.
   *[other] dizem pouco. O que eles teriam custado é exato.
}
basis-close-two = A diferença é de { $gap }, 1% ou menos.
basis-close-three = A diferença é de { $gap }, 1% ou menos; em seguida, { $third }, com { $amount }.
basis-outside = { $count ->
    [one] Mais { $shown } fica fora destes meses e não conta.
   *[other] Mais { $shown } ficam fora destes meses e não contam.
}
basis-forecast-thin-own = { $incidents } { $incidents ->
    [one] incidente
   *[other] incidentes
} em { $months } { $months ->
    [one] mês
   *[other] meses
} { $incidents ->
    [one] diz
   *[other] dizem
} pouco.
basis-forecast-thin-shared = { basis-forecast-thin-own } { $share } da base desta resposta vem de um escritório típico, não de você.
basis-months = { $months ->
    [one] um mês
   *[other] { $months } meses
}
basis-rests-on-own = { $futures } futuros gerados a partir dos seus { $incidents } incidentes de { basis-months }.
basis-rests-on-shared = { $futures } futuros gerados a partir dos seus { $incidents } incidentes de { basis-months } e, em { $share }, dos de um escritório típico.
basis-cheapest-two = São os mais baratos em { $best } e { $second } de 20 futuros.
basis-cheapest-three = São os mais baratos em { $best } e { $second } de 20 futuros; { $third }, com { $amount }, em { $count }.
basis-contested-all = Nenhum plano é o mais barato em metade dos futuros.
basis-contested-other = Nenhum plano é o mais barato em metade dos futuros; o que vence mais vezes, em { $count } de 20, é { $plan }.
