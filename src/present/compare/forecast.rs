//! The list of plans of a forecast: what they are likely to cost.

use rust_decimal::Decimal;

use super::{Comparison, Dearest, PlanRow, Range};
use crate::engine::error::EngineError;
use crate::engine::money::Money;
use crate::engine::recommend::{Badge, badges};
use crate::present::arithmetic::Exact;
use crate::present::chart::Scale;
use crate::present::forecast_case::{ForecastCase, LikelyPlan};
use crate::present::leaves_out::leaves_out_text;
use crate::present::table::{Column, Table};
use crate::present::twentieths::TWENTY;
use crate::present::words;

/// The list of plans of a forecast. Every amount has three significant digits, and a gap is what
/// lies between two totals as they are shown.
///
/// # Errors
/// [`EngineError::TooLarge`] beyond 28 significant digits.
pub fn compare_forecast(case: &ForecastCase<'_>) -> Result<Comparison, EngineError> {
    let plans = case.by_cost();
    let held = badges(case.forecast, case.measure())?;
    // A single plan is the best in nothing.
    let held_by = |plan: &LikelyPlan<'_>| match held.as_slice() {
        [_] => Vec::new(),
        held => held.get(plan.place).cloned().unwrap_or_default(),
    };
    let scale = Scale::around(plans.iter().flat_map(|plan| {
        let [low, high] = plan.range();
        [low, plan.outlook.mean, high]
    }));
    let cheapest = plans.first().map_or(Decimal::ZERO, |plan| plan.shown);
    let rows: Vec<PlanRow> = plans
        .iter()
        .map(|plan| row(case, plan, cheapest, &scale, held_by(plan)))
        .collect();
    let period = words::compare::next_months(case.months());
    let heading = words::compare::heading(rows.len());
    let ticks = scale.ticks(case.money());
    Ok(Comparison {
        table: as_table(case, &heading, &period, &plans, &rows),
        heading,
        period,
        dearest_head: words::compare::dearest_month_bad_year(),
        legend: words::compare::legend_of_futures(),
        range_ticks: ticks.clone(),
        ticks,
        rows,
    })
}

fn row(
    case: &ForecastCase<'_>,
    plan: &LikelyPlan<'_>,
    cheapest: Decimal,
    scale: &Scale,
    badges: Vec<Badge>,
) -> PlanRow {
    let money = case.money();
    let mean = plan.outlook.mean.amount();
    let month = mean.over(case.months().into()).unwrap_or_default();
    let gap = money
        .estimate_gap(cheapest, plan.shown)
        .filter(|_| plan.shown > cheapest);
    PlanRow {
        place: plan.place,
        id: plan.plan.id.clone(),
        name: plan.name.clone(),
        look: plan.look,
        cost: case.forecast.currency.round(plan.shown),
        total: money.estimate(mean),
        month: money.estimate(month),
        dearest: Dearest {
            label: String::new(),
            total: money.estimate(plan.outlook.worst_month_p90.amount()),
        },
        gap: gap.map(|gap| format!("+{gap}")),
        leaves_out: leaves_out_text(&plan.plan.terms, case.locale),
        on_top: Vec::new(),
        notes: Vec::new(),
        each_hour: None,
        at: scale.position(plan.outlook.mean),
        range: range(case, plan, scale),
        badges,
        futures: Some(words::sentence::futures(plan.of_twenty, TWENTY)),
    }
}

fn range(case: &ForecastCase<'_>, plan: &LikelyPlan<'_>, scale: &Scale) -> Range {
    let [low, high] = plan.range();
    let [low_text, high_text] = ends(case, plan);
    // Equal in three digits is a fixed price to whoever reads three digits.
    let is_fixed = low_text == high_text;
    Range {
        low: scale.position(low),
        mean: scale.position(plan.outlook.mean),
        high: scale.position(high),
        is_fixed,
        spoken: if is_fixed {
            words::compare::always(&low_text)
        } else {
            words::compare::eight_in_ten(&low_text, &high_text)
        },
    }
}

fn ends(case: &ForecastCase<'_>, plan: &LikelyPlan<'_>) -> [String; 2] {
    plan.range()
        .map(Money::amount)
        .map(|amount| case.money().estimate(amount))
}

fn as_table(
    case: &ForecastCase<'_>,
    heading: &str,
    period: &str,
    plans: &[LikelyPlan<'_>],
    rows: &[PlanRow],
) -> Table {
    Table {
        caption: heading.to_owned(),
        columns: vec![
            Column::text(words::compare::plan()),
            Column::number(period),
            Column::number(words::compare::more_than_cheapest()),
            Column::number(words::compare::a_month()),
            Column::number(words::compare::one_in_ten_below()),
            Column::number(words::compare::one_in_ten_above()),
            Column::number(words::compare::dearest_month_bad_year()),
            Column::number(words::compare::cheapest_in()),
            Column::text(words::compare::badges()),
            Column::text(words::compare::leaves_out_head()),
        ],
        rows: plans
            .iter()
            .zip(rows)
            .map(|(plan, row)| {
                let [low, high] = ends(case, plan);
                let badges: Vec<&str> = row
                    .badges
                    .iter()
                    .copied()
                    .map(words::compare::badge)
                    .collect();
                vec![
                    row.name.clone(),
                    row.total.clone(),
                    row.gap.clone().unwrap_or_default(),
                    row.month.clone(),
                    low,
                    high,
                    row.dearest.total.clone(),
                    row.futures.clone().unwrap_or_default(),
                    words::numbers::commas(&badges),
                    row.leaves_out.clone(),
                ]
            })
            .collect(),
    }
}
