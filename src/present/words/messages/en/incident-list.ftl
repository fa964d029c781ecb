### The list of incidents, a page at a time.

# In an empty search field.
incident-list-find = Find
# Name of that field, for screen readers.
incident-list-find-label = Find an incident
# Name of the table, for screen readers.
incident-list-caption = Incidents, in order of time

## Heads of columns. Room is short.

# The ticket’s number.
incident-list-ticket = Ticket
# When it was reported.
incident-list-opened = Opened
# Its note.
incident-list-what-happened = What happened
# Which group it belongs to.
incident-list-category = Category
# How long somebody worked on it.
incident-list-worked = Worked
# How long people could not work.
incident-list-interrupted = Interrupted
# How many people could not work.
incident-list-people = People
# How much of their output they lost meanwhile.
incident-list-impact = Impact
# Whether somebody had to come.
incident-list-onsite = On site
# Whether it could not wait for working hours.
incident-list-urgent = Urgent
# Whether it fell outside working hours, and whether it is a request or a project.
incident-list-hours-kind = Hours, kind
# What parts cost.
incident-list-parts = Parts

## In the rows

# What the ticket’s number does when it is pressed: opens the form of the incident.
# $ticket (text): the ticket’s number
incident-list-change = Change { $ticket }
# A mark in the columns “On site” and “Urgent”, as screen readers say it.
incident-list-yes = yes

## Below the list

# A link: the page before.
incident-list-previous = Previous
# A link: the page behind.
incident-list-next = Next
# A link: saves the list as a file for spreadsheets. CSV is the name of the kind of file.
incident-list-save = Save as CSV
# A link: takes all incidents out of the list.
incident-list-delete-all = Delete all

## Above the list

# Which months the incidents cover: two fields within a sentence. The words before each field are its label.
# Keep the fields in this order.
# $month (text): a field with a month, such as “May 2024”
# $count (text): a field with a number of months
incident-list-window = From { $month } for { $count } months
