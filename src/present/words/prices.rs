//! Prices and their sources.

use crate::engine::rate_card::Grade;

include!(concat!(env!("OUT_DIR"), "/words/prices.rs"));

/// How much evidence can be trusted.
#[must_use]
pub fn grade(grade: Grade) -> &'static str {
    match grade {
        Grade::Government => grade_government(),
        Grade::Survey => grade_survey(),
        Grade::Benchmark => grade_benchmark(),
        Grade::PriceList => grade_price_list(),
        Grade::Derived => grade_derived(),
        Grade::VendorClaim => grade_vendor_claim(),
        Grade::Anecdote => grade_anecdote(),
    }
}
