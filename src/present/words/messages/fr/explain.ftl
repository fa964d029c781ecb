### The sentences that explain how an amount comes about.

explain-at-an-hour = , à { $rate } l’heure
explain-comes-to = {" "}= { $amount }
explain-call-out = { $amount } de frais de prise en charge
explain-trip = { $amount } pour un déplacement sur site
explain-parts-at-cost = Matériel, à prix coûtant{"\u00a0"}: { $amount }
explain-parts = Matériel à { $cost }, avec { $markup } de marge = { $amount }
explain-blocks = { $count } de { $hours } à { $price }
explain-salary = { $staff } à { $pay } par an × { $multiplier } (charges patronales), dont un douzième
explain-a-twelfth = { $count } à { $price } par an, dont un douzième
explain-each-at = { $count } à { $price }
explain-by-tiers = { $users }, chacun au prix de son palier cette année-là
explain-discount = , moins { $off } pour la durée d’engagement
explain-multiplier-reason-after-hours = hors horaires
explain-multiplier-reason-weekend = week-end
explain-multiplier-reason-holiday = jour férié
explain-multiplier-reason-emergency = urgence
# $number (number)
# $minutes (text): the same, as it is shown
explain-minutes = { $minutes } { $number ->
    [one] minute
   *[other] minutes
}
# $minutes (text): explain-minutes
explain-minutes-noted = { $minutes } ({ $notes })
explain-left-over = { $rest } sur { $all } restaient à traiter
explain-with-handling = { $worked } de travail et { $handling } de suivi administratif
# $step (number)
explain-rounded-next = , soit { $billed } après arrondi (par tranches de { $step })
# $minimum (number)
explain-rounded-to-minimum = , soit { $minimum } min (minimum facturé)
# $minimum (number)
# $increment (number)
explain-rounded-past-minimum = , soit { $billed } après arrondi (minimum de { $minimum } minutes, par tranches de { $increment })
# $minimum (number)
explain-rounded-to-onsite-minimum = , soit { $minimum } min (minimum sur site)
# $minimum (number)
# $increment (number)
explain-rounded-past-onsite-minimum = , soit { $billed } après arrondi (minimum sur site de { $minimum } minutes, par tranches de { $increment })
# $minimum (number)
explain-rounded-to-after-hours-minimum = , soit { $minimum } min (minimum hors horaires)
# $minimum (number)
# $increment (number)
explain-rounded-past-after-hours-minimum = , soit { $billed } après arrondi (minimum hors horaires de { $minimum } minutes, par tranches de { $increment })
explain-multiplied = {" "}× { $multiplier }
explain-multiplied-because = {" "}× { $multiplier } ({ $reason })
explain-upkeep-exactly = { $billed } minutes d’entretien{ explain-at-an-hour }
explain-upkeep-rounded = { $raw } minutes d’entretien, arrondies à { $billed }{ explain-at-an-hour }
explain-a-month = { $amount } par mois
explain-a-month-whoever = { $amount } par mois, quel que soit l’effectif
explain-top-up-to = Minimum mensuel de { $minimum }, dont { $recurring } facturés ci-dessus{"\u00a0"}: il manque { $amount }
explain-first-months = { $months } × { $recurring } (montant du premier mois)
# $months (text): explain-first-months
explain-onboarding-both = { $fee } et { $months } = { $amount }
# $months (text): explain-first-months
explain-onboarding-months = { $months } = { $amount }
explain-onboarding-fee = { $amount }, une fois
explain-beyond-available = { $drawn } minutes utilisées, { $available } disponibles{"\u00a0"}: { $over } au-delà{ explain-at-an-hour }{ explain-comes-to }
