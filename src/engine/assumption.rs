//! Assumptions one by one: what a forecast supposes, to be read, changed and doubted.
//!
//! A forecast takes them from the scenario, else from the rate card (`forecast/suppose.rs`);
//! how a plan behaves stands in the rate card alone. Specification: cost model, section 8.

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::plan::Terms;
use super::quantity::{
    Clustering, Fraction, Minutes, OutOfBounds, Price, Restores, TicketsPerUser,
};
use super::rate_card::{RateCard, Service};
use super::scenario::{Assumptions, Scenario};

/// What is supposed.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Hash)]
pub enum Topic {
    /// Tickets of one user in a month, before any history is known.
    Tickets,
    /// How evenly incidents come.
    Clustering,
    /// Part of incidents that care could prevent.
    PreventableShare,
    /// Part of these that a plan's care removes.
    Prevention,
    /// Extra incidents from causes that a plan leaves in place.
    Recurrence,
    /// Extra minutes on each incident for somebody who does not know the network.
    Discovery,
    /// Working minutes until somebody starts.
    Response,
    /// Cost of an employee hour.
    EmployeeHour,
    /// Salary of an employee for support.
    Salary,
    /// Restores from backup that are needed in a year.
    Restores,
    /// Chance that one of them fails.
    RestoreFailure,
    /// What that costs.
    DataLoss,
}

/// One assumption.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Assumption {
    /// What is supposed.
    pub topic: Topic,
    /// Places of the plans of which it is supposed; empty where it is of all.
    pub plans: Vec<usize>,
}

impl Topic {
    /// All of them, in the order in which they are shown.
    pub const ALL: [Self; 12] = [
        Self::Tickets,
        Self::Clustering,
        Self::PreventableShare,
        Self::Prevention,
        Self::Recurrence,
        Self::Discovery,
        Self::Response,
        Self::EmployeeHour,
        Self::Salary,
        Self::Restores,
        Self::RestoreFailure,
        Self::DataLoss,
    ];

    /// Whether it is of plans.
    #[must_use]
    pub const fn is_of_plans(self) -> bool {
        matches!(
            self,
            Self::Prevention
                | Self::Recurrence
                | Self::Discovery
                | Self::Response
                | Self::Salary
                | Self::RestoreFailure
        )
    }

    fn of_plan(self, card: &RateCard, place: usize) -> Option<Decimal> {
        let plan = card.plans.get(place)?;
        let service = &plan.service;
        Some(match self {
            Self::Prevention => service.prevention.get(),
            Self::Recurrence => service.recurrence.get(),
            Self::Discovery => service.discovery.get().into(),
            Self::Response => service.response.get().into(),
            Self::RestoreFailure => service.restore_failure.get(),
            Self::Salary => match &plan.terms {
                Terms::InHouse(terms) => terms.annual_salary.get(),
                _ => return None,
            },
            _ => return None,
        })
    }
}

impl Assumption {
    /// All that a rate card and a scenario suppose: plans that agree in a figure share one, and
    /// what is supposed of no plan is left out.
    #[must_use]
    pub fn all(card: &RateCard) -> Vec<Self> {
        let mut all = Vec::new();
        for topic in Topic::ALL {
            if !topic.is_of_plans() {
                all.push(Self {
                    topic,
                    plans: Vec::new(),
                });
                continue;
            }
            let mut groups: Vec<(Decimal, Vec<usize>)> = Vec::new();
            for place in 0..card.plans.len() {
                let Some(value) = topic.of_plan(card, place).filter(|value| !value.is_zero())
                else {
                    continue;
                };
                match groups.iter_mut().find(|(other, _)| *other == value) {
                    Some((_, plans)) => plans.push(place),
                    None => groups.push((value, vec![place])),
                }
            }
            all.extend(groups.into_iter().map(|(_, plans)| Self { topic, plans }));
        }
        all
    }

