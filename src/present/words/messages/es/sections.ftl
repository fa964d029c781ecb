### Headings of the sections below the first screen.

sections-months = Mes a mes
sections-futures = Veinte futuros
sections-people = Coste según las personas
sections-swings = Qué cambia la respuesta
sections-hours = Horas restantes y perdidas
sections-bills = Facturas
sections-incidents = Incidencias
sections-assumptions = Supuestos
sections-rates = Precios
