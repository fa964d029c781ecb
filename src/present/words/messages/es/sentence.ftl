### The sentence of a replay and of a forecast.

## When

# $months (number)
sentence-period = { $months ->
    [1] en { $first }
    [12] en los últimos 12 meses
   *[other] en los { $months } meses desde { $first } hasta { $last }
}
# $months (number)
sentence-next = { $months ->
    [1] el próximo mes
    [12] el próximo año
   *[other] en los próximos { $months } meses
}

## Parts of both

sentence-no-plan = No hay ningún plan que comparar.
sentence-other-plans = otros { $counted } planes
sentence-plan-with-comma = { $plan },
# $lost-work (yes or no)
sentence-lost-work-counted = { $lost-work ->
    [yes] , contando el trabajo perdido
   *[no] {""}
}
# $quiet (yes or no)
sentence-without-incidents = { $quiet ->
    [yes] Sin incidencias { $period },{" "}
   *[no] {""}
}
# $quiet (yes or no)
sentence-when-it-was = { $quiet ->
    [yes] {""}
   *[no] {" "}{ $period }
}

## A replay

# $quiet (yes or no)
# $lost-work (yes or no)
sentence-cheapest = { sentence-without-incidents }{ $best } habría sido su plan más barato: { $cost }{ sentence-when-it-was }, { $gap } menos que { $rival }{ sentence-lost-work-counted }.
# $quiet (yes or no)
# $lost-work (yes or no)
sentence-about-the-same = { sentence-without-incidents }{ $best } y { $second } habrían costado casi lo mismo: { $cost } y { $next }{ sentence-when-it-was }{ sentence-lost-work-counted }. Elija según lo que no incluyen.
# $quiet (yes or no)
# $lost-work (yes or no)
sentence-the-same = { sentence-without-incidents }{ $plans } habrían costado lo mismo: { $cost }{ sentence-when-it-was }{ sentence-lost-work-counted }. Elija según lo que no incluyen.
# $quiet (yes or no)
# $lost-work (yes or no)
sentence-only = { sentence-without-incidents }{ $plan } habría costado { $cost }{ sentence-when-it-was }{ sentence-lost-work-counted }. No hay otro plan con el que compararlo.
# $quiet (yes or no)
# $lost-work (yes or no)
sentence-all-nothing = { $quiet ->
    [yes] Sin incidencias { $period }, con
   *[no] Con
} { $plans } el soporte no habría costado nada{ sentence-when-it-was }{ sentence-lost-work-counted }.
# $quiet (yes or no)
# $lost-work (yes or no)
sentence-some-nothing = { $quiet ->
    [yes] Sin incidencias { $period }, con
   *[no] Con
} { $plans } el soporte no habría costado nada{ sentence-when-it-was }; con { $next } habría costado { $cost }{ sentence-lost-work-counted }.

## A forecast

sentence-futures = { $count }{"\u00a0"}de{"\u00a0"}{ $of } futuros
# $contested (yes or no)
# $lost-work (yes or no)
sentence-likely-cheapest = { $best } es probablemente su plan más barato: { $cost } { $when }, { $gap } menos que { $rival }, { $contested ->
    [yes] pero solo en { $futures }
   *[no] en { $futures }
}{ sentence-lost-work-counted }.
# $contested (yes or no)
# $lost-work (yes or no)
sentence-likely-cheapest-alone = { $best } es probablemente su plan más barato: { $cost } { $when }, { $contested ->
    [yes] pero solo en { $futures }
   *[no] en { $futures }
}{ sentence-lost-work-counted }.
# $lost-work (yes or no)
sentence-likely-about-the-same = { $best } y { $second } costarán probablemente casi lo mismo: { $cost } y { $next } { $when }{ sentence-lost-work-counted }. Elija según lo que no incluyen.
# $lost-work (yes or no)
sentence-likely-the-same = { $plans } costarán probablemente lo mismo: { $cost } { $when }{ sentence-lost-work-counted }. Elija según lo que no incluyen.
# $lost-work (yes or no)
sentence-likely-only = { $plan } costará probablemente { $cost } { $when }{ sentence-lost-work-counted }. No hay otro plan con el que compararlo.
# $lost-work (yes or no)
sentence-likely-all-nothing = Con { $plans } el soporte probablemente no costará nada { $when }{ sentence-lost-work-counted }.
# $lost-work (yes or no)
sentence-likely-some-nothing = Con { $plans } el soporte probablemente no costará nada { $when }; con { $next } costará probablemente { $cost }{ sentence-lost-work-counted }.
sentence-flips-below = {" "}Por debajo de{"\u00a0"}{ $people } personas, gana { $plan }.
sentence-flips-both-ways = {" "}Por debajo de{"\u00a0"}{ $people } personas, gana { $plan }; desde{"\u00a0"}{ $from }, { $other }.
sentence-flips-from = {" "}Desde{"\u00a0"}{ $people } personas, gana { $plan }.
