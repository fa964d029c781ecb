### Headings of the sections below the first screen. Each is a button that opens and closes its section;
### behind it stands what the section would show, in a line.

# The cost of every plan, month by month.
sections-months = Month by month
# Twenty ways the coming months may go, and which plan wins in each.
sections-futures = Twenty futures
# What the plans cost for other numbers of people.
sections-people = Cost against people
# Which figures change the answer most.
sections-swings = What swings the answer
# What became of hours that were paid in advance.
sections-hours = Hours left and hours lost
# Every invoice of every plan.
sections-bills = Bills
# The incidents themselves.
sections-incidents = Incidents
# What the forecast supposes.
sections-assumptions = Assumptions
# The rate card: what providers charge.
sections-rates = Prices
