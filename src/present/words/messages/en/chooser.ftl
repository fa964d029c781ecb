### The choice of a language.

# What the choice is called, for screen readers.
chooser-language = Language
