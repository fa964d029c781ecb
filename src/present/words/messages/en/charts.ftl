### What stands beside pictures: switches, and what is said while there is no picture.

# A link beside a picture: shows the same numbers as a table.
charts-as-table = Show as a table
# A link beside such a table: back to the picture.
charts-as-picture = Show as a picture
# The same where there is a small picture for each plan.
charts-as-pictures = Show as pictures
# In the place of the picture of twenty futures.
charts-no-futures = Nothing to draw yet. A forecast comes first.
# In the place of the picture of hours left and hours lost.
charts-no-hours = No plan on this rate card sells hours in advance.
# In the place of the picture of cost against people.
charts-no-people = Not known yet for other numbers of people. A forecast comes first.
# In the place of the picture of what swings the answer.
charts-no-swings = Nothing to swing yet. A forecast of two plans comes first.
# Name of a choice between the next two, for screen readers.
charts-upwards = What is drawn upwards
# A choice: costs are divided by the number of people and by months.
charts-per-person = Per person, a month
# The other choice: what everybody costs together.
charts-in-all = In all
