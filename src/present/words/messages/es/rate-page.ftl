### The prices in use, each with its source.

rate-page-built-in = Precios publicados en Estados Unidos, cada uno con su fuente y el rango observado. Donde no hay una cifra habitual, un valor elegido dentro del rango.
rate-page-own = Precios de un archivo que usted abrió, o valores que cambió.
rate-page-open = Abrir un tarifario
rate-page-save = Guardar este
rate-page-back = Volver a los precios incluidos
rate-page-no-sources = Este tarifario no indica fuentes.
rate-page-caption = Precios con sus rangos y fuentes
rate-page-plans = Planes
rate-page-claim = Qué dice la fuente
rate-page-used = Usado
rate-page-range = Rango
rate-page-source = Fuente
rate-page-of-source = { $source } · { $kind } { $year }
