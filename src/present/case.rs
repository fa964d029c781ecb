//! What every presenter is told: the replay, what it was made from, and for whom it is shown.

use rust_decimal::Decimal;

use super::appearance::{PlanLook, plan_looks};
use super::format::{Locale, MoneyFormat, NumberFormat};
use super::words;
use crate::engine::civil::Month;
use crate::engine::error::EngineError;
use crate::engine::incident::Incident;
use crate::engine::invoice::Invoice;
use crate::engine::money::Money;
use crate::engine::organisation::Organisation;
use crate::engine::rate_card::{Plan, RateCard};
use crate::engine::replay::{PlanReplay, Replay};
use crate::engine::time_band::TimeBand;
use crate::present::arithmetic::Exact;

/// A replay with what it was made from, and the locale of the person who sees it.
#[derive(Clone, Copy, Debug)]
pub struct Case<'a> {
    /// What the history would have cost.
    pub replay: &'a Replay,
    /// The rate card that it was priced with.
    pub rate_card: &'a RateCard,
    /// The company that it was priced for.
    pub organisation: &'a Organisation,
    /// How numbers and dates are written.
    pub locale: &'static Locale,
}

/// What is counted as a plan's cost.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Hash)]
pub enum Counted {
    /// Invoices, with tax where tax is a cost.
    #[default]
    Invoices,
    /// Invoices, lost work, and the customer's own time for bills and repairs.
    WithLostWork,
}

/// One plan of a case.
#[derive(Clone, Debug)]
pub struct CasePlan<'a> {
    /// Its place in the rate card.
    pub place: usize,
    /// What it offers.
    pub plan: &'a Plan,
    /// What it would have cost.
    pub replay: &'a PlanReplay,
    /// How it looks.
    pub look: PlanLook,
    /// What it is called where it stands alone.
    pub name: String,
}

impl<'a> Case<'a> {
    /// The plans, in the rate card's order.
    #[must_use]
    pub fn plans(&self) -> Vec<CasePlan<'a>> {
        plan_looks(&self.rate_card.plans)
            .into_iter()
            .zip(&self.rate_card.plans)
            .zip(&self.replay.plans)
            .enumerate()
            .map(|(place, ((look, plan), replay))| CasePlan {
                place,
                plan,
                replay,
                look,
                name: words::plans::name(plan),
            })
            .collect()
    }

    /// The plans, cheapest first, equal ones in the rate card's order, each with its cost.
    ///
    /// # Errors
    /// [`EngineError::TooLarge`] beyond 28 significant digits.
    pub fn by_cost(&self, counted: Counted) -> Result<Vec<(CasePlan<'a>, Money)>, EngineError> {
        // A handful of plans is put in order as it comes.
        let mut plans: Vec<(CasePlan<'a>, Money)> = Vec::new();
        for plan in self.plans() {
            let cost = plan.cost(counted)?;
            let place = plans.partition_point(|(_, other)| *other <= cost);
            plans.insert(place, (plan, cost));
        }
        Ok(plans)
    }

    /// Amounts in the case's currency.
    #[must_use]
    pub const fn money(&self) -> MoneyFormat {
        MoneyFormat::new(self.locale, self.replay.currency)
    }

    /// Plain numbers.
    #[must_use]
    pub const fn numbers(&self) -> NumberFormat {
        NumberFormat::new(self.locale)
    }

    /// Last month of the window.
    #[must_use]
    pub fn last_month(&self) -> Month {
        self.replay.from.after(self.replay.months).plus(-1)
    }

    /// When an incident was reported, as the provider's rates see it.
    #[must_use]
    pub fn time_band(&self, incident: &Incident) -> TimeBand {
        TimeBand::of(
            incident.opened,
            &self.rate_card.service_calendar(self.organisation),
        )
    }
}

impl CasePlan<'_> {
    /// What it would have cost.
    ///
    /// # Errors
    /// [`EngineError::TooLarge`] beyond 28 significant digits.
    pub fn cost(&self, counted: Counted) -> Result<Money, EngineError> {
        match counted {
            Counted::Invoices => Ok(self.replay.cost),
            Counted::WithLostWork => self.replay.cost.plus(self.replay.impact.total()?),
        }
    }

    /// Mean of what its months count for, rounded.
    #[must_use]
    pub fn mean_month(&self, case: &Case<'_>) -> Money {
        let months = Decimal::from(case.replay.months.get());
        let mean = self.replay.cost.amount().over(months);
        case.replay.currency.round(mean.unwrap_or_default())
    }

    /// What one of its invoices counts for: with tax where tax is a cost, so that months add up
    /// to the plan's cost.
    ///
    /// # Errors
    /// [`EngineError::TooLarge`] beyond 28 significant digits.
    pub fn month_cost(&self, invoice: &Invoice) -> Result<Money, EngineError> {
        if self.replay.cost == self.replay.total {
            Ok(invoice.total)
        } else {
            invoice.total.plus(invoice.tax)
        }
    }
}

/// Whether two costs are too close to call: within 1 % of the smaller.
pub(super) fn is_close(best: Money, second: Money) -> bool {
    let Some(gap) = second.amount().minus(best.amount()) else {
        return false;
    };
    gap.times(Decimal::ONE_HUNDRED)
        .is_some_and(|gap| gap <= best.amount())
}
