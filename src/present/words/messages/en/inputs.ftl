### The inputs of the first screen, and what is said when one is wrong.

# What is wrong, and which figure counts meanwhile.
inputs-still-counting = { $why } Still counting with { $counts }.
# A typical incident longer than a bad one.
inputs-above-bad = { $value } is above { $bad }, the minutes of a bad one.
# A bad incident shorter than a typical one.
inputs-below-typical = { $value } is below { $typical }, the minutes of a usual one.
# Its label.
inputs-label-people = People
# Its label.
inputs-label-incidents-per-month = Incidents a month
# Its label.
inputs-label-typical-minutes = Minutes one takes, hands-on
# Its label.
inputs-label-bad-minutes = Minutes a bad one takes, 1 in 20
# Its label.
inputs-label-after-hours = After hours
# Its label.
inputs-label-onsite = On site
# Its label.
inputs-label-devices = Devices
# Its label.
inputs-label-servers = Servers
# Its label.
inputs-label-sites = Sites
# Its unit, where the label does not say it.
inputs-per-cent = %
# A figure as it is read aloud.
# $number (number)
# $value (text): the same, as it is shown
inputs-spoken-people = { $value } { $number ->
    [one] person
   *[other] people
}
# A figure as it is read aloud: incidents a month.
# $number (number)
# $value (text): the same, as it is shown
inputs-spoken-a-month = { $value } a month
# A figure as it is read aloud.
# $number (number)
# $value (text): the same, as it is shown
inputs-spoken-minutes = { $value } { $number ->
    [one] minute
   *[other] minutes
}
# The label of a slider, which must not be taken for its field.
inputs-slider = { $label }, slider
# A figure as it is read aloud: a share.
inputs-spoken-per-cent = { $value }%
