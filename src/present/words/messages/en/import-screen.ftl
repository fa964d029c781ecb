### A file of tickets before it is kept: what was understood, what is asked, what would come of it.

# Heading.
import-screen-heading = Import tickets
# Below the name of the file, where its columns are known from an earlier one.
import-screen-recalled = Read as you read the last file with these columns. Change what does not fit.
# Large: how many tickets count, on one line with its end on the next.
# $kept (text): a number of tickets, in strong type
# $of (text): of how many, and over which months: “of 380 tickets; March 2023 to May 2025, 27 months”; on a line of its own
import-screen-tally = { $kept } count { $of }
# Below it, a bar for the same share; this is what screen readers say of it.
# $kept (text): a number of tickets
import-screen-tally-spoken = { $kept } tickets count

## What is asked where the file does not say

# A question, in strong type. The choices are “day, month, year” and “month, day, year”.
import-screen-which-first = Which comes first, day or month?
# Behind the question: an example from the file.
# $example (text): a date of the file, such as “03/04/2025”
import-screen-reads-either-way = { $example } reads either way.
# Name of the choice below, for screen readers.
import-screen-date-order = Order of dates
# Above a choice between hours, minutes, seconds and milliseconds, which ends this sentence.
import-screen-counts-in = Worked time counts in
# Name of that choice, for screen readers.
import-screen-unit = Unit of worked time
# Above a choice between the two messages “as written” and “as UTC, moved to here”, which end this sentence.
import-screen-no-zone = Times have no zone. Take them
# Name of that choice, for screen readers.
import-screen-zone = Zone of times
# A choice, which ends “Take them …”: times are local ones.
import-screen-as-written = as written
# The other choice: times are those of UTC and become local ones.
import-screen-as-utc = as UTC, moved to here
# A question, in strong type, where the file does not say how long work took. It is the label of a field.
import-screen-how-long = How long does one usually take, hands-on?
# Unit behind that field.
import-screen-minutes = minutes
# A link below that field: puts a number in it.
# $minutes (text): a number of minutes, from the figures of the first screen
import-screen-use-typical = Use { $minutes }, as in your figures

## What would come of it

# What the answer at the top of the page would be.
# $sentence (text): the whole sentence with its full stop: “Hourly would have been your cheapest plan: …”
import-screen-would-say = Kept, it would say: { $sentence }
# Name of the choice between the next two, for screen readers.
import-screen-joining = The incidents that are here
# A choice: the incidents of the file take the place of those that are here.
import-screen-replace = Replace what is here
# The other choice: they come beside them.
import-screen-add = Add to it
# A button: takes the tickets.
# $tickets (text): how many
import-screen-keep-tickets = Keep { $tickets } tickets
# The same button while it cannot be pressed, because something is still asked.
import-screen-keep = Keep
# A button beside it: leaves everything as it was.
import-screen-cancel = Cancel
# Below the buttons.
import-screen-undo = One undo takes it back. The file is read here and goes nowhere.

## What each column becomes

# Heading of a table.
import-screen-columns = What each column becomes
# Head of a column: how the column is called in the file.
import-screen-in-the-file = In the file
# Head of a column: what stands in the column’s first row.
import-screen-for-example = For example
# Head of a column: a choice of what it means.
import-screen-becomes = Becomes
# Head of a column: in which form dates or lengths are written.
import-screen-read-as = Read as
# Name of the choice in the column “Becomes”, for screen readers.
# $column (text): how the column is called in the file
import-screen-column-becomes = { $column } becomes

## When tickets were opened, and which do not count

# Heading of a picture: tickets by hour of the day.
import-screen-when-opened = When they were opened
# Heading of a table: how many rows do not count, and why.
import-screen-left-out = What does not count
# In the place of that table.
import-screen-all-count = Nothing: every row counts.
# A link below that table: saves a file for spreadsheets. CSV is the name of the kind of file.
import-screen-save-notes = Save every line and its reason as CSV

## Tickets that look wrong

# Name of a choice of what to do with them, for screen readers.
import-screen-long-tickets = Unusually long tickets
# Head of a column: the ticket’s number.
import-screen-ticket = Ticket
# Head of a column: its note.
import-screen-what-happened = What happened
# Head of a column: the length that the file gives.
import-screen-length-in-file = In the file
# Head of a column: what is wrong with it.
import-screen-why-flagged = Why it is flagged
# Head of a column: the length that counts.
import-screen-counts-as = Counts as
