### The form of one incident. Most are labels of short fields.

incident-form-label = Incident
incident-form-note = Description
incident-form-opened = Ouvert le
incident-form-worked = Travail effectif
incident-form-interrupted = Interruption, si plus longue
incident-form-people = Personnes touchées
incident-form-parts = Matériel
incident-form-ticket = Ticket
incident-form-category = Catégorie
incident-form-impact = Impact sur le travail
incident-form-kind = Type
incident-form-onsite = Sur site
incident-form-urgent = Urgent
incident-form-keep = Garder
incident-form-cancel = Annuler
incident-form-delete = Supprimer
