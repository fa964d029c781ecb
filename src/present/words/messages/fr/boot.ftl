### What stands in the page before the program runs, and in place of it when it breaks. One line of plain text each.

boot-question = Combien vous coûtera le support informatique, payé à l’intervention, à l’heure ou au mois ?
boot-starting = Démarrage du calculateur.
boot-late = Cela prend plus de temps que prévu.
boot-late-means = Vérifiez la connexion, puis rechargez la page. Si cela ne suffit pas, un bloqueur ou un navigateur ancien empêche peut-être le démarrage.
boot-reload = Recharger
boot-save = Enregistrer mes données
boot-aside = Démarrer sans les données enregistrées
boot-what-happened = Ce qui s’est passé
boot-nothing-saved = Rien n’est enregistré dans ce navigateur.
boot-saved = FILE a été enregistré.
boot-reloading = Rechargement.
boot-did-not-work = Cela n’a pas fonctionné : WHY.
boot-stopped = Breakeven : arrêté
boot-crashed = Le calcul a échoué ; les chiffres sont donc masqués.
boot-crashed-advice = Ce que vous avez saisi est conservé dans ce navigateur. Rechargez d’abord la page ; si l’échec se répète, enregistrez vos données et démarrez sans elles.
boot-not-started = Le calculateur n’a pas pu démarrer.
boot-not-started-advice = Ses fichiers ne sont pas arrivés, ou ne vont pas ensemble. Ce que vous avez enregistré est conservé dans ce navigateur. Vérifiez la connexion et rechargez la page ; si cela ne suffit pas, un bloqueur, un navigateur ancien ou votre réseau retient peut-être un fichier.
