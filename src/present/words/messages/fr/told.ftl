### Notices above the page.

## What notices offer, on buttons

told-save-file = Enregistrer un fichier
told-try-again = Réessayer
told-use-this-one = Garder celle-ci
told-use-the-other = Prendre l’autre
told-keep-copy = Garder cette copie
told-back-to-own = Revenir à mes chiffres
told-save-prices = Enregistrer aussi les prix
told-copy-link = Copier quand même le lien
told-save-text = Enregistrer le texte

## While not everything can be saved

told-safe-for-now = Ce que vous voyez est conservé tant que cet onglet reste ouvert.
told-nothing-kept = Ce navigateur ne permet à la page de rien conserver.
told-until-closed = Vos chiffres restent jusqu’à ce que vous fermiez la page.
told-other-tab = Une autre version a été enregistrée dans un autre onglet.
told-until-chosen = Rien n’est enregistré ici tant que vous n’avez pas choisi.
told-full = Non enregistré{"\u00a0"}: l’espace du navigateur est plein.
told-not-saved = Non enregistré.
told-browser-says = Le navigateur indique{"\u00a0"}: { $why }. { told-safe-for-now }
told-not-kept = Non enregistré{"\u00a0"}: le navigateur ne l’a pas conservé.

## What could not be read

told-scenario-damaged = Ce que vous aviez enregistré n’a pas pu être lu.
told-prices-damaged = Vos prix n’ont pas pu être lus.
told-stays = Le texte reste où il est, inchangé{"\u202f"}; rien de nouveau n’est donc enregistré.
told-set-aside = Le texte est mis de côté, inchangé.
told-newer = Enregistré par une version plus récente de Breakeven.
told-newer-means = Vous pouvez le lire ici et l’enregistrer dans un fichier. Les modifications ne l’écrasent pas.
told-refused = { $file } n’a pas été ouvert.
told-as-before = Ce qui était ici auparavant est conservé.
# $more (number)
told-and-more = Et { $more } de plus.
told-the-file = Le fichier

## Files and links

told-not-utf-8 = Le fichier n’est pas du texte UTF-8.
told-prices-locked = Les prix de cette page sont ceux de son responsable.
told-the-link = Le lien
told-file-not-saved = { $file } n’a pas pu être enregistré{"\u00a0"}: { $why }
told-file-is-open = { $file } est ouvert.
