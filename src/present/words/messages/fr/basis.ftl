### What an answer rests on.

basis-illustrative = Exemple
basis-close-call = Très serré
basis-thin-history = Historique court
basis-updating = Calcul en cours
basis-being-worked-out = Ces chiffres datent d’avant la dernière modification. Les nouveaux sont en cours de calcul.
basis-made-up = Établi à partir de quelques chiffres, pas de vos tickets.
basis-level = Le montant est le même, au centime près.
basis-neutral = Neutre{"\u00a0"}: toutes les formules subissent les mêmes incidents, et aucune promesse de prestataire ne compte.
basis-all-arithmetic = Tout l’écart relève du calcul{"\u202f"}; rien ne repose sur des promesses.
basis-all-claims = Tout l’écart repose sur des promesses.
basis-arithmetic-and-claims = Dans cet écart, { $arithmetic } relèvent du calcul et { $claims } de promesses.
basis-more-without-claims = Sans les promesses, l’écart serait de { $gap }.
basis-ahead-without-claims = Sans les promesses, { $rival } coûterait { $gap } de moins.
basis-no-history = Aucun incident pour l’instant{"\u00a0"}: cette réponse vaut pour une entreprise type, pas pour la vôtre.
# $incidents (number): how many
# $count (text): the same, as it is shown
basis-exact-in = { $count } { $incidents ->
    [one] incident
   *[other] incidents
} en { $month }, { $incidents ->
    [one] tel qu’il s’est produit
   *[other] tels qu’ils se sont produits
}{"\u202f"}; ni prévision ni hypothèse.
# $incidents (number): how many
# $count (text): the same, as it is shown
basis-exact-from = { $count } { $incidents ->
    [one] incident
   *[other] incidents
} entre { $first } et { $last }, { $incidents ->
    [one] tel qu’il s’est produit
   *[other] tels qu’ils se sont produits
}{"\u202f"}; ni prévision ni hypothèse.
# $months (number)
basis-thin-none = Aucun incident en { $months } mois. Seul ce qui est facturé dans tous les cas est compté.
# $incidents (number)
# $months (number)
basis-thin-some = { $incidents } { $incidents ->
    [one] incident
   *[other] incidents
} en { $months } mois, c’est peu. Ce { $incidents ->
    [one] qu’il aurait coûté
   *[other] qu’ils auraient coûté
} est exact.
basis-close-two = L’écart est de { $gap }, soit 1{"\u00a0"}% au plus.
basis-close-three = L’écart est de { $gap }, soit 1{"\u00a0"}% au plus{"\u202f"}; vient ensuite { $third }, à { $amount }.
# $count (number)
# $shown (text): the same, as it is shown
basis-outside = { $shown } { $count ->
    [one] autre incident, hors de ces mois, n’est pas compté
   *[other] autres incidents, hors de ces mois, ne sont pas comptés
}.
# $incidents (number)
# $months (number)
basis-forecast-thin-own = { $incidents } { $incidents ->
    [one] incident
   *[other] incidents
} en { $months } mois, c’est peu.
# $incidents (number)
# $months (number)
basis-forecast-thin-shared = { basis-forecast-thin-own } Cette réponse s’appuie à { $share } sur une entreprise type, pas sur la vôtre.
# $months (number)
basis-months = { $months ->
    [one] un mois
   *[other] { $months } mois
}
# $incidents (text): how many
# $months (number)
basis-rests-on-own = { $futures } scénarios tirés de vos incidents{"\u00a0"}: { $incidents } en { basis-months }.
# $incidents (text): how many
# $months (number)
basis-rests-on-shared = { $futures } scénarios tirés de vos incidents ({ $incidents } en { basis-months }) et, pour { $share }, de ceux d’une entreprise type.
# $best (number)
# $second (number)
basis-cheapest-two = Coût le plus bas dans { $best } et { $second } scénarios sur 20, respectivement.
# $best (number)
# $second (number)
# $count (number): in how many the third wins
basis-cheapest-three = Coût le plus bas dans { $best } et { $second } scénarios sur 20{"\u202f"}; { $third }, à { $amount }, dans { $count }.
basis-contested-all = Aucune formule n’est la moins chère dans la moitié des scénarios.
# $count (number)
basis-contested-other = Aucune formule n’est la moins chère dans la moitié des scénarios{"\u202f"}; { $plan } l’est le plus souvent, dans { $count } sur 20.
