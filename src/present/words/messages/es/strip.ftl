### Winner strips, read aloud.

strip-at = { $plan } en { $first }
strip-between = { $plan } de { $first } a { $last }
strip-parts = Lo más barato: { $parts }.
strip-winner = { $value }, { $plan }
