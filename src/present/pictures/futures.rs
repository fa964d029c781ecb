//! Twenty futures: which plan is the cheapest from a quiet year to a busy one, and what each plan
//! costs in twenty futures that stand for all.

use super::{Caption, Told};
use crate::engine::forecast::{TWENTY, Twenty};
use crate::engine::money::Money;
use crate::present::appearance::PlanLook;
use crate::present::case::Counted;
use crate::present::chart::{Scale, Tick};
use crate::present::forecast_case::{ForecastCase, LikelyPlan};
use crate::present::parts::{Emphasis, Part, SLOTS, fill, to_text};
use crate::present::table::{Column, Table};
use crate::present::words;
use crate::present::words::pictures as say;

/// Width of a dot, as a part of the axis: dots that are nearer stand on each other.
const DOT: f64 = 0.02;

/// Futures whose width has room for `3 of 20`; fewer say their number alone.
const ROOM_FOR_WORDS: usize = 3;

/// The picture.
#[derive(Clone, PartialEq, Debug)]
pub struct Futures {
    /// The plan that wins in each of twenty futures, from quiet to busy.
    pub winners: Vec<PlanLook>,
    /// The plans that win, from quiet to busy, and in how many.
    pub runs: Vec<WinnerRun>,
    /// Ticks of the costs.
    pub ticks: Vec<Tick>,
    /// A row a plan, the cheapest first.
    pub rows: Vec<FutureRow>,
    /// Its words and its twin.
    pub told: Told,
}

/// Neighbouring futures in which one plan wins.
#[derive(Clone, PartialEq, Debug)]
pub struct WinnerRun {
    /// How many.
    pub count: usize,
    /// `13 of 20`.
    pub text: String,
}

/// One plan.
#[derive(Clone, PartialEq, Debug)]
pub struct FutureRow {
    /// How it looks.
    pub look: PlanLook,
    /// What it is called.
    pub name: String,
    /// Where its dots stand, 0 … 1, and how many lie below each.
    pub dots: Vec<(f64, u32)>,
    /// Dots that stand on each other at most.
    pub height: u32,
    /// The lowest of its costs.
    pub lowest: String,
    /// The highest of them.
    pub highest: String,
    /// `13 of 20`.
    pub cheapest: String,
    /// The row in words.
    pub spoken: String,
}

/// The picture of a forecast; `None` for one without plans.
#[must_use]
pub fn futures(case: &ForecastCase<'_>) -> Option<Futures> {
    let twenty = match case.counted {
        Counted::Invoices => &case.forecast.twenty_in_invoices,
        Counted::WithLostWork => &case.forecast.twenty_with_impact,
    };
    let plans = case.by_cost();
    if plans.is_empty() || twenty.costs.len() != plans.len() {
        return None;
    }
    let costs = |plan: &LikelyPlan<'_>| twenty.costs.get(plan.place);
    let scale = Scale::around(plans.iter().filter_map(costs).flatten().copied());
    let rows: Vec<FutureRow> = plans
        .iter()
        .filter_map(|plan| Some(row(case, plan, costs(plan)?, &scale)))
        .collect();
    let winners = winners(twenty, &plans);
    let runs = runs(&winners);
    let told = told(case, &runs, &rows);
    Some(Futures {
        winners: winners.iter().map(|plan| plan.look).collect(),
        runs: runs
            .iter()
            .map(|(_, count)| WinnerRun {
                count: *count,
                text: if *count < ROOM_FOR_WORDS {
                    count.to_string()
                } else {
                    say::of_twenty(*count)
                },
            })
            .collect(),
        ticks: scale.ticks(case.money()),
        rows,
        told,
    })
}

