//! What closed sections would show, and facts of a log.

/// The bills.
#[must_use]
pub fn bills(invoices: &str) -> String {
    format!("{invoices} invoices, line by line")
}

/// The ledgers.
pub const HOURS: &str = "What becomes of prepaid and included time, month by month";

/// The assumptions.
pub const ASSUMPTIONS: &str =
    "What the forecast supposes, with sources; change, halve or doubt any of it";

/// Incidents made from a few figures.
#[must_use]
pub fn made_up(incidents: &str) -> String {
    format!("{incidents} made-up ones, until you type, paste or import your own")
}

/// Incidents of a log.
#[must_use]
pub fn incidents(incidents: &str) -> String {
    format!("{incidents} of your own")
}

/// A rate card.
#[must_use]
pub fn rates(provider: &str, sources: &str) -> String {
    if sources == "0" {
        return provider.to_owned();
    }
    format!("{provider}, with {sources} sources")
}

/// The case beside the answer.
#[must_use]
pub fn case(people: &str, incidents: &str, months: u32) -> String {
    let months_word = if months == 1 { "month" } else { "months" };
    format!("{people} people, {incidents} incidents in {months} {months_word}")
}

/// Two ends.
#[must_use]
pub fn from_to(from: &str, to: &str) -> String {
    if from == to {
        return from.to_owned();
    }
    format!("{from} to {to}")
}

/// Names of facts and columns.
pub const INCIDENTS: &str = "Incidents";
/// Months covered.
pub const WINDOW: &str = "Months";
/// Mean of a month.
pub const A_MONTH: &str = "A month";
/// Median length.
pub const TYPICAL: &str = "One takes";
/// 95th percentile.
pub const BAD: &str = "A bad one takes";
