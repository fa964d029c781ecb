### The table of plans on the first screen, on the page and in a frame.

plan-list-label = Planes
plan-list-plan = Plan
plan-list-a-month = Al mes
plan-list-each-month = { $amount } al mes
plan-list-dearest-month = mes más caro { $amount }
plan-list-open-bills = { $total }: abrir las facturas con { $plan }
plan-list-because = { $why }.
plan-list-prices-built-in = Precios: los publicados habituales en EE.{"\u00a0"}UU., cada uno con su fuente.
plan-list-prices-of = Precios: { $provider }.
plan-list-save = Guardar como CSV
