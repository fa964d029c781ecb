//! English.

pub mod assumptions;
pub mod basis;
pub mod bills;
pub mod compare;
pub mod explain;
pub mod export;
pub mod faults;
pub mod findings;
pub mod incidents;
pub mod inputs;
pub mod labels;
pub mod months;
pub mod numbers;
pub mod pictures;
pub mod plans;
pub mod prices;
pub mod sentence;
pub mod sharing;
pub mod strip;
pub mod undo;

/// Whether a reader who prefers this BCP 47 tag is addressed in their language.
#[must_use]
pub fn speaks(tag: &str) -> bool {
    tag.split(['-', '_'])
        .next()
        .is_some_and(|language| language.eq_ignore_ascii_case("en"))
}
