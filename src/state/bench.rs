//! What is on the bench: one scenario and the rate card that prices it.

use std::sync::Arc;

use crate::engine::rate_card::RateCard;
use crate::engine::scenario::{History, Scenario};

/// A scenario and a rate card; cheap to clone, never changed in place.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Bench {
    /// The customer.
    pub scenario: Arc<Scenario>,
    /// What is offered.
    pub rate_card: Arc<RateCard>,
    /// Where the rate card comes from.
    pub prices: Prices,
    /// Where the scenario comes from.
    pub origin: Origin,
}

/// Where a rate card comes from.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Prices {
    /// It is part of the program.
    BuiltIn,
    /// Somebody opened a file.
    Own,
}

/// Where a scenario comes from.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Origin {
    /// The typical office of the first visit.
    Example,
    /// Somebody's own figures.
    Own,
}

impl Bench {
    /// The same with another scenario, which is somebody's own.
    #[must_use]
    pub fn with_scenario(&self, scenario: Scenario) -> Self {
        Self {
            scenario: Arc::new(scenario),
            origin: Origin::Own,
            ..self.clone()
        }
    }

    /// Incidents that a replay of it bills.
    #[must_use]
    pub fn incidents(&self) -> usize {
        match &self.scenario.history {
            History::Log(log) => log.incidents.len(),
            History::Summary(summary) => {
                usize::try_from(summary.incidents.get()).unwrap_or(usize::MAX)
            }
        }
    }

    /// The same with another rate card.
    #[must_use]
    pub fn with_rate_card(&self, rate_card: RateCard, prices: Prices) -> Self {
        Self {
            rate_card: Arc::new(rate_card),
            prices,
            ..self.clone()
        }
    }
}
