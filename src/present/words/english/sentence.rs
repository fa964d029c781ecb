//! The pieces of the replay's sentence.

/// When: `over the last 12 months`, `in March 2026`, `over the 31 months from … to …`.
#[must_use]
pub fn period(months: u32, first: &str, last: &str) -> String {
    match months {
        1 => format!("in {first}"),
        12 => "over the last 12 months".to_owned(),
        _ => format!("over the {months} months from {first} to {last}"),
    }
}

/// Behind the plan that wins.
pub const CHEAPEST: &str = " would have been your cheapest plan: ";
/// Between the gap and the rival.
pub const BELOW: &str = " below ";
/// Behind plans that come close to each other.
pub const ABOUT_THE_SAME: &str = " would have cost about the same: ";
/// Behind plans that come to one amount.
pub const THE_SAME: &str = " would have cost the same: ";
/// Behind a plan that has no rival.
pub const COST: &str = " would have cost ";
/// Behind plans that came to zero.
pub const NOTHING: &str = " would have cost nothing ";
/// Where there is nothing to win.
pub const CHOOSE: &str = ". Choose by what they leave out.";
/// Where one plan is all there is.
pub const ONLY_PLAN: &str = ". There is no other plan to compare it with.";
/// A rate card without plans.
pub const NO_PLAN: &str = "There is no plan to compare.";
/// Two names or amounts.
pub const AND: &str = " and ";
/// Between names of a longer list.
pub const COMMA: &str = ", ";
/// What is added when interruptions count.
pub const LOST_WORK_COUNTED: &str = ", lost work counted";

/// Before a sentence without incidents.
#[must_use]
pub fn without_incidents(period: &str) -> String {
    format!("With no incidents {period}, ")
}

/// Names that are left out of a list of equals.
#[must_use]
pub fn other_plans(count: usize) -> String {
    format!("{} other plans", super::numbers::in_words(count))
}
