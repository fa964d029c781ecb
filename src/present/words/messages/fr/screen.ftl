### The page as a whole, around its parts.

screen-comparison = Comparaison
screen-stays-here = Tout reste dans ce navigateur. Rien n’est envoyé nulle part, et il n’y a pas de compte.
screen-on-your-page = Placer ce calculateur sur votre propre page
