//! Winner strips, read aloud.

/// One plan's part: `break/fix from 1 to 6`.
#[must_use]
pub fn from_to(plan: &str, first: &str, last: &str) -> String {
    if first == last {
        return format!("{plan} at {first}");
    }
    format!("{plan} from {first} to {last}")
}

/// All parts: `Cheapest: break/fix from 1 to 6; prepaid hours from 7 to 10.`
#[must_use]
pub fn cheapest(parts: &[String]) -> String {
    format!("Cheapest: {}.", parts.join("; "))
}

/// A figure with the plan that wins there: `18 people, flat-rate`.
#[must_use]
pub fn value_and_winner(value: &str, winner: Option<&str>) -> String {
    match winner {
        Some(winner) => format!("{value}, {winner}"),
        None => value.to_owned(),
    }
}
