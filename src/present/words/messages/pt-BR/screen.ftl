screen-comparison = Comparação
screen-stays-here = Tudo fica neste navegador. Nada é enviado a lugar nenhum, e não é preciso ter conta.
screen-on-your-page = Colocar esta calculadora na sua própria página
