### The page that writes the markup

embed-page-heading = Setzen Sie den Rechner auf Ihre eigene Seite.
embed-page-how = Auswählen, ansehen, kopieren, einfügen. Die Zahlen Ihrer Besucher bleiben in deren Browsern.
embed-page-back = Zurück zum Vergleich
embed-page-choices = Ihre Auswahl

## The markup

embed-page-markup = Code
embed-page-paste = Das fügen Sie ein
embed-page-form = Form
embed-page-element = Element
embed-page-elements-dropped = Wo Elemente entfernt werden
embed-page-scripts-dropped = Wo Skripte entfernt werden
embed-page-script = Skript
embed-page-newest = Neuestes Skript
embed-page-pinned = Diese Version, mit Hash
embed-page-copy = Kopieren
embed-page-copied = Kopiert.
embed-page-not-copied = Der Browser hat das Kopieren nicht erlaubt. Markieren Sie den Text oben.
embed-page-policy = Hat Ihre Seite eine Content-Security-Policy, muss sie Folgendes erlauben
embed-page-nothing-else = Mehr ist nicht nötig: keine Stile, keine Schriften, keine Bilder. Damit der Platz schon frei ist, bevor das Skript geladen ist, geben Sie dem Element in Ihrem Stylesheet eine Höhe, etwa 58rem auf dem Handy.

## The calculator as it will look

embed-page-preview = Vorschau
embed-page-looks = So sieht es aus
embed-page-preview-is = Mit den Zahlen und Preisen des Vergleichs. Öffnen Sie dort Ihr Preisblatt, um es hier zu sehen.

## Labels of fields

embed-page-rate-card = Preisblatt (Adresse)
embed-page-sections = Abschnitte
embed-page-inputs = Eingaben
embed-page-lock = Für Besucher gesperrt
embed-page-people = Personen
embed-page-incidents = Störungen im Monat
embed-page-minutes = Minuten je Störung
embed-page-contact = Kontaktlink
embed-page-theme = Farbschema
embed-page-accent = Akzent (Farbe)
embed-page-radius = Eckenradius in Pixeln
embed-page-font = Schrift
embed-page-language = Sprache
embed-page-currency = Währung der Preise
embed-page-report = Zahlen in Ereignissen
embed-page-write-as = Schreiben Sie es wie { $example }. Bis dahin fehlt es in der Vorschau.
