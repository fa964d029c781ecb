### Names of changes; each completes the word "Undo".

undo-other-tab = abrir la versión de la otra pestaña
undo-prices = cambio de precios
undo-open-file = abrir un archivo
undo-open-link = abrir un enlace
undo-import = importación
undo-add-incident = añadir una incidencia
undo-change-incident = cambiar una incidencia
undo-delete-incident = eliminar una incidencia
undo-delete-all = eliminar todas las incidencias
undo-window = cambio de meses
undo-estimate = volver a una estimación
undo-input = { $label }: { $value }
undo-assumptions = valores publicados
