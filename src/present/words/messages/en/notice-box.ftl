### The frame of a notice, which stands above everything else on the page. What it says comes from elsewhere.

# A button that puts the notice away.
notice-box-dismiss = Dismiss
# One fault of a file that was opened, an item of a list.
# $place (text): where in the file, such as “plans[2].rate” or “line 14”; set in a fixed-width type
# $what (text): what is wrong there, a sentence
notice-box-fault = { $place }: { $what }
