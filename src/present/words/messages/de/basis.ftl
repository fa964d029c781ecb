### Basis of an answer

basis-illustrative = Beispiel
basis-close-call = Knapp
basis-thin-history = Wenig Daten
basis-updating = Aktualisierung
basis-being-worked-out = Das sind die Zahlen vor der letzten Änderung. Die neuen werden gerade berechnet.
basis-made-up = Aus wenigen Angaben erzeugt, nicht aus Ihren Tickets.
basis-level = Die besten Modelle kosten genau gleich viel, bis auf die letzte Stelle.
basis-neutral = Neutral: Alle Modelle treffen auf dieselben Störungen, kein Anbieterversprechen zählt.
basis-all-arithmetic = Der ganze Abstand ist gerechnet; nichts davon beruht auf Anbieterversprechen.
basis-all-claims = Der ganze Abstand beruht auf Anbieterversprechen.
basis-arithmetic-and-claims = Vom Abstand sind { $arithmetic } gerechnet, { $claims } beruhen auf Anbieterversprechen.
basis-more-without-claims = Ohne Anbieterversprechen wäre der Abstand { $gap }.
basis-ahead-without-claims = Ohne Anbieterversprechen wäre { $rival } um { $gap } günstiger.
basis-no-history = Noch keine Störungen; diese Antwort gilt für ein typisches Büro, nicht für Ihres.
# $incidents (number): how many
# $count (text): the same, as it is shown
basis-exact-in = { $count } { $incidents ->
    [one] Störung
   *[other] Störungen
} im { $month }, genau wie geschehen; keine Prognose, keine Annahme.
# $incidents (number): how many
# $count (text): the same, as it is shown
basis-exact-from = { $count } { $incidents ->
    [one] Störung
   *[other] Störungen
} von { $first } bis { $last }, genau wie geschehen; keine Prognose, keine Annahme.
# $months (number)
basis-thin-none = Keine Störungen in { $months } { $months ->
    [one] Monat
   *[other] Monaten
}. Gezählt wird nur, was ohnehin berechnet wird.
# $incidents (number)
# $months (number)
basis-thin-some = { $incidents } { $incidents ->
    [one] Störung
   *[other] Störungen
} in { $months } { $months ->
    [one] Monat
   *[other] Monaten
} { $incidents ->
    [one] sagt wenig aus. Was sie gekostet hätte, ist exakt.
   *[other] sagen wenig aus. Was sie gekostet hätten, ist exakt.
}
basis-close-two = Die beiden liegen { $gap } auseinander, 1{"\u00a0"}% oder weniger.
basis-close-three = Die beiden liegen { $gap } auseinander, 1{"\u00a0"}% oder weniger; danach folgt { $third } mit { $amount }.
# $count (number)
# $shown (text): the same, as it is shown
basis-outside = { $count ->
    [one] Eine weitere liegt außerhalb dieser Monate und zählt nicht mit.
   *[other] { $shown } weitere liegen außerhalb dieser Monate und zählen nicht mit.
}
# $incidents (number)
# $months (number)
basis-forecast-thin-own = { $incidents } { $incidents ->
    [one] Störung
   *[other] Störungen
} in { $months } { $months ->
    [one] Monat
   *[other] Monaten
} { $incidents ->
    [one] sagt wenig aus.
   *[other] sagen wenig aus.
}
# $incidents (number)
# $months (number)
basis-forecast-thin-shared = { basis-forecast-thin-own } Diese Antwort beruht zu { $share } auf einem typischen Büro, nicht auf Ihrem.
# $months (number)
basis-months = { $months ->
    [one] einem Monat
   *[other] { $months } Monaten
}
# $incidents (text): how many
# $months (number)
basis-rests-on-own = { $futures } Szenarien aus Ihren { $incidents } Störungen in { basis-months }.
# $incidents (text): how many
# $months (number)
basis-rests-on-shared = { $futures } Szenarien aus Ihren { $incidents } Störungen in { basis-months }, zu { $share } aus denen eines typischen Büros.
# $best (number)
# $second (number)
basis-cheapest-two = Am günstigsten in { $best } und { $second } von 20 Szenarien.
# $best (number)
# $second (number)
# $count (number): in how many the third wins
basis-cheapest-three = Am günstigsten in { $best } und { $second } von 20 Szenarien; { $third } mit { $amount } in { $count }.
basis-contested-all = Kein Modell ist in der Hälfte der Szenarien am günstigsten.
# $count (number)
basis-contested-other = Kein Modell ist in der Hälfte der Szenarien am günstigsten; am häufigsten ist es { $plan }, in { $count } von 20.
