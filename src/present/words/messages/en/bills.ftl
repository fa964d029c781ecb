### The bills: heads, notes, and one incident across plans.

# Head: when it was reported.
bills-opened = Opened
# Head: its id.
bills-incident = Incident
# Head: its note.
bills-what-happened = What happened
# Head: what a line is for.
bills-charged-for = Charged for
# Head: the explanation.
bills-why = Why
# Head: the amount.
bills-amount = Amount
# Fact: time worked.
bills-worked = Worked
# Fact: how long work stood still.
bills-interrupted = Interrupted
# Fact: price of parts.
bills-parts = Parts
# Fact: output lost.
bills-lost-work = Lost work
# Below an incident's bills.
bills-fee-not-shared = A fee paid anyway is not shared out over incidents. Hours taken are paid by the block or the month’s fee.
# `900 minutes, 18 people, major`.
bills-interrupted-for = { $minutes }, { $people }, { $impact }
# Lost work, which no plan changes in a replay.
bills-same-under-every-plan = { $amount }, the same under every plan
# Time drawn from prepaid hours.
bills-takes-from-the-block = takes { $time } from the block
# Time drawn from a contract.
bills-takes-of-the-month = takes { $time } of the month’s { $included }
# An incident whose time is not billed.
bills-no-labour-flat-rate = covered
# An incident whose time is not billed.
bills-no-labour-in-house = done by the employee
# What a line beside the time is, briefly; nothing for the time itself.
bills-short-call-out = a call-out
# What a line beside the time is, briefly; nothing for the time itself.
bills-short-travel = a trip
# What a line beside the time is, briefly; nothing for the time itself.
bills-short-materials = parts
# How many lines an invoice without incidents has.
# $lines (number)
bills-summary-lines = { $lines } { $lines ->
    [one] line
   *[other] lines
}
# What an invoice holds: “19 incidents, 30 lines”.
# $incidents (number)
# $lines (number)
bills-summary-both = { $incidents } { $incidents ->
    [one] incident
   *[other] incidents
}, { bills-summary-lines }
# What the tax is called where the rate card does not say it. Begins the line.
bills-tax-itself = Tax
# Name and rate of the tax.
# $cost (yes or no): whether it is a cost, for those who cannot reclaim it
bills-tax-compared = { $label } { $rate }, { $cost ->
    [yes] part of every comparison
   *[no] never part of a comparison
}
# Incidents of a month that have no line on the invoice.
# $count (number)
# $others (yes or no): whether other incidents of the month have lines
bills-not-billed-block = { $count } { $others ->
    [yes] { $count ->
        [one] other incident
       *[other] other incidents
    }
   *[no] { $count ->
        [one] incident
       *[other] incidents
    }
} { $count ->
    [one] is paid with prepaid hours alone
   *[other] are paid with prepaid hours alone
}.
# Incidents of a month that have no line on the invoice.
# $count (number)
# $others (yes or no): whether other incidents of the month have lines
bills-not-billed-retainer = { $count } { $others ->
    [yes] { $count ->
        [one] other incident
       *[other] other incidents
    }
   *[no] { $count ->
        [one] incident
       *[other] incidents
    }
} { $count ->
    [one] draws on the contract’s hours alone
   *[other] draw on the contract’s hours alone
}.
# Incidents of a month that have no line on the invoice.
# $count (number)
# $others (yes or no): whether other incidents of the month have lines
bills-not-billed-flat-rate = { $count } { $others ->
    [yes] { $count ->
        [one] other incident
       *[other] other incidents
    }
   *[no] { $count ->
        [one] incident
       *[other] incidents
    }
} { $count ->
    [one] is covered by the fee
   *[other] are covered by the fee
}.
# Incidents of a month that have no line on the invoice.
# $count (number)
# $others (yes or no): whether other incidents of the month have lines
bills-not-billed-in-house = { $count } { $others ->
    [yes] { $count ->
        [one] other incident
       *[other] other incidents
    }
   *[no] { $count ->
        [one] incident
       *[other] incidents
    }
} { $count ->
    [one] is done by the employee
   *[other] are done by the employee
}.
# Incidents of a month that have no line on the invoice.
# $count (number)
# $others (yes or no): whether other incidents of the month have lines
bills-not-billed-nothing = { $count } { $others ->
    [yes] { $count ->
        [one] other incident
       *[other] other incidents
    }
   *[no] { $count ->
        [one] incident
       *[other] incidents
    }
} { $count ->
    [one] has nothing to bill
   *[other] have nothing to bill
}.
# In a narrow column: rounded up to the next so many minutes.
# $minutes (number)
bills-rounded-to-next = next { $minutes }
# In a narrow column: rounded up to it.
bills-rounded-to-minimum = minimum
# In a narrow column: rounded up to it.
bills-rounded-to-onsite-minimum = on-site minimum
# In a narrow column: rounded up to it.
bills-rounded-to-after-hours-minimum = after-hours minimum
# Above one incident under all plans: “One incident, seven bills”.
# $plans (number)
# $counted (text): the same, as numbers-in-words says it
bills-one-incident = One incident, { $counted } { $plans ->
    [one] bill
   *[other] bills
}
# A length of time.
# $number (number)
# $count (text): the same, as it is shown
bills-minutes-long = { $count } { $number ->
    [one] minute
   *[other] minutes
}
# How many people an incident interrupted.
# $number (number)
# $count (text): the same, as it is shown
bills-people-many = { $count } { $number ->
    [one] person
   *[other] people
}
# An incident whose time is not billed: there was none.
bills-no-labour-at-all = no work to bill
# Work on a bill, briefly.
# $handling (yes or no): whether minutes of paperwork are among them
bills-labour-at = { $billed } min{ $handling ->
    [yes] {" "}with paperwork,
   *[no] {""}
} at { $rate }
# Work on a bill, briefly, at a multiple of the rate.
# $handling (yes or no): whether minutes of paperwork are among them
bills-labour-at-times = { bills-labour-at }, times { $times }
# Why work is billed at all, before that.
bills-labour-because = { $reason }: { $work }
# Why work is billed on top of a fee.
bills-left-out-projects = projects are left out
# Why work is billed on top of a fee.
bills-left-out-after-hours = after hours is left out
# Why work is billed on top of a fee.
# $when (text): weekend or holiday
bills-left-out-after-hours-when = after hours is left out ({ $when })
# Why work is billed on top of a fee.
bills-left-out-visits = visits are left out
# Why an employee's work is done by somebody else.
bills-left-out-capacity = no time left, so cover comes
