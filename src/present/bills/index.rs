//! All plans and months whose invoices can be looked at, with their totals.

use crate::engine::civil::Month;
use crate::engine::error::EngineError;
use crate::present::appearance::PlanLook;
use crate::present::case::{Case, Counted};
use crate::present::chart::Scale;
use crate::present::format::month_short;
use crate::present::words;

/// All plans and months to choose from, with their totals.
#[derive(Clone, PartialEq, Debug)]
pub struct BillIndex {
    /// The plans, cheapest first.
    pub plans: Vec<PlanBills>,
}

/// The invoices of one plan.
#[derive(Clone, PartialEq, Debug)]
pub struct PlanBills {
    /// Its place in the rate card.
    pub place: usize,
    /// What it is called.
    pub name: String,
    /// Its colour and mark.
    pub look: PlanLook,
    /// Sum of its invoices.
    pub total: String,
    /// One a month, in order.
    pub months: Vec<MonthBill>,
    /// `$207.89 for each hour worked, all in.`; `None` when nothing was worked.
    pub each_hour: Option<String>,
}

/// One invoice in a list.
#[derive(Clone, PartialEq, Debug)]
pub struct MonthBill {
    /// The month.
    pub month: Month,
    /// Its name: `Mar 2026`.
    pub label: String,
    /// What it came to.
    pub total: String,
    /// Length of its bar, 0 … 1; the plan's dearest month is 1.
    pub length: f64,
}

/// All plans and months to choose from.
///
/// # Errors
/// [`EngineError::TooLarge`] beyond 28 significant digits.
pub fn bill_index(case: &Case<'_>) -> Result<BillIndex, EngineError> {
    let money = case.money();
    let plans = case.by_cost(Counted::Invoices)?;
    Ok(BillIndex {
        plans: plans
            .into_iter()
            .map(|(plan, _)| {
                let scale = Scale::from_zero(plan.replay.invoices.iter().map(|i| i.total));
                PlanBills {
                    place: plan.place,
                    total: money.exact(plan.replay.total),
                    months: plan
                        .replay
                        .invoices
                        .iter()
                        .map(|invoice| MonthBill {
                            month: invoice.month,
                            label: month_short(invoice.month, case.locale),
                            total: money.exact(invoice.total),
                            length: scale.position(invoice.total),
                        })
                        .collect(),
                    each_hour: plan
                        .replay
                        .effective_hourly_rate
                        .map(|rate| words::compare::each_hour(&money.exact(rate))),
                    name: plan.name,
                    look: plan.look,
                }
            })
            .collect(),
    })
}
