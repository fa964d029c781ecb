### Links that carry figures

sharing-damaged = Ein Teil fehlt oder wurde unterwegs verändert. Bitten Sie noch einmal um den Link oder um eine Datei.
sharing-newer = Ein neueres Breakeven hat ihn erzeugt. Laden Sie die Seite neu und öffnen Sie ihn noch einmal.
sharing-too-large = Er enthält mehr, als ein Link enthalten darf. Bitten Sie um eine Datei.
sharing-a-copy = Das ist eine Kopie aus einem Link.
sharing-not-kept = Nichts davon ist gespeichert, Ihre eigenen Zahlen sind unverändert.
sharing-copied = Link kopiert, { $characters } Zeichen. Alle Zahlen stehen im Link selbst, ohne Notizen; nichts wurde gesendet.
sharing-not-copied = Der Browser hat das Kopieren des Links nicht erlaubt. Hier ist er:
sharing-long = Der Link hätte { $characters } Zeichen.
sharing-too-long = Das ist mehr, als ein Link fassen kann.
sharing-a-file-instead = E-Mail- und Chatprogramme kürzen so lange Links. Eine Datei enthält die Zahlen, eine zweite die Preise.
