months-under = { $amount } com { $plan }
months-range = { $plan } varia entre { $least } e { $most } por mês
months-steady = { $plan } custa { $amount } todo mês
months-spoken = { $plan }: mês mais caro, { $month }, com { $amount }; média de { $mean } por mês
months-table = Custo de cada mês em cada plano
months-month = Mês
months-total = Total
months-spoken-month = { $month }: { $amount }
months-dearest-of-every = O mês mais caro de todos os planos é { $month }: { $examples }.
months-dearest-of-some = O mês mais caro de { $counted } { $plans ->
    [one] plano
   *[other] planos
} é { $month }: { $examples }.
months-read-one = Cada barra é uma fatura. A linha pontilhada é a média mensal.
months-read-many = { months-read-one } Todos os { $counted } usam a mesma escala.
months-made-of = { $period }: { $count } { $incidents ->
    [one] incidente
   *[other] incidentes
}, até o último centavo. Só faturas; nenhuma premissa entra.
