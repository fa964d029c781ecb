### What stands beside pictures.

charts-as-table = Ver como tabla
charts-as-picture = Ver como gráfico
charts-as-pictures = Ver como gráficos
charts-no-futures = Aún no hay nada que dibujar. Antes hace falta una previsión.
charts-no-hours = Ningún plan de este tarifario vende horas por adelantado.
charts-no-people = Aún no se sabe para otros números de personas. Antes hace falta una previsión.
charts-no-swings = Aún no hay nada que variar. Antes hace falta una previsión de dos planes.
charts-upwards = Qué muestra el eje vertical
charts-per-person = Por persona y mes
charts-in-all = En total
