chooser-language = Idioma
