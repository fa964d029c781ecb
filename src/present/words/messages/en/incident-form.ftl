### The form of one incident. Most are labels of short fields.

# Name of the form, for screen readers.
incident-form-label = Incident
# Label: a note on what happened.
incident-form-note = What happened
# Label: when it was reported.
incident-form-opened = Opened
# Label: how long somebody worked on it.
incident-form-worked = Worked, hands-on
# Label: how long people could not work; left empty, it is as long as the work took.
incident-form-interrupted = Interrupted, if longer
# Label: how many people could not work.
incident-form-people = People affected
# Label: what parts cost.
incident-form-parts = Parts
# Label: the ticket’s number.
incident-form-ticket = Ticket
# Label: which group it belongs to, such as “Printer”.
incident-form-category = Category
# Label of a choice: how much of their output people lost meanwhile.
incident-form-impact = Output lost
# Label of a choice: an incident, a request or a project.
incident-form-kind = Kind
# Label of a check box: somebody had to come.
incident-form-onsite = On site
# Label of a check box: it could not wait for working hours.
incident-form-urgent = Urgent
# A button: keeps the incident as it was typed.
incident-form-keep = Keep
# A button: leaves it as it was.
incident-form-cancel = Cancel
# A button: takes the incident out of the list.
incident-form-delete = Delete
