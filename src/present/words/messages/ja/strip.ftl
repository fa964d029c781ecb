### Winner strips, read aloud

strip-at = { $first }では{ $plan }
strip-between = { $first }から{ $last }では{ $plan }
strip-parts = 最安：{ $parts }。
strip-winner = { $value }、{ $plan }
