//! Month by month.

use super::numbers::{capitalised, in_words};

include!(concat!(env!("OUT_DIR"), "/words/months.rs"));

/// One month is the dearest of several plans.
#[must_use]
pub fn one_dear_month(month: &str, plans: usize, of: usize, examples: &str) -> String {
    if plans == of && of > 1 {
        dearest_of_every(month, examples)
    } else {
        dearest_of_some(month, &in_words(plans), plans, examples)
    }
}

/// How to read the chart.
#[must_use]
pub fn how_to_read(plans: usize) -> String {
    if plans > 1 {
        read_many(&in_words(plans), plans)
    } else {
        read_one().to_owned()
    }
}

/// What the chart was made from.
#[must_use]
pub fn made_from(period: &str, incidents: u64, count: &str) -> String {
    made_of(&capitalised(period), count, incidents)
}
