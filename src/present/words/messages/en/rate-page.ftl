### The prices in use, each with its source.

# What they are: those that come with the program.
rate-page-built-in = Published prices in the United States, each with its source and the range that was seen. Where no single figure is usual, a choice inside the range.
# What they are: a file that was opened, or changed values.
rate-page-own = Prices from a file that you opened, or values that you changed.
# A link: opens a file with prices.
rate-page-open = Open a rate card
# A link: saves the prices in use as a file.
rate-page-save = Save this one
# A link: back to the prices that come with the program.
rate-page-back = Back to the built-in prices
# In the place of the table.
rate-page-no-sources = This rate card names no sources.
# Name of the table, for screen readers.
rate-page-caption = Prices with their ranges and sources
# Head of a column: which plans have this price.
rate-page-plans = Plans
# Head of a column: what the source says, in its own words.
rate-page-claim = What the source says
# Head of a column: the value that counts.
rate-page-used = Used
# Head of a column: the lowest and the highest value of the sources.
rate-page-range = Range
# Head of a column.
rate-page-source = Source
# A source in its column: “Salary survey · survey 2024”.
# $source (text): its title, often a link
# $kind (text): what kind of source it is, as prices say it: “survey”, “published price list”
# $year (text): of which year it is; empty where that is not known
rate-page-of-source = { $source } · { $kind } { $year }
