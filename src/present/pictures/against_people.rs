//! Cost against people: a line a plan, the cheapest drawn heavy, and a ring where it changes.

use rust_decimal::Decimal;

use super::{Caption, PlanLine, Told};
use crate::engine::where_it_wins::{Curves, WinInput};
use crate::present::appearance::{PlanLook, plan_looks};
use crate::present::chart::{Scale, Tick, counted_ticks};
use crate::present::forecast_case::ForecastCase;
use crate::present::format::NumberFormat;
use crate::present::parts::{Part, to_text};
use crate::present::table::{Column, Table};
use crate::present::words;
use crate::present::words::pictures as say;

/// What is drawn upwards.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
pub enum Upwards {
    /// What each person costs a month.
    APersonAMonth,
    /// What everybody costs over the horizon.
    InAll,
}

/// How far above the dearest cheapest plan the picture goes on.
const HEADROOM: f64 = 1.6;

/// Rings that have room for their words.
const MOST_NAMED: usize = 5;

/// The picture.
#[derive(Clone, PartialEq, Debug)]
pub struct AgainstPeople {
    /// Head of the upright axis.
    pub upwards: &'static str,
    /// Its ticks.
    pub amounts: Vec<Tick>,
    /// Ticks of people.
    pub people: Vec<Tick>,
    /// A line a plan.
    pub lines: Vec<PlanLine>,
    /// Pieces of them that are the cheapest, from left to right.
    pub cheapest: Vec<PlanLine>,
    /// Where the cheapest plan changes.
    pub rings: Vec<Ring>,
    /// Where the customer stands, and what is written there.
    pub you: Tick,
    /// Its words and its twin.
    pub told: Told,
}

/// A change of the cheapest plan.
#[derive(Clone, PartialEq, Debug)]
pub struct Ring {
    /// Across, 0 … 1.
    pub at: f64,
    /// Up, 0 … 1.
    pub up: f64,
    /// First number of people at which the next plan wins: `11`.
    pub people: String,
    /// `flat-rate undercuts prepaid hours`; empty where there is no room.
    pub text: String,
}

/// The picture of a forecast; `None` where nothing is known of other numbers of people.
#[must_use]
pub fn against_people(case: &ForecastCase<'_>, upwards: Upwards) -> Option<AgainstPeople> {
    let (wins, curves) = case.curves(WinInput::Users)?;
    let (first, last) = (*wins.steps.first()?, *wins.steps.last()?);
    let across = move |people: f64| (people - first) / (last - first).max(1.0);
    let months = f64::from(case.months().max(1));
    let share = move |people: f64| match upwards {
        Upwards::APersonAMonth => people.max(1.0) * months,
        Upwards::InAll => 1.0,
    };
    let drawn = Drawn {
        case,
        steps: &wins.steps,
        curves,
        share: &share,
    };
    let scale = drawn.scale()?;
    let looks = plan_looks(&case.rate_card.plans);
    let line = |plan: usize, from: f64, to: f64| {
        let points = drawn
            .points(plan)
            .filter(|(people, _)| (from..=to).contains(people))
            .map(|(people, cost)| (across(people), scale.up(cost)))
            .collect();
        Some(PlanLine {
            look: *looks.get(plan)?,
            name: words::plans::name(case.rate_card.plans.get(plan)?),
            points,
        })
    };
    let lines = (0..looks.len()).filter_map(|plan| line(plan, first, last));
    let cheapest = curves
        .intervals
        .iter()
        .enumerate()
        .filter_map(|(place, interval)| {
            // Up to where the next one begins, so that no gap is left.
            let next = curves.intervals.get(place.saturating_add(1));
            line(
                interval.plan,
                interval.from,
                next.map_or(interval.to, |next| next.from),
            )
        });
    let numbers = case.numbers();
    Some(AgainstPeople {
        upwards: match upwards {
            Upwards::APersonAMonth => say::a_person_a_month(),
            Upwards::InAll => say::in_all(),
        },
        amounts: scale.scale.ticks(case.money()),
        people: people_ticks(first, last, numbers, across),
        lines: lines.collect(),
        cheapest: cheapest.collect(),
        rings: rings(&drawn, &scale, across),
        you: Tick {
            at: across(wins.now).clamp(0.0, 1.0),
            label: say::you(&numbers.near(wins.now)),
        },
        told: told(&drawn, upwards, &looks),
    })
}

