### Winner strips, read aloud.

# One plan's part of a strip, read aloud: one place.
strip-at = { $plan } at { $first }
# One plan's part of a strip, read aloud.
strip-between = { $plan } from { $first } to { $last }
# All parts of a strip, read aloud.
strip-parts = Cheapest: { $parts }.
# A figure with the plan that wins there: “18 people, flat-rate”.
strip-winner = { $value }, { $plan }
