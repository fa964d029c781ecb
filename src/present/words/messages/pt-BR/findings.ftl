findings-bills = { $invoices } faturas, linha por linha
findings-hours = O que acontece com o tempo pré-pago e o incluído, mês a mês
findings-assumptions = O que a previsão supõe, com fontes; mude, reduza à metade ou duvide do que quiser
findings-made-up = { $incidents } fictícios, até você digitar, colar ou importar os seus
findings-own-incidents = { $incidents } seus
findings-incidents = Incidentes
findings-window = Meses
findings-a-month = Por mês
findings-typical = Um típico leva
findings-bad = Um grave leva
findings-rates-with-sources = { $provider }, com { $sources } fontes
findings-case = { $people } pessoas, { $incidents } incidentes em { $months } { $months ->
    [one] mês
   *[other] meses
}
findings-between = { $from } a { $to }
