### Links that carry figures.

sharing-damaged = Falta una parte o se cambió por el camino. Pídalo de nuevo, o pida un archivo.
sharing-newer = Lo creó un Breakeven más nuevo. Vuelva a cargar la página y ábralo otra vez.
sharing-too-large = Contiene más de lo que admite un enlace. Pida un archivo.
sharing-a-copy = Esta es una copia abierta desde un enlace.
sharing-not-kept = No se guarda nada de ella, y sus propias cifras siguen como estaban.
sharing-copied = Enlace copiado, { $characters } caracteres. Todas las cifras van en el propio enlace, sin notas; no se ha enviado nada.
sharing-not-copied = El navegador no ha permitido copiar el enlace. Aquí está:
sharing-long = El enlace tendría { $characters } caracteres.
sharing-too-long = Es más de lo que cabe en un enlace.
sharing-a-file-instead = Los programas de correo y de chat cortan enlaces tan largos. Un archivo guarda las cifras; un segundo, los precios.
