//! What an answer rests on.

use super::numbers::plural;

/// Tag of a history made from a few figures.
pub const ILLUSTRATIVE: &str = "Illustrative";
/// Tag of an answer whose best two plans lie within 1 %.
pub const CLOSE_CALL: &str = "Close call";
/// Tag of a history that is short.
pub const THIN_HISTORY: &str = "Thin history";

/// Beside [`ILLUSTRATIVE`].
pub const MADE_UP: &str = "Made from a few figures, not from your tickets.";

/// A history without a tag.
#[must_use]
pub fn exact(incidents: u64, count: &str, first: &str, last: &str) -> String {
    let noun = plural(incidents, "incident", "incidents");
    let pronoun = plural(incidents, "it", "they");
    let when = if first == last {
        format!("in {first}")
    } else {
        format!("from {first} to {last}")
    };
    format!("{count} {noun} {when}, exactly as {pronoun} happened; no forecast, no assumption.")
}

/// A short history.
#[must_use]
pub fn thin(incidents: u64, months: u32) -> String {
    if incidents == 0 {
        return format!(
            "No incidents in {months} {}. Only what is charged anyway is counted.",
            plural(months.into(), "month", "months")
        );
    }
    format!(
        "{incidents} {} in {months} {} {} little. What {} would have cost is exact.",
        plural(incidents, "incident", "incidents"),
        plural(months.into(), "month", "months"),
        plural(incidents, "says", "say"),
        plural(incidents, "it", "they"),
    )
}

/// Best two plans close to each other; the third follows if there is one.
#[must_use]
pub fn close(gap: &str, third: Option<(&str, &str)>) -> String {
    match third {
        None => format!("They differ by {gap}, 1% or less."),
        Some((name, amount)) => {
            format!("They differ by {gap}, 1% or less; {name}, at {amount}, comes next.")
        }
    }
}

/// Best plans that are equal.
pub const LEVEL: &str = "They come to the same amount, to the last digit.";

/// Incidents that no figure counts.
#[must_use]
pub fn outside_window(count: u64, shown: &str) -> String {
    format!(
        "{shown} more {} outside these months and {} not counted.",
        plural(count, "lies", "lie"),
        plural(count, "is", "are"),
    )
}
