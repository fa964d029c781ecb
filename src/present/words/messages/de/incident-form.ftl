### The form of one incident

incident-form-label = Störung
incident-form-note = Was passiert ist
incident-form-opened = Gemeldet
incident-form-worked = Reine Arbeitszeit
incident-form-interrupted = Unterbrochen, falls länger
incident-form-people = Betroffene Personen
incident-form-parts = Material
incident-form-ticket = Ticket
incident-form-category = Kategorie
incident-form-impact = Arbeitsausfall
incident-form-kind = Art
incident-form-onsite = Vor Ort
incident-form-urgent = Dringend
incident-form-keep = Übernehmen
incident-form-cancel = Abbrechen
incident-form-delete = Löschen
