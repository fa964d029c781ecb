//! Pictures: cost against people, what swings the answer, hours left and lost.

use super::numbers::{capitalised, in_words, plural};
use crate::engine::plan::Terms;
use crate::engine::where_it_wins::WinInput;
use crate::present::case::Counted;

/// Head of an axis.
pub const A_PERSON_A_MONTH: &str = "A person, a month";
/// Head of an axis.
pub const IN_ALL: &str = "In all";
/// Name of an axis, and head of a column.
pub const PEOPLE: &str = "People";
/// Head of a column.
pub const CHEAPEST: &str = "Cheapest";

/// At the customer's own number.
#[must_use]
pub fn you(people: &str) -> String {
    format!("You: {people}")
}

/// Where one plan overtakes another.
#[must_use]
pub fn undercuts(next: &str, before: &str) -> String {
    format!("{next} undercuts {before}")
}

/// What the lines are.
#[must_use]
pub fn what_each_costs(first: &str, last: &str) -> String {
    format!(
        "What each person costs a month, from {first} to {last} people, everything else as it is. The heavy line is the cheapest plan; the rings are where it changes."
    )
}

/// What the lines are.
#[must_use]
pub fn what_all_cost(first: &str, last: &str) -> String {
    format!(
        "What everybody costs together, from {first} to {last} people, everything else as it is. The heavy line is the cheapest plan; the rings are where it changes."
    )
}

/// How far the answer holds; `below` is the least number for which it does, `above` the first for
/// which it does not.
#[must_use]
pub fn holds(users: &str, below: Option<&str>, above: Option<&str>) -> String {
    match (below, above) {
        (None, None) => format!("At {users} the answer holds, and at every other number shown."),
        (Some(below), None) => {
            format!("At {users} the answer holds, and for all numbers shown from {below} on.")
        }
        (None, Some(above)) => format!("At {users} the answer holds until there are {above}."),
        (Some(below), Some(above)) => {
            format!("At {users} the answer holds, from {below} until there are {above}.")
        }
    }
}

/// What a picture of the future was made from.
#[must_use]
pub fn coming(months: u32, counted: Counted) -> String {
    let when = capitalised(&super::sentence::next(months));
    match counted {
        Counted::Invoices => format!("{when}, invoices only."),
        Counted::WithLostWork => format!("{when}, lost work counted."),
    }
}

/// An input that may swing the answer.
#[must_use]
pub const fn input(input: WinInput) -> &'static str {
    match input {
        WinInput::Users => "People",
        WinInput::IncidentsAMonth => "Incidents a month",
        WinInput::WorkMinutes => "Minutes one takes, mean",
        WinInput::ShareAfterHours => "After-hours share",
        WinInput::ShareOnsite => "On-site share",
        WinInput::EmployeeHourCost => "An hour of your people",
        WinInput::Horizon => "Months looked ahead",
        WinInput::Belief => "Claims believed",
        WinInput::PlanPrice(_) => "Price",
    }
}

/// The price that a plan is known by: `Hourly, rate`.
#[must_use]
pub fn price_of(plan: &str, terms: &Terms) -> String {
    let price = match terms {
        Terms::BreakFix(_) | Terms::Hourly(_) => "rate",
        Terms::BlockHours(_) => "price of a block",
        Terms::Retainer(_) => "monthly fee",
        Terms::FlatRate(_) => "price a person",
        Terms::InHouse(_) => "salary",
    };
    format!("{plan}, {price}")
}

/// A row, read aloud.
#[must_use]
pub fn swing(name: &str, from: &str, to: &str) -> String {
    format!("{name}: gap from {from} to {to}")
}

/// Head of one side.
#[must_use]
pub fn cheaper_by(plan: &str) -> String {
    format!("{} cheaper by", capitalised(plan))
}

/// Between the best plan and the next.
#[must_use]
pub fn is_below(gap: &str) -> String {
    format!(" is {gap} below ")
}

/// Behind these.
pub const EACH_ROW: &str = ", its nearest rival. Each row changes one figure by a fifth, down and up, and shows where that gap goes.";

/// Which figures change the answer.
#[must_use]
pub fn what_flips(names: &[String]) -> String {
    match names {
        [] => "No single figure changes the answer by itself.".to_owned(),
        [only] => format!("One figure changes the answer: {only}."),
        many => format!(
            "{} figures change the answer: {}.",
            capitalised(&in_words(many.len())),
            many.join("; ")
        ),
    }
}

