### The bar at the top of the page.

top-bar-saved = Guardado en este navegador
top-bar-actions = Acciones
top-bar-undo = Deshacer
top-bar-undo-this = Deshacer: { $change }
top-bar-nothing-to-undo = Nada que deshacer
top-bar-redo = Rehacer
top-bar-redo-this = Rehacer: { $change }
top-bar-nothing-to-redo = Nada que rehacer
top-bar-open = Abrir archivo
top-bar-save = Guardar archivo
top-bar-copy-link = Copiar enlace
top-bar-print = Imprimir
