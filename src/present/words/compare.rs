//! The list of plans: its heads, notes, and what a plan leaves out.

use rust_decimal::Decimal;

use super::numbers::{capitalised, commas, in_words, list};
use crate::engine::recommend::Badge;
use crate::present::case::Counted;

include!(concat!(env!("OUT_DIR"), "/words/compare.rs"));

/// Above the list.
#[must_use]
pub fn heading(plans: usize) -> String {
    if plans == 1 {
        return one_plan().to_owned();
    }
    plans_cheapest_first(&capitalised(&in_words(plans)), plans)
}

/// Above the list where only the first are listed.
#[must_use]
pub fn cheapest_of(listed: usize, plans: usize) -> String {
    if plans <= listed {
        return heading(plans);
    }
    cheapest_some(&in_words(listed), &in_words(plans))
}

/// Where all plans are.
#[must_use]
pub fn all_plans(plans: usize) -> String {
    match plans {
        1..=3 => full_version().to_owned(),
        plans => all_of_them(&in_words(plans), plans),
    }
}

/// Head of the column of totals.
#[must_use]
pub fn period(months: u32, first: &str, last: &str) -> String {
    match months {
        1 => first.to_owned(),
        12 => last_twelve().to_owned(),
        _ => from_to(first, last),
    }
}

/// Choice of what is to come, beside that of as many months of the past.
#[must_use]
pub fn choose_next(months: u32, past: u32) -> String {
    if months == past && months > 1 {
        next_same(months)
    } else {
        next_months(months)
    }
}

/// What is chosen, in a line: `Next 12 months, invoices only`.
#[must_use]
pub fn chosen(period: &str, counted: Counted, neutral: bool) -> String {
    chosen_view(period, counted == Counted::WithLostWork, neutral)
}

/// In what a plan is the best.
#[must_use]
pub fn badge(badge: Badge) -> &'static str {
    match badge {
        Badge::LowestExpectedCost => badge_lowest_expected_cost(),
        Badge::MostPredictable => badge_most_predictable(),
        Badge::LowestInABadYear => badge_lowest_in_a_bad_year(),
    }
}

/// How to read the months of a replay.
#[must_use]
pub fn legend_of_months(counted: Counted) -> &'static str {
    match counted {
        Counted::Invoices => legend_of_months_invoices(),
        Counted::WithLostWork => legend_of_months_with_lost_work(),
    }
}

/// `Leaves out projects, after hours, parts`.
#[must_use]
pub fn leaves_out(items: &[String], hours_expire: bool) -> String {
    match items {
        [] => leaves_out_nothing(hours_expire),
        [_, _] => leaves_out_items(&list(items), hours_expire),
        _ => leaves_out_items(&commas(items), hours_expire),
    }
}

/// An employee's absence.
#[must_use]
pub fn weeks_away(weeks: &str, number: Decimal) -> String {
    weeks_absent(weeks, number)
}

/// Hours, in words that fit a narrow line: `10 hours`.
#[must_use]
pub fn hours(hours: &str, number: u32) -> String {
    hours_long(hours, number)
}

/// What was billed on top of a fee for one reason.
#[must_use]
pub fn on_top(amount: &str, reason: &str, incidents: u64, count: &str) -> String {
    on_top_for(amount, reason, count, incidents)
}

/// Tax in or beside the total.
#[must_use]
pub fn tax(label: &str, amount: &str, is_in_cost: bool) -> String {
    let label = if label.is_empty() {
        tax_itself()
    } else {
        label
    };
    if is_in_cost {
        tax_within(amount, label)
    } else {
        tax_beside(amount, label)
    }
}

/// The months of a plan, for screen readers.
#[must_use]
pub fn range(low: &str, high: &str, mean: &str) -> String {
    if low == high {
        return every_month(low);
    }
    months_from_to(low, high, mean)
}
