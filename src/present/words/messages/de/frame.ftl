### The calculator in a frame

frame-contact = Sprechen Sie mit uns
frame-copy-link = Link kopieren
frame-print = Drucken
frame-foot = { $chosen }. { $prices } Ihre Eingaben verlassen diese Seite nicht. Breakeven.
frame-prices-built-in = Preise: typische veröffentlichte Preise aus den USA.
frame-prices-of = Preise: { $provider }.

## In the place of figures

frame-loading = Die Preise werden geladen.
frame-prices-missing = Die Preise für diese Seite konnten nicht geladen werden.
frame-reload = Es werden keine anderen verwendet. Laden Sie die Seite neu, um es noch einmal zu versuchen.
frame-prices-invalid = Die Preise für diese Seite enthalten Fehler.
frame-no-others = Es werden keine anderen verwendet.
frame-prices-newer = Die Preise für diese Seite sind für einen neueren Rechner geschrieben.
frame-other-currency = Die Preise für diese Seite haben eine andere Währung, als die Seite verlangt.
frame-not-converted = Es wird nichts umgerechnet.
frame-not-comparable = Diese Zahlen lassen sich nicht vergleichen.
frame-for-owner = Für den Betreiber dieser Seite
