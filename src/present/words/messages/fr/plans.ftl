### What plans are called, alone and within a sentence.

plans-kind-break-fix = Dépannage ponctuel
plans-kind-hourly = Tarif horaire
plans-kind-block-hours = Carnet d’heures
plans-kind-retainer = Contrat mensuel
plans-kind-flat-rate = Forfait
plans-kind-in-house = Salarié
# All masculine and singular, with the article, so that they stand behind « que » and « avec » and before « l’emporte ».
plans-within-break-fix = le dépannage ponctuel
plans-within-hourly = le tarif horaire
plans-within-block-hours = le carnet d’heures
plans-within-retainer = le contrat mensuel
plans-within-flat-rate = le forfait
plans-within-in-house = le salarié
plans-half-time = { $plan } à mi-temps
