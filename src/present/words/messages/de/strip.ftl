### Winner strips, read aloud

strip-at = { $plan } bei { $first }
strip-between = { $plan } von { $first } bis { $last }
strip-parts = Am günstigsten: { $parts }.
strip-winner = { $value }, { $plan }
