### Notices above the page

## What notices offer, on buttons

told-save-file = Datei speichern
told-try-again = Erneut versuchen
told-use-this-one = Diese verwenden
told-use-the-other = Andere verwenden
told-keep-copy = Kopie behalten
told-back-to-own = Zurück zu meinen Zahlen
told-save-prices = Preise auch speichern
told-copy-link = Link trotzdem kopieren
told-save-text = Text speichern

## While not everything can be saved

told-safe-for-now = Was Sie sehen, ist sicher, solange dieser Tab offen ist.
told-nothing-kept = Dieser Browser lässt die Seite nichts speichern.
told-until-closed = Ihre Zahlen bleiben, bis Sie die Seite schließen.
told-other-tab = Das wurde in einem anderen Tab geändert.
told-until-chosen = Hier wird nichts gespeichert, bis Sie wählen.
told-full = Nicht gespeichert: Der Speicher des Browsers ist voll.
told-not-saved = Nicht gespeichert.
# $why (text): in the browser's words
told-browser-says = Der Browser meldet: { $why }. { told-safe-for-now }
told-not-kept = Nicht gespeichert: Der Browser hat es nicht behalten.

## What could not be read

told-scenario-damaged = Ihre gespeicherten Daten konnten nicht gelesen werden.
told-prices-damaged = Ihre Preise konnten nicht gelesen werden.
told-stays = Der Text bleibt unverändert, wo er ist; daher wird nichts Neues gespeichert.
told-set-aside = Der Text wird unverändert aufbewahrt.
told-newer = Von einem neueren Breakeven gespeichert.
told-newer-means = Sie können es hier lesen und als Datei speichern. Änderungen überschreiben es nicht.
# $file (text): its name
told-refused = { $file } wurde nicht geöffnet.
told-as-before = Was vorher hier war, bleibt.
# $more (number)
told-and-more = Und { $more } weitere.
told-the-file = Die Datei

## Files and links

told-not-utf-8 = Die Datei ist kein UTF-8-Text.
told-prices-locked = Die Preise auf dieser Seite legt der Betreiber fest.
told-the-link = Der Link
# $file (text): its name
# $why (text): in the browser's words
told-file-not-saved = { $file } konnte nicht gespeichert werden: { $why }
# $file (text): its name
told-file-is-open = { $file } ist geöffnet.
