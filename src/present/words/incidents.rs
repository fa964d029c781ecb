//! The list of incidents and its form.

/// Where a search finds nothing.
pub const NONE_FOUND: &str = "No incident found";

/// Which rows a page holds.
#[must_use]
pub fn rows(first: &str, last: &str, all: &str) -> String {
    format!("Rows {first} to {last} of {all}")
}

/// A text that holds a character that is not allowed.
#[must_use]
pub fn refused_character(character: char) -> String {
    format!(
        "The character U+{:04X} is not allowed here.",
        u32::from(character)
    )
}

/// A text that is too long.
#[must_use]
pub fn too_long(found: usize, most: usize) -> String {
    format!("{found} characters are above {most}.")
}

/// An incident without a name.
pub const NO_ID: &str = "A ticket needs a number or a name.";

/// A text that is not a month.
#[must_use]
pub fn not_a_month(text: &str) -> String {
    format!("“{text}” is not a month. Try 2026-01.")
}
