### The sentence

## When

# $months (number)
# $first (text): the first month, with its year
# $last (text): the last month, with its year
sentence-period = { $months ->
    [1] im { $first }
    [12] in den letzten 12 Monaten
   *[other] in den { $months } Monaten von { $first } bis { $last }
}
# $months (number)
sentence-next = { $months ->
    [1] im nächsten Monat
    [12] im nächsten Jahr
   *[other] in den nächsten { $months } Monaten
}

## Parts of both

sentence-no-plan = Es gibt kein Modell zum Vergleichen.
# $count (number)
# $counted (text): the same, as numbers-in-words says it
sentence-other-plans = { $counted } andere Modelle
# German needs no comma here, and some sentences end with the plan.
sentence-plan-with-comma = { $plan }
# $lost-work (yes or no): whether lost work counts beside invoices
sentence-lost-work-counted = { $lost-work ->
    [yes] , Arbeitsausfall eingerechnet
   *[no] {""}
}
# Not used: the verb follows at once, so that the sentences say it themselves.
# $quiet (yes or no): whether there were no incidents
# $period (text): sentence-period
sentence-without-incidents = { $quiet ->
    [yes] Ohne Störungen { $period }{" "}
   *[no] {""}
}
# $quiet (yes or no): whether there were no incidents
# $period (text): sentence-period
sentence-when-it-was = { $quiet ->
    [yes] {""}
   *[no] {" "}{ $period }
}

## A replay

# $best (text): the plan
# $cost (text): its amount
# $gap (text): how much less than the rival's
# $rival (text): a plan
# $quiet (yes or no): whether there were no incidents
# $period (text): sentence-period
# $lost-work (yes or no): whether lost work counts beside invoices
sentence-cheapest = { $quiet ->
    [yes] Ohne Störungen { $period } wäre { $best } Ihr günstigstes Modell gewesen:
   *[no] { $best } wäre Ihr günstigstes Modell gewesen:
} { $cost }{ sentence-when-it-was }, { $gap } weniger als { $rival }{ sentence-lost-work-counted }.
# $cost (text): the amount of the best
# $next (text): the amount of the second
# $quiet (yes or no): whether there were no incidents
# $period (text): sentence-period
# $lost-work (yes or no): whether lost work counts beside invoices
sentence-about-the-same = { $quiet ->
    [yes] Ohne Störungen { $period } hätten { $best } und { $second }
   *[no] { $best } und { $second } hätten
} etwa gleich viel gekostet: { $cost } und { $next }{ sentence-when-it-was }{ sentence-lost-work-counted }. Entscheiden Sie danach, was nicht enthalten ist.
# $plans (text): a list
# $quiet (yes or no): whether there were no incidents
# $period (text): sentence-period
# $lost-work (yes or no): whether lost work counts beside invoices
sentence-the-same = { $quiet ->
    [yes] Ohne Störungen { $period } hätten { $plans }
   *[no] { $plans } hätten
} gleich viel gekostet: { $cost }{ sentence-when-it-was }{ sentence-lost-work-counted }. Entscheiden Sie danach, was nicht enthalten ist.
# $quiet (yes or no): whether there were no incidents
# $period (text): sentence-period
# $lost-work (yes or no): whether lost work counts beside invoices
sentence-only = { $quiet ->
    [yes] Ohne Störungen { $period } hätte { $plan }
   *[no] { $plan } hätte { $period }
} { $cost } gekostet{ sentence-lost-work-counted }. Ein anderes Modell zum Vergleich gibt es nicht.
# $plans (text): a list
# $quiet (yes or no): whether there were no incidents
# $period (text): sentence-period
# $lost-work (yes or no): whether lost work counts beside invoices
sentence-all-nothing = { $quiet ->
    [yes] Ohne Störungen { $period } hätten { $plans }
   *[no] { $plans } hätten { $period }
} nichts gekostet{ sentence-lost-work-counted }.
# $plans (text): a list, of one or several: no verb that depends on it
# $next (text): the cheapest of the other plans
# $quiet (yes or no): whether there were no incidents
# $period (text): sentence-period
# $lost-work (yes or no): whether lost work counts beside invoices
sentence-some-nothing = { $quiet ->
    [yes] Keine Störungen und keine Kosten
   *[no] Keine Kosten
} { $period }: { $plans }; { $next } hätte { $cost } gekostet{ sentence-lost-work-counted }.

## A forecast

# $count (number)
# $of (number)
sentence-futures = { $count }{"\u00a0"}von{"\u00a0"}{ $of } Szenarien
# $best (text): the plan
# $many (yes or no): whether its name is a plural
# $cost (text): its expected amount
# $when (text): sentence-next
# $gap (text): how much less than the rival's
# $rival (text): a plan
# $contested (yes or no): whether it wins in less than half of the futures
# $futures (text): sentence-futures
# $lost-work (yes or no): whether lost work counts beside invoices
sentence-likely-cheapest = { $best } ist voraussichtlich Ihr günstigstes Modell: { $cost } { $when }, { $gap } weniger als { $rival }, { $contested ->
    [yes] aber nur in { $futures }
   *[no] in { $futures }
}{ sentence-lost-work-counted }.
# $many (yes or no): whether its name is a plural
# $contested (yes or no): whether it wins in less than half of the futures
# $futures (text): sentence-futures
# $lost-work (yes or no): whether lost work counts beside invoices
sentence-likely-cheapest-alone = { $best } ist voraussichtlich Ihr günstigstes Modell: { $cost } { $when }, { $contested ->
    [yes] aber nur in { $futures }
   *[no] in { $futures }
}{ sentence-lost-work-counted }.
sentence-likely-about-the-same = { $best } und { $second } kosten voraussichtlich etwa gleich viel: { $cost } und { $next } { $when }{ sentence-lost-work-counted }. Entscheiden Sie danach, was nicht enthalten ist.
# $plans (text): a list
sentence-likely-the-same = { $plans } kosten voraussichtlich gleich viel: { $cost } { $when }{ sentence-lost-work-counted }. Entscheiden Sie danach, was nicht enthalten ist.
# $many (yes or no): whether its name is a plural
sentence-likely-only = { $plan } kostet { $when } voraussichtlich { $cost }{ sentence-lost-work-counted }. Ein anderes Modell zum Vergleich gibt es nicht.
# $plans (text): a list
# $many (yes or no): whether it is several plans, or one whose name is a plural
sentence-likely-all-nothing = { $plans } kosten { $when } voraussichtlich nichts{ sentence-lost-work-counted }.
# $plans (text): a list, of one or several: no verb that depends on it
# $many (yes or no): whether it is several plans, or one whose name is a plural
# $next (text): the cheapest of the other plans
# $next-many (yes or no): whether its name is a plural
sentence-likely-some-nothing = Voraussichtlich keine Kosten { $when }: { $plans }; { $next } kostet voraussichtlich { $cost }{ sentence-lost-work-counted }.
# $people (text): below how many
# $many (yes or no): whether the plan's name is a plural
sentence-flips-below = {" "}Unter{"\u00a0"}{ $people } Personen gewinnt { $plan }.
# $people (text): below how many the first wins
# $many (yes or no): whether the first plan's name is a plural
# $from (text): from how many the second wins
# $other-many (yes or no): whether the second plan's name is a plural
sentence-flips-both-ways = {" "}Unter{"\u00a0"}{ $people } Personen gewinnt { $plan }, ab{"\u00a0"}{ $from } { $other }.
# $people (text): from how many
# $many (yes or no): whether the plan's name is a plural
sentence-flips-from = {" "}Ab{"\u00a0"}{ $people } Personen gewinnt { $plan }.
