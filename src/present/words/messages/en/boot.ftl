### What stands in the page before the program runs, and in place of it when it breaks. `index.html` and
### `src/platform/boot.js` hold the English; each message is one line of plain text without arguments. Where
### “FILE” or “WHY” stands, the name of a file or what went wrong is put in.

boot-question = What will IT support cost you, bought by the visit, by the hour or by the month?
boot-starting = Starting the calculator.
# Begins the paragraph that boot-late-means goes on with.
boot-late = This takes longer than it should.
boot-late-means = Check the connection, then reload. If that does not help, a blocker or an old browser may keep the page from starting.
# On buttons.
boot-reload = Reload
boot-save = Save my data
boot-aside = Start without saved data
# Opens what went wrong, in the browser's words.
boot-what-happened = What happened
# What the buttons did.
boot-nothing-saved = Nothing is saved in this browser.
boot-saved = Saved FILE.
boot-reloading = Reloading.
boot-did-not-work = That did not work: WHY.
# Title of the page.
boot-stopped = Breakeven: stopped
# Above the failure screen, and below it, while the page runs.
boot-crashed = The calculation failed, so the figures are hidden.
boot-crashed-advice = What you typed is kept in this browser. Reload first; if it fails again, save your data and start without it.
# Above the failure screen, and below it, where the page did not start.
boot-not-started = The calculator could not start.
boot-not-started-advice = Its files did not arrive, or do not fit together. What you saved is kept in this browser. Check the connection and reload; if that does not help, a blocker, an old browser or your network may hold a file back.
