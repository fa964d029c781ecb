### Assumptions.

# Heading of a group.
assumptions-what-happens = What happens
# Heading of a group.
assumptions-what-plans-do = What plans do about it
# Heading of a group.
assumptions-what-it-costs = What it costs you
# An assumption without evidence.
assumptions-no-source = No source is named
# Half of an assumption moves nothing.
assumptions-no-change = no change
# Above built-in prices.
assumptions-nobody-sells = Nobody who sells these plans wrote this page. Prices and values are published ones, each with its source; where a range is published, the end that favours a seller least.
# A value that is not allowed.
assumptions-not-allowed = { $value } is not between { $least } and { $most }.
# A text that is no number.
assumptions-no-number = “{ $text }” is not a number.
# What the share of claims that is believed changes.
assumptions-believed = { $share } of what providers claim counts
# What an assumption means.
assumptions-note-tickets = For each person and month, before your own history counts
# What an assumption means.
assumptions-note-clustering = How uneven months are: 1 is very, 20 hardly
# What an assumption means.
assumptions-note-preventable-share = Of all incidents, whatever the plan
# What an assumption means.
assumptions-note-prevention = Of those preventable, once it works fully
# What an assumption means.
assumptions-note-recurrence = More incidents, from causes left in place
# What an assumption means.
assumptions-note-discovery = More minutes an incident, for someone who does not know the network
# What an assumption means.
assumptions-note-response = Working minutes until someone starts
# What an assumption means.
assumptions-note-employee-hour = Pay and all that comes with it
# What an assumption means.
assumptions-note-salary = Full time, a year
# What an assumption means.
assumptions-note-restores = How often a backup is needed
# What an assumption means.
assumptions-note-restore-failure = When a backup is needed
# What an assumption means.
assumptions-note-data-loss = Once, when a restore fails
# Behind a value.
assumptions-per-cent = %
# Behind a value.
assumptions-minutes = min
# Above a provider's own prices: who made them, where no name is given. Begins a sentence.
assumptions-somebody = Whoever made this rate card
# Above a provider's own prices.
assumptions-sells-all = { $who } sells every plan here and wrote their prices. Values marked as a claim are its own.
# Above a provider's own prices.
# $sold (number)
# $of (number)
assumptions-sells-some = { $who } sells { $sold } of these { $of } plans and wrote their prices. Values marked as a claim are its own.
# What an assumption is called.
assumptions-name-tickets = Tickets
# What an assumption is called.
assumptions-name-clustering = Bunching
# What an assumption is called.
assumptions-name-preventable-share = Share that care can prevent
# What an assumption is called.
assumptions-name-prevention = Prevention
# What an assumption is called.
assumptions-name-recurrence = Repeats without care
# What an assumption is called.
assumptions-name-discovery = Finding one’s way
# What an assumption is called.
assumptions-name-response = First response
# What an assumption is called.
assumptions-name-employee-hour = An hour of your people
# What an assumption is called.
assumptions-name-salary = Salary
# What an assumption is called.
assumptions-name-restores = Restores a year
# What an assumption is called.
assumptions-name-restore-failure = A restore fails
# What an assumption is called.
assumptions-name-data-loss = What lost data costs
# What an assumption is called, with the plans of which it is supposed.
# $plans (text): a list
assumptions-name-of = { $name }, { $plans }
# A source with its year.
# $year (text)
assumptions-source-of-year = { $title }, { $year }
# A source without a year.
assumptions-source-without-year = { $title }, no year given
# Head of the last column while the gap is not known.
assumptions-half-of-it = Half of it
# Head of the last column.
assumptions-the-gap-becomes = The { $gap } gap becomes
# Names a change that can be undone, behind “Undo”: “Prevention 20 → 10”.
assumptions-undo-change = { $name } { $value }
# What a grade of evidence stands for; its letter, G, is the same everywhere.
assumptions-grade-government = government statistic
# What a grade of evidence stands for; its letter, S, is the same everywhere.
assumptions-grade-survey = survey with a stated sample
# What a grade of evidence stands for; its letter, B, is the same everywhere.
assumptions-grade-benchmark = ticket data
# What a grade of evidence stands for; its letter, P, is the same everywhere.
assumptions-grade-price-list = published price list
# What a grade of evidence stands for; its letter, D, is the same everywhere.
assumptions-grade-derived = arithmetic from cited figures
# What a grade of evidence stands for; its letter, V, is the same everywhere.
assumptions-grade-vendor-claim = vendor’s claim or guide
# What a grade of evidence stands for; its letter, A, is the same everywhere.
assumptions-grade-anecdote = anecdote
# A value without a grade of evidence.
assumptions-grade-none = no source
