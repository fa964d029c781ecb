### The page as a whole, around its parts.

screen-comparison = Comparación
screen-stays-here = Todo se queda en este navegador. No se envía nada a ninguna parte y no hace falta cuenta.
screen-on-your-page = Poner esta calculadora en su propia página
