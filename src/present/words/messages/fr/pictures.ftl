### Pictures: cost against people, what swings the answer, hours left and lost, twenty futures.

## Cost against people

pictures-a-person-a-month = Par personne et par mois
pictures-in-all = Au total
pictures-people = Effectif
pictures-cheapest = Moins chère
pictures-you = Vous{"\u00a0"}: { $people }
pictures-undercuts = { $next } passe sous { $before }
pictures-what-each-costs = Ce que chaque personne coûte par mois, pour un effectif de { $first } à { $last }, tout le reste étant inchangé. Le trait épais est la formule la moins chère{"\u202f"}; les anneaux marquent les changements.
pictures-what-all-cost = Ce que tout le monde coûte ensemble, pour un effectif de { $first } à { $last }, tout le reste étant inchangé. Le trait épais est la formule la moins chère{"\u202f"}; les anneaux marquent les changements.
pictures-holds-everywhere = Avec un effectif de { $users }, la réponse tient, comme avec tous les autres effectifs affichés.
pictures-holds-from = Avec un effectif de { $users }, la réponse tient, comme avec tous les effectifs affichés à partir de { $below }.
pictures-holds-until = Avec un effectif de { $users }, la réponse tient{"\u202f"}; elle change à partir de { $above }.
pictures-holds-between = Avec un effectif de { $users }, la réponse tient{"\u202f"}; elle vaut à partir de { $below } et change à partir de { $above }.
# $lost-work (yes or no)
pictures-made-of = { $when }, { $lost-work ->
    [yes] travail perdu compris
   *[no] factures seules
}.

## What swings the answer

pictures-input-people = Effectif
pictures-input-incidents = Incidents par mois
pictures-input-minutes = Minutes par incident, en moyenne
pictures-input-after-hours = Part hors horaires
pictures-input-onsite = Part sur site
pictures-input-employee-hour = Une heure de vos équipes
pictures-input-horizon = Mois à venir
pictures-input-belief = Crédit accordé aux promesses
pictures-input-price = Prix
pictures-price-rate = { $plan }, prix de l’heure
pictures-price-block = { $plan }, prix du carnet
pictures-price-fee = { $plan }, abonnement mensuel
pictures-price-person = { $plan }, prix par personne
pictures-price-salary = { $plan }, salaire
pictures-swing = { $name }{"\u00a0"}: écart de { $from } à { $to }
pictures-cheaper-by = { $plan } moins cher de
pictures-each-row = { $best } coûte { $gap } de moins que { $second }, la formule la plus proche. Chaque ligne fait varier un chiffre d’un cinquième, en moins puis en plus, et montre ce que devient cet écart.
pictures-none-flips = Aucun chiffre ne change à lui seul la réponse.
pictures-one-flips = Un chiffre change la réponse{"\u00a0"}: { $name }.
# $count (number)
# $counted (text): the same, as numbers-in-words says it, with a capital
pictures-many-flip = { $counted } chiffres changent la réponse{"\u00a0"}: { $names }.
pictures-flips = oui
pictures-level = égal
pictures-stays = non
pictures-swings = Ce qui fait basculer la réponse
pictures-figure = Chiffre
pictures-now = Actuel
pictures-a-fifth-either-way = 20{"\u00a0"}% de moins, 20{"\u00a0"}% de plus
pictures-flips-it = Bascule

## Hours left and hours lost

pictures-opening = Au début
pictures-bought = Achetées
pictures-drawn = Utilisées
pictures-expired = Expirées
pictures-left = Restantes
pictures-carried-in = Report reçu
pictures-included = Incluses
pictures-over = En plus
pictures-lost = Perdues
pictures-carried-on = À reporter
pictures-read-ledger = Plein{"\u00a0"}: heures utilisées. Trait vertical{"\u00a0"}: heures disponibles. Contour au-delà{"\u00a0"}: heures facturées en plus.
pictures-ledger-figures = Les mois de votre historique, exactement. Heures et minutes.
pictures-hours = Heures
pictures-all-months = Total
pictures-blocks-all-used = { $plan }{"\u00a0"}: vous auriez acheté { $bought }. Rien n’aurait expiré, et il resterait { $left }, d’une valeur de { $worth }.
pictures-blocks-some-expired = { $plan }{"\u00a0"}: vous auriez acheté { $bought }. Vous auriez perdu { $expired } par expiration, et il resterait { $left }, d’une valeur de { $worth }.
pictures-none-lost = Rien n’aurait été perdu.
pictures-some-lost = Vous auriez perdu { $lost }, faute d’usage.
pictures-included-enough = { $plan }{"\u00a0"}: les heures incluses auraient suffi chaque mois. { $lost }
# $months (number)
# $months-counted (text): the same, as numbers-in-words says it
pictures-included-too-few = { $plan }{"\u00a0"}: pas assez d’heures dans { $beyond } mois sur { $months-counted }. Vous auriez payé { $over } au-delà des heures incluses. { $lost }

## Twenty futures

# $count (number)
pictures-of-twenty = { $count } sur 20
# $cheapest (number)
pictures-dots = { $plan }{"\u00a0"}: de { $lowest } à { $highest }, formule la moins chère dans { $cheapest } scénarios sur 20
# $months (number)
pictures-next-is-one = { $months ->
    [1] Le mois à venir sera
    [12] L’année à venir sera
   *[other] Les { $months } mois à venir seront
} l’un de ces scénarios, tous aussi probables.{" "}
pictures-in-all-twenty = Dans les vingt, { $plan } l’emporte.
# $count (number)
# $counted (text): the same, as numbers-in-words says it
pictures-in-the-quietest = { $count ->
    [one] Dans le plus calme
   *[other] Dans les { $counted } plus calmes
}, { $plan } l’emporte{"\u202f"};{" "}
# $count (number)
# $counted (text): the same, as numbers-in-words says it
pictures-in-the-next = { $count ->
    [one] dans le suivant
   *[other] dans les { $counted } suivants
}, { $plan }{"\u202f"};{" "}
# $count (number)
# $counted (text): the same, as numbers-in-words says it
pictures-in-the-busiest = { $count ->
    [one] dans le plus chargé
   *[other] dans les { $counted } plus chargés
}, { $plan }.
pictures-read-dots = Une haute pile de points, c’est une dépense que l’on peut prévoir. Une rangée étalée, une dépense que l’on ne peut pas prévoir.
# $made-of (text): pictures-made-of
pictures-from-futures = { $made-of } 20 points par formule, tirés de { $futures } scénarios simulés.
pictures-twenty-futures = Vingt scénarios
pictures-plan = Formule
pictures-lowest = Minimum
pictures-highest = Maximum
pictures-cheapest-in = Moins chère dans
pictures-costs = Coûts dans vingt scénarios
pictures-quiet = Calme
pictures-busy = Chargé
