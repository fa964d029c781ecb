### The ways in which incidents come into the list.

incident-entry-import = Importer un fichier
incident-entry-paste = Coller des lignes
incident-entry-add = Ajouter

## While there are no incidents of the customer’s own

incident-entry-made-up = Ces incidents sont inventés à partir de vos chiffres.
incident-entry-replace-them = Collez les lignes d’un tableur, déposez ici un fichier de tickets ou saisissez votre premier incident{"\u00a0"}: les vôtres les remplaceront.
incident-entry-none = Aucun incident pour l’instant.
incident-entry-begin = Collez les lignes d’un tableur, déposez ici un fichier de tickets ou saisissez le premier incident.

## The box for pasted rows

incident-entry-rows = Lignes d’un tableur, avec les en-têtes en première ligne
incident-entry-look = Vérifier ces lignes
incident-entry-cancel = Annuler
incident-entry-pasted = Lignes collées

## While a large file is read

incident-entry-reading-label = Lecture d’un fichier
incident-entry-reading = Lecture{"\u00a0"}: { $file }
incident-entry-part-read = Part du fichier déjà lue
incident-entry-rows-read = { $rows } lignes
incident-entry-stop = Arrêter la lecture
