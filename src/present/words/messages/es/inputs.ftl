### The inputs of the first screen, and what is said when one is wrong.

inputs-still-counting = { $why } Se sigue calculando con { $counts }.
inputs-above-bad = { $value } es más que { $bad }, los minutos de una grave.
inputs-below-typical = { $value } es menos que { $typical }, los minutos de una típica.
inputs-label-people = Personas
inputs-label-incidents-per-month = Incidencias al mes
inputs-label-typical-minutes = Minutos de trabajo por incidencia
inputs-label-bad-minutes = Minutos de una grave, 1 de cada 20
inputs-label-after-hours = Fuera de horario
inputs-label-onsite = Presencial
inputs-label-devices = Dispositivos
inputs-label-servers = Servidores
inputs-label-sites = Sedes
inputs-per-cent = %
# $number (number)
inputs-spoken-people = { $value } { $number ->
    [one] persona
   *[other] personas
}
inputs-spoken-a-month = { $value } al mes
# $number (number)
inputs-spoken-minutes = { $value } { $number ->
    [one] minuto
   *[other] minutos
}
inputs-slider = { $label }, control deslizante
inputs-spoken-per-cent = { $value }{"\u00a0"}%
