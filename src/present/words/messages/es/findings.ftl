### What closed sections would show, and facts of a log.

findings-bills = { $invoices } facturas, línea a línea
findings-hours = Qué pasa con el tiempo prepagado y el incluido, mes a mes
findings-assumptions = Lo que supone la previsión, con sus fuentes; cambie, reduzca a la mitad o ponga en duda lo que quiera
findings-made-up = { $incidents } inventadas, hasta que escriba, pegue o importe las suyas
findings-own-incidents = { $incidents } propias
findings-incidents = Incidencias
findings-window = Meses
findings-a-month = Al mes
findings-typical = Una típica lleva
findings-bad = Una grave lleva
findings-rates-with-sources = { $provider }, con { $sources } fuentes
# $months (number)
findings-case = { $people } personas, { $incidents } incidencias en { $months } { $months ->
    [one] mes
   *[other] meses
}
findings-between = { $from } – { $to }
