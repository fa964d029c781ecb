### Names of changes; each completes the word "Undo".

undo-other-tab = ouverture de la version de l’autre onglet
undo-prices = modification des prix
undo-open-file = ouverture d’un fichier
undo-open-link = ouverture d’un lien
undo-import = import
undo-add-incident = ajout d’un incident
undo-change-incident = modification d’un incident
undo-delete-incident = suppression d’un incident
undo-delete-all = suppression de tous les incidents
undo-window = modification des mois
undo-estimate = retour à une estimation
undo-input = { $label }{"\u00a0"}: { $value }
undo-assumptions = valeurs publiées
