//! What swings the answer: how far the gap between the two best plans moves when one figure is a
//! fifth lower or higher.

use rust_decimal::Decimal;

use super::{Caption, Told};
use crate::engine::money::Money;
use crate::engine::plan::Terms;
use crate::engine::where_it_wins::{Swing, Swings, WinInput, most_first};
use crate::present::appearance::{PlanLook, plan_looks};
use crate::present::chart::{Scale, Tick};
use crate::present::forecast_case::ForecastCase;
use crate::present::parts::{Emphasis, Part, SLOTS, fill};
use crate::present::table::{Column, Table};
use crate::present::words;
use crate::present::words::numbers::capitalised;
use crate::present::words::pictures as say;

/// Rows that are shown.
const MOST_ROWS: usize = 9;

/// Part of the gap below which nothing moves to the eye.
const UNMOVED: f64 = 0.005;

/// The picture.
#[derive(Clone, PartialEq, Debug)]
pub struct SwingPicture {
    /// The cheapest plan.
    pub best: PlanLook,
    /// The next.
    pub second: PlanLook,
    /// Heads of the two sides: the second plan is cheaper, the best plan is.
    pub sides: [String; 2],
    /// Ticks of the gap.
    pub ticks: Vec<Tick>,
    /// Where the gap is nothing.
    pub zero: f64,
    /// Where it is now.
    pub now: f64,
    /// A row an input, most first.
    pub rows: Vec<SwingRow>,
    /// Its words and its twin.
    pub told: Told,
}

/// One input.
#[derive(Clone, PartialEq, Debug)]
pub struct SwingRow {
    /// What it is called.
    pub name: String,
    /// Its value.
    pub value: String,
    /// Where the gap goes, from left to right.
    pub ends: [SwingEnd; 2],
    /// Whether the answer changes: `yes`, `level`, `no`.
    pub flips: &'static str,
    /// All of it in words.
    pub spoken: String,
}

/// One end of a row.
#[derive(Clone, PartialEq, Debug)]
pub struct SwingEnd {
    /// Where the gap is, 0 … 1.
    pub at: f64,
    /// The value of the input that brings it there.
    pub value: String,
}

/// The picture of a forecast; `None` where there is no second plan, or nothing moves.
#[must_use]
pub fn swing_picture(case: &ForecastCase<'_>, known: &[Swings]) -> Option<SwingPicture> {
    let mut swings: Vec<Swing> = known.iter().map(|one| one.by(case.measure())).collect();
    most_first(&mut swings);
    let first = *swings.first()?;
    let least = (first.now.abs() * UNMOVED).max(0.5);
    swings.retain(|swing| swing.lower.abs().max(swing.higher.abs()) >= least);
    swings.truncate(MOST_ROWS);
    if swings.is_empty() {
        return None;
    }
    let looks = plan_looks(&case.rate_card.plans);
    let money = |amount: f64| {
        let exact = Decimal::from_f64_retain(amount).unwrap_or_default();
        case.forecast.currency.round(exact)
    };
    let gaps = swings
        .iter()
        .flat_map(|swing| [swing.now + swing.lower, swing.now + swing.higher]);
    let scale = Scale::around(gaps.chain([0.0, first.now]).map(money));
    let at = |gap: f64| scale.position(money(gap));
    let rows: Vec<SwingRow> = swings
        .iter()
        .filter_map(|swing| row(case, swing, at, money))
        .collect();
    let within = |plan: usize| {
        let plan = case.rate_card.plans.get(plan)?;
        Some(words::plans::within(plan))
    };
    let (best, second) = (within(first.best)?, within(first.second)?);
    Some(SwingPicture {
        best: *looks.get(first.best)?,
        second: *looks.get(first.second)?,
        sides: [
            say::cheaper_by(&capitalised(&second)),
            say::cheaper_by(&capitalised(&best)),
        ],
        ticks: scale
            .ticks(case.money())
            .into_iter()
            .map(|tick| Tick {
                // Both sides say by how much, so neither is less than nothing.
                label: tick.label.trim_start_matches(['-', '−']).to_owned(),
                ..tick
            })
            .collect(),
        zero: at(0.0),
        now: at(first.now),
        told: told(case, &first, &looks, &rows)?,
        rows,
    })
}

