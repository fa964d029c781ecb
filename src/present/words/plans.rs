//! What plans are called, alone and within a sentence.

use super::numbers::capitalised;
use crate::engine::plan::Terms;
use crate::engine::rate_card::Plan;

include!(concat!(env!("OUT_DIR"), "/words/plans.rs"));

/// What the rate cards that come with the program call an employee who works half of the week, behind
/// the name of the kind.
const HALF_TIME: &str = ", half time";

/// What a plan is called where it stands alone: its own name, or that of its kind.
#[must_use]
pub fn name(plan: &Plan) -> String {
    match behind_usual(plan) {
        Some(rest) => with_rest(kind(&plan.terms), rest),
        None => plan.name.clone(),
    }
}

/// What a kind of plan is called.
#[must_use]
pub fn kind(terms: &Terms) -> &'static str {
    match terms {
        Terms::BreakFix(_) => kind_break_fix(),
        Terms::Hourly(_) => kind_hourly(),
        Terms::BlockHours(_) => kind_block_hours(),
        Terms::Retainer(_) => kind_retainer(),
        Terms::FlatRate(_) => kind_flat_rate(),
        Terms::InHouse(_) => kind_in_house(),
    }
}

/// What a plan is called within a sentence: `break/fix`, `the monthly contract`,
/// `an employee, half time`. A name that is not the usual one of its kind stays as it is.
#[must_use]
pub fn within(plan: &Plan) -> String {
    let within = match &plan.terms {
        Terms::BreakFix(_) => within_break_fix(),
        Terms::Hourly(_) => within_hourly(),
        Terms::BlockHours(_) => within_block_hours(),
        Terms::Retainer(_) => within_retainer(),
        Terms::FlatRate(_) => within_flat_rate(),
        Terms::InHouse(_) => within_in_house(),
    };
    match behind_usual(plan) {
        Some(rest) => with_rest(within, rest),
        None => plan.name.clone(),
    }
}

/// Whether its name is a plural, as `prepaid hours` are.
#[must_use]
pub fn is_many(plan: &Plan) -> bool {
    matches!(plan.terms, Terms::BlockHours(_)) && behind_usual(plan).is_some()
}

/// What a plan is called at the start of a sentence.
#[must_use]
pub fn at_start(plan: &Plan) -> String {
    capitalised(&within(plan))
}

fn with_rest(usual: &str, rest: &str) -> String {
    if rest == HALF_TIME {
        half_time(usual)
    } else {
        format!("{usual}{rest}")
    }
}

/// What follows the usual name of its kind; `None` for a name of its own.
fn behind_usual(plan: &Plan) -> Option<&str> {
    if plan.name.trim().is_empty() {
        return Some("");
    }
    let rest = plan.name.strip_prefix(usual(&plan.terms))?;
    let is_word = rest.chars().next().is_some_and(char::is_alphanumeric);
    (!is_word && !rest.chars().any(char::is_uppercase)).then_some(rest)
}

/// The name in a rate card, which is in English.
const fn usual(terms: &Terms) -> &'static str {
    match terms {
        Terms::BreakFix(_) => "Break/fix",
        Terms::Hourly(_) => "Hourly",
        Terms::BlockHours(_) => "Prepaid hours",
        Terms::Retainer(_) => "Monthly contract",
        Terms::FlatRate(_) => "Flat-rate",
        Terms::InHouse(_) => "Employee",
    }
}
