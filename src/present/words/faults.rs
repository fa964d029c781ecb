//! What is wrong with what was typed.

use super::numbers::ended;

/// An empty field for a number.
pub const EMPTY_NUMBER: &str = "A number is missing.";
/// An empty field for a length of time.
pub const EMPTY_LENGTH: &str = "A length of time is missing. Try 23, 0:23 or 23m.";

/// `“1o8” is not a number.`
#[must_use]
pub fn not_a_number(text: &str) -> String {
    format!("“{text}” is not a number.")
}

/// Marks of another language.
#[must_use]
pub fn marks(text: &str, example: &str) -> String {
    format!("“{text}” has its marks in other places than {example}.")
}

/// More digits than can be saved.
#[must_use]
pub fn too_long(before: usize, behind: usize) -> String {
    format!("More than {before} digits before the mark, or {behind} behind it, cannot be kept.")
}

/// A fraction where whole numbers count.
#[must_use]
pub fn not_whole(value: &str) -> String {
    format!("{value} is not a whole number.")
}

/// `0 is below 1.`
#[must_use]
pub fn below(value: &str, min: &str) -> String {
    format!("{value} is below {min}.")
}

/// `1,000,001 is above 100,000.`
#[must_use]
pub fn above(value: &str, max: &str) -> String {
    format!("{value} is above {max}.")
}

/// A count of minutes.
#[must_use]
pub fn minutes(count: &str) -> String {
    format!("{count} minutes, a year")
}

/// `“23 mn” is not a length of time.`
#[must_use]
pub fn not_a_length(text: &str) -> String {
    format!("“{text}” is not a length of time. Try 23, 0:23 or 23m.")
}

/// A fraction of a minute.
#[must_use]
pub fn not_whole_minutes(text: &str, hours: &str) -> String {
    format!("“{text}” is not whole minutes. For hours, write {hours} h.")
}

/// An empty field for a moment.
#[must_use]
pub fn empty_moment(example: &str) -> String {
    ended(&format!("A date and time are missing. Try {example}"))
}

/// Not a date with a time.
#[must_use]
pub fn not_a_moment(text: &str, example: &str) -> String {
    ended(&format!("“{text}” is not a date and time. Try {example}"))
}

/// A date alone.
#[must_use]
pub fn no_time(text: &str, example: &str) -> String {
    ended(&format!("“{text}” has no time of day. Try {example}"))
}

/// A date that could be read in two ways.
#[must_use]
pub fn two_ways(text: &str, example: &str) -> String {
    ended(&format!(
        "“{text}” could be two dates. Put the year first, as in {example}"
    ))
}

/// A day that does not exist.
#[must_use]
pub fn no_such_day(text: &str) -> String {
    format!("“{text}” names a day that is not in the calendar, or a year outside 1900 to 2199.")
}
