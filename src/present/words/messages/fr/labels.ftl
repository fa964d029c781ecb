### Words for kinds, codes, units, levels and reasons.

labels-parts-at-cost = Matériel, à prix coûtant
labels-on-site = sur site
labels-emergency = urgence
labels-line-code-labour = Travail
labels-line-code-call-out = Prise en charge
labels-line-code-travel = Déplacement
labels-line-code-materials = Matériel
labels-line-code-maintenance = Entretien
labels-line-code-block = Carnet d’heures
labels-line-code-fee = Abonnement mensuel
labels-line-code-overage = Temps au-delà des heures incluses
labels-line-code-fair-use = Temps au-delà de l’usage raisonnable
labels-line-code-base = Abonnement de base
labels-line-code-users = Utilisateurs
labels-line-code-devices = Appareils
labels-line-code-servers = Serveurs
labels-line-code-sites = Sites
labels-line-code-top-up = Complément au minimum mensuel
labels-line-code-onboarding = Mise en place, une fois
labels-line-code-salary = Salaire et charges patronales
labels-line-code-tools = Outils
labels-line-code-training = Formation
labels-line-code-recruitment = Recrutement, une fois
labels-impact-none = aucun
labels-impact-minor = mineur
labels-impact-major = majeur
labels-impact-total = total
labels-incident-kind-incident = incident
labels-incident-kind-request = demande
labels-incident-kind-project = projet
labels-time-band-after-hours = hors horaires
labels-time-band-weekend = week-end
labels-time-band-holiday = jour férié
labels-on-top-project = projets
labels-on-top-after-hours = hors horaires
labels-on-top-onsite = visites
labels-on-top-capacity = travail au-delà du temps du salarié
labels-on-top-overage = temps au-delà des heures incluses
labels-on-top-fair-use = temps au-delà de l’usage raisonnable
labels-on-top-materials = matériel
labels-on-top-call-out = prises en charge
labels-on-top-travel = déplacements
# $number (number)
# $count (text): the same, as it is shown
labels-count-minute = { $count } { $number ->
    [one] minute
   *[other] minutes
}
# $number (number)
# $count (text): the same, as it is shown
labels-count-incident = { $count } { $number ->
    [one] incident
   *[other] incidents
}
# $number (number)
# $count (text): the same, as it is shown
labels-count-block = { $count } { $number ->
    [one] carnet
   *[other] carnets
}
# $number (number)
# $count (text): the same, as it is shown
labels-count-month = { $count } mois
# $number (number)
# $count (text): the same, as it is shown
labels-count-user = { $count } { $number ->
    [one] utilisateur
   *[other] utilisateurs
}
# $number (number)
# $count (text): the same, as it is shown
labels-count-device = { $count } { $number ->
    [one] appareil
   *[other] appareils
}
# $number (number)
# $count (text): the same, as it is shown
labels-count-server = { $count } { $number ->
    [one] serveur
   *[other] serveurs
}
# $number (number)
# $count (text): the same, as it is shown
labels-count-site = { $count } { $number ->
    [one] site
   *[other] sites
}
# $number (number)
# $count (text): the same, as it is shown
labels-count-time = { $count } fois
# $number (number)
# $count (text): the same, as it is shown
labels-count-employee = { $count } { $number ->
    [one] salarié
   *[other] salariés
}
