### The inputs beside the plans.

input-panel-company = Su empresa
input-panel-show-more = Más sobre su empresa: incidencias graves, fuera de horario, presencial
input-panel-more = Más sobre su empresa
input-panel-show-incidents = Ver las incidencias
input-panel-use-estimate = Usar una estimación
