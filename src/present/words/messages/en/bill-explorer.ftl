### The bills: every invoice of every plan, and one incident across all plans.

# Above the list of plans: what these bills are.
bill-explorer-what-it-is = What the history would have cost, invoice by invoice. No forecast, no assumption.
# Name of the list of plans to choose from, for screen readers.
bill-explorer-plans = Plan
# Name of the list of months to choose from, for screen readers.
bill-explorer-months = Month
# A link. CSV is the name of a kind of file.
bill-explorer-save-one = Save this invoice as CSV
# A link. CSV is the name of a kind of file.
bill-explorer-save-all = Save all invoices as CSV

## One invoice

# Heading of an invoice.
# $plan (text): the name of a plan
# $month (text): a month, such as “May 2025”
bill-explorer-heading = { $plan }, { $month }
# Head of a column: when an incident was reported.
bill-explorer-opened = Opened
# Head of a column: its number and its note.
bill-explorer-incident = Incident
# Head of a column: minutes worked, in two short lines.
# $line-break (text): where the second line begins
bill-explorer-worked = Worked,{ $line-break }min
# Head of a column: minutes billed, in two short lines.
# $line-break (text): where the second line begins
bill-explorer-billed = Billed,{ $line-break }min
# Head of a column: the rule that makes billed minutes of worked ones.
bill-explorer-rounded-to = Rounded to
# Head of a column: the price of an hour.
bill-explorer-an-hour = An hour
# Head of a column: by what the price is multiplied, such as 1.5 after hours.
bill-explorer-times = Times
# Head of a column: an amount of money.
bill-explorer-amount = Amount
# Last line of an invoice: the sum and its tax.
bill-explorer-with-tax = With tax
# What an incident’s number does when it is pressed.
bill-explorer-follow = Follow this incident across all plans

## One incident across all plans

# A link: puts the incident away.
bill-explorer-close = Close
# Head of a column.
bill-explorer-plan = Plan
# Head of a column of bars, for screen readers: how much a plan bills beside the others.
bill-explorer-length = Length
# Head of a column: what a plan charges for this incident.
bill-explorer-billed-for-it = Billed for it
# Head of a column: what it takes of hours that were paid in advance.
bill-explorer-hours-taken = Hours taken
# Head of a column: how the amount comes about.
bill-explorer-why = Why
