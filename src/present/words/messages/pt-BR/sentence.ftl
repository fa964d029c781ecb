sentence-period = { $months ->
    [1] em { $first }
    [12] nos últimos 12 meses
   *[other] nos { $months } meses de { $first } a { $last }
}
sentence-next = { $months ->
    [1] no próximo mês
    [12] no próximo ano
   *[other] nos próximos { $months } meses
}
sentence-no-plan = Não há nenhum plano para comparar.
sentence-other-plans = outros { $counted } planos
sentence-plan-with-comma = { $plan },
sentence-lost-work-counted = { $lost-work ->
    [yes] , contando o trabalho perdido
   *[no] {""}
}
sentence-without-incidents = { $quiet ->
    [yes] Sem incidentes { $period },{" "}
   *[no] {""}
}
sentence-when-it-was = { $quiet ->
    [yes] {""}
   *[no] {" "}{ $period }
}
sentence-cheapest = { sentence-without-incidents }{ $best } teria sido seu plano mais barato: { $cost }{ sentence-when-it-was }, { $gap } a menos que { $rival }{ sentence-lost-work-counted }.
sentence-about-the-same = { sentence-without-incidents }{ $best } e { $second } teriam custado quase o mesmo: { $cost } e { $next }{ sentence-when-it-was }{ sentence-lost-work-counted }. Escolha pelo que cada um não inclui.
sentence-the-same = { sentence-without-incidents }{ $plans } teriam custado o mesmo: { $cost }{ sentence-when-it-was }{ sentence-lost-work-counted }. Escolha pelo que cada um não inclui.
sentence-only = { sentence-without-incidents }{ $plan } teria custado { $cost }{ sentence-when-it-was }{ sentence-lost-work-counted }. Não há outro plano para comparar.
sentence-all-nothing = { $quiet ->
    [yes] Sem incidentes { $period }, com
   *[no] Com
} { $plans } o custo teria sido zero{ sentence-when-it-was }{ sentence-lost-work-counted }.
sentence-some-nothing = { $quiet ->
    [yes] Sem incidentes { $period }, com
   *[no] Com
} { $plans } o custo teria sido zero{ sentence-when-it-was }; { $next } teria custado { $cost }{ sentence-lost-work-counted }.
sentence-futures = { $count }{"\u00a0"}de{"\u00a0"}{ $of } futuros
sentence-likely-cheapest = { $best } provavelmente é seu plano mais barato: { $cost } { $when }, { $gap } a menos que { $rival }, { $contested ->
    [yes] mas em apenas { $futures }
   *[no] em { $futures }
}{ sentence-lost-work-counted }.
sentence-likely-cheapest-alone = { $best } provavelmente é seu plano mais barato: { $cost } { $when }, { $contested ->
    [yes] mas em apenas { $futures }
   *[no] em { $futures }
}{ sentence-lost-work-counted }.
sentence-likely-about-the-same = { $best } e { $second } provavelmente vão custar quase o mesmo: { $cost } e { $next } { $when }{ sentence-lost-work-counted }. Escolha pelo que cada um não inclui.
sentence-likely-the-same = { $plans } provavelmente vão custar o mesmo: { $cost } { $when }{ sentence-lost-work-counted }. Escolha pelo que cada um não inclui.
sentence-likely-only = { $plan } provavelmente vai custar { $cost } { $when }{ sentence-lost-work-counted }. Não há outro plano para comparar.
sentence-likely-all-nothing = Com { $plans } o custo provavelmente será zero { $when }{ sentence-lost-work-counted }.
sentence-likely-some-nothing = Com { $plans } o custo provavelmente será zero { $when }; { $next } provavelmente vai custar { $cost }{ sentence-lost-work-counted }.
sentence-flips-below = {" "}Abaixo de{"\u00a0"}{ $people } pessoas, { $plan } vence.
sentence-flips-both-ways = {" "}Abaixo de{"\u00a0"}{ $people } pessoas, { $plan } vence; a partir de{"\u00a0"}{ $from }, { $other }.
sentence-flips-from = {" "}A partir de{"\u00a0"}{ $people } pessoas, { $plan } vence.
