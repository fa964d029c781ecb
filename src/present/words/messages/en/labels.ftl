### Words for kinds, codes, units, levels and reasons.

# Parts without markup.
labels-parts-at-cost = Parts, at cost
# A tag of a visit.
labels-on-site = on site
# A tag of what was served ahead of the queue.
labels-emergency = emergency
# What an invoice line charges for: `Trip`.
labels-line-code-labour = Work
# What an invoice line charges for: `Trip`.
labels-line-code-call-out = Call-out
# What an invoice line charges for: `Trip`.
labels-line-code-travel = Trip
# What an invoice line charges for: `Trip`.
labels-line-code-materials = Parts
# What an invoice line charges for: `Trip`.
labels-line-code-maintenance = Upkeep
# What an invoice line charges for: `Trip`.
labels-line-code-block = Prepaid hours
# What an invoice line charges for: `Trip`.
labels-line-code-fee = Monthly fee
# What an invoice line charges for: `Trip`.
labels-line-code-overage = Time above the included hours
# What an invoice line charges for: `Trip`.
labels-line-code-fair-use = Time above fair use
# What an invoice line charges for: `Trip`.
labels-line-code-base = Base fee
# What an invoice line charges for: `Trip`.
labels-line-code-users = People
# What an invoice line charges for: `Trip`.
labels-line-code-devices = Devices
# What an invoice line charges for: `Trip`.
labels-line-code-servers = Servers
# What an invoice line charges for: `Trip`.
labels-line-code-sites = Sites
# What an invoice line charges for: `Trip`.
labels-line-code-top-up = Up to the monthly minimum
# What an invoice line charges for: `Trip`.
labels-line-code-onboarding = Onboarding, once
# What an invoice line charges for: `Trip`.
labels-line-code-salary = Salary and employer costs
# What an invoice line charges for: `Trip`.
labels-line-code-tools = Tools
# What an invoice line charges for: `Trip`.
labels-line-code-training = Training
# What an invoice line charges for: `Trip`.
labels-line-code-recruitment = Recruitment, once
# How much output an incident cost: `minor`.
labels-impact-none = none
# How much output an incident cost: `minor`.
labels-impact-minor = minor
# How much output an incident cost: `minor`.
labels-impact-major = major
# How much output an incident cost: `minor`.
labels-impact-total = total
# What an incident was: `request`.
labels-incident-kind-incident = incident
# What an incident was: `request`.
labels-incident-kind-request = request
# What an incident was: `request`.
labels-incident-kind-project = project
# When it was reported; nothing to say within service hours.
labels-time-band-after-hours = after hours
# When it was reported; nothing to say within service hours.
labels-time-band-weekend = weekend
# When it was reported; nothing to say within service hours.
labels-time-band-holiday = holiday
# What was billed on top of a fee.
labels-on-top-project = projects
# What was billed on top of a fee.
labels-on-top-after-hours = after hours
# What was billed on top of a fee.
labels-on-top-onsite = visits
# What was billed on top of a fee.
labels-on-top-capacity = work past the employee’s time
# What was billed on top of a fee.
labels-on-top-overage = time above the included hours
# What was billed on top of a fee.
labels-on-top-fair-use = time above fair use
# What was billed on top of a fee.
labels-on-top-materials = parts
# What was billed on top of a fee.
labels-on-top-call-out = call-outs
# What was billed on top of a fee.
labels-on-top-travel = trips
# What a quantity counts on an invoice.
# $number (number)
# $count (text): the same, as it is shown
labels-count-minute = { $count } { $number ->
    [one] minute
   *[other] minutes
}
# What a quantity counts on an invoice.
# $number (number)
# $count (text): the same, as it is shown
labels-count-incident = { $count } { $number ->
    [one] incident
   *[other] incidents
}
# What a quantity counts on an invoice.
# $number (number)
# $count (text): the same, as it is shown
labels-count-block = { $count } { $number ->
    [one] block
   *[other] blocks
}
# What a quantity counts on an invoice.
# $number (number)
# $count (text): the same, as it is shown
labels-count-month = { $count } { $number ->
    [one] month
   *[other] months
}
# What a quantity counts on an invoice.
# $number (number)
# $count (text): the same, as it is shown
labels-count-user = { $count } { $number ->
    [one] user
   *[other] users
}
# What a quantity counts on an invoice.
# $number (number)
# $count (text): the same, as it is shown
labels-count-device = { $count } { $number ->
    [one] device
   *[other] devices
}
# What a quantity counts on an invoice.
# $number (number)
# $count (text): the same, as it is shown
labels-count-server = { $count } { $number ->
    [one] server
   *[other] servers
}
# What a quantity counts on an invoice.
# $number (number)
# $count (text): the same, as it is shown
labels-count-site = { $count } { $number ->
    [one] site
   *[other] sites
}
# What a quantity counts on an invoice.
# $number (number)
# $count (text): the same, as it is shown
labels-count-time = { $count } { $number ->
    [one] time
   *[other] times
}
# What a quantity counts on an invoice.
# $number (number)
# $count (text): the same, as it is shown
labels-count-employee = { $count } { $number ->
    [one] employee
   *[other] employees
}
