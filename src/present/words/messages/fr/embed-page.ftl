### The page that writes the markup with which the calculator stands on somebody’s own page.

embed-page-heading = Placez le calculateur sur votre propre page.
embed-page-how = Choisissez, regardez, copiez, collez. Les chiffres des visiteurs restent dans leur navigateur.
embed-page-back = Retour à la comparaison
embed-page-choices = Vos choix

## The markup

embed-page-markup = Code
embed-page-paste = À coller
embed-page-form = Forme
embed-page-element = Élément
embed-page-elements-dropped = Si les éléments sont retirés
embed-page-scripts-dropped = Si les scripts sont retirés
embed-page-script = Script
embed-page-newest = Dernier script
embed-page-pinned = Cette version, par son empreinte
embed-page-copy = Copier
embed-page-copied = Copié.
embed-page-not-copied = Le navigateur n’a pas permis la copie. Sélectionnez le texte ci-dessus.
embed-page-policy = Si votre page a une Content-Security-Policy, elle doit autoriser
embed-page-nothing-else = Rien d’autre n’est demandé{"\u00a0"}: ni styles, ni polices, ni images. Pour réserver la place avant l’arrivée du script, donnez à l’élément une hauteur dans votre feuille de style, par exemple 58rem sur un téléphone.

## The calculator as it will look

embed-page-preview = Aperçu
embed-page-looks = Ce que cela donne
embed-page-preview-is = Avec les chiffres et les prix de la comparaison. Ouvrez-y votre grille tarifaire pour la voir ici.

## Labels of fields

embed-page-rate-card = Grille tarifaire, une adresse
embed-page-sections = Sections
embed-page-inputs = Champs
embed-page-lock = Ce que les visiteurs ne peuvent pas modifier
embed-page-people = Effectif
embed-page-incidents = Incidents par mois
embed-page-minutes = Minutes par incident
embed-page-contact = Lien de contact
embed-page-theme = Thème
embed-page-accent = Accent, une couleur
embed-page-radius = Rayon des angles, en pixels
embed-page-font = Police
embed-page-language = Langue
embed-page-currency = Devise des prix
embed-page-report = Chiffres dans les événements
embed-page-write-as = À écrire comme { $example }. D’ici là, l’aperçu n’en tient pas compte.