/// Which plan wins where, in words; `None` where that is not known.
#[must_use]
pub fn finding(case: &ForecastCase<'_>) -> Option<String> {
    let (_, curves) = case.curves(WinInput::Users)?;
    Some(cheapest_by_people(case, curves))
}

fn cheapest_by_people(case: &ForecastCase<'_>, curves: &Curves) -> String {
    let numbers = case.numbers();
    let parts = curves.intervals.iter().filter_map(|interval| {
        let plan = case.rate_card.plans.get(interval.plan)?;
        Some(words::strip::from_to(
            &words::plans::within(plan),
            &numbers.near(interval.from),
            &numbers.near(interval.to),
        ))
    });
    words::strip::cheapest(&parts.collect::<Vec<_>>())
}

/// What is drawn, before it has a scale.
struct Drawn<'a> {
    case: &'a ForecastCase<'a>,
    steps: &'a [f64],
    curves: &'a Curves,
    /// What a total is divided by, at so many people.
    share: &'a dyn Fn(f64) -> f64,
}

impl Drawn<'_> {
    /// People, and what a plan costs there.
    fn points(&self, plan: usize) -> impl Iterator<Item = (f64, f64)> {
        let costs = self.curves.costs.get(plan).map_or(&[][..], Vec::as_slice);
        let points = self.steps.iter().zip(costs);
        points.map(|(people, cost)| (*people, cost / (self.share)(*people)))
    }

    fn cost(&self, plan: usize, people: f64) -> Option<f64> {
        self.points(plan)
            .find(|(at, _)| *at >= people)
            .map(|(_, cost)| cost)
    }

    /// From around the cheapest plan's least to somewhat above its most; what a plan that is far
    /// from winning costs lies outside.
    fn scale(&self) -> Option<AmountScale> {
        let winners = self.curves.intervals.iter().flat_map(|interval| {
            self.points(interval.plan)
                .filter(move |(people, _)| (interval.from..=interval.to).contains(people))
                .map(|(_, cost)| cost)
        });
        let (least, most) = winners.fold((f64::INFINITY, 0.0_f64), |(least, most), cost| {
            (least.min(cost), most.max(cost))
        });
        if !least.is_finite() {
            return None;
        }
        let money = |amount: f64| {
            let amount = Decimal::from_f64_retain(amount)?;
            Some(self.case.forecast.currency.round(amount))
        };
        let highest = (0..self.curves.costs.len())
            .flat_map(|plan| self.points(plan).map(|(_, cost)| cost))
            .fold(0.0, f64::max);
        let scale = Scale::around([money(least)?, money((most * HEADROOM).min(highest))?]);
        let [low, high] = scale.ends();
        Some(AmountScale { scale, low, high })
    }
}

/// Amounts as places; those above the picture lie above 1.
struct AmountScale {
    scale: Scale,
    low: f64,
    high: f64,
}

impl AmountScale {
    fn up(&self, amount: f64) -> f64 {
        (amount - self.low) / (self.high - self.low)
    }
}

fn people_ticks(
    first: f64,
    last: f64,
    numbers: NumberFormat,
    across: impl Fn(f64) -> f64,
) -> Vec<Tick> {
    counted_ticks(first, last)
        .into_iter()
        .map(|people| Tick {
            at: across(people),
            label: numbers.near(people),
        })
        .collect()
}

