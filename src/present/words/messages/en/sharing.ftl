### Links that carry figures.

# A link that arrived in parts.
sharing-damaged = A part of it is missing or was changed on the way. Ask for it again, or for a file.
# A link of a later program.
sharing-newer = A newer Breakeven made it. Reload the page and open it again.
# A link beyond all bounds.
sharing-too-large = It holds more than any link may. Ask for a file.
# A copy from a link is on the screen.
sharing-a-copy = This is a copy from a link.
# What that means.
sharing-not-kept = Nothing of it is saved, and your own figures are as they were.
# A link is in the clipboard.
sharing-copied = Link copied, { $characters } characters. All figures are in the link itself, without notes; nothing was sent.
# A link that the browser does not copy.
sharing-not-copied = The browser did not let the link be copied. Here it is:
# A link that is longer than usual programs take.
sharing-long = The link would have { $characters } characters.
# A link that cannot be.
sharing-too-long = This is more than a link can carry.
# What to do instead.
sharing-a-file-instead = Mail and chat programs cut links that long. A file holds the figures, a second one the prices.