fn row(
    case: &ForecastCase<'_>,
    swing: &Swing,
    at: impl Fn(f64) -> f64,
    money: impl Fn(f64) -> Money,
) -> Option<SwingRow> {
    let [low, high] = swing.input.swung(swing.value);
    let lower = (swing.now + swing.lower, low);
    let higher = (swing.now + swing.higher, high);
    let mut ends = [lower, higher];
    if lower.0 > higher.0 {
        ends.reverse();
    }
    let shown = ends.map(|(gap, _)| case.money().round_estimate(money(gap).amount()));
    let flips = if shown[0] < Decimal::ZERO {
        say::flips()
    } else if shown[0].is_zero() {
        say::level()
    } else {
        say::stays()
    };
    let name = name(case, swing.input)?;
    let spoken = {
        let [from, to] = ends.map(|(gap, _)| case.money().estimate(money(gap).amount()));
        say::swing(&name, &from, &to)
    };
    Some(SwingRow {
        value: value(case, swing.input, swing.value)?,
        ends: [
            SwingEnd {
                at: at(ends[0].0),
                value: value(case, swing.input, ends[0].1)?,
            },
            SwingEnd {
                at: at(ends[1].0),
                value: value(case, swing.input, ends[1].1)?,
            },
        ],
        name,
        flips,
        spoken,
    })
}

fn name(case: &ForecastCase<'_>, input: WinInput) -> Option<String> {
    if let WinInput::PlanPrice(place) = input {
        let plan = case.rate_card.plans.get(place)?;
        return Some(say::price_of(&words::plans::name(plan), &plan.terms));
    }
    Some(say::input(input).to_owned())
}

/// A value of an input as it is read.
fn value(case: &ForecastCase<'_>, input: WinInput, value: f64) -> Option<String> {
    let numbers = case.numbers();
    let exact = Decimal::from_f64_retain(value)?;
    Some(match input {
        WinInput::Users | WinInput::WorkMinutes | WinInput::Horizon => {
            numbers.decimal(exact.round())
        }
        WinInput::IncidentsAMonth => numbers.decimal(exact.round_dp(1).normalize()),
        WinInput::ShareAfterHours | WinInput::ShareOnsite | WinInput::Belief => {
            numbers.percent(exact.round_dp(2).normalize())
        }
        WinInput::EmployeeHourCost => price(case, exact),
        WinInput::PlanPrice(place) => {
            let terms = &case.rate_card.plans.get(place)?.terms;
            price(case, exact.checked_mul(main_price(terms)?)?)
        }
    })
}

/// A price beyond a hundred in whole units: it is a fifth of one either way.
fn price(case: &ForecastCase<'_>, exact: Decimal) -> String {
    let places = if exact < Decimal::ONE_HUNDRED { 2 } else { 0 };
    case.money().price(exact.round_dp(places).normalize())
}

/// The price that a plan is known by; of tiers, the first.
fn main_price(terms: &Terms) -> Option<Decimal> {
    Some(match terms {
        Terms::BreakFix(terms) => terms.labour.hourly_rate.get(),
        Terms::Hourly(terms) => terms.labour.hourly_rate.get(),
        Terms::BlockHours(terms) => terms.block_price.get(),
        Terms::Retainer(terms) => terms.monthly_fee.get(),
        Terms::FlatRate(terms) => terms.per_user.tiers().first()?.price.get(),
        Terms::InHouse(terms) => terms.annual_salary.get(),
    })
}

fn told(
    case: &ForecastCase<'_>,
    first: &Swing,
    looks: &[PlanLook],
    rows: &[SwingRow],
) -> Option<Told> {
    let plan = |place: usize, emphasis, start: bool| {
        let plan = case.rate_card.plans.get(place)?;
        Some(Part::Plan {
            look: *looks.get(place)?,
            name: if start {
                words::plans::at_start(plan)
            } else {
                words::plans::within(plan)
            },
            emphasis,
        })
    };
    let exact = Decimal::from_f64_retain(first.now)?;
    let gap = case.money().estimate(exact);
    let finding = fill(
        &say::each_row(SLOTS[0], &gap, SLOTS[1]),
        &[
            plan(first.best, Emphasis::Strong, true)?,
            plan(first.second, Emphasis::Plain, false)?,
        ],
    );
    let flipping = rows.iter().filter(|row| row.flips == say::flips());
    let flipping: Vec<String> = flipping.map(|row| row.name.clone()).collect();
    Some(Told {
        spoken: say::what_flips(&flipping),
        caption: Caption {
            paragraphs: vec![finding, vec![Part::text(say::what_flips(&flipping))]],
            made_from: say::coming(case.months(), case.counted),
        },
        table: Table {
            caption: say::swings().to_owned(),
            columns: vec![
                Column::text(say::figure()),
                Column::number(say::now()),
                Column::number(say::a_fifth_either_way()),
                Column::text(say::flips_it()),
            ],
            rows: rows
                .iter()
                .map(|row| {
                    vec![
                        row.name.clone(),
                        row.value.clone(),
                        row.spoken.clone(),
                        row.flips.to_owned(),
                    ]
                })
                .collect(),
        },
    })
}
