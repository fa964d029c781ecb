//! Winner strips, read aloud.

use super::numbers::semicolons;

include!(concat!(env!("OUT_DIR"), "/words/strip.rs"));

/// One plan's part: `break/fix from 1 to 6`.
#[must_use]
pub fn from_to(plan: &str, first: &str, last: &str) -> String {
    if first == last {
        return at(plan, first);
    }
    between(plan, first, last)
}

/// All parts: `Cheapest: break/fix from 1 to 6; prepaid hours from 7 to 10.`
#[must_use]
pub fn cheapest(parts_in_order: &[String]) -> String {
    parts(&semicolons(parts_in_order))
}

/// A figure with the plan that wins there: `18 people, flat-rate`.
#[must_use]
pub fn value_and_winner(value: &str, plan: Option<&str>) -> String {
    match plan {
        Some(plan) => winner(value, plan),
        None => value.to_owned(),
    }
}
