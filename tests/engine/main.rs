//! The engine, natively: rounding, dates, bounds and billing rules, each by its paragraph.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a test stops at its first surprise and says what it skips"
)]

use proptest::prelude::ProptestConfig;

mod assumption;
mod bounds;
mod calibration;
mod civil;
mod forecast;
mod history;
mod labour;
mod money;
mod naive;
mod properties;
mod rules;
mod small;
mod where_it_wins;

#[path = "../support/matching.rs"]
mod matching;
#[path = "../support/shared.rs"]
mod shared;
#[path = "../support/strategies.rs"]
mod strategies;

/// So many cases of a property, or as many as `PROPTEST_CASES` asks for.
fn cases(usual: u32) -> ProptestConfig {
    let asked = std::env::var("PROPTEST_CASES").ok();
    ProptestConfig::with_cases(asked.and_then(|text| text.parse().ok()).unwrap_or(usual))
}
