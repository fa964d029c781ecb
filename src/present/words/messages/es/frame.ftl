### The calculator in a frame of somebody else’s page.

frame-contact = Hable con nosotros
frame-copy-link = Copiar enlace
frame-print = Imprimir
frame-foot = { $chosen }. { $prices } Nada de lo que escriba sale de esta página. Breakeven.
frame-prices-built-in = Precios: los publicados habituales en EE.{"\u00a0"}UU.
frame-prices-of = Precios: { $provider }.

## In the place of figures

frame-loading = Cargando los precios.
frame-prices-missing = No se han podido cargar los precios de esta página.
frame-reload = No se usan otros en su lugar. Vuelva a cargar la página para intentarlo de nuevo.
frame-prices-invalid = Los precios de esta página tienen errores.
frame-no-others = No se usan otros en su lugar.
frame-prices-newer = Los precios de esta página son para una calculadora más nueva.
frame-other-currency = Los precios de esta página están en una moneda distinta de la que pide.
frame-not-converted = No se convierte nada.
frame-not-comparable = Estas cifras no se pueden comparar.
frame-for-owner = Para el responsable de esta página