fn rings(drawn: &Drawn<'_>, scale: &AmountScale, across: impl Fn(f64) -> f64) -> Vec<Ring> {
    let crossings = drawn.curves.intervals.windows(2);
    let has_room = drawn.curves.intervals.len() <= MOST_NAMED.saturating_add(1);
    crossings
        .filter_map(|pair| {
            let [before, after] = pair else { return None };
            let name = |plan: usize| {
                let plan = drawn.case.rate_card.plans.get(plan)?;
                Some(words::plans::within(plan))
            };
            let people = drawn.case.numbers().near(after.from);
            Some(Ring {
                at: across(after.from),
                up: scale
                    .up(drawn.cost(after.plan, after.from)?)
                    .clamp(0.0, 1.0),
                text: if has_room {
                    say::undercuts(&name(after.plan)?, &name(before.plan)?)
                } else {
                    String::new()
                },
                people,
            })
        })
        .collect()
}

fn told(drawn: &Drawn<'_>, upwards: Upwards, looks: &[PlanLook]) -> Told {
    let case = drawn.case;
    let numbers = case.numbers();
    let users = f64::from(case.scenario.organisation.users.get());
    let ends = [drawn.steps.first(), drawn.steps.last()]
        .map(|end| numbers.near(end.copied().unwrap_or_default()));
    let what = match upwards {
        Upwards::APersonAMonth => say::what_each_costs(&ends[0], &ends[1]),
        Upwards::InAll => say::what_all_cost(&ends[0], &ends[1]),
    };
    let intervals = &drawn.curves.intervals;
    let here = intervals
        .iter()
        .rposition(|interval| interval.from <= users);
    let finding = match here.and_then(|place| Some((place, intervals.get(place)?))) {
        Some((place, own)) => {
            let below = (place > 0).then(|| numbers.near(own.from));
            let above = intervals.get(place.saturating_add(1));
            let above = above.map(|next| numbers.near(next.from));
            say::holds(&numbers.near(users), below.as_deref(), above.as_deref())
        }
        None => String::new(),
    };
    Told {
        caption: Caption {
            paragraphs: vec![vec![Part::text(what)], vec![Part::text(finding)]],
            made_from: say::coming(case.months(), case.counted),
        },
        spoken: cheapest_by_people(case, drawn.curves),
        table: table(drawn, upwards, looks),
    }
}

/// One row a step, thinned to those that can be read, with every step at which the answer changes.
fn table(drawn: &Drawn<'_>, upwards: Upwards, looks: &[PlanLook]) -> Table {
    /// Rows of a long range.
    const ROWS: usize = 60;
    let case = drawn.case;
    let every = drawn.steps.len().div_ceil(ROWS).max(1);
    let changes = |people: f64| {
        let mut intervals = drawn.curves.intervals.iter();
        intervals.any(|interval| interval.from == people)
    };
    let users = f64::from(case.scenario.organisation.users.get());
    let mut columns = vec![Column::number(say::people())];
    columns.extend(
        case.rate_card
            .plans
            .iter()
            .map(|plan| Column::number(words::plans::name(plan))),
    );
    columns.push(Column::text(say::cheapest()));
    let amount = |cost: f64| {
        let cost = Decimal::from_f64_retain(cost).unwrap_or_default();
        case.money().estimate(cost)
    };
    let rows = drawn
        .steps
        .iter()
        .enumerate()
        .filter(|(place, people)| place % every == 0 || changes(**people) || **people == users)
        .map(|(place, people)| {
            let mut cells = vec![case.numbers().near(*people)];
            cells.extend((0..looks.len()).map(|plan| {
                drawn
                    .points(plan)
                    .nth(place)
                    .map_or_else(String::new, |(_, cost)| amount(cost))
            }));
            let cheapest = drawn.curves.cheapest_at(place);
            let cheapest = cheapest.and_then(|plan| case.rate_card.plans.get(plan));
            cells.push(cheapest.map(words::plans::name).unwrap_or_default());
            cells
        })
        .collect();
    Table {
        caption: to_text(&[Part::text(match upwards {
            Upwards::APersonAMonth => say::a_person_a_month(),
            Upwards::InAll => say::in_all(),
        })]),
        columns,
        rows,
    }
}
