### The answer at the top of the page: a large sentence, a line below it, and a bar that keeps it in sight.

# Name of this part, for screen readers.
answer-label = Answer
# In the place of the large sentence where there is no answer.
# $why (text): what stands in the way, without a full stop; it begins with a small letter
answer-not-comparable = These figures cannot be compared. { $why }.
# Below the large sentence as long as nothing was changed: the figures are an example of an office with 15 people.
answer-example = A typical office of 15. Change the figures to yours.
# A link behind that line, while the incidents are made up. It goes to the place where tickets are imported.
answer-use-own-tickets = Use your own tickets
# In the bar that stays at the top while one reads on, behind the cheapest plan and what it costs.
# $period (text): which months are compared, such as “Next 12 months”
# $futures (text): how many of the futures that plan wins, such as “14 of 20 futures”
answer-cheapest-in = { $period }, cheapest in { $futures }
