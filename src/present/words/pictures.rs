//! Pictures: cost against people, what swings the answer, hours left and lost, twenty futures.

use super::numbers::{capitalised, in_words, semicolons};
use crate::engine::plan::Terms;
use crate::engine::where_it_wins::WinInput;
use crate::present::case::Counted;

include!(concat!(env!("OUT_DIR"), "/words/pictures.rs"));

/// How far the answer holds; `below` is the least number for which it does, `above` the first for
/// which it does not.
#[must_use]
pub fn holds(users: &str, below: Option<&str>, above: Option<&str>) -> String {
    match (below, above) {
        (None, None) => holds_everywhere(users),
        (Some(below), None) => holds_from(users, below),
        (None, Some(above)) => holds_until(users, above),
        (Some(below), Some(above)) => holds_between(users, below, above),
    }
}

/// What a picture of the future was made from.
#[must_use]
pub fn coming(months: u32, counted: Counted) -> String {
    let when = capitalised(&super::sentence::next(months));
    made_of(&when, counted == Counted::WithLostWork)
}

/// An input that may swing the answer.
#[must_use]
pub fn input(input: WinInput) -> &'static str {
    match input {
        WinInput::Users => input_people(),
        WinInput::IncidentsAMonth => input_incidents(),
        WinInput::WorkMinutes => input_minutes(),
        WinInput::ShareAfterHours => input_after_hours(),
        WinInput::ShareOnsite => input_onsite(),
        WinInput::EmployeeHourCost => input_employee_hour(),
        WinInput::Horizon => input_horizon(),
        WinInput::Belief => input_belief(),
        WinInput::PlanPrice(_) => input_price(),
    }
}

/// The price that a plan is known by: `Hourly, rate`.
#[must_use]
pub fn price_of(plan: &str, terms: &Terms) -> String {
    match terms {
        Terms::BreakFix(_) | Terms::Hourly(_) => price_rate(plan),
        Terms::BlockHours(_) => price_block(plan),
        Terms::Retainer(_) => price_fee(plan),
        Terms::FlatRate(_) => price_person(plan),
        Terms::InHouse(_) => price_salary(plan),
    }
}

/// Which figures change the answer.
#[must_use]
pub fn what_flips(names: &[String]) -> String {
    match names {
        [] => none_flips().to_owned(),
        [only] => one_flips(only),
        many => many_flip(
            &capitalised(&in_words(many.len())),
            &semicolons(many),
            many.len(),
        ),
    }
}

/// Heads of a ledger of prepaid hours.
#[must_use]
pub fn block_heads() -> [&'static str; 5] {
    [opening(), bought(), drawn(), expired(), left()]
}

/// Heads of a ledger of included hours.
#[must_use]
pub fn included_heads() -> [&'static str; 6] {
    [
        carried_in(),
        included(),
        drawn(),
        over(),
        lost(),
        carried_on(),
    ]
}

/// What became of prepaid hours.
#[must_use]
pub fn blocks(plan: &str, bought: &str, expired: Option<&str>, left: &str, worth: &str) -> String {
    match expired {
        None => blocks_all_used(plan, bought, left, worth),
        Some(expired) => blocks_some_expired(plan, bought, expired, left, worth),
    }
}

/// What became of included hours, which were too few in `beyond` months.
#[must_use]
pub fn became_of_included(
    plan: &str,
    beyond: usize,
    months: usize,
    over: &str,
    lost: Option<&str>,
) -> String {
    let lost = lost.map_or_else(|| none_lost().to_owned(), some_lost);
    if beyond == 0 {
        return included_enough(plan, &lost);
    }
    included_too_few(
        plan,
        &in_words(beyond),
        &in_words(months),
        months,
        over,
        &lost,
    )
}

/// Where a winner stands among those of twenty futures.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct WinnerPlace {
    /// Before all others.
    pub is_first: bool,
    /// Behind all others.
    pub is_last: bool,
}

/// A winner: `In the quietest four, break/fix is cheapest; `.
#[must_use]
pub fn winner(place: WinnerPlace, count: usize, plan: &str, many: bool) -> String {
    let counted = in_words(count);
    match (place.is_first, place.is_last) {
        (true, true) => in_all_twenty(plan, many),
        (true, false) => in_the_quietest(&counted, plan, many, count),
        (false, true) => in_the_busiest(&counted, plan, count, many),
        (false, false) => in_the_next(&counted, plan, count, many),
    }
}

/// What the dots were made from.
#[must_use]
pub fn dots_from(months: u32, futures: &str, counted: Counted) -> String {
    from_futures(&coming(months, counted), futures)
}
