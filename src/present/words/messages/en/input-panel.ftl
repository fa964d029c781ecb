### The inputs beside the plans. The labels of the fields come from elsewhere.

# Name of the form, for screen readers.
input-panel-company = Your company
# On a phone: a button that shows the fields that refine the answer.
input-panel-show-more = More about you: bad incidents, after hours, on site
# Name of the group of those fields, for screen readers.
input-panel-more = More about you
# A link in the place of the fields, once incidents are typed or imported. It goes to their list.
input-panel-show-incidents = Show the incidents
# A link beside it: back to a few figures, from which incidents are made up.
input-panel-use-estimate = Use an estimate instead
