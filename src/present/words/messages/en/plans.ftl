### What plans are called, alone and within a sentence. Plans that somebody gave a name of their own keep it.

# Where it stands alone, in tables and heads.
plans-kind-break-fix = Break/fix
plans-kind-hourly = Hourly
plans-kind-block-hours = Prepaid hours
plans-kind-retainer = Monthly contract
plans-kind-flat-rate = Flat-rate
plans-kind-in-house = Employee
# Within a sentence, with the article it needs there, as its subject or behind “below”, “under”, “to”: choose words that
# stand in every such place, or write the sentences so that it is always the subject. The first letter becomes a capital
# where it begins a sentence.
plans-within-break-fix = break/fix
plans-within-hourly = hourly
plans-within-block-hours = prepaid hours
plans-within-retainer = the monthly contract
plans-within-flat-rate = flat-rate
plans-within-in-house = an employee
# An employee who works part of the week, alone and within a sentence.
# $plan (text): plans-kind-in-house or plans-within-in-house
plans-half-time = { $plan }, half time
