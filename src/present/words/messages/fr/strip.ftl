### Winner strips, read aloud.

strip-at = { $plan } à { $first }
strip-between = { $plan } de { $first } à { $last }
strip-parts = Formule la moins chère{"\u00a0"}: { $parts }.
strip-winner = { $value }, { $plan }
