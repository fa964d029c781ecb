### Notices above the page: what happened, what that means, and what can be done.

## What notices offer, on buttons

told-save-file = Save a file
told-try-again = Try again
# Saves this tab's version over the other's.
told-use-this-one = Use this one
# Opens the other tab's version.
told-use-the-other = Use the other
# Makes the copy from a link the visitor's own.
told-keep-copy = Keep this copy
# Puts the copy from a link away.
told-back-to-own = Back to my own figures
told-save-prices = Save the prices too
# Copies a link that is longer than usual programs take.
told-copy-link = Copy the link all the same
# Saves a damaged text as a file.
told-save-text = Save the text

## While not everything can be saved

# What that means.
told-safe-for-now = What you see is safe while this tab is open.
# What happened.
told-nothing-kept = This browser lets the page keep nothing.
# What that means.
told-until-closed = Your figures last until you close it.
# What happened.
told-other-tab = This was changed in another tab.
# What that means.
told-until-chosen = Nothing is saved here until you choose.
# What happened.
told-full = Not saved: the browser’s space is full.
# What happened.
told-not-saved = Not saved.
# What that means.
# $why (text): in the browser's words
told-browser-says = The browser says: { $why }. { told-safe-for-now }
# What happened.
told-not-kept = Not saved: the browser did not keep it.

## What could not be read

# What happened.
told-scenario-damaged = What you saved could not be read.
# What happened.
told-prices-damaged = Your prices could not be read.
# What that means.
told-stays = The text stays where it is, unchanged, so nothing new is saved.
# What that means.
told-set-aside = The text is set aside, unchanged.
# What happened.
told-newer = Saved by a newer Breakeven.
# What that means.
told-newer-means = You can read it here and save it as a file. Changes are not saved over it.
# What happened.
# $file (text): its name
told-refused = { $file } was not opened.
# What that means.
told-as-before = What was here before stays.
# Behind the first faults of a file.
# $more (number)
told-and-more = And { $more } more.
# Before what is wrong with all of a file.
told-the-file = The file

## Files and links

# Why a file was not opened.
told-not-utf-8 = The file is not UTF-8 text.
# Why a file of prices was not opened.
told-prices-locked = The prices on this page are those of its owner.
# In place of a file's name.
told-the-link = The link
# What happened.
# $file (text): its name
# $why (text): in the browser's words
told-file-not-saved = { $file } could not be saved: { $why }
# What happened.
# $file (text): its name
told-file-is-open = { $file } is open.
