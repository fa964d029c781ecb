//! Assumptions.

use super::numbers::{capitalised, list};
use crate::engine::assumption::Topic;
use crate::engine::rate_card::Grade;

/// Heading of a group.
pub const WHAT_HAPPENS: &str = "What happens";
/// Heading of a group.
pub const WHAT_PLANS_DO: &str = "What plans do about it";
/// Heading of a group.
pub const WHAT_IT_COSTS: &str = "What it costs you";
/// An assumption without evidence.
pub const NO_SOURCE: &str = "No source is named";
/// Half of an assumption moves nothing.
pub const NO_CHANGE: &str = "no change";

/// Above built-in prices.
pub const NOBODY_SELLS: &str = "Nobody who sells these plans wrote this page. Prices and values are published ones, each with its source; where a range is published, the end that favours a seller least.";

/// Above a provider's own.
#[must_use]
pub fn sells(provider: &str, sold: usize, of: usize) -> String {
    let who = if provider.is_empty() {
        "Whoever made this rate card"
    } else {
        provider
    };
    if sold == of {
        format!(
            "{who} sells every plan here and wrote their prices. Values marked as a claim are its own."
        )
    } else {
        format!(
            "{who} sells {sold} of these {of} plans and wrote their prices. Values marked as a claim are its own."
        )
    }
}

/// What an assumption is called; `plans` are those of which it is supposed.
#[must_use]
pub fn name(topic: Topic, plans: &[String]) -> String {
    let name = match topic {
        Topic::Tickets => "Tickets",
        Topic::Clustering => "Bunching",
        Topic::PreventableShare => "Share that care can prevent",
        Topic::Prevention => "Prevention",
        Topic::Recurrence => "Repeats without care",
        Topic::Discovery => "Finding one’s way",
        Topic::Response => "First response",
        Topic::EmployeeHour => "An hour of your people",
        Topic::Salary => "Salary",
        Topic::Restores => "Restores a year",
        Topic::RestoreFailure => "A restore fails",
        Topic::DataLoss => "What lost data costs",
    };
    if plans.is_empty() {
        name.to_owned()
    } else {
        format!("{name}, {}", list(plans))
    }
}

/// What an assumption means.
#[must_use]
pub const fn note(topic: Topic) -> &'static str {
    match topic {
        Topic::Tickets => "For each person and month, before your own history counts",
        Topic::Clustering => "How uneven months are: 1 is very, 20 hardly",
        Topic::PreventableShare => "Of all incidents, whatever the plan",
        Topic::Prevention => "Of those preventable, once it works fully",
        Topic::Recurrence => "More incidents, from causes left in place",
        Topic::Discovery => "More minutes an incident, for someone who does not know the network",
        Topic::Response => "Working minutes until someone starts",
        Topic::EmployeeHour => "Pay and all that comes with it",
        Topic::Salary => "Full time, a year",
        Topic::Restores => "How often a backup is needed",
        Topic::RestoreFailure => "When a backup is needed",
        Topic::DataLoss => "Once, when a restore fails",
    }
}

/// Behind a value.
#[must_use]
pub const fn unit(topic: Topic) -> &'static str {
    match topic {
        Topic::PreventableShare | Topic::Prevention | Topic::Recurrence | Topic::RestoreFailure => {
            "%"
        }
        Topic::Discovery | Topic::Response => "min",
        Topic::Tickets
        | Topic::Clustering
        | Topic::EmployeeHour
        | Topic::Salary
        | Topic::Restores
        | Topic::DataLoss => "",
    }
}

/// A source with its year.
#[must_use]
pub fn source(title: &str, year: Option<u32>) -> String {
    match year {
        Some(year) => format!("{title}, {year}"),
        None => format!("{title}, no year given"),
    }
}

/// A grade's letter, and what it stands for.
#[must_use]
pub const fn grade(grade: Option<Grade>) -> (&'static str, &'static str) {
    match grade {
        Some(Grade::Government) => ("G", "government statistic"),
        Some(Grade::Survey) => ("S", "survey with a stated sample"),
        Some(Grade::Benchmark) => ("B", "ticket data"),
        Some(Grade::PriceList) => ("P", "published price list"),
        Some(Grade::Derived) => ("D", "arithmetic from cited figures"),
        Some(Grade::VendorClaim) => ("V", "vendor’s claim or guide"),
        Some(Grade::Anecdote) => ("A", "anecdote"),
        None => ("–", "no source"),
    }
}

/// Head of the last column.
#[must_use]
pub fn gap_becomes(gap: &str) -> String {
    if gap.is_empty() {
        return "Half of it".to_owned();
    }
    format!("The {gap} gap becomes")
}

/// Names a change that can be undone: `prevention 20 → 10`.
#[must_use]
pub fn undo(name: &str, value: &str) -> String {
    format!("{} {value}", capitalised(name))
}

/// A value that is not allowed.
#[must_use]
pub fn not_allowed(value: &str, least: &str, most: &str) -> String {
    format!("{value} is not between {least} and {most}.")
}

/// A text that is no number.
#[must_use]
pub fn no_number(text: &str) -> String {
    format!("“{text}” is not a number.")
}

/// What the share of claims that is believed changes.
#[must_use]
pub fn believed(share: &str) -> String {
    format!("{share} of what providers claim counts")
}
