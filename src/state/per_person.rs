//! Incidents that grow with people: what a summary keeps in proportion when people are moved.
//!
//! `session` beside it remembers it, so that moving there and back gives the same count. It is no
//! part of a scenario: a saved one holds plain numbers.

use crate::engine::quantity::{IncidentCount, Users};
use crate::engine::scenario::{History, Scenario};

/// Incidents of a history beside the people who had them.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct PerPerson {
    users: Users,
    incidents: IncidentCount,
}

impl PerPerson {
    /// What a scenario's summary says; `None` for a log, which happened as it did.
    #[must_use]
    pub fn of(scenario: &Scenario) -> Option<Self> {
        match &scenario.history {
            History::Summary(summary) => Some(Self {
                users: scenario.organisation.users,
                incidents: summary.incidents,
            }),
            History::Log(_) => None,
        }
    }

    /// The proportion to keep while the people of a scenario are moved: the one that is remembered,
    /// as long as the scenario's own figures came out of it, else its own.
    #[must_use]
    pub fn to_keep(remembered: Option<Self>, scenario: &Scenario) -> Option<Self> {
        let own = Self::of(scenario)?;
        remembered
            .filter(|remembered| remembered.incidents_of(own.users) == own.incidents)
            .or(Some(own))
    }

    /// A scenario whose people were moved, with its incidents in this proportion.
    #[must_use]
    pub fn keep_in(self, mut scenario: Scenario) -> Scenario {
        if let History::Summary(summary) = &mut scenario.history {
            summary.incidents = self.incidents_of(scenario.organisation.users);
        }
        scenario
    }

    /// Incidents of so many people, half up, held to the most that a history may have.
    fn incidents_of(self, users: Users) -> IncidentCount {
        let of = u64::from(self.users.get().max(1));
        let twice = u64::from(self.incidents.get())
            .saturating_mul(u64::from(users.get()))
            .saturating_mul(2);
        let count = twice
            .saturating_add(of)
            .checked_div(of.saturating_mul(2))
            .unwrap_or(0);
        let count = u32::try_from(count).unwrap_or(u32::MAX);
        IncidentCount::new(count.min(IncidentCount::MAX)).unwrap_or(self.incidents)
    }
}