fn row(
    case: &ForecastCase<'_>,
    plan: &LikelyPlan<'_>,
    costs: &[Money; TWENTY],
    scale: &Scale,
) -> FutureRow {
    let mut dots: Vec<(f64, u32)> = Vec::with_capacity(TWENTY);
    for cost in costs {
        let at = scale.position(*cost);
        // They rise, so those that this one may stand on are the last ones.
        let below = dots.iter().rev().take_while(|(other, _)| at - other < DOT);
        let below = u32::try_from(below.count()).unwrap_or(0);
        dots.push((at, below));
    }
    let money = case.money();
    let [lowest, highest] = [costs.first(), costs.last()]
        .map(|cost| money.estimate(cost.copied().unwrap_or_default().amount()));
    let count = usize::try_from(plan.of_twenty).unwrap_or(0);
    FutureRow {
        look: plan.look,
        height: dots.iter().map(|(_, below)| below + 1).max().unwrap_or(1),
        dots,
        spoken: say::dots(&plan.name, &lowest, &highest, count),
        name: plan.name.clone(),
        lowest,
        highest,
        cheapest: say::of_twenty(count),
    }
}

/// The winner of each of twenty futures, as many of each plan as the sentence says: where a
/// twentieth of all futures goes to several plans, the one that wins most of it has the first say.
fn winners<'s, 'a>(twenty: &Twenty, plans: &'s [LikelyPlan<'a>]) -> Vec<&'s LikelyPlan<'a>> {
    let mut left: Vec<u32> = plans.iter().map(|plan| plan.of_twenty).collect();
    let mut given: Vec<Option<usize>> = vec![None; TWENTY];
    let mut wishes: Vec<(f64, usize, usize)> = Vec::new();
    for (twentieth, parts) in twenty.cheapest.iter().enumerate() {
        for (place, plan) in plans.iter().enumerate() {
            let part = parts.get(plan.place).copied().unwrap_or(0.0);
            wishes.push((part, twentieth, place));
        }
    }
    wishes.sort_by(|one, other| other.0.total_cmp(&one.0));
    for (_, twentieth, place) in wishes {
        if let (Some(slot @ None), Some(left)) = (given.get_mut(twentieth), left.get_mut(place))
            && *left > 0
        {
            *slot = Some(place);
            *left = left.saturating_sub(1);
        }
    }
    let winner = |place: Option<usize>| plans.get(place?);
    given.into_iter().filter_map(winner).collect()
}

fn runs<'s, 'a>(winners: &[&'s LikelyPlan<'a>]) -> Vec<(&'s LikelyPlan<'a>, usize)> {
    let mut runs: Vec<(&LikelyPlan<'_>, usize)> = Vec::new();
    for winner in winners {
        match runs.last_mut() {
            Some((last, count)) if last.place == winner.place => *count = count.saturating_add(1),
            _ => runs.push((winner, 1)),
        }
    }
    runs
}

fn told(case: &ForecastCase<'_>, runs: &[(&LikelyPlan<'_>, usize)], rows: &[FutureRow]) -> Told {
    let mut parts = vec![Part::text(say::next_is_one(case.months()))];
    let mut spoken = String::new();
    for (place, (plan, count)) in runs.iter().enumerate() {
        let is_last = place.saturating_add(1) == runs.len();
        let place = say::WinnerPlace {
            is_first: place == 0,
            is_last,
        };
        let many = words::plans::is_many(plan.plan);
        let winner = fill(
            &say::winner(place, *count, SLOTS[0], many),
            &[Part::Plan {
                look: plan.look,
                name: words::plans::within(plan.plan),
                emphasis: Emphasis::Strong,
            }],
        );
        spoken.push_str(&to_text(&winner));
        parts.extend(winner);
    }
    let mut columns = vec![Column::text(say::plan())];
    columns.extend([say::lowest(), say::highest(), say::cheapest_in()].map(Column::number));
    Told {
        spoken: spoken.trim().to_owned(),
        caption: Caption {
            paragraphs: vec![parts, vec![Part::text(say::read_dots())]],
            made_from: say::dots_from(
                case.months(),
                &case.numbers().count(case.forecast.futures.into()),
                case.counted,
            ),
        },
        table: Table {
            caption: say::twenty_futures().to_owned(),
            columns,
            rows: rows
                .iter()
                .map(|row| {
                    vec![
                        row.name.clone(),
                        row.lowest.clone(),
                        row.highest.clone(),
                        row.cheapest.clone(),
                    ]
                })
                .collect(),
        },
    }
}
