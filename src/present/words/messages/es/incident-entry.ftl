### The ways in which incidents come into the list.

incident-entry-import = Importar archivo
incident-entry-paste = Pegar filas
incident-entry-add = Añadir una

## While there are no incidents of the customer’s own

incident-entry-made-up = Estas incidencias están inventadas a partir de sus cifras.
incident-entry-replace-them = Pegue filas de una hoja de cálculo, suelte aquí un archivo de tickets o escriba la primera suya: las suyas ocuparán su lugar.
incident-entry-none = Aún no hay incidencias.
incident-entry-begin = Pegue filas de una hoja de cálculo, suelte aquí un archivo de tickets o escriba la primera.

## The box for pasted rows

incident-entry-rows = Filas de una hoja de cálculo, con los encabezados en la primera línea
incident-entry-look = Revisar estas filas
incident-entry-cancel = Cancelar
incident-entry-pasted = Filas pegadas

## While a large file is read

incident-entry-reading-label = Lectura de un archivo
incident-entry-reading = Leyendo { $file }
incident-entry-part-read = Parte leída del archivo
incident-entry-rows-read = { $rows } filas
incident-entry-stop = Detener la lectura
