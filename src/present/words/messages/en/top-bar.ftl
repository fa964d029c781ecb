### The bar at the top of the page. Room is short: each text is a button of one to three words unless said
### otherwise.

# Beside the name of the program, quietly, once the last change is kept. Not a button.
top-bar-saved = Saved in this browser
# Name of the row of buttons, for screen readers.
top-bar-actions = Actions
# Takes the last change back.
top-bar-undo = Undo
# What the button “Undo” would take back, shown when it is pointed at.
# $change (text): the name of a change, as the messages of undo.ftl and others say it, such as “import” or “People: 20”
top-bar-undo-this = Undo: { $change }
# The same while there is nothing to take back.
top-bar-nothing-to-undo = Nothing to undo
# Makes a change again that was taken back.
top-bar-redo = Redo
# What the button “Redo” would make again, shown when it is pointed at.
# $change (text): the name of a change, as the messages of undo.ftl and others say it
top-bar-redo-this = Redo: { $change }
# The same while there is nothing to make again.
top-bar-nothing-to-redo = Nothing to redo
# Opens a file: tickets, a saved comparison or a rate card.
top-bar-open = Open a file
# Saves the whole comparison as a file.
top-bar-save = Save a file
# Copies a link that carries all figures.
top-bar-copy-link = Copy link
# Prints the page.
top-bar-print = Print
