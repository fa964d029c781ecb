//! What closed sections would show, and facts of a log.

use crate::engine::rate_card::Grade;

/// The bills.
#[must_use]
pub fn bills(invoices: &str) -> String {
    format!("{invoices} invoices, line by line")
}

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

/// A table of prices.
#[must_use]
pub fn prices_in(currency: &str) -> String {
    format!("Prices in {currency}, where they come from and how far they can be trusted")
}

/// How much evidence can be trusted.
#[must_use]
pub const fn grade(grade: Grade) -> &'static str {
    match grade {
        Grade::Government => "government statistic",
        Grade::Survey => "survey",
        Grade::Benchmark => "benchmark",
        Grade::PriceList => "published price list",
        Grade::Derived => "arithmetic",
        Grade::VendorClaim => "a vendor’s claim",
        Grade::Anecdote => "anecdote",
    }
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
/// Head of prices.
pub const PRICE: &str = "Price";
/// Head of values.
pub const VALUE: &str = "Value";
/// Head of ranges.
pub const RANGE: &str = "Range";
/// Head of sources.
pub const SOURCE: &str = "Source";
/// Head of years.
pub const YEAR: &str = "Year";
/// Head of grades.
pub const GRADE: &str = "Kind";
