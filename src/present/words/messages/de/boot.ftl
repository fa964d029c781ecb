### Before the program runs

boot-question = Was kostet Sie IT-Support: nach Einsatz, nach Stunden oder im Monat?
boot-starting = Der Rechner startet.
boot-late = Das dauert länger als üblich.
boot-late-means = Prüfen Sie die Verbindung und laden Sie die Seite neu. Hilft das nicht, verhindert vielleicht ein Blocker oder ein alter Browser den Start.
boot-reload = Neu laden
boot-save = Meine Daten speichern
boot-aside = Ohne gespeicherte Daten starten
boot-what-happened = Was passiert ist
boot-nothing-saved = In diesem Browser ist nichts gespeichert.
boot-saved = FILE gespeichert.
boot-reloading = Wird neu geladen.
boot-did-not-work = Das hat nicht funktioniert: WHY.
boot-stopped = Breakeven: angehalten
boot-crashed = Die Berechnung ist fehlgeschlagen, daher sind die Zahlen ausgeblendet.
boot-crashed-advice = Ihre Eingaben bleiben in diesem Browser erhalten. Laden Sie zuerst neu; schlägt es wieder fehl, speichern Sie Ihre Daten und starten Sie ohne sie.
boot-not-started = Der Rechner konnte nicht starten.
boot-not-started-advice = Die Dateien sind nicht angekommen oder passen nicht zusammen. Was Sie gespeichert haben, bleibt in diesem Browser erhalten. Prüfen Sie die Verbindung und laden Sie neu; hilft das nicht, hält vielleicht ein Blocker, ein alter Browser oder Ihr Netzwerk eine Datei zurück.
