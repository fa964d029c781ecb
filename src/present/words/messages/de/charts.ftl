### Beside pictures

charts-as-table = Als Tabelle zeigen
charts-as-picture = Als Grafik zeigen
charts-as-pictures = Als Grafiken zeigen
charts-no-futures = Noch nichts zu zeichnen. Zuerst braucht es eine Prognose.
charts-no-hours = Kein Modell in diesem Preisblatt verkauft Stunden im Voraus.
charts-no-people = Für andere Personenzahlen noch nicht bekannt. Zuerst braucht es eine Prognose.
charts-no-swings = Noch nichts zu vergleichen. Zuerst braucht es eine Prognose für zwei Modelle.
charts-upwards = Senkrechte Achse
charts-per-person = Je Person und Monat
charts-in-all = Insgesamt
