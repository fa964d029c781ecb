compare-which-months = Meses
compare-what-counts = O que conta
compare-invoices-only = Só faturas
compare-with-lost-work = Com trabalho perdido
compare-neutral = Neutro
compare-neutral-means = Todos os planos enfrentam os mesmos incidentes, e nenhuma alegação de fornecedor conta.
compare-no-forecast = Não há previsão.
compare-legend-of-futures = Barra: 8 de 10 futuros. Linha: custo esperado. Tracejado: o plano mais barato.
compare-eight-in-ten = 8 em 10 futuros custam de { $low } a { $high }
compare-always = Fixo, { $amount } em 8 de 10 futuros
compare-plan = Plano
compare-a-month = Por mês
compare-dearest-month = Mês mais caro
compare-range-head = Faixa
compare-fixed = fixo
compare-plans-in-order = Planos em ordem de custo
compare-dearest-month-bad-year = Mês mais caro, ano ruim
compare-one-in-ten-below = 1 em 10 abaixo
compare-one-in-ten-above = 1 em 10 acima
compare-cheapest-in = Mais barato em
compare-badges = Melhor em
compare-more-than-cheapest = Acima do mais barato
compare-leaves-out-head = Não inclui
compare-every-visit-billed = Nada é fixo; cada visita é cobrada
compare-every-minute-billed = Nada é fixo; cada minuto é cobrado
compare-nothing-fixed-but = Nada é fixo além de { $upkeep } de manutenção
compare-projects = projetos
compare-after-hours = fora do horário
compare-visits = visitas
compare-trips = deslocamentos
compare-parts = peças
compare-time-past = tempo acima de { $hours }
compare-time-past-a-person = tempo acima de { $hours } por pessoa
compare-unused = Pago e não usado: { $time }, no valor de { $worth }, sem reembolso
compare-each-hour = { $rate } por hora trabalhada, tudo incluído.
compare-badge-lowest-expected-cost = Menor custo esperado
compare-badge-most-predictable = Mais previsível
compare-badge-lowest-in-a-bad-year = Menor em ano ruim
compare-legend-of-months-invoices = Barra: do mês mais barato ao mais caro. Linha: a média. Tracejado: o plano mais barato.
compare-legend-of-months-with-lost-work = Barra: faturas do mês mais barato ao mais caro, sem trabalho perdido. Linha: a média delas.
compare-one-plan = Um plano
compare-plans-cheapest-first = { $counted } planos, do mais barato ao mais caro
compare-cheapest-some = Os { $listed } mais baratos de { $plans }
compare-full-version = A versão completa
compare-all-of-them = Todos os { $counted } planos
compare-last-twelve = Últimos 12 meses
compare-from-to = De { $first } a { $last }
compare-next-months = { $months ->
    [one] Próximo mês
   *[other] Próximos { $months } meses
}
compare-choose-last = { $months ->
    [one] Último mês
   *[other] Últimos { $months } meses
}
compare-next-same = Próximos { $months }
compare-chosen-view = { $period }, { $lost-work ->
    [yes] com trabalho perdido
   *[no] só faturas
}{ $neutral ->
    [yes] , neutro
   *[no] {""}
}
# $expire (yes or no)
compare-leaves-out-nothing = Inclui tudo{ compare-hours-expire }
# $expire (yes or no)
compare-leaves-out-items = Não inclui: { $items }{ compare-hours-expire }
compare-hours-expire = { $expire ->
    [yes] ; as horas expiram
   *[no] {""}
}
compare-weeks-absent = { $weeks } { $number ->
    [one] semana de ausência
   *[other] semanas de ausência
}
compare-hours-long = { $hours } { $number ->
    [one] hora
   *[other] horas
}
compare-on-top-for = { $amount } de { $reason }, { $count } { $incidents ->
    [one] incidente
   *[other] incidentes
}
compare-tax-itself = imposto
compare-tax-within = com { $amount } de { $label }
compare-tax-beside = { $amount } de { $label } à parte, fora da comparação
compare-every-month = Todo mês { $amount }
compare-months-from-to = Meses de { $low } a { $high }, { $mean } em média
