### The page that writes the markup with which the calculator stands on somebody’s own page.

embed-page-heading = Ponga la calculadora en su propia página.
embed-page-how = Elija, mire, copie y pegue. Las cifras de sus visitantes se quedan en sus navegadores.
embed-page-back = Volver a la comparación
embed-page-choices = Sus opciones

## The markup

embed-page-markup = Código
embed-page-paste = Pegue esto
embed-page-form = Forma
embed-page-element = Elemento
embed-page-elements-dropped = Donde se eliminan elementos
embed-page-scripts-dropped = Donde se eliminan scripts
embed-page-script = Script
embed-page-newest = Script más reciente
embed-page-pinned = Esta versión, por su hash
embed-page-copy = Copiar
embed-page-copied = Copiado.
embed-page-not-copied = El navegador no ha permitido copiarlo. Seleccione el texto de arriba.
embed-page-policy = Si su página tiene una Content-Security-Policy, debe permitir
embed-page-nothing-else = No se pide nada más: ni estilos, ni fuentes, ni imágenes. Para reservar el espacio antes de que llegue el script, dé al elemento una altura en su propia hoja de estilos, por ejemplo 58rem en un teléfono.

## The calculator as it will look

embed-page-preview = Vista previa
embed-page-looks = Cómo se ve
embed-page-preview-is = Con las cifras y los precios de la comparación. Abra allí su tarifario para verlo aquí.

## Labels of fields

embed-page-rate-card = Tarifario, una dirección
embed-page-sections = Secciones
embed-page-inputs = Datos
embed-page-lock = Los visitantes no pueden cambiar
embed-page-people = Personas
embed-page-incidents = Incidencias al mes
embed-page-minutes = Minutos por incidencia
embed-page-contact = Enlace de contacto
embed-page-theme = Tema
embed-page-accent = Acento, un color
embed-page-radius = Radio de las esquinas, en píxeles
embed-page-font = Fuente
embed-page-language = Idioma
embed-page-currency = Moneda de los precios
embed-page-report = Cifras en los eventos
embed-page-write-as = Escríbalo como { $example }. Hasta entonces no aparece en la vista previa.
