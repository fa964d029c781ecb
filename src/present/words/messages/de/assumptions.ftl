### Assumptions

assumptions-what-happens = Was passiert
assumptions-what-plans-do = Was die Modelle dagegen tun
assumptions-what-it-costs = Was es Sie kostet
assumptions-no-source = Keine Quelle angegeben
assumptions-no-change = keine Änderung
assumptions-nobody-sells = Diese Seite stammt von niemandem, der diese Modelle verkauft. Preise und Werte sind veröffentlicht, jeweils mit Quelle; wo eine Spanne veröffentlicht ist, gilt das Ende, das Verkäufern am wenigsten nützt.
assumptions-not-allowed = { $value } liegt nicht zwischen { $least } und { $most }.
assumptions-no-number = „{ $text }“ ist keine Zahl.
assumptions-believed = Anbieterversprechen zählen zu { $share }
assumptions-note-tickets = Je Person und Monat, bevor Ihre eigenen Daten zählen
assumptions-note-clustering = Wie ungleich die Monate sind: 1 sehr, 20 kaum
assumptions-note-preventable-share = Von allen Störungen, unabhängig vom Modell
assumptions-note-prevention = Von den vermeidbaren, sobald sie voll wirkt
assumptions-note-recurrence = Zusätzliche Störungen, weil Ursachen bestehen bleiben
assumptions-note-discovery = Zusätzliche Minuten je Störung, wenn jemand das Netzwerk nicht kennt
assumptions-note-response = Minuten in der Arbeitszeit, bis jemand beginnt
assumptions-note-employee-hour = Gehalt und alles, was dazukommt
assumptions-note-salary = Vollzeit, im Jahr
assumptions-note-restores = Wie oft eine Datensicherung gebraucht wird
assumptions-note-restore-failure = Wenn eine Datensicherung gebraucht wird
assumptions-note-data-loss = Einmal, wenn eine Wiederherstellung scheitert
assumptions-per-cent = %
assumptions-minutes = min
assumptions-somebody = Wer dieses Preisblatt erstellt hat,
assumptions-sells-all = { $who } verkauft alle Modelle hier und hat ihre Preise angegeben. Als Versprechen markierte Werte sind eigene Angaben.
# $sold (number)
# $of (number)
assumptions-sells-some = { $who } verkauft { $sold } { $of ->
    [one] von diesem { $of } Modell
   *[other] von diesen { $of } Modellen
} und hat die Preise dafür angegeben. Als Versprechen markierte Werte sind eigene Angaben.
assumptions-name-tickets = Tickets
assumptions-name-clustering = Häufung
assumptions-name-preventable-share = Durch Vorsorge vermeidbarer Anteil
assumptions-name-prevention = Vorsorge
assumptions-name-recurrence = Wiederholungen ohne Vorsorge
assumptions-name-discovery = Zurechtfinden
assumptions-name-response = Erste Reaktion
assumptions-name-employee-hour = Eine Stunde Ihrer Leute
assumptions-name-salary = Gehalt
assumptions-name-restores = Wiederherstellungen im Jahr
assumptions-name-restore-failure = Wiederherstellung scheitert
assumptions-name-data-loss = Kosten verlorener Daten
assumptions-name-of = { $name } ({ $plans })
assumptions-source-of-year = { $title }, { $year }
assumptions-source-without-year = { $title }, ohne Jahr
assumptions-half-of-it = Die Hälfte davon
assumptions-the-gap-becomes = Aus { $gap } Abstand wird
assumptions-undo-change = { $name } { $value }
assumptions-grade-government = amtliche Statistik
assumptions-grade-survey = Umfrage mit genannter Stichprobe
assumptions-grade-benchmark = Ticketdaten
assumptions-grade-price-list = veröffentlichte Preisliste
assumptions-grade-derived = aus belegten Zahlen berechnet
assumptions-grade-vendor-claim = Versprechen oder Leitfaden eines Anbieters
assumptions-grade-anecdote = Einzelfall
assumptions-grade-none = keine Quelle
