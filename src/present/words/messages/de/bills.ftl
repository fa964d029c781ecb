### Bills: heads, notes, one incident across plans

bills-opened = Gemeldet
bills-incident = Störung
bills-what-happened = Was passiert ist
bills-charged-for = Berechnet für
bills-why = Warum
bills-amount = Betrag
bills-worked = Arbeit
bills-interrupted = Unterbrochen
bills-parts = Material
bills-lost-work = Arbeitsausfall
bills-fee-not-shared = Eine Gebühr, die ohnehin anfällt, wird nicht auf Störungen verteilt. Verbrauchte Stunden sind mit dem Kontingent oder der Monatsgebühr bezahlt.
bills-interrupted-for = { $minutes }, { $people }, Ausfall: { $impact }
bills-same-under-every-plan = { $amount }, in jedem Modell gleich
bills-takes-from-the-block = verbraucht { $time } aus dem Kontingent
bills-takes-of-the-month = verbraucht { $time } von { $included } im Monat
bills-no-labour-flat-rate = abgedeckt
bills-no-labour-in-house = durch die eigene IT-Kraft erledigt
bills-short-call-out = Einsatzgebühr
bills-short-travel = Anfahrt
bills-short-materials = Material
# $lines (number)
bills-summary-lines = { $lines } { $lines ->
    [one] Zeile
   *[other] Zeilen
}
# $incidents (number)
# $lines (number)
bills-summary-both = { $incidents } { $incidents ->
    [one] Störung
   *[other] Störungen
}, { bills-summary-lines }
bills-tax-itself = Steuer
# $cost (yes or no): whether it is a cost, for those who cannot reclaim it
bills-tax-compared = { $label } { $rate }, { $cost ->
    [yes] in jedem Vergleich enthalten
   *[no] in keinem Vergleich enthalten
}
# $count (number)
# $others (yes or no): whether other incidents of the month have lines
bills-not-billed-block = { $count } { $others ->
    [yes] { $count ->
        [one] weitere Störung
       *[other] weitere Störungen
    }
   *[no] { $count ->
        [one] Störung
       *[other] Störungen
    }
} { $count ->
    [one] ist allein mit vorausbezahlten Stunden beglichen
   *[other] sind allein mit vorausbezahlten Stunden beglichen
}.
# $count (number)
# $others (yes or no): whether other incidents of the month have lines
bills-not-billed-retainer = { $count } { $others ->
    [yes] { $count ->
        [one] weitere Störung
       *[other] weitere Störungen
    }
   *[no] { $count ->
        [one] Störung
       *[other] Störungen
    }
} { $count ->
    [one] verbraucht nur Stunden des Vertrags
   *[other] verbrauchen nur Stunden des Vertrags
}.
# $count (number)
# $others (yes or no): whether other incidents of the month have lines
bills-not-billed-flat-rate = { $count } { $others ->
    [yes] { $count ->
        [one] weitere Störung
       *[other] weitere Störungen
    }
   *[no] { $count ->
        [one] Störung
       *[other] Störungen
    }
} { $count ->
    [one] ist durch die Gebühr abgedeckt
   *[other] sind durch die Gebühr abgedeckt
}.
# $count (number)
# $others (yes or no): whether other incidents of the month have lines
bills-not-billed-in-house = { $count } { $others ->
    [yes] { $count ->
        [one] weitere Störung
       *[other] weitere Störungen
    }
   *[no] { $count ->
        [one] Störung
       *[other] Störungen
    }
} { $count ->
    [one] erledigt die eigene IT-Kraft
   *[other] erledigt die eigene IT-Kraft
}.
# $count (number)
# $others (yes or no): whether other incidents of the month have lines
bills-not-billed-nothing = { $count } { $others ->
    [yes] { $count ->
        [one] weitere Störung
       *[other] weitere Störungen
    }
   *[no] { $count ->
        [one] Störung
       *[other] Störungen
    }
} { $count ->
    [one] ohne berechnete Leistung
   *[other] ohne berechnete Leistung
}.
# $minutes (number)
bills-rounded-to-next = Takt { $minutes }
bills-rounded-to-minimum = Minimum
bills-rounded-to-onsite-minimum = Minimum vor Ort
bills-rounded-to-after-hours-minimum = Minimum außerhalb der Servicezeit
# $plans (number)
# $counted (text): the same, as numbers-in-words says it
bills-one-incident = { $plans ->
    [one] Eine Störung, eine Rechnung
   *[other] Eine Störung, { $counted } Rechnungen
}
# $number (number)
# $count (text): the same, as it is shown
bills-minutes-long = { $count } { $number ->
    [one] Minute
   *[other] Minuten
}
# $number (number)
# $count (text): the same, as it is shown
bills-people-many = { $count } { $number ->
    [one] Person
   *[other] Personen
}
bills-no-labour-at-all = keine Arbeit zu berechnen
# $handling (yes or no): whether minutes of paperwork are among them
bills-labour-at = { $billed } min{ $handling ->
    [yes] {" "}mit Dokumentation
   *[no] {""}
} zu { $rate }
# $handling (yes or no): whether minutes of paperwork are among them
bills-labour-at-times = { bills-labour-at }, mal { $times }
bills-labour-because = { $reason }: { $work }
bills-left-out-projects = Projekte sind nicht enthalten
bills-left-out-after-hours = außerhalb der Servicezeit nicht enthalten
# $when (text): weekend or holiday
bills-left-out-after-hours-when = außerhalb der Servicezeit nicht enthalten ({ $when })
bills-left-out-visits = Einsätze vor Ort sind nicht enthalten
bills-left-out-capacity = keine Zeit mehr, daher Vertretung
