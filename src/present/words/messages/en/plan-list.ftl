### The table of plans on the first screen, on the page and in a frame.

# Name of this part, for screen readers.
plan-list-label = Plans
# Head of the first column.
plan-list-plan = Plan
# Head of a column: what a plan costs a month on average.
plan-list-a-month = A month
# On a phone, where the table has no heads: the same figure, on a line of its own.
# $amount (text): an amount of money
plan-list-each-month = { $amount } a month
# On a phone, where the table has no heads: what the dearest month costs.
# $amount (text): an amount of money
plan-list-dearest-month = dearest month { $amount }
# What the total of a plan does when it is pressed, for screen readers. The total alone can be seen.
# $total (text): an amount of money
# $plan (text): the name of a plan
plan-list-open-bills = { $total }: open the bills of { $plan }
# Why there is no forecast, behind “There is no forecast.”
# $why (text): what stands in the way, without a full stop; it begins with a small letter
plan-list-because = { $why }.
# Below the table: whose prices are used, where they are those that come with the program.
plan-list-prices-built-in = Prices: typical published ones in the US, each with its source.
# Below the table: whose prices are used.
# $provider (text): the name of a company
plan-list-prices-of = Prices: { $provider }.
# A link below the table: saves it as a file for spreadsheets. CSV is the name of the kind of file.
plan-list-save = Save as CSV
