### The inputs beside the plans.

input-panel-company = Votre entreprise
input-panel-show-more = Plus de précisions{"\u00a0"}: incidents graves, hors horaires, sur site
input-panel-more = Plus de précisions
input-panel-show-incidents = Voir les incidents
input-panel-use-estimate = Revenir à une estimation