/// The answer changes.
pub const FLIPS: &str = "yes";
/// The two plans come level.
pub const LEVEL: &str = "level";
/// The answer holds.
pub const HOLDS: &str = "no";
/// Caption of the table.
pub const SWINGS: &str = "What swings the answer";
/// Head of a column.
pub const FIGURE: &str = "Figure";
/// Head of a column.
pub const NOW: &str = "Now";
/// Head of a column.
pub const A_FIFTH_EITHER_WAY: &str = "20% less, 20% more";
/// Head of a column.
pub const FLIPS_IT: &str = "Flips it";

/// Heads of a ledger of prepaid hours.
pub const BLOCK_HEADS: [&str; 5] = ["Opening", "Bought", "Drawn", "Expired", "Left"];
/// Heads of a ledger of included hours.
pub const INCLUDED_HEADS: [&str; 6] = [
    "Carried in",
    "Included",
    "Drawn",
    "Over",
    "Lost",
    "Carried on",
];
/// How to read a ledger's bars.
pub const READ_LEDGER: &str = "Filled: hours drawn. The upright stroke: hours there were. Outlined beyond it: hours billed on top.";
/// Below that.
pub const LEDGER_FIGURES: &str = "The months of your history, exactly. Hours and minutes.";
/// Head of the bars.
pub const HOURS: &str = "Hours";
/// Before the sums.
pub const ALL_MONTHS: &str = "All";

/// What became of prepaid hours, behind the plan's name.
#[must_use]
pub fn blocks(bought: &str, expired: Option<&str>, left: &str, worth: &str) -> String {
    let lost = match expired {
        None => "None would have expired".to_owned(),
        Some(expired) => format!("{expired} would have expired unused"),
    };
    format!(": you would have bought {bought}. {lost}, and {left} would be left, worth {worth}.")
}

/// What became of included hours, behind the plan's name.
#[must_use]
pub fn included(beyond: usize, months: usize, over: &str, lost: Option<&str>) -> String {
    let lost = match lost {
        None => "None would have been lost.".to_owned(),
        Some(lost) => format!("{lost} would have been lost unused."),
    };
    if beyond == 0 {
        return format!(": the included hours would have been enough in every month. {lost}");
    }
    format!(
        ": too few hours in {} of {} {}. You would have paid for {over} above them. {lost}",
        in_words(beyond),
        in_words(months),
        plural(u64::try_from(months).unwrap_or(u64::MAX), "month", "months"),
    )
}

/// A chance in twenty.
#[must_use]
pub fn of_twenty(count: usize) -> String {
    format!("{count} of 20")
}

/// One plan's dots, read aloud.
#[must_use]
pub fn dots(plan: &str, lowest: &str, highest: &str, cheapest: usize) -> String {
    format!("{plan}: from {lowest} to {highest}, cheapest in {cheapest} of 20")
}

/// Before the winners.
#[must_use]
pub fn next_is_one(months: u32) -> String {
    format!(
        "{} will be one of these, each as likely as the next. ",
        capitalised(&super::sentence::next(months).replace("over the ", "the "))
    )
}

/// Before a winner: `In the quietest four, `.
#[must_use]
pub fn in_the_next(is_first: bool, is_last: bool, count: usize) -> String {
    let count = in_words(count);
    match (is_first, is_last) {
        (true, true) => "In all twenty, ".to_owned(),
        (true, false) => format!("In the quietest {count}, "),
        (false, true) => format!("in the busiest {count}, "),
        (false, false) => format!("in the next {count}, "),
    }
}

/// Behind a winner: what it is, and how the sentence goes on.
#[must_use]
pub const fn are_cheapest(
    is_first: bool,
    is_last: bool,
    many: bool,
) -> (&'static str, &'static str) {
    let verb = match (is_first, many) {
        (true, true) => " are cheapest",
        (true, false) => " is cheapest",
        (false, _) => "",
    };
    (verb, if is_last { "." } else { "; " })
}

/// How to read the dots.
pub const READ_DOTS: &str =
    "A tall pile of dots is a bill you can plan for. A wide row is one you cannot.";

/// What the dots were made from.
#[must_use]
pub fn from_futures(months: u32, futures: &str, counted: Counted) -> String {
    format!(
        "{} 20 dots a plan, of {futures} simulated futures.",
        coming(months, counted)
    )
}

/// Caption of the table.
pub const TWENTY_FUTURES: &str = "Twenty futures";
/// Head of a column.
pub const PLAN: &str = "Plan";
/// Head of a column.
pub const LOWEST: &str = "Lowest";
/// Head of a column.
pub const HIGHEST: &str = "Highest";
/// Head of a column.
pub const CHEAPEST_IN: &str = "Cheapest in";
/// Head of the dots.
pub const COSTS: &str = "Costs in twenty futures";
/// The end of few incidents.
pub const QUIET: &str = "Quiet";
/// The end of many.
pub const BUSY: &str = "Busy";
