//! The sentences that explain how an amount comes about.

use rust_decimal::Decimal;

use crate::engine::invoice::LineCode;
use crate::engine::labour::{MultiplierReason, RoundedTo};
use crate::engine::time_band::TimeBand;

/// `35 minutes`; of how many, where an employee did the rest; and how many are paperwork.
#[must_use]
pub fn minutes_worked(
    raw: &str,
    part_of: Option<(String, String)>,
    handling: Option<(String, String)>,
) -> String {
    let noun = if raw == "1" { "minute" } else { "minutes" };
    let mut notes = Vec::new();
    if let Some((rest, all)) = part_of {
        notes.push(format!("{rest} of {all} were left over"));
    }
    if let Some((worked, handling)) = handling {
        notes.push(format!("{worked} worked and {handling} of paperwork"));
    }
    if notes.is_empty() {
        format!("{raw} {noun}")
    } else {
        format!("{raw} {noun} ({})", notes.join("; "))
    }
}

/// `, rounded up to the 60-minute on-site minimum`.
#[must_use]
pub fn rounding(rule: RoundedTo, billed: &str, quantity: Decimal, increment: u32) -> String {
    let (minimum, name) = match rule {
        RoundedTo::Increment(step) => {
            return format!(", rounded up to {billed} (the next {step})");
        }
        RoundedTo::RemoteMinimum(minutes) => (minutes, "minimum"),
        RoundedTo::OnsiteMinimum(minutes) => (minutes, "on-site minimum"),
        RoundedTo::OutOfHoursMinimum(minutes) => (minutes, "after-hours minimum"),
    };
    if quantity == Decimal::from(minimum) {
        format!(", rounded up to the {minimum}-minute {name}")
    } else {
        format!(", rounded up to {billed} (the {minimum}-minute {name}, in steps of {increment})")
    }
}

/// `, at $150.00 an hour`.
#[must_use]
pub fn at_an_hour(rate: &str) -> String {
    format!(", at {rate} an hour")
}

/// ` × 1.5 (after hours)`.
#[must_use]
pub fn times(multiplier: &str, reason: &str) -> String {
    if reason.is_empty() {
        format!(" × {multiplier}")
    } else {
        format!(" × {multiplier} ({reason})")
    }
}

/// ` = $225.00`.
#[must_use]
pub fn comes_to(amount: &str) -> String {
    format!(" = {amount}")
}

/// Why a rate is multiplied.
#[must_use]
pub const fn multiplier_reason(reason: MultiplierReason) -> &'static str {
    match reason {
        MultiplierReason::None | MultiplierReason::Band(TimeBand::Working) => "",
        MultiplierReason::Band(TimeBand::AfterHours) => "after hours",
        MultiplierReason::Band(TimeBand::Weekend) => "weekend",
        MultiplierReason::Band(TimeBand::Holiday) => "holiday",
        MultiplierReason::Emergency => "emergency",
    }
}

/// A call-out fee.
#[must_use]
pub fn call_out(amount: &str) -> String {
    format!("{amount} for being called")
}

/// A travel fee.
#[must_use]
pub fn trip(amount: &str) -> String {
    format!("{amount} for a trip to the site")
}

/// Parts without markup.
#[must_use]
pub fn parts_at_cost(amount: &str) -> String {
    format!("Parts, at cost: {amount}")
}

/// Parts with markup.
#[must_use]
pub fn parts(cost: &str, markup: &str, amount: &str) -> String {
    format!("Parts at {cost}, with {markup} on top = {amount}")
}

/// Upkeep, and what it was before rounding.
#[must_use]
pub fn upkeep(raw: Option<&str>, billed: &str, rate: &str) -> String {
    let rounded = raw.map_or_else(
        || format!("{billed} minutes of upkeep"),
        |raw| format!("{raw} minutes of upkeep, rounded up to {billed}"),
    );
    format!("{rounded}{}", at_an_hour(rate))
}

/// `2 blocks of 10 h at $1,425.00`.
#[must_use]
pub fn blocks(count: &str, hours: &str, price: &str) -> String {
    format!("{count} of {hours} at {price}")
}

/// Pay, with what an employer adds to it.
#[must_use]
pub fn salary(staff: &str, pay: &str, multiplier: &str) -> String {
    format!("{staff} at {pay} a year × {multiplier} (employer costs), a twelfth of it")
}

/// A yearly price, a twelfth each month.
#[must_use]
pub fn a_twelfth(count: &str, price: &str) -> String {
    format!("{count} at {price} a year, a twelfth of it")
}

/// `18 users at $120.00`.
#[must_use]
pub fn each_at(count: &str, price: &str) -> String {
    format!("{count} at {price}")
}

/// Tiers whose prices have risen since the rate card stated them.
#[must_use]
pub fn by_tiers(users: &str) -> String {
    format!("{users}, each at its tier’s price of that year")
}

/// ` − 10% for the term`.
#[must_use]
pub fn discount(off: &str) -> String {
    format!(", less {off} for the term")
}

/// A fee with nothing to work out.
#[must_use]
pub fn flat_amount(code: LineCode, amount: &str) -> String {
    match code {
        LineCode::Base => format!("{amount} a month, whoever is supported"),
        _ => format!("{amount} a month"),
    }
}

/// What is missing to a minimum.
#[must_use]
pub fn top_up(recurring: &str, minimum: &str, amount: &str) -> String {
    format!("{minimum} at least a month, {recurring} of it charged above: {amount} is missing")
}

/// A fee for taking over, months of the recurring sum, or both.
#[must_use]
pub fn onboarding(
    fee: Option<&str>,
    months: Option<&str>,
    recurring: &str,
    amount: &str,
) -> String {
    let months = months.map(|months| format!("{months} × {recurring} (the first month’s fees)"));
    match (fee, months) {
        (Some(fee), Some(months)) => format!("{fee} and {months} = {amount}"),
        (None, Some(months)) => format!("{months} = {amount}"),
        _ => format!("{amount}, once"),
    }
}

/// Minutes above what was available.
#[must_use]
pub fn beyond(drawn: &str, available: &str, over: &str, rate: &str, amount: &str) -> String {
    format!(
        "{drawn} minutes used, {available} available: {over} above them{}{}",
        at_an_hour(rate),
        comes_to(amount),
    )
}
