### The list of incidents, a page at a time.

incident-list-find = Rechercher
incident-list-find-label = Rechercher un incident
incident-list-caption = Incidents, par ordre chronologique

## Heads of columns. Room is short.

incident-list-ticket = Ticket
incident-list-opened = Ouvert le
incident-list-what-happened = Description
incident-list-category = Catégorie
incident-list-worked = Travail
incident-list-interrupted = Interruption
incident-list-people = Personnes
incident-list-impact = Impact
incident-list-onsite = Sur site
incident-list-urgent = Urgent
incident-list-hours-kind = Horaire, type
incident-list-parts = Matériel

## In the rows

incident-list-change = Modifier { $ticket }
incident-list-yes = oui

## Below the list

incident-list-previous = Précédent
incident-list-next = Suivant
incident-list-save = Enregistrer en CSV
incident-list-delete-all = Tout supprimer

## Above the list

incident-list-window = À partir de { $month } sur { $count } mois
