### Month by month.

months-under = { $amount } con { $plan }
months-range = { $plan } oscila entre { $least } y { $most } al mes
months-steady = { $plan } cuesta { $amount } cada mes
months-spoken = { $plan }: el mes más caro, { $month }, con { $amount }; media de { $mean } al mes
months-table = Coste de cada mes con cada plan
months-month = Mes
months-total = Total
months-spoken-month = { $month }: { $amount }
months-dearest-of-every = El mes más caro de todos los planes es { $month }: { $examples }.
# $plans (number)
months-dearest-of-some = { $plans ->
    [one] El mes más caro de un plan es { $month }: { $examples }.
   *[other] El mes más caro de { $counted } planes es { $month }: { $examples }.
}
months-read-one = Una barra es una factura. La línea de puntos es la media mensual.
# $plans (number)
months-read-many = { months-read-one } Los { $counted } comparten una misma escala.
# $incidents (number)
months-made-of = { $period }: { $count } { $incidents ->
    [one] incidencia
   *[other] incidencias
}, con cálculo exacto hasta el último decimal. Solo facturas; no interviene ningún supuesto.
