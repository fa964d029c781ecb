//! The bills: heads, notes, and one incident across plans.

use super::numbers::in_words;
use crate::engine::invoice::{LineCode, OnTop};
use crate::engine::labour::{MultiplierReason, RoundedTo};
use crate::engine::plan::Terms;
use crate::engine::time_band::TimeBand;

include!(concat!(env!("OUT_DIR"), "/words/bills.rs"));

/// `19 incidents, 30 lines`.
#[must_use]
pub fn summary(incidents: usize, lines: usize) -> String {
    match incidents {
        0 => summary_lines(lines),
        _ => summary_both(incidents, lines),
    }
}

/// Name and rate of the tax, and whether it is compared.
#[must_use]
pub fn tax(label: &str, rate: &str, is_a_cost: bool) -> String {
    let label = if label.is_empty() {
        tax_itself()
    } else {
        label
    };
    tax_compared(label, rate, is_a_cost)
}

/// Incidents of a month that have no line.
#[must_use]
pub fn not_billed(count: usize, after_others: bool, terms: &Terms) -> String {
    match terms {
        Terms::BlockHours(_) => not_billed_block(count, after_others),
        Terms::Retainer(_) => not_billed_retainer(count, after_others),
        Terms::FlatRate(_) => not_billed_flat_rate(count, after_others),
        Terms::InHouse(_) => not_billed_in_house(count, after_others),
        Terms::BreakFix(_) | Terms::Hourly(_) => not_billed_nothing(count, after_others),
    }
}

/// A narrow column: `next 15`, `on-site minimum`.
#[must_use]
pub fn rounded_to(rule: RoundedTo) -> String {
    match rule {
        RoundedTo::Increment(minutes) => rounded_to_next(minutes),
        RoundedTo::RemoteMinimum(_) => rounded_to_minimum().to_owned(),
        RoundedTo::OnsiteMinimum(_) => rounded_to_onsite_minimum().to_owned(),
        RoundedTo::OutOfHoursMinimum(_) => rounded_to_after_hours_minimum().to_owned(),
    }
}

/// `One incident, seven bills`.
#[must_use]
pub fn across_heading(plans: usize) -> String {
    one_incident(&in_words(plans), plans)
}

/// `395 minutes`.
#[must_use]
pub fn minutes(count: &str, number: u32) -> String {
    minutes_long(count, number)
}

/// `18 people`.
#[must_use]
pub fn people(count: &str, number: u32) -> String {
    people_many(count, number)
}

/// An incident whose time is not billed.
#[must_use]
pub fn no_labour(terms: &Terms, work_minutes: u32) -> &'static str {
    match terms {
        Terms::FlatRate(_) => no_labour_flat_rate(),
        Terms::InHouse(_) => no_labour_in_house(),
        _ if work_minutes == 0 => no_labour_at_all(),
        _ => "",
    }
}

/// What a line beside the time is, briefly; nothing for the time itself.
#[must_use]
pub fn short(code: LineCode) -> Option<&'static str> {
    match code {
        LineCode::CallOut => Some(short_call_out()),
        LineCode::Travel => Some(short_travel()),
        LineCode::Materials => Some(short_materials()),
        _ => None,
    }
}

/// `405 min with paperwork at $140, times 1.5`, behind the reason why it is billed at all.
#[must_use]
pub fn short_labour(
    reason: Option<String>,
    billed: &str,
    with_handling: bool,
    rate: &str,
    times: Option<&str>,
) -> String {
    let work = match times {
        None => labour_at(billed, with_handling, rate),
        Some(times) => labour_at_times(billed, with_handling, rate, times),
    };
    match reason {
        None => work,
        Some(reason) => labour_because(&reason, &work),
    }
}

/// Why work is billed on top of a fee.
#[must_use]
pub fn left_out(reason: OnTop, band: TimeBand) -> String {
    match reason {
        OnTop::Project => left_out_projects().to_owned(),
        OnTop::AfterHours => {
            let when = super::explain::multiplier_reason(MultiplierReason::Band(band));
            match band {
                TimeBand::AfterHours | TimeBand::Working => left_out_after_hours().to_owned(),
                TimeBand::Weekend | TimeBand::Holiday => left_out_after_hours_when(when),
            }
        }
        OnTop::Onsite => left_out_visits().to_owned(),
        OnTop::Capacity => left_out_capacity().to_owned(),
        other => super::labels::on_top(other).to_owned(),
    }
}
