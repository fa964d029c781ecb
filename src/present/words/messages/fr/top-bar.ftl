### The bar at the top of the page. Room is short.

top-bar-saved = Enregistré dans ce navigateur
top-bar-actions = Actions
top-bar-undo = Annuler
top-bar-undo-this = Annuler{"\u00a0"}: { $change }
top-bar-nothing-to-undo = Rien à annuler
top-bar-redo = Rétablir
top-bar-redo-this = Rétablir{"\u00a0"}: { $change }
top-bar-nothing-to-redo = Rien à rétablir
top-bar-open = Ouvrir un fichier
top-bar-save = Enregistrer un fichier
top-bar-copy-link = Copier le lien
top-bar-print = Imprimer
