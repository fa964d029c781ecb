//! What an answer rests on.

use super::numbers::plural;

/// Tag of a history made from a few figures.
pub const ILLUSTRATIVE: &str = "Illustrative";
/// Tag of an answer whose best two plans lie within 1 %.
pub const CLOSE_CALL: &str = "Close call";
/// Tag of a history that is short.
pub const THIN_HISTORY: &str = "Thin history";

/// Tag of figures that are not yet those of the last change.
pub const UPDATING: &str = "Updating";
/// Beside [`UPDATING`].
pub const BEING_WORKED_OUT: &str =
    "These are the figures before the last change. The new ones are being worked out.";

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

/// A forecast without claims.
pub const NEUTRAL: &str =
    "Neutral: every plan meets the same incidents, and no provider’s claim counts.";

/// A gap that no claim widens or narrows.
pub const ALL_ARITHMETIC: &str = "All of the gap is arithmetic; none rests on claims.";

/// A gap that is there because of claims.
pub const ALL_CLAIMS: &str = "All of the gap rests on claims.";

/// A gap that claims widen.
#[must_use]
pub fn arithmetic_and_claims(arithmetic: &str, claims: &str) -> String {
    format!("{arithmetic} of the gap is arithmetic, {claims} rests on claims.")
}

/// A gap that claims narrow.
#[must_use]
pub fn more_without_claims(gap: &str) -> String {
    format!("Without claims the gap would be {gap}.")
}

/// A gap that claims turn round.
#[must_use]
pub fn ahead_without_claims(rival: &str, gap: &str) -> String {
    format!("Without claims {rival} would be cheaper by {gap}.")
}

/// A forecast without a history.
pub const NO_HISTORY: &str = "No incidents yet, so this answer is a typical office’s, not yours.";

/// A forecast from a short history; `others` is the share of it that is not the customer's own.
#[must_use]
pub fn forecast_thin(incidents: u64, months: u32, others: Option<&str>) -> String {
    let text = format!(
        "{incidents} {} in {months} {} {} little.",
        plural(incidents, "incident", "incidents"),
        plural(months.into(), "month", "months"),
        plural(incidents, "says", "say"),
    );
    match others {
        Some(share) => {
            format!("{text} {share} of what this answer draws on is a typical office, not you.")
        }
        None => text,
    }
}

/// A forecast without a tag; `others` is the share of it that is not the customer's own.
#[must_use]
pub fn rests_on(futures: &str, incidents: &str, months: u32, others: Option<&str>) -> String {
    let months = match months {
        1 => "one month".to_owned(),
        _ => format!("{months} months"),
    };
    match others {
        Some(share) => format!(
            "{futures} futures drawn from your {incidents} incidents of {months}, and for {share} from a typical office’s."
        ),
        None => format!("{futures} futures drawn from your {incidents} incidents of {months}."),
    }
}

/// Best two plans close to each other, with how often each wins; the third follows if there is one.
#[must_use]
pub fn cheapest_in(best: u32, second: u32, third: Option<(&str, &str, u32)>) -> String {
    let text = format!("Cheapest in {best} and {second} of 20 futures");
    match third {
        None => format!("{text}."),
        Some((name, amount, count)) => format!("{text}; {name}, at {amount}, in {count}."),
    }
}

/// No plan wins in half of the futures; another may win more often than the one expected to cost
/// least.
#[must_use]
pub fn contested(more_often: Option<(&str, u32)>) -> String {
    match more_often {
        None => "No plan is cheapest in half of the futures.".to_owned(),
        Some((name, count)) => {
            format!(
                "No plan is cheapest in half of the futures; {name}, in {count} of 20, is so most often."
            )
        }
    }
}
