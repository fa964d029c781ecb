### Notices above the page: what happened, what that means, and what can be done.

## What notices offer, on buttons

told-save-file = Guardar archivo
told-try-again = Reintentar
told-use-this-one = Usar esta
told-use-the-other = Usar la otra
told-keep-copy = Conservar esta copia
told-back-to-own = Volver a mis cifras
told-save-prices = Guardar también los precios
told-copy-link = Copiar el enlace de todos modos
told-save-text = Guardar el texto

## While not everything can be saved

told-safe-for-now = Lo que ve está a salvo mientras esta pestaña siga abierta.
told-nothing-kept = Este navegador no permite que la página guarde nada.
told-until-closed = Sus cifras duran hasta que la cierre.
told-other-tab = Esto se ha cambiado en otra pestaña.
told-until-chosen = Aquí no se guarda nada hasta que elija.
told-full = No se ha guardado: el espacio del navegador está lleno.
told-not-saved = No se ha guardado.
told-browser-says = El navegador dice: { $why }. { told-safe-for-now }
told-not-kept = No se ha guardado: el navegador no lo ha conservado.

## What could not be read

told-scenario-damaged = No se ha podido leer lo que guardó.
told-prices-damaged = No se han podido leer sus precios.
told-stays = El texto se queda donde está, sin cambios, así que no se guarda nada nuevo.
told-set-aside = El texto se ha apartado, sin cambios.
told-newer = Guardado por un Breakeven más nuevo.
told-newer-means = Puede leerlo aquí y guardarlo como archivo. Los cambios no se guardan encima.
told-refused = { $file } no se ha abierto.
told-as-before = Lo que había aquí se conserva.
told-and-more = Y { $more } más.
told-the-file = El archivo

## Files and links

told-not-utf-8 = El archivo no es texto UTF-8.
told-prices-locked = Los precios de esta página son los de su responsable.
told-the-link = El enlace
told-file-not-saved = No se ha podido guardar { $file }: { $why }
told-file-is-open = { $file } está abierto.
