### The list of plans: its heads, notes, and what a plan leaves out.

compare-which-months = Mois
compare-what-counts = Ce qui compte
compare-invoices-only = Factures seules
compare-with-lost-work = Avec travail perdu
compare-neutral = Neutre
compare-neutral-means = Toutes les formules subissent les mêmes incidents, et aucune promesse de prestataire ne compte.
compare-no-forecast = Il n’y a pas de prévision.
compare-legend-of-futures = Barre{"\u00a0"}: 8 scénarios sur 10. Trait{"\u00a0"}: coût attendu. Pointillé{"\u00a0"}: la formule la moins chère.
compare-eight-in-ten = Dans 8 scénarios sur 10, entre { $low } et { $high }
compare-always = Fixe, { $amount } dans 8 scénarios sur 10
compare-plan = Formule
compare-a-month = Par mois
compare-dearest-month = Mois le plus cher
compare-range-head = Fourchette
compare-fixed = fixe
compare-plans-in-order = Formules par coût croissant
compare-dearest-month-bad-year = Mois le plus cher, mauvaise année
compare-one-in-ten-below = 1 sur 10 en dessous
compare-one-in-ten-above = 1 sur 10 au-dessus
compare-cheapest-in = Moins chère dans
compare-badges = Point fort
compare-more-than-cheapest = Écart avec la moins chère
compare-leaves-out-head = Non compris
compare-every-visit-billed = Rien de fixe{"\u202f"}; chaque intervention est facturée
compare-every-minute-billed = Rien de fixe{"\u202f"}; chaque minute est facturée
compare-nothing-fixed-but = Rien de fixe, sauf { $upkeep } d’entretien
compare-projects = projets
compare-after-hours = hors horaires
compare-visits = visites
compare-trips = déplacements
compare-parts = matériel
compare-time-past = temps au-delà de { $hours }
compare-time-past-a-person = temps au-delà de { $hours } par personne
compare-unused = Temps payé et non utilisé{"\u00a0"}: { $time }, d’une valeur de { $worth }, non remboursé
compare-each-hour = { $rate } par heure travaillée, tout compris.
compare-badge-lowest-expected-cost = Coût attendu le plus bas
compare-badge-most-predictable = La plus prévisible
compare-badge-lowest-in-a-bad-year = En tête une mauvaise année
compare-legend-of-months-invoices = Barre{"\u00a0"}: du mois le plus calme au plus cher. Trait{"\u00a0"}: la moyenne. Pointillé{"\u00a0"}: la formule la moins chère.
compare-legend-of-months-with-lost-work = Barre{"\u00a0"}: factures du mois le plus calme au plus cher, sans travail perdu. Trait{"\u00a0"}: leur moyenne.
compare-one-plan = Une formule
# $plans (number)
# $counted (text): the same, as numbers-in-words says it, with a capital
compare-plans-cheapest-first = { $counted } formules, par coût croissant
compare-cheapest-some = Les { $listed } moins chères sur { $plans }
compare-full-version = La version complète
# $plans (number)
# $counted (text): the same, as numbers-in-words says it
compare-all-of-them = Les { $counted } formules
compare-last-twelve = 12 derniers mois
compare-from-to = { $first } à { $last }
# $months (number)
compare-next-months = { $months ->
    [one] Mois à venir
   *[other] { $months } mois à venir
}
# $months (number)
compare-choose-last = { $months ->
    [one] Dernier mois
   *[other] { $months } derniers mois
}
# $months (number)
compare-next-same = { $months } à venir
# $lost-work (yes or no)
# $neutral (yes or no)
compare-chosen-view = { $period }, { $lost-work ->
    [yes] avec travail perdu
   *[no] factures seules
}{ $neutral ->
    [yes] , neutre
   *[no] {""}
}
# $expire (yes or no)
compare-leaves-out-nothing = Tout est compris{ compare-hours-expire }
# $expire (yes or no)
compare-leaves-out-items = Non compris{"\u00a0"}: { $items }{ compare-hours-expire }
# $expire (yes or no)
compare-hours-expire = { $expire ->
    [yes] {"\u202f"}; les heures expirent
   *[no] {""}
}
# $number (number)
# $weeks (text): the same, as it is shown
compare-weeks-absent = { $weeks } { $number ->
    [one] semaine d’absence
   *[other] semaines d’absence
}
# $number (number)
# $hours (text): the same, as it is shown
compare-hours-long = { $hours } { $number ->
    [one] heure
   *[other] heures
}
# $incidents (number)
# $count (text): the same, as it is shown
compare-on-top-for = { $amount } ({ $reason }, { $count } { $incidents ->
    [one] incident
   *[other] incidents
})
compare-tax-itself = taxe
compare-tax-within = dont { $amount } ({ $label })
compare-tax-beside = { $amount } ({ $label }) en sus, hors comparaison
compare-every-month = { $amount } chaque mois
compare-months-from-to = Entre { $low } et { $high } par mois, { $mean } en moyenne
