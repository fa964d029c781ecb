### Closed sections, facts of a log

findings-bills = { $invoices } Rechnungen, Zeile für Zeile
findings-hours = Was aus vorausbezahlten und enthaltenen Stunden wird, Monat für Monat
findings-assumptions = Was die Prognose annimmt, mit Quellen; alles lässt sich ändern, halbieren oder anzweifeln
findings-made-up = { $incidents } erzeugte, bis Sie eigene eingeben, einfügen oder importieren
findings-own-incidents = { $incidents } eigene
findings-incidents = Störungen
findings-window = Monate
findings-a-month = Im Monat
findings-typical = Eine dauert
findings-bad = Eine schwere dauert
# $sources (text)
findings-rates-with-sources = { $provider }, mit { $sources } Quellen
# $people (text)
# $incidents (text)
# $months (number)
findings-case = { $people } Personen, { $incidents } Störungen in { $months } { $months ->
    [one] Monat
   *[other] Monaten
}
findings-between = { $from } bis { $to }
