//! What a forecast supposes: assumptions, claims of providers, and how far they are believed.

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::super::error::{Checked, EngineError};
use super::super::quantity::{Fraction, Price, Restores, TicketsPerUser};
use super::super::rate_card::{RateCard, Service};
use super::super::scenario::{Assumptions, Scenario};

/// Tickets of a user and month where neither document says: half a ticket, the middle of what help
/// desks report (evidence, table of assumptions).
const TICKETS_PER_USER_MONTH: Decimal = Decimal::from_parts(5, 0, 0, false, 1);

/// How evenly incidents come where neither document says (cost model, section 8, step 2).
const CLUSTERING: f64 = 4.0;

/// Part of all incidents that care may remove at most.
const MOST_PREVENTED: Decimal = Decimal::from_parts(95, 0, 0, false, 2);

/// How far a provider's claims count.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Belief {
    /// Whether all plans see the same incidents: no prevention, recurrence, discovery, difference in
    /// response or failed restore, and only past incidents where there are any.
    pub neutral: bool,
    /// What prevention, recurrence and discovery are multiplied by.
    pub share: Fraction,
}

impl Default for Belief {
    fn default() -> Self {
        Self {
            neutral: false,
            share: Fraction::ONE,
        }
    }
}

/// The assumptions of a forecast, the scenario's before the rate card's.
pub(in crate::engine) struct Supposed {
    pub tickets_per_user_month: f64,
    pub clustering: f64,
    /// Chance that a month needs a restore.
    pub restore_needed: f64,
    pub data_loss_cost: Price,
    /// Behaviour of each plan, in the rate card's order.
    pub plans: Vec<Behaviour>,
    /// Place of the current plan.
    pub current: Option<usize>,
}

/// How one plan behaves, as far as it is believed.
#[derive(Clone, Copy, Debug)]
pub(in crate::engine) struct Behaviour {
    /// Part of faults that care removes at full effect.
    prevented: f64,
    ramp_months: u32,
    /// Additional faults for each fault.
    recurring: f64,
    /// Additional minutes of work on each incident.
    pub discovery: u32,
    /// Working minutes until hands-on.
    pub response: u32,
    /// Chance that a needed restore fails.
    pub restore_failure: f64,
}

impl Supposed {
    pub fn of(scenario: &Scenario, card: &RateCard, belief: Belief) -> Result<Self, EngineError> {
        let own = &scenario.assumptions;
        let preventable =
            value(own, card, |from| from.preventable_share).map_or(Decimal::ZERO, Fraction::get);
        for (place, plan) in card.plans.iter().enumerate() {
            if preventable.times(plan.service.prevention.get())? > MOST_PREVENTED {
                return Err(EngineError::TooMuchPrevention {
                    plan: place,
                    prevention: plan.service.prevention.get(),
                    preventable_share: preventable,
                });
            }
        }
        Ok(Self {
            tickets_per_user_month: near(
                value(own, card, |from| from.tickets_per_user_month)
                    .map_or(TICKETS_PER_USER_MONTH, TicketsPerUser::get),
            ),
            clustering: value(own, card, |from| from.clustering)
                .map_or(CLUSTERING, |clustering| near(clustering.get())),
            restore_needed: near(
                value(own, card, |from| from.restores_per_year)
                    .map_or(Decimal::ZERO, Restores::get),
            ) / 12.0,
            data_loss_cost: value(own, card, |from| from.data_loss_cost).unwrap_or(Price::LEAST),
            plans: card
                .plans
                .iter()
                .map(|plan| Behaviour::of(&plan.service, near(preventable), belief))
                .collect(),
            current: scenario
                .current_plan
                .as_deref()
                .and_then(|id| card.plans.iter().position(|plan| plan.id == id)),
        })
    }

    /// How the current plan behaves.
    pub fn current(&self) -> Option<&Behaviour> {
        self.current.and_then(|place| self.plans.get(place))
    }

    /// Faults of plan `place` in month `month` for each fault of the history.
    pub fn faults(&self, place: usize, month: u32) -> f64 {
        if self.current == Some(place) {
            return 1.0;
        }
        let lived_under = self.current().map_or(1.0, Behaviour::faults_at_full_effect);
        self.plans
            .get(place)
            .map_or(1.0, |plan| plan.faults(month) / lived_under)
    }
}

impl Behaviour {
    fn of(service: &Service, preventable: f64, belief: Belief) -> Self {
        if belief.neutral {
            return Self {
                prevented: 0.0,
                ramp_months: 0,
                recurring: 0.0,
                discovery: 0,
                response: 0,
                restore_failure: 0.0,
            };
        }
        let share = near(belief.share.get());
        let discovery = f64::from(service.discovery.get()) * share;
        Self {
            prevented: share * preventable * near(service.prevention.get()),
            ramp_months: service.prevention_ramp.get(),
            recurring: share * near(service.recurrence.get()),
            discovery: u32::try_from(super::random::to_u64(discovery + 0.5)).unwrap_or(u32::MAX),
            response: service.response.get(),
            restore_failure: near(service.restore_failure.get()),
        }
    }

    fn faults(&self, month: u32) -> f64 {
        let ramp = match self.ramp_months {
            0 => 1.0,
            months => (f64::from(month) / f64::from(months)).min(1.0),
        };
        (1.0 - self.prevented * ramp) * (1.0 + self.recurring)
    }

    fn faults_at_full_effect(&self) -> f64 {
        (1.0 - self.prevented) * (1.0 + self.recurring)
    }
}

fn value<T>(
    own: &Assumptions,
    card: &RateCard,
    of: impl Fn(&Assumptions) -> Option<T>,
) -> Option<T> {
    of(own).or_else(|| of(&card.assumptions))
}

/// The nearest binary number; every bounded decimal has one.
pub(in crate::engine) fn near(exact: Decimal) -> f64 {
    exact.to_f64().unwrap_or(0.0)
}
