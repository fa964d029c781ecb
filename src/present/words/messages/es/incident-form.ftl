### The form of one incident.

incident-form-label = Incidencia
incident-form-note = Qué ocurrió
incident-form-opened = Apertura
incident-form-worked = Trabajo efectivo
incident-form-interrupted = Interrupción, si duró más
incident-form-people = Personas afectadas
incident-form-parts = Piezas
incident-form-ticket = Ticket
incident-form-category = Categoría
incident-form-impact = Rendimiento perdido
incident-form-kind = Tipo
incident-form-onsite = Presencial
incident-form-urgent = Urgente
incident-form-keep = Guardar
incident-form-cancel = Cancelar
incident-form-delete = Eliminar
