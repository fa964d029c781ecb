//! The scenario: all that is known of a customer, which every plan is priced against.
//!
//! Specification: cost model, sections 1, 8 and 12.

use super::civil::Month;
use super::incident::{Impact, Incident};
use super::money::Currency;
use super::organisation::Organisation;
use super::quantity::{
    Clustering, Fraction, Growth, IncidentCount, InterruptionFactor, Minutes, Months,
    PositiveMinutes, Price, Restores, TicketsPerUser, UsersAffected,
};

/// What the customer is.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Scenario {
    /// What the scenario is called.
    pub name: String,
    /// The currency of every amount in it.
    pub currency: Currency,
    /// The company.
    pub organisation: Organisation,
    /// What happened to it.
    pub history: History,
    /// Id of the plan under which the history was lived.
    pub current_plan: Option<String>,
    /// Minutes a month in which untrained staff mend computers instead of working.
    pub helper_minutes_per_month: Minutes,
    /// How far a forecast looks.
    pub horizon: Months,
    /// Growth of users, and with them devices and incidents, in a year.
    pub annual_growth: Growth,
    /// Assumptions that differ from the rate card's.
    pub assumptions: Assumptions,
    /// Where the random numbers of a forecast begin, 0 … 2⁵³ − 1.
    pub seed: u64,
}

/// Greatest seed: the last whole number that every JSON reader keeps exact.
pub const MAX_SEED: u64 = 9_007_199_254_740_991;

/// How the past is known.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum History {
    /// Incident by incident.
    Log(Log),
    /// From a few figures, from which an illustrative log is made.
    Summary(Summary),
}

impl History {
    /// First month of its window, and how many there are.
    #[must_use]
    pub const fn window(&self) -> (Month, Months) {
        match self {
            Self::Log(log) => (log.from, log.months),
            Self::Summary(summary) => (summary.from, summary.months),
        }
    }
}

/// Incidents over a window of whole calendar months.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Log {
    /// First month.
    pub from: Month,
    /// How many months it covers whole.
    pub months: Months,
    /// What happened, in any order; those outside the window do not count.
    pub incidents: Vec<Incident>,
}

/// A prospect's answer in twenty seconds.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Summary {
    /// First month.
    pub from: Month,
    /// How many months.
    pub months: Months,
    /// How many incidents there were in them.
    pub incidents: IncidentCount,
    /// What they were like.
    pub profile: Profile,
}

/// What incidents are like, in figures from which single ones can be made.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Profile {
    typical_work: PositiveMinutes,
    bad_incident: PositiveMinutes,
    /// Part of them that comes outside working hours.
    pub share_after_hours: Fraction,
    /// Part of them for which a technician must come.
    pub share_onsite: Fraction,
    /// Part of them that must be served ahead of the queue.
    pub share_emergency: Fraction,
    /// Part of them that are routine requests.
    pub share_requests: Fraction,
    /// People whom each hinders.
    pub users_affected: UsersAffected,
    /// Minutes of interruption for each minute of work.
    pub interruption_factor: InterruptionFactor,
    /// How much output is lost by each person affected.
    pub impact: Impact,
}

/// A bad incident that is shorter than a typical one.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct BadBelowTypical;

impl Profile {
    /// Incidents whose work has this median and this 95th percentile; nothing after hours, on
    /// site, urgent or requested, one person each, minor impact.
    ///
    /// # Errors
    /// [`BadBelowTypical`] when the second is below the first.
    pub fn new(
        typical_work: PositiveMinutes,
        bad_incident: PositiveMinutes,
    ) -> Result<Self, BadBelowTypical> {
        if bad_incident < typical_work {
            return Err(BadBelowTypical);
        }
        Ok(Self {
            typical_work,
            bad_incident,
            share_after_hours: Fraction::LEAST,
            share_onsite: Fraction::LEAST,
            share_emergency: Fraction::LEAST,
            share_requests: Fraction::LEAST,
            users_affected: UsersAffected::ONE,
            interruption_factor: InterruptionFactor::ONE,
            impact: Impact::Minor,
        })
    }

    /// The same incidents with other lengths of work.
    ///
    /// # Errors
    /// [`BadBelowTypical`] when the second is below the first.
    pub fn with_lengths(
        &self,
        typical_work: PositiveMinutes,
        bad_incident: PositiveMinutes,
    ) -> Result<Self, BadBelowTypical> {
        Self::new(typical_work, bad_incident).map(|_| Self {
            typical_work,
            bad_incident,
            ..self.clone()
        })
    }

    /// Median of the work minutes.
    #[must_use]
    pub const fn typical_work(&self) -> PositiveMinutes {
        self.typical_work
    }

    /// 95th percentile of the work minutes; never below the median.
    #[must_use]
    pub const fn bad_incident(&self) -> PositiveMinutes {
        self.bad_incident
    }
}

/// What the forecast supposes; each may be left to the rate card.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Assumptions {
    /// Tickets of one user in a month, before any history is known.
    pub tickets_per_user_month: Option<TicketsPerUser>,
    /// Part of incidents that proactive care could prevent.
    pub preventable_share: Option<Fraction>,
    /// How evenly incidents come.
    pub clustering: Option<Clustering>,
    /// Restores from backup that are needed in a year.
    pub restores_per_year: Option<Restores>,
    /// What one failed restore costs.
    pub data_loss_cost: Option<Price>,
    /// What incidents are like elsewhere.
    pub profile: Option<Profile>,
}
