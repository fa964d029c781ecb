### The choice of a language

chooser-language = اللغة
