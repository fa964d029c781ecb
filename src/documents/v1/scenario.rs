//! Scenarios, version 1. Frozen.

use super::objects;
use crate::documents::value::{
    CalendarMonth, Clock, CurrencyCode, Day, Days, Exact, Id, Line, LogTag, Many, Minute, Named,
    Note, Nullable, ScenarioFormat, Seed, SummaryTag, VersionOne, Whole,
};
use crate::engine::incident::{Impact, IncidentKind, MOST_INCIDENTS};
use crate::engine::quantity::{
    Clustering, Devices, Fraction, Growth, IncidentCount, InterruptionFactor, Minutes, Months,
    PositiveMinutes, Price, Restores, Servers, Sites, TicketsPerUser, Users, UsersAffected,
};

objects! {
    /// All that is known of a customer, which every plan is priced against.
    Scenario<'a> {
        /// What the document is.
        format: ScenarioFormat,
        /// The version of the format.
        version: VersionOne,
        /// What the scenario is called.
        name: Line<'a> = "",
        /// The currency of every amount in it: a code of ISO 4217.
        currency: CurrencyCode,
        /// The company that needs support.
        organisation: Organisation,
        /// What happened to it.
        history: History<'a>,
        /// Id of the plan under which the history was lived.
        current_plan: Nullable<Id<'a>> = null,
        /// Minutes a month in which untrained staff mend computers instead of working.
        helper_minutes_per_month: Whole<Minutes> = 0,
        /// Months that a forecast looks ahead.
        horizon_months: Whole<Months> = 12,
        /// Growth of users, and with them devices and incidents, in a year; 0.05 is 5 %.
        annual_growth: Exact<Growth> = "0",
        /// Assumptions that differ from the rate card's.
        assumptions: Assumptions = {},
        /// Where the random numbers of a forecast begin.
        seed: Seed = 1,
    }

    /// The company that needs support.
    Organisation {
        /// People who are supported.
        users: Whole<Users>,
        /// Computers and other end-user devices.
        devices: Whole<Devices>,
        /// Servers.
        servers: Whole<Servers> = 0,
        /// Places of work.
        sites: Whole<Sites> = 1,
        /// When its people work.
        working_hours: Hours,
        /// Days on which nobody works.
        holidays: Many<Day, 0, { usize::MAX }> = [],
        /// Loaded cost of one employee hour.
        employee_hour_cost: Exact<Price>,
        /// Whether it cannot reclaim tax, so that tax enters comparisons.
        tax_is_a_cost: bool = false,
    }

    /// The same hours on certain days of the week.
    Hours {
        /// The days.
        days: Days,
        /// First minute inside, from 00:00.
        opens: Clock,
        /// First minute outside again, later than `opens`; 24:00 is midnight.
        closes: Clock,
    }

    /// Incident by incident, over a window of whole calendar months.
    Log<'a> {
        /// That it is a log.
        kind: LogTag,
        /// First month.
        from: CalendarMonth,
        /// Months that the log covers whole.
        months: Whole<Months>,
        /// What happened, in any order; incidents outside the window do not count.
        incidents: Many<Incident<'a>, 0, MOST_INCIDENTS>,
    }

    /// Something for which support was needed, once.
    Incident<'a> {
        /// Its name in the log; two incidents may share one.
        id: Id<'a>,
        /// When it was reported.
        opened: Minute,
        /// Hands-on technician time.
        work_minutes: Whole<Minutes>,
        /// From the report until people could work again; left out, as long as the work took.
        #[serde(skip_serializing_if = "Option::is_none")]
        interruption_minutes: Option<Whole<Minutes>> = absent,
        /// People whom it hindered.
        users_affected: Whole<UsersAffected> = 1,
        /// How much of their output was lost: none 0 %, minor 25 %, major 50 %, total 100 %.
        impact: Named<Impact> = "minor",
        /// Whether a technician had to come.
        onsite: bool = false,
        /// Whether it had to be served ahead of the queue.
        emergency: bool = false,
        /// What it was.
        kind: Named<IncidentKind> = "incident",
        /// For grouping only.
        category: Line<'a> = "",
        /// Price of the parts that were passed on.
        materials: Exact<Price> = "0",
        /// Free text.
        note: Note<'a> = "",
    }

    /// A prospect's answer in twenty seconds, from which an illustrative log is made.
    Summary {
        /// That it is a summary.
        kind: SummaryTag,
        /// First month.
        from: CalendarMonth,
        /// How many months.
        months: Whole<Months>,
        /// How many incidents there were in them.
        incidents: Whole<IncidentCount>,
        /// Median of the work minutes of an incident.
        typical_work_minutes: Whole<PositiveMinutes>,
        /// 95th percentile of the work minutes; not below the median.
        bad_incident_minutes: Whole<PositiveMinutes>,
        /// Part of the incidents that comes outside working hours.
        share_after_hours: Exact<Fraction> = "0",
        /// Part of the incidents for which a technician must come.
        share_onsite: Exact<Fraction> = "0",
        /// Part of the incidents that must be served ahead of the queue.
        share_emergency: Exact<Fraction> = "0",
        /// Part of the incidents that are routine requests.
        share_requests: Exact<Fraction> = "0",
        /// People whom each hinders.
        users_affected: Whole<UsersAffected> = 1,
        /// Minutes of interruption for each minute of work.
        interruption_factor: Exact<InterruptionFactor> = "1",
        /// How much output is lost by each person affected.
        impact: Named<Impact> = "minor",
    }

    /// What incidents are like, in figures from which single ones can be made.
    Profile {
        /// Median of the work minutes of an incident.
        typical_work_minutes: Whole<PositiveMinutes>,
        /// 95th percentile of the work minutes; not below the median.
        bad_incident_minutes: Whole<PositiveMinutes>,
        /// Part of the incidents that comes outside working hours.
        share_after_hours: Exact<Fraction> = "0",
        /// Part of the incidents for which a technician must come.
        share_onsite: Exact<Fraction> = "0",
        /// Part of the incidents that must be served ahead of the queue.
        share_emergency: Exact<Fraction> = "0",
        /// Part of the incidents that are routine requests.
        share_requests: Exact<Fraction> = "0",
        /// People whom each hinders.
        users_affected: Whole<UsersAffected> = 1,
        /// Minutes of interruption for each minute of work.
        interruption_factor: Exact<InterruptionFactor> = "1",
        /// How much output is lost by each person affected.
        impact: Named<Impact> = "minor",
    }

    /// What a forecast supposes. What a scenario leaves out comes from the rate card.
    Assumptions {
        /// Tickets of one user in a month, before any history is known.
        #[serde(skip_serializing_if = "Option::is_none")]
        tickets_per_user_month: Option<Exact<TicketsPerUser>> = absent,
        /// Part of incidents that proactive care could prevent.
        #[serde(skip_serializing_if = "Option::is_none")]
        preventable_share: Option<Exact<Fraction>> = absent,
        /// How evenly incidents come; small is bursty.
        #[serde(skip_serializing_if = "Option::is_none")]
        clustering: Option<Exact<Clustering>> = absent,
        /// Restores from backup that are needed in a year.
        #[serde(skip_serializing_if = "Option::is_none")]
        restores_per_year: Option<Exact<Restores>> = absent,
        /// What one failed restore costs.
        #[serde(skip_serializing_if = "Option::is_none")]
        data_loss_cost: Option<Exact<Price>> = absent,
        /// What incidents are like elsewhere: the reference profile.
        #[serde(skip_serializing_if = "Option::is_none")]
        profile: Option<Profile> = absent,
    }
}

/// How the past is known.
#[derive(serde::Serialize)]
#[serde(untagged)]
pub enum History<'a> {
    /// Incident by incident.
    Log(Log<'a>),
    /// From a few figures.
    Summary(Summary),
}
