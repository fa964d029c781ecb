//! Month by month.

use super::numbers::{capitalised, in_words, plural};

/// One month is the dearest of several plans.
#[must_use]
pub fn one_dear_month(month: &str, plans: usize, of: usize, examples: &str) -> String {
    let whose = if plans == of && of > 1 {
        "every plan".to_owned()
    } else {
        format!(
            "{} {}",
            in_words(plans),
            plural(u64::from(plans != 1).saturating_add(1), "plan", "plans")
        )
    };
    format!("{month} is the dearest month of {whose}: {examples}.")
}

/// An amount under a plan.
#[must_use]
pub fn under(amount: &str, plan: &str) -> String {
    format!("{amount} under {plan}")
}

/// No month stands out.
#[must_use]
pub fn range(plan: &str, least: &str, most: &str) -> String {
    format!("{plan} moves between {least} and {most} a month")
}

/// A plan whose months are all the same.
#[must_use]
pub fn steady(plan: &str, amount: &str) -> String {
    format!("{plan} costs {amount} every month")
}

/// How to read the chart.
#[must_use]
pub fn how_to_read(plans: usize) -> String {
    let share = if plans > 1 {
        format!(" All {} share one scale.", in_words(plans))
    } else {
        String::new()
    };
    format!("One bar is one invoice. The dotted line is the month’s mean.{share}")
}

/// What the chart was made from.
#[must_use]
pub fn made_from(period: &str, incidents: u64, count: &str) -> String {
    format!(
        "{}: {count} {}, to the last digit. Invoices only; no assumption enters.",
        capitalised(period),
        plural(incidents, "incident", "incidents"),
    )
}

/// A plan's panel, read aloud.
#[must_use]
pub fn spoken(plan: &str, month: &str, amount: &str, mean: &str) -> String {
    format!("{plan}: dearest {month} at {amount}, mean {mean} a month")
}

/// Caption of the table.
pub const TABLE: &str = "Cost of each month under each plan";
/// Head of the first column.
pub const MONTH: &str = "Month";
/// Last row.
pub const TOTAL: &str = "Total";

/// One month of a chart.
#[must_use]
pub fn spoken_month(month: &str, amount: &str) -> String {
    format!("{month}: {amount}")
}
