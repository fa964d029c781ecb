### Choice of a language

chooser-language = Sprache
