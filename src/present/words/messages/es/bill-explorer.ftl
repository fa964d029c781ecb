### The bills.

bill-explorer-what-it-is = Lo que habría costado el historial, factura a factura. Sin previsión ni supuestos.
bill-explorer-plans = Plan
bill-explorer-months = Mes
bill-explorer-save-one = Guardar esta factura como CSV
bill-explorer-save-all = Guardar todas las facturas como CSV

## One invoice

bill-explorer-heading = { $plan }, { $month }
bill-explorer-opened = Apertura
bill-explorer-incident = Incidencia
bill-explorer-worked = Trabajado,{ $line-break }min
bill-explorer-billed = Facturado,{ $line-break }min
bill-explorer-rounded-to = Redondeo
bill-explorer-an-hour = Por hora
bill-explorer-times = Factor
bill-explorer-amount = Importe
bill-explorer-with-tax = Con impuestos
bill-explorer-follow = Seguir esta incidencia en todos los planes

## One incident across all plans

bill-explorer-close = Cerrar
bill-explorer-plan = Plan
bill-explorer-length = Longitud
bill-explorer-billed-for-it = Facturado por ella
bill-explorer-hours-taken = Horas consumidas
bill-explorer-why = Por qué
