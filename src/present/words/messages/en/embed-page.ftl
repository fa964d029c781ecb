### The page that writes the markup with which the calculator stands on somebody’s own page. Its readers keep
### a website; words of code stay as they are.

# The large sentence at the top.
embed-page-heading = Put the calculator on your own page.
# Below it; a link follows.
embed-page-how = Choose, look, copy, paste. Visitors’ figures stay in their browsers.
# That link.
embed-page-back = Back to the comparison
# Name of the form, for screen readers.
embed-page-choices = Your choices

## The markup

# Name of this part, for screen readers.
embed-page-markup = Markup
# Heading above the markup.
embed-page-paste = Paste this
# Name of the choice between the next three, for screen readers.
embed-page-form = Form
# A choice: an HTML element of our own.
embed-page-element = Element
# A choice: for editors that remove elements they do not know.
embed-page-elements-dropped = Where elements are dropped
# A choice: for editors that remove scripts.
embed-page-scripts-dropped = Where scripts are dropped
# Name of the choice between the next two, for screen readers.
embed-page-script = Script
# A choice: the script as it is at any time.
embed-page-newest = Newest script
# A choice: the script as it is now; the browser compares its hash.
embed-page-pinned = This version, by its hash
# A button: copies the markup.
embed-page-copy = Copy
# Beside it, once that is done.
embed-page-copied = Copied.
# Beside it, where the browser forbids it.
embed-page-not-copied = The browser did not let it be copied. Select the text above.
# Heading above a list of what the policy must name. Content-Security-Policy is the name of a header.
embed-page-policy = If your page has a Content-Security-Policy, it has to allow
# Below that list. “58rem” is a length in a style sheet.
embed-page-nothing-else = Nothing else is asked for: no styles, no fonts, no pictures. To keep room before the script has arrived, give the element a height in your own style sheet, such as 58rem on a phone.

## The calculator as it will look

# Name of this part, for screen readers.
embed-page-preview = Preview
# Heading.
embed-page-looks = How it looks
# Below it.
embed-page-preview-is = With the figures and prices of the comparison. Open your rate card there to see it here.

## Labels of fields

# A field for the address of a file with prices.
embed-page-rate-card = Rate card, an address
# Check boxes: which parts of the page are shown.
embed-page-sections = Sections
# Check boxes: which figures a visitor is asked for.
embed-page-inputs = Inputs
# Check boxes: what a visitor cannot change.
embed-page-lock = Visitors cannot change
# A field: number of people to begin with.
embed-page-people = People
# A field: number of incidents a month to begin with.
embed-page-incidents = Incidents a month
# A field: how many minutes an incident takes, to begin with.
embed-page-minutes = Minutes one takes
# A field for an address: where a visitor gets in touch.
embed-page-contact = Contact link
# A choice: light, dark, or as the visitor’s system has it.
embed-page-theme = Theme
# A field for a colour.
embed-page-accent = Accent, a color
# A field for a number of pixels.
embed-page-radius = Radius of corners, in pixels
# A choice of a typeface.
embed-page-font = Font
# A field for the code of a language.
embed-page-language = Language
# A field for the code of a currency, which has to be that of the prices.
embed-page-currency = Currency of the prices
# A choice: whether the owner’s page is told figures when something changes.
embed-page-report = Figures in events
# Below a field, where what is typed cannot be meant.
# $example (text): a value as it has to be written, such as “#0a7”
embed-page-write-as = Write it as { $example }. Until then it is left out of the preview.
