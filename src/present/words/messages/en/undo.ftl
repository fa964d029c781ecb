### Names of changes; each completes the word "Undo".

# Opening what another tab saved.
undo-other-tab = opening the other tab's version
# Changing the rate card.
undo-prices = change of prices
# Opening a scenario file.
undo-open-file = opening a file
# Opening a link.
undo-open-link = opening a link
# Importing tickets.
undo-import = import
# Adding an incident.
undo-add-incident = adding an incident
# Changing an incident.
undo-change-incident = change of an incident
# Deleting an incident.
undo-delete-incident = deleting an incident
# Deleting all incidents.
undo-delete-all = deleting all incidents
# Changing the months that a history covers.
undo-window = change of months
# Going back to a few figures.
undo-estimate = going back to an estimate
# Changing a figure of the first screen.
undo-input = { $label }: { $value }
# Every assumption taken back to its published value.
undo-assumptions = published values
