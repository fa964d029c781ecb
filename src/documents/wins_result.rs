//! Where each plan wins as JSON, as `evaluate wins` writes it, and the names of inputs.
//!
//! Costs are numbers in major units: they are estimates, not bills.

use std::collections::BTreeMap;

use serde::Serialize;

use super::value::pretty;
use crate::engine::rate_card::RateCard;
use crate::engine::where_it_wins::{Crossing, Curves, Interval, WinInput, Wins};

/// Names of the inputs that every rate card has; a plan's price is `price:` and its id.
pub const INPUT_NAMES: [(&str, WinInput); 8] = [
    ("users", WinInput::Users),
    ("incidents", WinInput::IncidentsAMonth),
    ("work_minutes", WinInput::WorkMinutes),
    ("share_after_hours", WinInput::ShareAfterHours),
    ("share_onsite", WinInput::ShareOnsite),
    ("employee_hour_cost", WinInput::EmployeeHourCost),
    ("horizon", WinInput::Horizon),
    ("belief", WinInput::Belief),
];

/// Before the id of the plan whose price is meant.
const PRICE_OF: &str = "price:";

/// The input with this name.
#[must_use]
pub fn input_named(name: &str, card: &RateCard) -> Option<WinInput> {
    if let Some(id) = name.strip_prefix(PRICE_OF) {
        let place = card.plans.iter().position(|plan| plan.id == id)?;
        return Some(WinInput::PlanPrice(place));
    }
    let known = |(known, _): &&(&str, WinInput)| *known == name;
    INPUT_NAMES.iter().find(known).map(|(_, input)| *input)
}

/// What an input is called.
#[must_use]
pub fn name_of(input: WinInput, card: &RateCard) -> String {
    if let WinInput::PlanPrice(place) = input {
        let id = card.plans.get(place).map_or("", |plan| plan.id.as_str());
        return format!("{PRICE_OF}{id}");
    }
    let known = INPUT_NAMES.iter().find(|(_, known)| *known == input);
    known.map_or_else(String::new, |(name, _)| (*name).to_owned())
}

/// Where each plan wins, as pretty-printed JSON.
#[must_use]
pub fn write_wins(wins: &Wins, card: &RateCard) -> String {
    pretty(&WinsResult {
        input: name_of(wins.input, card),
        now: wins.now,
        steps: &wins.steps,
        invoices: CurvesResult::of(&wins.invoices, card),
        with_impact: CurvesResult::of(&wins.with_impact, card),
    })
}

#[derive(Serialize)]
struct WinsResult<'a> {
    input: String,
    now: f64,
    steps: &'a [f64],
    invoices: CurvesResult<'a>,
    with_impact: CurvesResult<'a>,
}

#[derive(Serialize)]
struct CurvesResult<'a> {
    intervals: Vec<IntervalResult<'a>>,
    crossings: Vec<CrossingResult<'a>>,
    plans: BTreeMap<&'a str, &'a [f64]>,
}

#[derive(Serialize)]
struct IntervalResult<'a> {
    from: f64,
    to: f64,
    plan: &'a str,
}

#[derive(Serialize)]
struct CrossingResult<'a> {
    at: f64,
    below: &'a str,
    above: &'a str,
}

impl<'a> CurvesResult<'a> {
    fn of(curves: &'a Curves, card: &'a RateCard) -> Self {
        let id = |place: usize| card.plans.get(place).map_or("", |plan| plan.id.as_str());
        let interval = |interval: &Interval| IntervalResult {
            from: interval.from,
            to: interval.to,
            plan: id(interval.plan),
        };
        let crossing = |crossing: &Crossing| CrossingResult {
            at: crossing.at,
            below: id(crossing.below),
            above: id(crossing.above),
        };
        let costs = curves.costs.iter().map(Vec::as_slice);
        Self {
            intervals: curves.intervals.iter().map(interval).collect(),
            crossings: curves.crossings.iter().map(crossing).collect(),
            plans: card
                .plans
                .iter()
                .map(|plan| plan.id.as_str())
                .zip(costs)
                .collect(),
        }
    }
}
