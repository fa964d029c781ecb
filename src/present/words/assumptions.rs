//! Assumptions.

use super::numbers::{capitalised, list};
use crate::engine::assumption::Topic;
use crate::engine::rate_card::Grade;

include!(concat!(env!("OUT_DIR"), "/words/assumptions.rs"));

/// Above a provider's own.
#[must_use]
pub fn sells(provider: &str, sold: usize, of: usize) -> String {
    let who = if provider.is_empty() {
        somebody()
    } else {
        provider
    };
    if sold == of {
        sells_all(who)
    } else {
        sells_some(who, sold, of)
    }
}

/// What an assumption is called; `plans` are those of which it is supposed.
#[must_use]
pub fn name(topic: Topic, plans: &[String]) -> String {
    let name = match topic {
        Topic::Tickets => name_tickets(),
        Topic::Clustering => name_clustering(),
        Topic::PreventableShare => name_preventable_share(),
        Topic::Prevention => name_prevention(),
        Topic::Recurrence => name_recurrence(),
        Topic::Discovery => name_discovery(),
        Topic::Response => name_response(),
        Topic::EmployeeHour => name_employee_hour(),
        Topic::Salary => name_salary(),
        Topic::Restores => name_restores(),
        Topic::RestoreFailure => name_restore_failure(),
        Topic::DataLoss => name_data_loss(),
    };
    if plans.is_empty() {
        name.to_owned()
    } else {
        name_of(name, &list(plans))
    }
}

/// What an assumption means.
#[must_use]
pub fn note(topic: Topic) -> &'static str {
    match topic {
        Topic::Tickets => note_tickets(),
        Topic::Clustering => note_clustering(),
        Topic::PreventableShare => note_preventable_share(),
        Topic::Prevention => note_prevention(),
        Topic::Recurrence => note_recurrence(),
        Topic::Discovery => note_discovery(),
        Topic::Response => note_response(),
        Topic::EmployeeHour => note_employee_hour(),
        Topic::Salary => note_salary(),
        Topic::Restores => note_restores(),
        Topic::RestoreFailure => note_restore_failure(),
        Topic::DataLoss => note_data_loss(),
    }
}

/// Behind a value.
#[must_use]
pub fn unit(topic: Topic) -> &'static str {
    match topic {
        Topic::PreventableShare | Topic::Prevention | Topic::Recurrence | Topic::RestoreFailure => {
            per_cent()
        }
        Topic::Discovery | Topic::Response => minutes(),
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
        Some(year) => source_of_year(title, &year.to_string()),
        None => source_without_year(title),
    }
}

/// A grade's letter, and what it stands for.
#[must_use]
pub fn grade(grade: Option<Grade>) -> (&'static str, &'static str) {
    match grade {
        Some(Grade::Government) => ("G", grade_government()),
        Some(Grade::Survey) => ("S", grade_survey()),
        Some(Grade::Benchmark) => ("B", grade_benchmark()),
        Some(Grade::PriceList) => ("P", grade_price_list()),
        Some(Grade::Derived) => ("D", grade_derived()),
        Some(Grade::VendorClaim) => ("V", grade_vendor_claim()),
        Some(Grade::Anecdote) => ("A", grade_anecdote()),
        None => ("–", grade_none()),
    }
}

/// Head of the last column.
#[must_use]
pub fn gap_becomes(gap: &str) -> String {
    if gap.is_empty() {
        return half_of_it().to_owned();
    }
    the_gap_becomes(gap)
}

/// Names a change that can be undone: `prevention 20 → 10`.
#[must_use]
pub fn undo(name: &str, value: &str) -> String {
    undo_change(&capitalised(name), value)
}
