### The table of assumptions.

assumption-table-neutral = Neutral: sin contar ninguna afirmación
assumption-table-publish = Volver a los valores publicados
assumption-table-belief = Si cree solo una parte de las afirmaciones
assumption-table-believed = { $share }{"\u00a0"}%
assumption-table-caption = Supuestos con sus rangos y fuentes
assumption-table-assumption = Supuesto
assumption-table-value = Valor
assumption-table-range = Rango publicado
assumption-table-grade = Grado
assumption-table-source = De dónde sale
assumption-table-claim = afirmación del proveedor
assumption-table-halve = A la mitad
