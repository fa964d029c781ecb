//! The dearest month of a plan.

use super::case::{Case, CasePlan};
use super::format::month_short;
use crate::engine::civil::Month;
use crate::engine::error::EngineError;
use crate::engine::money::Money;

/// The month with the largest invoice.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct DearestMonth {
    /// The month.
    pub month: Month,
    /// Its name: `Mar 2026`.
    pub label: String,
    /// What it came to, tax included where tax is a cost.
    pub cost: Money,
    /// The same, written out.
    pub total: String,
}

/// The dearest month of a plan, the first of equals.
///
/// # Errors
/// [`EngineError::TooLarge`] beyond 28 significant digits.
pub fn dearest_month(case: &Case<'_>, plan: &CasePlan<'_>) -> Result<DearestMonth, EngineError> {
    let mut dearest = (case.replay.from, Money::ZERO);
    for invoice in &plan.replay.invoices {
        let cost = plan.month_cost(invoice)?;
        if cost > dearest.1 {
            dearest = (invoice.month, cost);
        }
    }
    let (month, cost) = dearest;
    Ok(DearestMonth {
        month,
        label: month_short(month, case.locale),
        cost,
        total: case.money().exact(cost),
    })
}
