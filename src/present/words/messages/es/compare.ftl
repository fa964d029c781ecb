### The list of plans: its heads, notes, and what a plan leaves out.

compare-which-months = Meses
compare-what-counts = Qué cuenta
compare-invoices-only = Solo facturas
compare-with-lost-work = Con trabajo perdido
compare-neutral = Neutral
compare-neutral-means = Todos los planes afrontan las mismas incidencias y no cuenta ninguna afirmación de los proveedores.
compare-no-forecast = No hay previsión:
compare-legend-of-futures = Barra: 8 de cada 10 futuros. Línea: coste esperado. Discontinua: el plan más barato.
compare-eight-in-ten = 8 de cada 10 futuros cuestan de { $low } a { $high }
compare-always = Fijo, { $amount } en 8 de cada 10 futuros
compare-plan = Plan
compare-a-month = Al mes
compare-dearest-month = Mes más caro
compare-range-head = Rango
compare-fixed = fijo
compare-plans-in-order = Planes por orden de coste
compare-dearest-month-bad-year = Mes más caro, mal año
compare-one-in-ten-below = 1 de 10 por debajo
compare-one-in-ten-above = 1 de 10 por encima
compare-cheapest-in = Más barato en
compare-badges = Mejor en
compare-more-than-cheapest = Más que el más barato
compare-leaves-out-head = No incluye
compare-every-visit-billed = Sin cuota fija; se factura cada visita
compare-every-minute-billed = Sin cuota fija; se factura cada minuto
compare-nothing-fixed-but = Sin cuota fija, salvo { $upkeep } de mantenimiento
compare-projects = proyectos
compare-after-hours = fuera de horario
compare-visits = visitas
compare-trips = desplazamientos
compare-parts = piezas
compare-time-past = tiempo a partir de { $hours }
compare-time-past-a-person = tiempo a partir de { $hours } por persona
compare-unused = Tiempo pagado y no usado: { $time }, por valor de { $worth }, sin reembolso
compare-each-hour = { $rate } por cada hora trabajada, todo incluido.
compare-badge-lowest-expected-cost = Menor coste esperado
compare-badge-most-predictable = Más previsible
compare-badge-lowest-in-a-bad-year = Menor en un mal año
compare-legend-of-months-invoices = Barra: del mes más tranquilo al más caro. Línea: la media. Discontinua: el plan más barato.
compare-legend-of-months-with-lost-work = Barra: facturas del mes más tranquilo al más caro, sin trabajo perdido. Línea: su media.
compare-one-plan = Un plan
compare-plans-cheapest-first = { $counted } planes, primero el más barato
compare-cheapest-some = Los { $listed } más baratos de { $plans }
compare-full-version = La versión completa
compare-all-of-them = Los { $counted } planes
compare-last-twelve = Últimos 12 meses
compare-from-to = { $first } – { $last }
# $months (number)
compare-next-months = { $months ->
    [one] Próximo mes
   *[other] Próximos { $months } meses
}
# $months (number)
compare-choose-last = { $months ->
    [one] Último mes
   *[other] Últimos { $months } meses
}
compare-next-same = Próximos { $months }
# $lost-work (yes or no)
# $neutral (yes or no)
compare-chosen-view = { $period }, { $lost-work ->
    [yes] con trabajo perdido
   *[no] solo facturas
}{ $neutral ->
    [yes] , neutral
   *[no] {""}
}
# $expire (yes or no)
compare-leaves-out-nothing = Lo incluye todo{ compare-hours-expire }
# $expire (yes or no)
compare-leaves-out-items = No incluye: { $items }{ compare-hours-expire }
# $expire (yes or no)
compare-hours-expire = { $expire ->
    [yes] ; las horas caducan
   *[no] {""}
}
# $number (number)
compare-weeks-absent = { $weeks } { $number ->
    [one] semana
   *[other] semanas
} de ausencia
# $number (number)
compare-hours-long = { $hours } { $number ->
    [one] hora
   *[other] horas
}
# $incidents (number)
compare-on-top-for = { $amount } por { $reason }, { $count } { $incidents ->
    [one] incidencia
   *[other] incidencias
}
compare-tax-itself = impuestos
compare-tax-within = con { $amount } de { $label }
compare-tax-beside = se añaden { $amount } de { $label }, que no se comparan
compare-every-month = Cada mes { $amount }
compare-months-from-to = Meses de { $low } a { $high }, { $mean } de media
