strip-at = { $plan } em { $first }
strip-between = { $plan } de { $first } a { $last }
strip-parts = Mais barato: { $parts }.
strip-winner = { $value }, { $plan }
