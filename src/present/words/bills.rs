//! The bills: heads, notes, and one incident across plans.

use super::numbers::{in_words, plural};
use crate::engine::invoice::{LineCode, OnTop};
use crate::engine::labour::{MultiplierReason, RoundedTo};
use crate::engine::plan::Terms;
use crate::engine::time_band::TimeBand;

/// Head: when it was reported.
pub const OPENED: &str = "Opened";
/// Head: its id.
pub const INCIDENT: &str = "Incident";
/// Head: its note.
pub const WHAT_HAPPENED: &str = "What happened";
/// Head: what a line is for.
pub const CHARGED_FOR: &str = "Charged for";
/// Head: the explanation.
pub const WHY: &str = "Why";
/// Head: the amount.
pub const AMOUNT: &str = "Amount";
/// Fact: time worked.
pub const WORKED: &str = "Worked";
/// Fact: how long work stood still.
pub const INTERRUPTED: &str = "Interrupted";
/// Fact: price of parts.
pub const PARTS: &str = "Parts";
/// Fact: output lost.
pub const LOST_WORK: &str = "Lost work";
/// Below an incident's bills.
pub const FEE_NOT_SHARED: &str = "A fee paid anyway is not shared out over incidents. \
    Hours taken are paid by the block or the month’s fee.";

/// `19 incidents, 30 lines`.
#[must_use]
pub fn summary(incidents: usize, lines: usize) -> String {
    let lines_text = format!("{lines} {}", noun(lines, "line", "lines"));
    match incidents {
        0 => lines_text,
        _ => format!(
            "{incidents} {}, {lines_text}",
            noun(incidents, "incident", "incidents")
        ),
    }
}

/// Name and rate of the tax, and whether it is compared.
#[must_use]
pub fn tax(label: &str, rate: &str, is_a_cost: bool) -> String {
    let label = if label.is_empty() { "Tax" } else { label };
    if is_a_cost {
        format!("{label} {rate}, part of every comparison")
    } else {
        format!("{label} {rate}, never part of a comparison")
    }
}

/// Incidents of a month that have no line.
#[must_use]
pub fn not_billed(count: usize, after_others: bool, terms: &Terms) -> String {
    let others = if after_others { "other " } else { "" };
    let what = noun(count, "incident", "incidents");
    let is_one = count == 1;
    let why = match (terms, is_one) {
        (Terms::BlockHours(_), true) => "is paid with prepaid hours alone",
        (Terms::BlockHours(_), false) => "are paid with prepaid hours alone",
        (Terms::Retainer(_), true) => "draws on the contract’s hours alone",
        (Terms::Retainer(_), false) => "draw on the contract’s hours alone",
        (Terms::FlatRate(_), true) => "is covered by the fee",
        (Terms::FlatRate(_), false) => "are covered by the fee",
        (Terms::InHouse(_), true) => "is done by the employee",
        (Terms::InHouse(_), false) => "are done by the employee",
        (_, true) => "has nothing to bill",
        (_, false) => "have nothing to bill",
    };
    format!("{count} {others}{what} {why}.")
}

/// A narrow column: `next 15`, `on-site minimum`.
#[must_use]
pub fn rounded_to(rule: RoundedTo) -> String {
    match rule {
        RoundedTo::Increment(minutes) => format!("next {minutes}"),
        RoundedTo::RemoteMinimum(_) => "minimum".to_owned(),
        RoundedTo::OnsiteMinimum(_) => "on-site minimum".to_owned(),
        RoundedTo::OutOfHoursMinimum(_) => "after-hours minimum".to_owned(),
    }
}

/// `One incident, seven bills`.
#[must_use]
pub fn across_heading(plans: usize) -> String {
    format!(
        "One incident, {} {}",
        in_words(plans),
        noun(plans, "bill", "bills")
    )
}

/// `395 minutes`.
#[must_use]
pub fn minutes(count: &str, number: u32) -> String {
    format!("{count} {}", plural(number.into(), "minute", "minutes"))
}

/// `18 people`.
#[must_use]
pub fn people(count: &str, number: u32) -> String {
    format!("{count} {}", plural(number.into(), "person", "people"))
}

/// `900 minutes, 18 people, major`.
#[must_use]
pub fn interrupted(minutes: &str, people: &str, impact: &str) -> String {
    format!("{minutes}, {people}, {impact}")
}

/// Lost work, which no plan changes in a replay.
#[must_use]
pub fn same_under_every_plan(amount: &str) -> String {
    format!("{amount}, the same under every plan")
}

/// Time drawn from prepaid hours.
#[must_use]
pub fn takes_from_the_block(time: &str) -> String {
    format!("takes {time} from the block")
}

/// Time drawn from a contract.
#[must_use]
pub fn takes_of_the_month(time: &str, included: &str) -> String {
    format!("takes {time} of the month’s {included}")
}

/// An incident whose time is not billed.
#[must_use]
pub const fn no_labour(terms: &Terms, work_minutes: u32) -> &'static str {
    match terms {
        Terms::FlatRate(_) => "covered",
        Terms::InHouse(_) => "done by the employee",
        _ if work_minutes == 0 => "no work to bill",
        _ => "",
    }
}

/// What a line beside the time is, briefly; nothing for the time itself.
#[must_use]
pub const fn short(code: LineCode) -> Option<&'static str> {
    match code {
        LineCode::CallOut => Some("a call-out"),
        LineCode::Travel => Some("a trip"),
        LineCode::Materials => Some("parts"),
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
    let handling = if with_handling {
        " with paperwork,"
    } else {
        ""
    };
    let reason = reason.map_or_else(String::new, |reason| format!("{reason}: "));
    let times = times.map_or_else(String::new, |times| format!(", times {times}"));
    format!("{reason}{billed} min{handling} at {rate}{times}")
}

/// Why work is billed on top of a fee.
#[must_use]
pub fn left_out(reason: OnTop, band: TimeBand) -> String {
    match reason {
        OnTop::Project => "projects are left out".to_owned(),
        OnTop::AfterHours => {
            let when = super::explain::multiplier_reason(MultiplierReason::Band(band));
            match band {
                TimeBand::AfterHours | TimeBand::Working => "after hours is left out".to_owned(),
                TimeBand::Weekend | TimeBand::Holiday => {
                    format!("after hours is left out ({when})")
                }
            }
        }
        OnTop::Onsite => "visits are left out".to_owned(),
        OnTop::Capacity => "no time left, so cover comes".to_owned(),
        other => super::labels::on_top(other).to_owned(),
    }
}

fn noun(number: usize, one: &'static str, many: &'static str) -> &'static str {
    if number == 1 { one } else { many }
}
