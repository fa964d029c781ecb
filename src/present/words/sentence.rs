//! The pieces of the sentence, of a replay and of a forecast.

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

/// When, of a forecast: `next year`, `over the next 24 months`.
#[must_use]
pub fn next(months: u32) -> String {
    match months {
        1 => "next month".to_owned(),
        12 => "next year".to_owned(),
        _ => format!("over the next {months} months"),
    }
}

/// Behind the plan that is likely to win.
#[must_use]
pub const fn likely(many: bool) -> &'static str {
    if many {
        " are likely your cheapest plan: "
    } else {
        " is likely your cheapest plan: "
    }
}

/// Behind a plan, before what it is likely to cost.
#[must_use]
pub const fn likely_cost(many: bool) -> &'static str {
    if many {
        " are likely to cost "
    } else {
        " is likely to cost "
    }
}

/// Behind plans that are likely to cost nothing.
#[must_use]
pub const fn likely_nothing(many: bool) -> &'static str {
    if many {
        " are likely to cost nothing"
    } else {
        " is likely to cost nothing"
    }
}

/// Behind plans whose expected costs come close to each other.
pub const LIKELY_ABOUT_THE_SAME: &str = " are likely to cost about the same: ";
/// Behind plans whose expected costs are equal.
pub const LIKELY_THE_SAME: &str = " are likely to cost the same: ";

/// How often the plan wins: `, in 14 of 20 futures`.
#[must_use]
pub fn in_futures(count: u32, of: u32) -> String {
    format!(", in {}", futures(count, of))
}

/// The same where it wins in less than half of them.
#[must_use]
pub fn only_in_futures(count: u32, of: u32) -> String {
    format!(", but in only {}", futures(count, of))
}

/// `14 of 20 futures`.
#[must_use]
pub fn futures(count: u32, of: u32) -> String {
    format!("{count}\u{a0}of\u{a0}{of} futures")
}

/// Before the plan that wins for fewer people.
#[must_use]
pub fn below_people(people: &str) -> String {
    format!(" Below\u{a0}{people} people, ")
}

/// Before the plan that wins for more people, behind one for fewer.
#[must_use]
pub fn and_from(people: &str) -> String {
    format!("; from\u{a0}{people}, ")
}

/// Before the plan that wins for more people.
#[must_use]
pub fn from_people(people: &str) -> String {
    format!(" From\u{a0}{people} people, ")
}

/// Behind a plan that wins.
#[must_use]
pub const fn win(many: bool) -> &'static str {
    if many { " win" } else { " wins" }
}
