//! The sentences that explain how an amount comes about.

use rust_decimal::Decimal;

use super::numbers::semicolons;
use crate::engine::invoice::LineCode;
use crate::engine::labour::{MultiplierReason, RoundedTo};
use crate::engine::time_band::TimeBand;

include!(concat!(env!("OUT_DIR"), "/words/explain.rs"));

/// `35 minutes`; of how many, where an employee did the rest; and how many are paperwork.
#[must_use]
pub fn minutes_worked(
    number: u32,
    raw: &str,
    part_of: Option<(String, String)>,
    handling: Option<(String, String)>,
) -> String {
    let text = minutes(raw, number);
    let mut notes = Vec::new();
    if let Some((rest, all)) = part_of {
        notes.push(left_over(&rest, &all));
    }
    if let Some((worked, handling)) = handling {
        notes.push(with_handling(&worked, &handling));
    }
    if notes.is_empty() {
        text
    } else {
        minutes_noted(&text, &semicolons(&notes))
    }
}

/// `, rounded up to the 60-minute on-site minimum`.
#[must_use]
pub fn rounding(rule: RoundedTo, billed: &str, quantity: Decimal, increment: u32) -> String {
    let is_all = |minimum: u32| quantity == Decimal::from(minimum);
    match rule {
        RoundedTo::Increment(step) => rounded_next(billed, step),
        RoundedTo::RemoteMinimum(minimum) if is_all(minimum) => rounded_to_minimum(minimum),
        RoundedTo::RemoteMinimum(minimum) => rounded_past_minimum(billed, minimum, increment),
        RoundedTo::OnsiteMinimum(minimum) if is_all(minimum) => rounded_to_onsite_minimum(minimum),
        RoundedTo::OnsiteMinimum(minimum) => {
            rounded_past_onsite_minimum(billed, minimum, increment)
        }
        RoundedTo::OutOfHoursMinimum(minimum) if is_all(minimum) => {
            rounded_to_after_hours_minimum(minimum)
        }
        RoundedTo::OutOfHoursMinimum(minimum) => {
            rounded_past_after_hours_minimum(billed, minimum, increment)
        }
    }
}

/// ` × 1.5 (after hours)`.
#[must_use]
pub fn times(multiplier: &str, reason: &str) -> String {
    if reason.is_empty() {
        multiplied(multiplier)
    } else {
        multiplied_because(multiplier, reason)
    }
}

/// Why a rate is multiplied.
#[must_use]
pub fn multiplier_reason(reason: MultiplierReason) -> &'static str {
    match reason {
        MultiplierReason::None | MultiplierReason::Band(TimeBand::Working) => "",
        MultiplierReason::Band(TimeBand::AfterHours) => multiplier_reason_after_hours(),
        MultiplierReason::Band(TimeBand::Weekend) => multiplier_reason_weekend(),
        MultiplierReason::Band(TimeBand::Holiday) => multiplier_reason_holiday(),
        MultiplierReason::Emergency => multiplier_reason_emergency(),
    }
}

/// Upkeep, and what it was before rounding.
#[must_use]
pub fn upkeep(raw: Option<&str>, billed: &str, rate: &str) -> String {
    match raw {
        None => upkeep_exactly(billed, rate),
        Some(raw) => upkeep_rounded(raw, billed, rate),
    }
}

/// A fee with nothing to work out.
#[must_use]
pub fn flat_amount(code: LineCode, amount: &str) -> String {
    match code {
        LineCode::Base => a_month_whoever(amount),
        _ => a_month(amount),
    }
}

/// What is missing to a minimum.
#[must_use]
pub fn top_up(recurring: &str, minimum: &str, amount: &str) -> String {
    top_up_to(minimum, recurring, amount)
}

/// A fee for taking over, months of the recurring sum, or both.
#[must_use]
pub fn onboarding(
    fee: Option<&str>,
    months: Option<&str>,
    recurring: &str,
    amount: &str,
) -> String {
    let months = months.map(|months| first_months(months, recurring));
    match (fee, months) {
        (Some(fee), Some(months)) => onboarding_both(fee, &months, amount),
        (None, Some(months)) => onboarding_months(&months, amount),
        _ => onboarding_fee(amount),
    }
}

/// Minutes above what was available.
#[must_use]
pub fn beyond(drawn: &str, available: &str, over: &str, rate: &str, amount: &str) -> String {
    beyond_available(drawn, available, over, rate, amount)
}
