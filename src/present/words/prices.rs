//! Prices and their sources.

use crate::engine::rate_card::Grade;

/// A price that every plan has.
pub const ALL_PLANS: &str = "All plans";

/// Minutes of a minimum or a step.
#[must_use]
pub fn minutes(count: &str) -> String {
    format!("{count} min")
}

/// A multiplier.
#[must_use]
pub fn times(multiplier: &str) -> String {
    format!("{multiplier} times")
}

/// How much evidence can be trusted.
#[must_use]
pub const fn grade(grade: Grade) -> &'static str {
    match grade {
        Grade::Government => "government statistic",
        Grade::Survey => "survey",
        Grade::Benchmark => "benchmark",
        Grade::PriceList => "published price list",
        Grade::Derived => "arithmetic",
        Grade::VendorClaim => "a vendor’s claim",
        Grade::Anecdote => "anecdote",
    }
}
