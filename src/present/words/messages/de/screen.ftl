### The page as a whole

screen-comparison = Vergleich
screen-stays-here = Alles bleibt in diesem Browser. Nichts wird gesendet, und es gibt kein Konto.
screen-on-your-page = Diesen Rechner auf die eigene Seite setzen
