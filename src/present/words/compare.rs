//! The list of plans: its heads, notes, and what a plan leaves out.

use super::numbers::{capitalised, in_words, plural};
use crate::engine::recommend::Badge;
use crate::present::case::Counted;

/// Above the list.
#[must_use]
pub fn heading(plans: usize) -> String {
    if plans == 1 {
        return "One plan".to_owned();
    }
    format!("{} plans, cheapest first", capitalised(&in_words(plans)))
}

/// Above the list where only the first are listed.
#[must_use]
pub fn cheapest_of(listed: usize, plans: usize) -> String {
    if plans <= listed {
        return heading(plans);
    }
    format!("Cheapest {} of {}", in_words(listed), in_words(plans))
}

/// Where all plans are.
#[must_use]
pub fn all_plans(plans: usize) -> String {
    match plans {
        1..=3 => "The full version".to_owned(),
        plans => format!("All {} plans", in_words(plans)),
    }
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

/// Head of the column of totals, of a forecast.
#[must_use]
pub fn next_months(months: u32) -> String {
    match months {
        1 => "Next month".to_owned(),
        _ => format!("Next {months} months"),
    }
}

/// Choice of the past: `Last 12 months`.
#[must_use]
pub fn choose_last(months: u32) -> String {
    match months {
        1 => "Last month".to_owned(),
        _ => format!("Last {months} months"),
    }
}

/// Choice of what is to come, beside that of as many months of the past.
#[must_use]
pub fn choose_next(months: u32, past: u32) -> String {
    if months == past && months > 1 {
        format!("Next {months}")
    } else {
        next_months(months)
    }
}

/// What the choice of months is called.
pub const WHICH_MONTHS: &str = "Months";
/// What the choice of what counts is called.
pub const WHAT_COUNTS: &str = "What counts";
/// Invoices alone.
pub const INVOICES_ONLY: &str = "Invoices only";
/// Invoices and business impact.
pub const WITH_LOST_WORK: &str = "With lost work";
/// No claims.
pub const NEUTRAL: &str = "Neutral";
/// What that means; the line below the sentence says it too once it is chosen.
pub const NEUTRAL_MEANS: &str =
    "Every plan meets the same incidents, and no provider’s claim counts.";
/// Before why there is no forecast.
pub const NO_FORECAST: &str = "There is no forecast.";

/// What is chosen, in a line: `Next 12 months, invoices only`.
#[must_use]
pub fn chosen(period: &str, counted: Counted, neutral: bool) -> String {
    let counts = match counted {
        Counted::Invoices => "invoices only",
        Counted::WithLostWork => "with lost work",
    };
    let neutral = if neutral { ", neutral" } else { "" };
    format!("{period}, {counts}{neutral}")
}

/// In what a plan is the best.
#[must_use]
pub const fn badge(badge: Badge) -> &'static str {
    match badge {
        Badge::LowestExpectedCost => "Lowest expected cost",
        Badge::MostPredictable => "Most predictable",
        Badge::LowestInABadYear => "Lowest in a bad year",
    }
}

/// How to read the months of a replay.
#[must_use]
pub const fn legend_of_months(counted: Counted) -> &'static str {
    match counted {
        Counted::Invoices => {
            "Bar: from the quietest month to the dearest. Line: the mean. Dashed: the cheapest plan."
        }
        Counted::WithLostWork => {
            "Bar: invoices of the quietest month to the dearest, without lost work. Line: their mean."
        }
    }
}

/// How to read the ranges of a forecast.
pub const LEGEND_OF_FUTURES: &str =
    "Bar: 8 of 10 futures. Line: expected cost. Dashed: the cheapest plan.";

/// A range of futures, for screen readers.
#[must_use]
pub fn eight_in_ten(low: &str, high: &str) -> String {
    format!("8 in 10 futures cost {low} to {high}")
}

/// A range without width, for screen readers.
#[must_use]
pub fn always(amount: &str) -> String {
    format!("Fixed, {amount} in 8 of 10 futures")
}

/// Heads of the table.
pub const PLAN: &str = "Plan";
/// Head of monthly means.
pub const A_MONTH: &str = "A month";
/// Head of the dearest months.
pub const DEAREST_MONTH: &str = "Dearest month";
/// Head of the ranges, for screen readers.
pub const RANGE: &str = "Range";
/// Beside a cost without a range.
pub const FIXED: &str = "fixed";
/// What the table of plans shows.
pub const PLANS_IN_ORDER: &str = "Plans in order of cost";
/// Head of the dearest months of a forecast.
pub const DEAREST_MONTH_BAD_YEAR: &str = "Dearest month, bad year";
/// Head of the low ends of a forecast.
pub const ONE_IN_TEN_BELOW: &str = "1 in 10 below";
/// Head of the high ends of a forecast.
pub const ONE_IN_TEN_ABOVE: &str = "1 in 10 above";
/// Head of how often each plan wins.
pub const CHEAPEST_IN: &str = "Cheapest in";
/// Head of what each plan is the best in.
pub const BADGES: &str = "Best in";
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
