### The calculator in a frame of somebody else’s page.

frame-contact = En parler avec nous
frame-copy-link = Copier le lien
frame-print = Imprimer
frame-foot = { $chosen }. { $prices } Rien de ce que vous saisissez ne quitte cette page. Breakeven.
frame-prices-built-in = Prix{"\u00a0"}: tarifs publiés courants aux États-Unis.
frame-prices-of = Prix{"\u00a0"}: { $provider }.

## In the place of figures

frame-loading = Chargement des prix.
frame-prices-missing = Les prix de cette page n’ont pas pu être chargés.
frame-reload = Aucun autre prix ne les remplace. Rechargez la page pour réessayer.
frame-prices-invalid = Les prix de cette page contiennent des erreurs.
frame-no-others = Aucun autre prix ne les remplace.
frame-prices-newer = Les prix de cette page sont écrits pour un calculateur plus récent.
frame-other-currency = Les prix de cette page sont dans une autre devise que celle demandée.
frame-not-converted = Aucune conversion n’est faite.
frame-not-comparable = Ces chiffres ne peuvent pas être comparés.
frame-for-owner = Pour le responsable de cette page
