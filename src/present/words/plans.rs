//! What plans are called, alone and within a sentence.

use super::numbers::capitalised;
use crate::engine::plan::Terms;
use crate::engine::rate_card::Plan;

/// What a plan is called where it stands alone: its own name, or that of its kind.
#[must_use]
pub fn name(plan: &Plan) -> String {
    if plan.name.trim().is_empty() {
        kind(&plan.terms).to_owned()
    } else {
        plan.name.clone()
    }
}

/// What a kind of plan is called.
#[must_use]
pub const fn kind(terms: &Terms) -> &'static str {
    usual(terms).0
}

/// What a plan is called within a sentence: `break/fix`, `the monthly contract`,
/// `an employee, half time`. A name that is not the usual one of its kind stays as it is.
#[must_use]
pub fn within(plan: &Plan) -> String {
    let name = name(plan);
    let (alone, within) = usual(&plan.terms);
    match name.strip_prefix(alone) {
        Some(rest)
            if rest
                .chars()
                .next()
                .is_none_or(|next| !next.is_alphanumeric())
                && !rest.chars().any(char::is_uppercase) =>
        {
            format!("{within}{rest}")
        }
        _ => name,
    }
}

/// Whether its name is a plural, as `prepaid hours` are.
#[must_use]
pub fn is_many(plan: &Plan) -> bool {
    matches!(plan.terms, Terms::BlockHours(_)) && within(plan).starts_with(usual(&plan.terms).1)
}

/// What a plan is called at the start of a sentence.
#[must_use]
pub fn at_start(plan: &Plan) -> String {
    capitalised(&within(plan))
}

const fn usual(terms: &Terms) -> (&'static str, &'static str) {
    match terms {
        Terms::BreakFix(_) => ("Break/fix", "break/fix"),
        Terms::Hourly(_) => ("Hourly", "hourly"),
        Terms::BlockHours(_) => ("Prepaid hours", "prepaid hours"),
        Terms::Retainer(_) => ("Monthly contract", "the monthly contract"),
        Terms::FlatRate(_) => ("Flat-rate", "flat-rate"),
        Terms::InHouse(_) => ("Employee", "an employee"),
    }
}
