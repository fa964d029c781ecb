//! The list of plans, cheapest first.

use rust_decimal::Decimal;

use super::appearance::PlanLook;
use super::case::{Case, CasePlan, Counted};
use super::chart::{Scale, Tick};
use super::dearest::{DearestMonth, dearest_month};
use super::format::{hours_and_minutes, month_long};
use super::leaves_out::leaves_out_text;
use super::table::{Column, Table};
use super::words;
use crate::engine::error::EngineError;
use crate::engine::ledger::Ledger;
use crate::engine::money::Money;
use crate::present::arithmetic::Exact;

/// The list of plans.
#[derive(Clone, PartialEq, Debug)]
pub struct Comparison {
    /// What stands above it: `Seven plans, cheapest first`.
    pub heading: String,
    /// Head of the totals: `Last 12 months`.
    pub period: String,
    /// The plans, cheapest first, equal ones in the rate card's order.
    pub rows: Vec<PlanRow>,
    /// The axis of totals.
    pub ticks: Vec<Tick>,
    /// The axis of months, from zero, that all ranges share.
    pub month_ticks: Vec<Tick>,
    /// The same as a table.
    pub table: Table,
}

/// One plan of the list.
#[derive(Clone, PartialEq, Debug)]
pub struct PlanRow {
    /// Its place in the rate card.
    pub place: usize,
    /// Its id in the rate card.
    pub id: String,
    /// What it is called.
    pub name: String,
    /// Its colour and mark.
    pub look: PlanLook,
    /// What it would have cost.
    pub cost: Money,
    /// The same, written out.
    pub total: String,
    /// Mean of a month.
    pub month: String,
    /// Its dearest month.
    pub dearest: DearestMonth,
    /// How much more than the cheapest, `+$6,100.00`; `None` for the cheapest and its equals.
    pub gap: Option<String>,
    /// `Leaves out projects, after hours, parts`.
    pub leaves_out: String,
    /// What was billed on top of its fee, by reason.
    pub on_top: Vec<OnTopRow>,
    /// What else to know: tax, prepaid time that is left.
    pub notes: Vec<String>,
    /// `$207.89 for each hour worked, all in.`; `None` when nothing was worked.
    pub each_hour: Option<String>,
    /// Where its cost lies on the axis of totals, 0 … 1.
    pub at: f64,
    /// From its quietest month to its dearest.
    pub range: MonthRange,
}

/// Where the months of a plan lie on the axis of months, 0 … 1.
#[derive(Clone, PartialEq, Debug)]
pub struct MonthRange {
    /// The quietest month.
    pub low: f64,
    /// The mean of all months.
    pub mean: f64,
    /// The dearest month.
    pub high: f64,
    /// Whether all months come to the same.
    pub is_fixed: bool,
    /// The range in words, for screen readers.
    pub spoken: String,
}

/// What was billed on top of a fee for one reason.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct OnTopRow {
    /// For what: `after hours`.
    pub reason: &'static str,
    /// How many incidents.
    pub incidents: usize,
    /// How much.
    pub amount: String,
    /// All of it: `$1,234.00 for after hours, 12 incidents`.
    pub text: String,
}

/// Where the axis of the list begins.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Hash)]
pub enum AxisStart {
    /// At zero: for bars, whose length is the cost.
    #[default]
    Zero,
    /// Below the cheapest: for needles, whose position is the cost.
    BelowCheapest,
}

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
        ticks: scale.ticks(case.money()),
        month_ticks: month_scale.ticks(case.money()),
        rows,
    })
}

fn row(
    case: &Case<'_>,
    plan: &CasePlan<'_>,
    cost: Money,
    cheapest: Money,
    scale: &Scale,
    range: MonthRange,
) -> Result<PlanRow, EngineError> {
    let money = case.money();
    let months = Decimal::from(case.replay.months.get());
    let mean = cost.amount().over(months).unwrap_or_default();
    let gap = cost.minus(cheapest)?;
    Ok(PlanRow {
        place: plan.place,
        id: plan.plan.id.clone(),
        name: plan.name.clone(),
        look: plan.look,
        cost,
        total: money.exact(cost),
        month: money.exact(case.replay.currency.round(mean)),
        dearest: dearest_month(case, plan)?,
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
    })
}

/// What each month of a plan counts for.
pub(super) fn month_costs(plan: &CasePlan<'_>) -> Result<Vec<Money>, EngineError> {
    plan.replay
        .invoices
        .iter()
        .map(|invoice| plan.month_cost(invoice))
        .collect()
}

fn month_range(
    case: &Case<'_>,
    plan: &CasePlan<'_>,
    months: &[Money],
    scale: &Scale,
) -> MonthRange {
    let low = months.iter().min().copied().unwrap_or_default();
    let high = months.iter().max().copied().unwrap_or_default();
    let mean = plan.mean_month(case);
    MonthRange {
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
            Column::text(words::compare::PLAN),
            Column::number(period),
            Column::number(words::compare::MORE_THAN_CHEAPEST),
            Column::number(words::compare::A_MONTH),
            Column::number(words::compare::DEAREST_MONTH),
            Column::text(words::compare::LEAVES_OUT),
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
