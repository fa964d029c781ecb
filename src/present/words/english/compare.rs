//! The list of plans: its heads, notes, and what a plan leaves out.

use super::numbers::{capitalised, in_words, plural};

/// Above the list.
#[must_use]
pub fn heading(plans: usize) -> String {
    if plans == 1 {
        return "One plan".to_owned();
    }
    format!("{} plans, cheapest first", capitalised(&in_words(plans)))
}

/// Head of the column of totals.
#[must_use]
pub fn period(months: u32, first: &str, last: &str) -> String {
    match months {
        1 => first.to_owned(),
        12 => "Last 12 months".to_owned(),
        _ => format!("{first} to {last}"),
    }
}

/// Heads of the table.
pub const PLAN: &str = "Plan";
/// Head of monthly means.
pub const A_MONTH: &str = "A month";
/// Head of the dearest months.
pub const DEAREST_MONTH: &str = "Dearest month";
/// Head of differences to the cheapest.
pub const MORE_THAN_CHEAPEST: &str = "More than the cheapest";
/// Head of what is not covered.
pub const LEAVES_OUT: &str = "Leaves out";

/// `Leaves out projects, after hours, parts`.
#[must_use]
pub fn leaves_out(items: &[String], hours_expire: bool) -> String {
    let mut text = match items {
        [] => "Leaves out nothing".to_owned(),
        [first, second] => format!("Leaves out {first} and {second}"),
        _ => format!("Leaves out {}", items.join(", ")),
    };
    if hours_expire {
        text.push_str("; hours expire");
    }
    text
}

/// Break/fix.
pub const EVERY_VISIT_BILLED: &str = "Nothing is fixed; every visit is billed";
/// Hourly without upkeep.
pub const EVERY_MINUTE_BILLED: &str = "Nothing is fixed; every minute is billed";

/// Hourly with upkeep.
#[must_use]
pub fn nothing_fixed_but(upkeep: &str) -> String {
    format!("Nothing is fixed but {upkeep} of upkeep")
}

/// Items that are left out.
pub const PROJECTS: &str = "projects";
/// Outside service hours.
pub const AFTER_HOURS: &str = "after hours";
/// Technicians on site.
pub const VISITS: &str = "visits";
/// Call-outs and travel.
pub const TRIPS: &str = "trips";
/// Materials.
pub const PARTS: &str = "parts";

/// Beyond included hours.
#[must_use]
pub fn time_past(hours: &str) -> String {
    format!("time past {hours}")
}

/// Beyond a fair-use clause.
#[must_use]
pub fn time_past_a_person(hours: &str) -> String {
    format!("time past {hours} a person")
}

/// An employee's absence.
#[must_use]
pub fn weeks_away(weeks: &str, is_one: bool) -> String {
    format!(
        "{weeks} {} away",
        plural(u64::from(!is_one).saturating_add(1), "week", "weeks")
    )
}

/// Hours, in words that fit a narrow line: `10 hours`.
#[must_use]
pub fn hours(hours: &str, is_one: bool) -> String {
    format!(
        "{hours} {}",
        plural(u64::from(!is_one).saturating_add(1), "hour", "hours")
    )
}

/// What was billed on top of a fee for one reason.
#[must_use]
pub fn on_top(amount: &str, reason: &str, incidents: u64, count: &str) -> String {
    format!(
        "{amount} for {reason}, {count} {}",
        plural(incidents, "incident", "incidents")
    )
}

/// Prepaid time that is left.
#[must_use]
pub fn unused(time: &str, worth: &str) -> String {
    format!("{time} paid and not used, worth {worth}, not refunded")
}

/// Total over hours worked.
#[must_use]
pub fn each_hour(rate: &str) -> String {
    format!("{rate} for each hour worked, all in.")
}

/// Tax in or beside the total.
#[must_use]
pub fn tax(label: &str, amount: &str, is_in_cost: bool) -> String {
    let label = if label.is_empty() { "tax" } else { label };
    if is_in_cost {
        format!("with {amount} of {label}")
    } else {
        format!("{amount} of {label} comes on top and is not compared")
    }
}

/// The months of a plan, for screen readers.
#[must_use]
pub fn range(low: &str, high: &str, mean: &str) -> String {
    if low == high {
        return format!("Every month {low}");
    }
    format!("Months from {low} to {high}, {mean} on average")
}
