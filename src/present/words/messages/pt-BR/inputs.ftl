inputs-still-counting = { $why } O cálculo continua com { $counts }.
inputs-above-bad = { $value } é maior que { $bad }, os minutos de um caso grave.
inputs-below-typical = { $value } é menor que { $typical }, os minutos de um caso comum.
inputs-label-people = Pessoas
inputs-label-incidents-per-month = Incidentes por mês
inputs-label-typical-minutes = Minutos de trabalho por incidente
inputs-label-bad-minutes = Minutos de um caso grave, 1 em 20
inputs-label-after-hours = Fora do horário
inputs-label-onsite = Presencial
inputs-label-devices = Dispositivos
inputs-label-servers = Servidores
inputs-label-sites = Unidades
inputs-per-cent = %
inputs-spoken-people = { $value } { $number ->
    [one] pessoa
   *[other] pessoas
}
inputs-spoken-a-month = { $value } por mês
inputs-spoken-minutes = { $value } { $number ->
    [one] minuto
   *[other] minutos
}
inputs-slider = { $label }, controle deslizante
inputs-spoken-per-cent = { $value }%
