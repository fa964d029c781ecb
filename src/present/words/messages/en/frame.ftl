### The calculator in a frame of somebody else’s page.

# Below the plans, a button: the page’s owner wants to be asked. It opens the owner’s own link.
frame-contact = Talk it over with us
# A link beside it: copies a link that carries all figures.
frame-copy-link = Copy link
# A link beside it: opens the full version and prints it.
frame-print = Print
# The small print at the foot. Breakeven is the name of the program.
# $chosen (text): what is compared, without a full stop: “Next 12 months, invoices only”
# $prices (text): whose prices are used, the next message or the one behind it
frame-foot = { $chosen }. { $prices } Nothing you type leaves this page. Breakeven.
# Whose prices are used, where they are those that come with the program.
frame-prices-built-in = Prices: typical published ones in the US.
# Whose prices are used.
# $provider (text): the name of a company
frame-prices-of = Prices: { $provider }.

## In the place of figures

# Large, while the owner’s prices are on their way.
frame-loading = Loading the prices.
# The owner’s prices did not arrive. In strong type.
frame-prices-missing = The prices for this page could not be loaded.
# Behind it.
frame-reload = No others take their place. Reload the page to try again.
# The owner’s prices are wrong. In strong type.
frame-prices-invalid = The prices for this page have faults.
# Behind it, and behind the next.
frame-no-others = No others take their place.
# The owner’s prices are of a later version. In strong type.
frame-prices-newer = The prices for this page are written for a newer calculator.
# The owner’s prices are in another currency than the owner says. In strong type.
frame-other-currency = The prices for this page are in another currency than it asks for.
# Behind it.
frame-not-converted = Nothing is converted.
# The owner’s figures contradict each other.
frame-not-comparable = These figures cannot be compared.
# A line that opens a list of faults of the owner’s file.
frame-for-owner = For the owner of this page
