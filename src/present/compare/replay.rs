//! The list of plans of a replay: what they would have cost.

use rust_decimal::Decimal;

use super::{AxisStart, Comparison, Dearest, OnTopRow, PlanRow, Range};
use crate::engine::error::EngineError;
use crate::engine::ledger::Ledger;
use crate::engine::money::Money;
use crate::present::arithmetic::Exact;
use crate::present::case::{Case, CasePlan, Counted};
use crate::present::chart::Scale;
use crate::present::dearest::dearest_month;
use crate::present::format::{hours_and_minutes, month_long};
use crate::present::leaves_out::leaves_out_text;
use crate::present::table::{Column, Table};
use crate::present::words;

/// The list of plans of a replay.
///
/// # Errors
/// [`EngineError::TooLarge`] beyond 28 significant digits.
pub fn compare(
    case: &Case<'_>,
    counted: Counted,
    start: AxisStart,
) -> Result<Comparison, EngineError> {
    let plans = case.by_cost(counted)?;
    let costs = || plans.iter().map(|(_, cost)| *cost);
    let scale = match start {
        AxisStart::Zero => Scale::from_zero(costs()),
        AxisStart::BelowCheapest => Scale::around(costs()),
    };
    let cheapest = plans.first().map_or(Money::ZERO, |(_, cost)| *cost);
    let months = plans
        .iter()
        .map(|(plan, _)| month_costs(plan))
        .collect::<Result<Vec<_>, EngineError>>()?;
    let month_scale = Scale::from_zero(months.iter().flatten().copied());
    let rows = plans
        .iter()
        .zip(&months)
        .map(|((plan, cost), months)| {
            let range = month_range(case, plan, months, &month_scale);
            row(case, plan, *cost, cheapest, &scale, range)
        })
        .collect::<Result<Vec<_>, EngineError>>()?;
    let period = words::compare::period(
        case.replay.months.get(),
        &month_long(case.replay.from, case.locale),
        &month_long(case.last_month(), case.locale),
    );
    let heading = words::compare::heading(rows.len());
    Ok(Comparison {
        table: as_table(&heading, &period, &rows),
        heading,
        period,
        dearest_head: words::compare::dearest_month(),
        legend: words::compare::legend_of_months(counted),
        ticks: scale.ticks(case.money()),
        range_ticks: month_scale.ticks(case.money()),
        rows,
    })
}

fn row(
    case: &Case<'_>,
    plan: &CasePlan<'_>,
    cost: Money,
    cheapest: Money,
    scale: &Scale,
    range: Range,
) -> Result<PlanRow, EngineError> {
    let money = case.money();
    let months = Decimal::from(case.replay.months.get());
    let mean = cost.amount().over(months).unwrap_or_default();
    let gap = cost.minus(cheapest)?;
    let dearest = dearest_month(case, plan)?;
    Ok(PlanRow {
        place: plan.place,
        id: plan.plan.id.clone(),
        name: plan.name.clone(),
        look: plan.look,
        cost,
        total: money.exact(cost),
        month: money.exact(case.replay.currency.round(mean)),
        dearest: Dearest {
            label: dearest.label,
            total: dearest.total,
        },
        gap: (!gap.is_zero()).then(|| money.signed(gap)),
        leaves_out: leaves_out_text(&plan.plan.terms, case.locale),
        on_top: on_top(case, plan),
        notes: notes(case, plan),
        each_hour: plan
            .replay
            .effective_hourly_rate
            .map(|rate| words::compare::each_hour(&money.exact(rate))),
        at: scale.position(cost),
        range,
        badges: Vec::new(),
        futures: None,
    })
}

/// What each month of a plan counts for.
pub(in crate::present) fn month_costs(plan: &CasePlan<'_>) -> Result<Vec<Money>, EngineError> {
    plan.replay
        .invoices
        .iter()
        .map(|invoice| plan.month_cost(invoice))
        .collect()
}

fn month_range(case: &Case<'_>, plan: &CasePlan<'_>, months: &[Money], scale: &Scale) -> Range {
    let low = months.iter().min().copied().unwrap_or_default();
    let high = months.iter().max().copied().unwrap_or_default();
    let mean = plan.mean_month(case);
    Range {
        low: scale.position(low),
        mean: scale.position(mean),
        high: scale.position(high),
        is_fixed: low == high,
        spoken: words::compare::range(
            &case.money().exact(low),
            &case.money().exact(high),
            &case.money().exact(mean),
        ),
    }
}

fn on_top(case: &Case<'_>, plan: &CasePlan<'_>) -> Vec<OnTopRow> {
    plan.replay
        .on_top
        .iter()
        .map(|group| {
            let reason = words::labels::on_top(group.reason);
            let amount = case.money().exact(group.amount);
            let incidents = u64::try_from(group.incidents).unwrap_or(u64::MAX);
            OnTopRow {
                reason,
                incidents: group.incidents,
                text: words::compare::on_top(
                    &amount,
                    reason,
                    incidents,
                    &case.numbers().count(incidents),
                ),
                amount,
            }
        })
        .collect()
}

fn notes(case: &Case<'_>, plan: &CasePlan<'_>) -> Vec<String> {
    let mut notes = Vec::new();
    if !plan.replay.tax.is_zero() {
        notes.push(words::compare::tax(
            &case.rate_card.tax.label,
            &case.money().exact(plan.replay.tax),
            plan.replay.cost != plan.replay.total,
        ));
    }
    if let Some(Ledger::Blocks {
        unused_minutes,
        unused_value,
        ..
    }) = &plan.replay.ledger
        && *unused_minutes > 0
    {
        notes.push(words::compare::unused(
            &hours_and_minutes(*unused_minutes, case.locale),
            &case.money().exact(*unused_value),
        ));
    }
    notes
}

fn as_table(heading: &str, period: &str, rows: &[PlanRow]) -> Table {
    Table {
        caption: heading.to_owned(),
        columns: vec![
            Column::text(words::compare::plan()),
            Column::number(period),
            Column::number(words::compare::more_than_cheapest()),
            Column::number(words::compare::a_month()),
            Column::number(words::compare::dearest_month()),
            Column::text(words::compare::leaves_out_head()),
        ],
        rows: rows
            .iter()
            .map(|row| {
                vec![
                    row.name.clone(),
                    row.total.clone(),
                    row.gap.clone().unwrap_or_default(),
                    row.month.clone(),
                    row.dearest.total.clone(),
                    row.leaves_out.clone(),
                ]
            })
            .collect(),
    }
}