    /// Its value; `None` where neither document gives one.
    #[must_use]
    pub fn value(&self, scenario: &Scenario, card: &RateCard) -> Option<Decimal> {
        fn of<T>(
            scenario: &Scenario,
            card: &RateCard,
            value: impl Fn(&Assumptions) -> Option<T>,
        ) -> Option<T> {
            value(&scenario.assumptions).or_else(|| value(&card.assumptions))
        }
        match self.topic {
            Topic::Tickets => {
                of(scenario, card, |from| from.tickets_per_user_month).map(TicketsPerUser::get)
            }
            Topic::Clustering => of(scenario, card, |from| from.clustering).map(Clustering::get),
            Topic::PreventableShare => {
                of(scenario, card, |from| from.preventable_share).map(Fraction::get)
            }
            Topic::Restores => of(scenario, card, |from| from.restores_per_year).map(Restores::get),
            Topic::DataLoss => of(scenario, card, |from| from.data_loss_cost).map(Price::get),
            Topic::EmployeeHour => Some(scenario.organisation.employee_hour_cost.get()),
            of_plans => of_plans.of_plan(card, *self.plans.first()?),
        }
    }

    /// Gives it another value.
    ///
    /// # Errors
    /// [`OutOfBounds`] when the quantity does not allow it; then nothing has changed.
    pub fn put(
        &self,
        value: Decimal,
        scenario: &mut Scenario,
        card: &mut RateCard,
    ) -> Result<(), OutOfBounds> {
        let own = &mut scenario.assumptions;
        match self.topic {
            Topic::Tickets => own.tickets_per_user_month = Some(TicketsPerUser::new(value)?),
            Topic::Clustering => own.clustering = Some(Clustering::new(value)?),
            Topic::PreventableShare => own.preventable_share = Some(Fraction::new(value)?),
            Topic::Restores => own.restores_per_year = Some(Restores::new(value)?),
            Topic::DataLoss => own.data_loss_cost = Some(Price::new(value)?),
            Topic::EmployeeHour => {
                scenario.organisation.employee_hour_cost = Price::new(value)?;
            }
            Topic::Salary => {
                let salary = Price::new(value)?;
                self.each_plan(card, |_, terms| {
                    if let Terms::InHouse(terms) = terms {
                        terms.annual_salary = salary;
                    }
                });
            }
            Topic::Prevention => {
                let value = Fraction::new(value)?;
                self.each_plan(card, |service, _| service.prevention = value);
            }
            Topic::Recurrence => {
                let value = Fraction::new(value)?;
                self.each_plan(card, |service, _| service.recurrence = value);
            }
            Topic::RestoreFailure => {
                let value = Fraction::new(value)?;
                self.each_plan(card, |service, _| service.restore_failure = value);
            }
            Topic::Discovery => {
                let value = minutes(value)?;
                self.each_plan(card, |service, _| service.discovery = value);
            }
            Topic::Response => {
                let value = minutes(value)?;
                self.each_plan(card, |service, _| service.response = value);
            }
        }
        Ok(())
    }

    /// Scenario and rate card in which it is half of what it is; `None` where it has no value, or
    /// half of it is not allowed.
    #[must_use]
    pub fn halved(&self, scenario: &Scenario, card: &RateCard) -> Option<(Scenario, RateCard)> {
        let value = self.value(scenario, card)?;
        let half = value.checked_div(Decimal::TWO)?;
        let half = match self.topic {
            Topic::Discovery | Topic::Response => half.round(),
            _ => half,
        };
        let (mut scenario, mut card) = (scenario.clone(), card.clone());
        self.put(half, &mut scenario, &mut card).ok()?;
        Some((scenario, card))
    }

    fn each_plan(&self, card: &mut RateCard, mut put: impl FnMut(&mut Service, &mut Terms)) {
        for place in &self.plans {
            if let Some(plan) = card.plans.get_mut(*place) {
                put(&mut plan.service, &mut plan.terms);
            }
        }
    }
}

fn minutes(value: Decimal) -> Result<Minutes, OutOfBounds> {
    // What is no whole number of minutes is as far outside as what is too many.
    let whole = value.is_integer().then(|| value.to_u32()).flatten();
    Minutes::new(whole.unwrap_or(u32::MAX))
}
