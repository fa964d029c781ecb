### The bar at the top of the page

top-bar-saved = In diesem Browser gespeichert
top-bar-actions = Aktionen
top-bar-undo = Rückgängig
top-bar-undo-this = Rückgängig: { $change }
top-bar-nothing-to-undo = Nichts rückgängig zu machen
top-bar-redo = Wiederholen
top-bar-redo-this = Wiederholen: { $change }
top-bar-nothing-to-redo = Nichts zu wiederholen
top-bar-open = Datei öffnen
top-bar-save = Datei speichern
top-bar-copy-link = Link kopieren
top-bar-print = Drucken
