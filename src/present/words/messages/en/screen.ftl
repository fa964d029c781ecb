### The page as a whole, around its parts.

# Name of the first screen, for screen readers: the answer, the inputs and the plans.
screen-comparison = Comparison
# At the foot of the page: what becomes of what is typed.
screen-stays-here = Everything stays in this browser. Nothing is sent anywhere, and there is no account.
# A link at the foot of the page. It opens the page that writes the markup for somebody's own site.
screen-on-your-page = Put this calculator on your own page
