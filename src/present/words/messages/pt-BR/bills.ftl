bills-opened = Abertura
bills-incident = Incidente
bills-what-happened = O que aconteceu
bills-charged-for = Cobrança
bills-why = Motivo
bills-amount = Valor
bills-worked = Trabalho
bills-interrupted = Interrupção
bills-parts = Peças
bills-lost-work = Trabalho perdido
bills-fee-not-shared = Uma mensalidade paga de qualquer forma não é dividida entre os incidentes. As horas usadas já estão pagas pelo pacote ou pela mensalidade.
bills-interrupted-for = { $minutes }, { $people }, impacto { $impact }
bills-same-under-every-plan = { $amount }, igual em todos os planos
bills-takes-from-the-block = usa { $time } do pacote
bills-takes-of-the-month = usa { $time } de { $included } do mês
bills-no-labour-flat-rate = incluído
bills-no-labour-in-house = feito pelo funcionário
bills-short-call-out = um acionamento
bills-short-travel = um deslocamento
bills-short-materials = peças
bills-summary-lines = { $lines } { $lines ->
    [one] linha
   *[other] linhas
}
bills-summary-both = { $incidents } { $incidents ->
    [one] incidente
   *[other] incidentes
}, { bills-summary-lines }
bills-tax-itself = Imposto
bills-tax-compared = { $label } { $rate }, { $cost ->
    [yes] incluído em toda comparação
   *[no] fora de toda comparação
}
bills-not-billed-block = { $count } { $others ->
    [yes] { $count ->
        [one] outro incidente
       *[other] outros incidentes
    }
   *[no] { $count ->
        [one] incidente
       *[other] incidentes
    }
} { $count ->
    [one] é pago só com horas pré-pagas
   *[other] são pagos só com horas pré-pagas
}.
bills-not-billed-retainer = { $count } { $others ->
    [yes] { $count ->
        [one] outro incidente
       *[other] outros incidentes
    }
   *[no] { $count ->
        [one] incidente
       *[other] incidentes
    }
} { $count ->
    [one] usa só as horas do contrato
   *[other] usam só as horas do contrato
}.
bills-not-billed-flat-rate = { $count } { $others ->
    [yes] { $count ->
        [one] outro incidente
       *[other] outros incidentes
    }
   *[no] { $count ->
        [one] incidente
       *[other] incidentes
    }
} { $count ->
    [one] está incluído na mensalidade
   *[other] estão incluídos na mensalidade
}.
bills-not-billed-in-house = { $count } { $others ->
    [yes] { $count ->
        [one] outro incidente
       *[other] outros incidentes
    }
   *[no] { $count ->
        [one] incidente
       *[other] incidentes
    }
} { $count ->
    [one] é resolvido pelo funcionário
   *[other] são resolvidos pelo funcionário
}.
bills-not-billed-nothing = { $count } { $others ->
    [yes] { $count ->
        [one] outro incidente
       *[other] outros incidentes
    }
   *[no] { $count ->
        [one] incidente
       *[other] incidentes
    }
} { $count ->
    [one] não tem nada a cobrar
   *[other] não têm nada a cobrar
}.
bills-rounded-to-next = múltiplo de { $minutes }
bills-rounded-to-minimum = mínimo
bills-rounded-to-onsite-minimum = mínimo presencial
bills-rounded-to-after-hours-minimum = mínimo fora do horário
bills-one-incident = Um incidente, { $plans ->
    [1] uma cobrança
    [2] duas cobranças
   *[other] { $counted } cobranças
}
bills-minutes-long = { $count } { $number ->
    [one] minuto
   *[other] minutos
}
bills-people-many = { $count } { $number ->
    [one] pessoa
   *[other] pessoas
}
bills-no-labour-at-all = nenhum trabalho a cobrar
bills-labour-at = { $billed } min{ $handling ->
    [yes] {" "}com tarefas administrativas,
   *[no] {""}
} a { $rate }
bills-labour-at-times = { bills-labour-at }, × { $times }
bills-labour-because = { $reason }: { $work }
bills-left-out-projects = projetos não incluídos
bills-left-out-after-hours = fora do horário não incluído
bills-left-out-after-hours-when = fora do horário não incluído ({ $when })
bills-left-out-visits = visitas não incluídas
bills-left-out-capacity = sem tempo livre, vem um substituto
