### The bills: heads, notes, and one incident across plans.

bills-opened = Ouvert le
bills-incident = Incident
bills-what-happened = Description
bills-charged-for = Objet
bills-why = Pourquoi
bills-amount = Montant
bills-worked = Travail
bills-interrupted = Interruption
bills-parts = Matériel
bills-lost-work = Travail perdu
bills-fee-not-shared = Un abonnement dû dans tous les cas n’est pas réparti entre les incidents. Les heures prises sont payées par le carnet ou par l’abonnement du mois.
bills-interrupted-for = { $minutes }, { $people }, { $impact }
bills-same-under-every-plan = { $amount }, quelle que soit la formule
bills-takes-from-the-block = prend { $time } sur le carnet
bills-takes-of-the-month = prend { $time } sur les { $included } du mois
bills-no-labour-flat-rate = compris
bills-no-labour-in-house = assuré par le salarié
bills-short-call-out = une prise en charge
bills-short-travel = un déplacement
bills-short-materials = du matériel
# $lines (number)
bills-summary-lines = { $lines } { $lines ->
    [one] ligne
   *[other] lignes
}
# $incidents (number)
# $lines (number)
bills-summary-both = { $incidents } { $incidents ->
    [one] incident
   *[other] incidents
}, { bills-summary-lines }
bills-tax-itself = Taxe
# $cost (yes or no)
bills-tax-compared = { $label } { $rate }, { $cost ->
    [yes] comprise dans toute comparaison
   *[no] jamais comprise dans une comparaison
}
# $count (number)
# $others (yes or no)
bills-not-billed-block = { $count } { $others ->
    [yes] { $count ->
        [one] autre incident
       *[other] autres incidents
    }
   *[no] { $count ->
        [one] incident
       *[other] incidents
    }
} { $count ->
    [one] est payé par le carnet seul
   *[other] sont payés par le carnet seul
}.
# $count (number)
# $others (yes or no)
bills-not-billed-retainer = { $count } { $others ->
    [yes] { $count ->
        [one] autre incident
       *[other] autres incidents
    }
   *[no] { $count ->
        [one] incident
       *[other] incidents
    }
} { $count ->
    [one] est pris sur les seules heures du contrat
   *[other] sont pris sur les seules heures du contrat
}.
# $count (number)
# $others (yes or no)
bills-not-billed-flat-rate = { $count } { $others ->
    [yes] { $count ->
        [one] autre incident
       *[other] autres incidents
    }
   *[no] { $count ->
        [one] incident
       *[other] incidents
    }
} { $count ->
    [one] est compris dans le forfait
   *[other] sont compris dans le forfait
}.
# $count (number)
# $others (yes or no)
bills-not-billed-in-house = { $count } { $others ->
    [yes] { $count ->
        [one] autre incident
       *[other] autres incidents
    }
   *[no] { $count ->
        [one] incident
       *[other] incidents
    }
} { $count ->
    [one] est assuré par le salarié
   *[other] sont assurés par le salarié
}.
# $count (number)
# $others (yes or no)
bills-not-billed-nothing = { $count } { $others ->
    [yes] { $count ->
        [one] autre incident
       *[other] autres incidents
    }
   *[no] { $count ->
        [one] incident
       *[other] incidents
    }
} { $count ->
    [one] ne donne rien à facturer
   *[other] ne donnent rien à facturer
}.
# $minutes (number)
bills-rounded-to-next = par { $minutes }
bills-rounded-to-minimum = minimum
bills-rounded-to-onsite-minimum = minimum sur site
bills-rounded-to-after-hours-minimum = minimum hors horaires
# $plans (number)
# $counted (text): the same, as numbers-in-words says it
bills-one-incident = Un incident, { $plans ->
    [one] une facture
   *[other] { $counted } factures
}
# $number (number)
# $count (text): the same, as it is shown
bills-minutes-long = { $count } { $number ->
    [one] minute
   *[other] minutes
}
# $number (number)
# $count (text): the same, as it is shown
bills-people-many = { $count } { $number ->
    [one] personne
   *[other] personnes
}
bills-no-labour-at-all = aucun travail à facturer
# $handling (yes or no)
bills-labour-at = { $billed } min{ $handling ->
    [yes] {" "}avec suivi administratif,
   *[no] {""}
} à { $rate }
# $handling (yes or no)
bills-labour-at-times = { bills-labour-at } × { $times }
bills-labour-because = { $reason }{"\u00a0"}: { $work }
bills-left-out-projects = projets non compris
bills-left-out-after-hours = hors horaires non compris
bills-left-out-after-hours-when = hors horaires non compris ({ $when })
bills-left-out-visits = visites non comprises
bills-left-out-capacity = plus de temps disponible, d’où un renfort
