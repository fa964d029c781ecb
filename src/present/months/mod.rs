//! Month by month: small charts of what each plan would have charged, all on one scale.

mod finding;

use crate::engine::civil::Month;
use crate::engine::error::EngineError;
use crate::engine::money::Money;
use crate::present::appearance::PlanLook;
use crate::present::case::{Case, CasePlan, Counted};
use crate::present::chart::{Scale, Tick};
use crate::present::compare::month_costs;
use crate::present::dearest::dearest_month;
use crate::present::format::{month_letter, month_long, month_short};
use crate::present::table::{Column, Table};
use crate::present::words;

/// Small charts of the months, one a plan.
#[derive(Clone, PartialEq, Debug)]
pub struct MonthCharts {
    /// Ticks of the scale that all share, from zero.
    pub ticks: Vec<Tick>,
    /// One chart a plan, cheapest plan first.
    pub plans: Vec<MonthChart>,
    /// The finding, how to read the charts, and what they were made from.
    pub caption: [String; 3],
    /// The same as a table, to the last digit.
    pub table: Table,
}

/// What one plan would have charged, month by month.
#[derive(Clone, PartialEq, Debug)]
pub struct MonthChart {
    /// The plan's id in the rate card.
    pub id: String,
    /// What the plan is called.
    pub name: String,
    /// Its colour and mark.
    pub look: PlanLook,
    /// Its total, to the last digit.
    pub total: String,
    /// Its total in whole units, for narrow heads.
    pub short_total: String,
    /// One bar a month.
    pub bars: Vec<MonthBar>,
    /// Height of the line at the mean of a month, 0 … 1.
    pub mean_at: f64,
    /// The whole chart in a sentence, for screen readers.
    pub spoken: String,
}

/// One month.
#[derive(Clone, PartialEq, Debug)]
pub struct MonthBar {
    /// The month.
    pub month: Month,
    /// Its letter, for the axis.
    pub letter: &'static str,
    /// What it came to.
    pub cost: Money,
    /// Height, 0 … 1.
    pub height: f64,
    /// The amount in whole units, above the dearest month only.
    pub label: Option<String>,
    /// Month and amount: `March 2026: $6,518.25`.
    pub spoken: String,
}

/// The charts of a replay's months.
///
/// # Errors
/// [`EngineError::TooLarge`] beyond 28 significant digits.
pub fn month_charts(case: &Case<'_>) -> Result<MonthCharts, EngineError> {
    let plans: Vec<CasePlan<'_>> = case
        .by_cost(Counted::Invoices)?
        .into_iter()
        .map(|(plan, _)| plan)
        .collect();
    let series = plans
        .iter()
        .map(month_costs)
        .collect::<Result<Vec<_>, EngineError>>()?;
    let scale = Scale::from_zero(series.iter().flatten().copied());
    let charts = plans
        .iter()
        .zip(&series)
        .map(|(plan, costs)| chart(case, plan, costs, &scale))
        .collect::<Result<Vec<_>, EngineError>>()?;
    Ok(MonthCharts {
        ticks: scale.ticks(case.money()),
        caption: [
            finding::finding(case, &plans, &series)?,
            words::months::how_to_read(plans.len()),
            made_from(case),
        ],
        table: as_table(case, &plans, &series),
        plans: charts,
    })
}

fn chart(
    case: &Case<'_>,
    plan: &CasePlan<'_>,
    costs: &[Money],
    scale: &Scale,
) -> Result<MonthChart, EngineError> {
    let money = case.money();
    let dearest = dearest_month(case, plan)?;
    let cost = plan.replay.cost;
    let mean = plan.mean_month(case);
    let bars = plan
        .replay
        .invoices
        .iter()
        .zip(costs)
        .map(|(invoice, cost)| MonthBar {
            month: invoice.month,
            letter: month_letter(invoice.month, case.locale),
            cost: *cost,
            height: scale.position(*cost),
            label: (invoice.month == dearest.month && !cost.is_zero()).then(|| money.whole(*cost)),
            spoken: words::months::spoken_month(
                &month_long(invoice.month, case.locale),
                &money.exact(*cost),
            ),
        })
        .collect();
    Ok(MonthChart {
        id: plan.plan.id.clone(),
        name: plan.name.clone(),
        look: plan.look,
        total: money.exact(cost),
        short_total: money.whole(cost),
        bars,
        mean_at: scale.position(mean),
        spoken: words::months::spoken(
            &plan.name,
            &month_long(dearest.month, case.locale),
            &dearest.total,
            &money.exact(mean),
        ),
    })
}

fn made_from(case: &Case<'_>) -> String {
    let incidents = u64::try_from(case.replay.incidents.len()).unwrap_or(u64::MAX);
    words::months::made_from(
        &words::compare::period(
            case.replay.months.get(),
            &month_long(case.replay.from, case.locale),
            &month_long(case.last_month(), case.locale),
        ),
        incidents,
        &case.numbers().count(incidents),
    )
}

fn as_table(case: &Case<'_>, plans: &[CasePlan<'_>], series: &[Vec<Money>]) -> Table {
    let money = case.money();
    let mut columns = vec![Column::text(words::months::month())];
    columns.extend(plans.iter().map(|plan| Column::number(plan.name.clone())));
    let mut rows: Vec<Vec<String>> = Vec::new();
    for number in 0..case.replay.months.get() {
        let month = case
            .replay
            .from
            .plus(i32::try_from(number).unwrap_or(i32::MAX));
        let mut cells = vec![month_short(month, case.locale)];
        let place = usize::try_from(number).unwrap_or(usize::MAX);
        cells.extend(
            series
                .iter()
                .map(|costs| money.exact(costs.get(place).copied().unwrap_or_default())),
        );
        rows.push(cells);
    }
    let mut totals = vec![words::months::total().to_owned()];
    totals.extend(plans.iter().map(|plan| money.exact(plan.replay.cost)));
    rows.push(totals);
    Table {
        caption: words::months::table().to_owned(),
        columns,
        rows,
    }
}
