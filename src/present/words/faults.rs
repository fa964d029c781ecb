//! What is wrong with what was typed.

use super::numbers::ended;

include!(concat!(env!("OUT_DIR"), "/words/faults.rs"));

/// An empty field for a moment.
#[must_use]
pub fn empty_moment(example: &str) -> String {
    ended(&moment_missing(example))
}

/// Not a date with a time.
#[must_use]
pub fn not_a_moment(text: &str, example: &str) -> String {
    ended(&moment_unread(text, example))
}

/// A date alone.
#[must_use]
pub fn no_time(text: &str, example: &str) -> String {
    ended(&moment_timeless(text, example))
}

/// A date that could be read in two ways.
#[must_use]
pub fn two_ways(text: &str, example: &str) -> String {
    ended(&moment_double(text, example))
}
