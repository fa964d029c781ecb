### The sentence of a replay and of a forecast. Amounts and names of plans are slots: each may stand once, anywhere.

## When

# $months (number)
sentence-period = { $months ->
    [1] en { $first }
    [12] sur les 12 derniers mois
   *[other] sur { $months } mois ({ $first } à { $last })
}
# $months (number)
sentence-next = { $months ->
    [1] pour le mois à venir
    [12] pour l’année à venir
   *[other] pour les { $months } mois à venir
}

## Parts of both

sentence-no-plan = Il n’y a aucune formule à comparer.
# $count (number)
# $counted (text): the same, as numbers-in-words says it
sentence-other-plans = { $counted } autres formules
sentence-plan-with-comma = { $plan },
# $lost-work (yes or no)
sentence-lost-work-counted = { $lost-work ->
    [yes] , travail perdu compris
   *[no] {""}
}
# $quiet (yes or no)
# $period (text): sentence-period
sentence-without-incidents = { $quiet ->
    [yes] Sans incident { $period },{" "}
   *[no] {""}
}
# $quiet (yes or no)
# $period (text): sentence-period
sentence-when-it-was = { $quiet ->
    [yes] {""}
   *[no] {" "}{ $period }
}

## A replay

# $quiet (yes or no)
# $period (text): sentence-period
# $lost-work (yes or no)
sentence-cheapest = { sentence-without-incidents }{ $best } aurait été votre formule la moins chère{"\u00a0"}: { $cost }{ sentence-when-it-was }, { $gap } de moins que { $rival }{ sentence-lost-work-counted }.
sentence-about-the-same = { sentence-without-incidents }{ $best } et { $second } auraient coûté à peu près autant{"\u00a0"}: { $cost } et { $next }{ sentence-when-it-was }{ sentence-lost-work-counted }. Choisissez d’après ce qui n’est pas compris.
sentence-the-same = { sentence-without-incidents }{ $plans } auraient coûté la même somme{"\u00a0"}: { $cost }{ sentence-when-it-was }{ sentence-lost-work-counted }. Choisissez d’après ce qui n’est pas compris.
sentence-only = { sentence-without-incidents }{ $plan } aurait coûté { $cost }{ sentence-when-it-was }{ sentence-lost-work-counted }. Il n’y a pas d’autre formule à comparer.
# $quiet (yes or no)
# $period (text): sentence-period
# $lost-work (yes or no)
sentence-all-nothing = { $quiet ->
    [yes] Sans incident { $period }, le support n’aurait rien coûté avec { $plans }
   *[no] Avec { $plans }, le support n’aurait rien coûté { $period }
}{ sentence-lost-work-counted }.
# $quiet (yes or no)
# $period (text): sentence-period
# $lost-work (yes or no)
sentence-some-nothing = { $quiet ->
    [yes] Sans incident { $period }, le support n’aurait rien coûté avec { $plans }
   *[no] Avec { $plans }, le support n’aurait rien coûté { $period }
}{"\u202f"}; { $next } aurait coûté { $cost }{ sentence-lost-work-counted }.

## A forecast

# $count (number)
# $of (number)
sentence-futures = { $count }{"\u00a0"}{ $count ->
    [one] scénario
   *[other] scénarios
} sur{"\u00a0"}{ $of }
# $contested (yes or no)
# $futures (text): sentence-futures
# $lost-work (yes or no)
sentence-likely-cheapest = { $best } devrait être votre formule la moins chère{"\u00a0"}: { $cost } { $when }, { $gap } de moins que { $rival }, { $contested ->
    [yes] mais dans { $futures } seulement
   *[no] dans { $futures }
}{ sentence-lost-work-counted }.
# $contested (yes or no)
# $futures (text): sentence-futures
# $lost-work (yes or no)
sentence-likely-cheapest-alone = { $best } devrait être votre formule la moins chère{"\u00a0"}: { $cost } { $when }, { $contested ->
    [yes] mais dans { $futures } seulement
   *[no] dans { $futures }
}{ sentence-lost-work-counted }.
sentence-likely-about-the-same = { $best } et { $second } devraient coûter à peu près autant{"\u00a0"}: { $cost } et { $next } { $when }{ sentence-lost-work-counted }. Choisissez d’après ce qui n’est pas compris.
sentence-likely-the-same = { $plans } devraient coûter la même somme{"\u00a0"}: { $cost } { $when }{ sentence-lost-work-counted }. Choisissez d’après ce qui n’est pas compris.
sentence-likely-only = { $plan } devrait coûter { $cost } { $when }{ sentence-lost-work-counted }. Il n’y a pas d’autre formule à comparer.
sentence-likely-all-nothing = Avec { $plans }, le support ne devrait rien coûter { $when }{ sentence-lost-work-counted }.
sentence-likely-some-nothing = Avec { $plans }, le support ne devrait rien coûter { $when }{"\u202f"}; { $next } devrait coûter { $cost }{ sentence-lost-work-counted }.
sentence-flips-below = {" "}En dessous de{"\u00a0"}{ $people } personnes, { $plan } l’emporte.
sentence-flips-both-ways = {" "}En dessous de{"\u00a0"}{ $people } personnes, { $plan } l’emporte{"\u202f"}; à partir de{"\u00a0"}{ $from }, { $other }.
sentence-flips-from = {" "}À partir de{"\u00a0"}{ $people } personnes, { $plan } l’emporte.
