### The ways in which incidents come into the list: a file, pasted rows, the form.

# A button: opens a file of tickets.
incident-entry-import = Import a file
# A button: opens a box for rows that were copied from a spreadsheet.
incident-entry-paste = Paste rows
# A button: opens an empty form.
incident-entry-add = Add one

## While there are no incidents of the customer’s own

# In strong type.
incident-entry-made-up = These incidents are made up from your figures.
# Behind it.
incident-entry-replace-them = Paste rows from a spreadsheet, drop a ticket file here, or type the first one of your own: yours take their place.
# In strong type, where all incidents were deleted.
incident-entry-none = No incidents yet.
# Behind it.
incident-entry-begin = Paste rows from a spreadsheet, drop a ticket file here, or type the first one.

## The box for pasted rows

# Label of the box.
incident-entry-rows = Rows from a spreadsheet, with their headings in the first line
# A button: shows what was understood of them.
incident-entry-look = Look at these rows
# A button: closes the box.
incident-entry-cancel = Cancel
# Stands where otherwise the name of a file stands.
incident-entry-pasted = Pasted rows

## While a large file is read

# Name of this part, for screen readers.
incident-entry-reading-label = Reading a file
# What goes on.
# $file (text): the name of the file, in strong type
incident-entry-reading = Reading { $file }
# Name of the bar that shows how far it is, for screen readers.
incident-entry-part-read = Part of the file that was read
# How many rows were read so far.
# $rows (text): a number of rows
incident-entry-rows-read = { $rows } rows
# A button.
incident-entry-stop = Stop reading
