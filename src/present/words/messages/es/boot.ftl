### What stands in the page before the program runs, and in place of it when it breaks.

boot-question = ¿Cuánto le costará el soporte informático si lo paga por visita, por horas o al mes?
boot-starting = Iniciando la calculadora.
boot-late = Está tardando más de lo debido.
boot-late-means = Compruebe la conexión y vuelva a cargar. Si no sirve, puede que un bloqueador o un navegador antiguo impida que la página arranque.
boot-reload = Volver a cargar
boot-save = Guardar mis datos
boot-aside = Empezar sin los datos guardados
boot-what-happened = Qué ha ocurrido
boot-nothing-saved = No hay nada guardado en este navegador.
boot-saved = Se ha guardado FILE.
boot-reloading = Cargando de nuevo.
boot-did-not-work = No ha funcionado: WHY.
boot-stopped = Breakeven: detenido
boot-crashed = El cálculo ha fallado y las cifras se han ocultado.
boot-crashed-advice = Lo que escribió se conserva en este navegador. Vuelva a cargar primero; si falla otra vez, guarde sus datos y empiece sin ellos.
boot-not-started = La calculadora no ha podido iniciarse.
boot-not-started-advice = Sus archivos no han llegado o no encajan entre sí. Lo que guardó se conserva en este navegador. Compruebe la conexión y vuelva a cargar; si no sirve, puede que un bloqueador, un navegador antiguo o su red retenga algún archivo.
