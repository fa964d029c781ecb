### The list of incidents, a page at a time.

incident-list-find = Buscar
incident-list-find-label = Buscar una incidencia
incident-list-caption = Incidencias, por orden cronológico

## Heads of columns

incident-list-ticket = Ticket
incident-list-opened = Apertura
incident-list-what-happened = Qué ocurrió
incident-list-category = Categoría
incident-list-worked = Trabajado
incident-list-interrupted = Interrupción
incident-list-people = Personas
incident-list-impact = Impacto
incident-list-onsite = Presencial
incident-list-urgent = Urgente
incident-list-hours-kind = Horario, tipo
incident-list-parts = Piezas

## In the rows

incident-list-change = Cambiar { $ticket }
incident-list-yes = sí

## Below the list

incident-list-previous = Anterior
incident-list-next = Siguiente
incident-list-save = Guardar como CSV
incident-list-delete-all = Eliminar todas

## Above the list

incident-list-window = Desde { $month } durante { $count } meses
