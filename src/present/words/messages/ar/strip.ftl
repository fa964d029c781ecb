### Winner strips, read aloud

strip-at = { $plan } عند { $first }
strip-between = { $plan } من { $first } إلى { $last }
strip-parts = الأرخص: { $parts }.
strip-winner = { $value }، { $plan }
