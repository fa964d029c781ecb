### What an answer rests on.

basis-illustrative = Ilustrativo
basis-close-call = Muy igualado
basis-thin-history = Poco historial
basis-updating = Actualizando
basis-being-worked-out = Estas son las cifras anteriores al último cambio. Las nuevas se están calculando.
basis-made-up = Hecho con unas pocas cifras, no con sus tickets.
basis-level = Suman lo mismo, hasta el último decimal.
basis-neutral = Neutral: todos los planes afrontan las mismas incidencias y no cuenta ninguna afirmación de los proveedores.
basis-all-arithmetic = Toda la diferencia es aritmética; nada depende de afirmaciones.
basis-all-claims = Toda la diferencia depende de afirmaciones.
basis-arithmetic-and-claims = De la diferencia, { $arithmetic } son aritmética y { $claims } dependen de afirmaciones.
basis-more-without-claims = Sin afirmaciones, la diferencia sería de { $gap }.
basis-ahead-without-claims = Sin afirmaciones, { $rival } costaría { $gap } menos.
basis-no-history = Aún no hay incidencias, así que esta respuesta es la de una oficina típica, no la suya.
# $incidents (number): how many
basis-exact-in = { $incidents ->
    [one] { $count } incidencia en { $month }, tal como ocurrió
   *[other] { $count } incidencias en { $month }, tal como ocurrieron
}; sin previsión ni supuestos.
# $incidents (number): how many
basis-exact-from = { $incidents ->
    [one] { $count } incidencia desde { $first } hasta { $last }, tal como ocurrió
   *[other] { $count } incidencias desde { $first } hasta { $last }, tal como ocurrieron
}; sin previsión ni supuestos.
# $months (number)
basis-thin-none = Ninguna incidencia en { $months } { $months ->
    [one] mes
   *[other] meses
}. Solo se cuenta lo que se cobra de todos modos.
# $incidents (number)
# $months (number)
basis-thin-some = { $incidents } { $incidents ->
    [one] incidencia
   *[other] incidencias
} en { $months } { $months ->
    [one] mes
   *[other] meses
} { $incidents ->
    [one] dice poco. Lo que habría costado es exacto.
   *[other] dicen poco. Lo que habrían costado es exacto.
}
basis-close-two = La diferencia es de { $gap }, el 1{"\u00a0"}% o menos.
basis-close-three = La diferencia es de { $gap }, el 1{"\u00a0"}% o menos; después viene { $third }, con { $amount }.
# $count (number)
basis-outside = { $count ->
    [one] Hay { $shown } más que queda fuera de estos meses y no se cuenta.
   *[other] Hay { $shown } más que quedan fuera de estos meses y no se cuentan.
}
# $incidents (number)
# $months (number)
basis-forecast-thin-own = { $incidents } { $incidents ->
    [one] incidencia
   *[other] incidencias
} en { $months } { $months ->
    [one] mes
   *[other] meses
} { $incidents ->
    [one] dice poco.
   *[other] dicen poco.
}
basis-forecast-thin-shared = { basis-forecast-thin-own } El { $share } de lo que sostiene esta respuesta es una oficina típica, no la suya.
# $months (number)
basis-months = { $months ->
    [one] un mes
   *[other] { $months } meses
}
# $months (number)
basis-rests-on-own = { $futures } futuros extraídos de sus { $incidents } incidencias de { basis-months }.
# $months (number)
basis-rests-on-shared = { $futures } futuros extraídos de sus { $incidents } incidencias de { basis-months } y, en un { $share }, de las de una oficina típica.
basis-cheapest-two = Los más baratos en { $best } y { $second } de 20 futuros.
basis-cheapest-three = Los más baratos en { $best } y { $second } de 20 futuros; { $third }, con { $amount }, en { $count }.
basis-contested-all = Ningún plan es el más barato en la mitad de los futuros.
basis-contested-other = Ningún plan es el más barato en la mitad de los futuros; el que más veces lo es, en { $count } de 20: { $plan }.
