### The choice of a language

chooser-language = 言語
