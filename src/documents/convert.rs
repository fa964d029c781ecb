//! From the engine's types to the newest version of the formats.
//!
//! Every conversion takes its source apart without `..`, so a field that is added to the engine
//! and forgotten here does not compile. Plans are converted by [`super::convert_plan`].

use super::convert_plan::plan_of;
use super::v1;
use super::value::{
    AnyDecimal, CalendarMonth, Clock, CurrencyCode, Day, Days, Exact, Id, Line, LogTag, Many,
    Minute, Named, Note, Nullable, RateCardFormat, ScenarioFormat, Seed, SummaryTag, VersionOne,
    Whole, Year, compact, pretty,
};
use crate::engine::civil::Date;
use crate::engine::incident::Incident;
use crate::engine::organisation::{Hours, Organisation};
use crate::engine::rate_card::{Evidence, Provider, RateCard, ServiceHours, Tax};
use crate::engine::scenario::{Assumptions, History, Log, Profile, Scenario, Summary};

/// Writes a scenario as a file for people: two spaces a level, a final line feed.
///
/// [`super::read_scenario`] reads it back as it was, if its texts keep [`super::text`]'s rules
/// and its decimals have at most 6 places, as everything does that was read or typed.
#[must_use]
pub fn write_scenario(scenario: &Scenario) -> String {
    pretty(&scenario_of(scenario))
}

/// Writes a scenario on one line, for storage, links and messages. Reads back like
/// [`write_scenario`]'s.
#[must_use]
pub fn write_scenario_compact(scenario: &Scenario) -> String {
    compact(&scenario_of(scenario))
}

/// Writes a rate card as a file for people: two spaces a level, a final line feed.
///
/// [`super::read_rate_card`] reads it back as it was, if its texts keep [`super::text`]'s rules
/// and its decimals have at most 6 places, as everything does that was read or typed.
#[must_use]
pub fn write_rate_card(card: &RateCard) -> String {
    pretty(&rate_card_of(card))
}

/// Writes a rate card on one line, for storage, links and messages. Reads back like
/// [`write_rate_card`]'s.
#[must_use]
pub fn write_rate_card_compact(card: &RateCard) -> String {
    compact(&rate_card_of(card))
}

pub(super) fn scenario_of(scenario: &Scenario) -> v1::Scenario<'_> {
    let Scenario {
        name,
        currency,
        organisation,
        history,
        current_plan,
        helper_minutes_per_month,
        horizon,
        annual_growth,
        assumptions,
        seed,
    } = scenario;
    v1::Scenario {
        format: ScenarioFormat,
        version: VersionOne,
        name: Line(name),
        currency: CurrencyCode(*currency),
        organisation: organisation_of(organisation),
        history: match history {
            History::Log(log) => v1::History::Log(log_of(log)),
            History::Summary(summary) => v1::History::Summary(summary_of(summary)),
        },
        current_plan: Nullable(current_plan.as_deref().map(Id)),
        helper_minutes_per_month: Whole(*helper_minutes_per_month),
        horizon_months: Whole(*horizon),
        annual_growth: Exact(*annual_growth),
        assumptions: assumptions_of(assumptions),
        seed: Seed(*seed),
    }
}

fn organisation_of(organisation: &Organisation) -> v1::Organisation {
    let Organisation {
        users,
        devices,
        servers,
        sites,
        working_hours,
        holidays,
        employee_hour_cost,
        tax_is_a_cost,
    } = organisation;
    v1::Organisation {
        users: Whole(*users),
        devices: Whole(*devices),
        servers: Whole(*servers),
        sites: Whole(*sites),
        working_hours: v1::Hours {
            days: days_of(working_hours),
            opens: Clock(working_hours.opens()),
            closes: Clock(working_hours.closes()),
        },
        holidays: dates_of(holidays),
        employee_hour_cost: Exact(*employee_hour_cost),
        tax_is_a_cost: *tax_is_a_cost,
    }
}

fn days_of(hours: &Hours) -> Days {
    Days(hours.days().iter().copied().map(Named).collect())
}

fn dates_of(dates: &[Date]) -> Many<Day, 0, { usize::MAX }> {
    Many(dates.iter().copied().map(Day).collect())
}

fn log_of(log: &Log) -> v1::Log<'_> {
    let Log {
        from,
        months,
        incidents,
    } = log;
    v1::Log {
        kind: LogTag,
        from: CalendarMonth(*from),
        months: Whole(*months),
        incidents: Many(incidents.iter().map(incident_of).collect()),
    }
}

pub(super) fn incident_of(incident: &Incident) -> v1::Incident<'_> {
    let Incident {
        id,
        opened,
        work,
        interruption,
        users_affected,
        impact,
        onsite,
        emergency,
        kind,
        category,
        materials,
        note,
    } = incident;
    v1::Incident {
        id: Id(id),
        opened: Minute(*opened),
        work_minutes: Whole(*work),
        interruption_minutes: interruption.map(Whole),
        users_affected: Whole(*users_affected),
        impact: Named(*impact),
        onsite: *onsite,
        emergency: *emergency,
        kind: Named(*kind),
        category: Line(category),
        materials: Exact(*materials),
        note: Note(note),
    }
}

fn summary_of(summary: &Summary) -> v1::Summary {
    let Summary {
        from,
        months,
        incidents,
        profile,
    } = summary;
    let v1::Profile {
        typical_work_minutes,
        bad_incident_minutes,
        share_after_hours,
        share_onsite,
        share_emergency,
        share_requests,
        users_affected,
        interruption_factor,
        impact,
    } = profile_of(profile);
    v1::Summary {
        kind: SummaryTag,
        from: CalendarMonth(*from),
        months: Whole(*months),
        incidents: Whole(*incidents),
        typical_work_minutes,
        bad_incident_minutes,
        share_after_hours,
        share_onsite,
        share_emergency,
        share_requests,
        users_affected,
        interruption_factor,
        impact,
    }
}

/// Two fields of a profile are private, so it cannot be taken apart; what a round trip loses, the
/// property tests find.
fn profile_of(profile: &Profile) -> v1::Profile {
    v1::Profile {
        typical_work_minutes: Whole(profile.typical_work()),
        bad_incident_minutes: Whole(profile.bad_incident()),
        share_after_hours: Exact(profile.share_after_hours),
        share_onsite: Exact(profile.share_onsite),
        share_emergency: Exact(profile.share_emergency),
        share_requests: Exact(profile.share_requests),
        users_affected: Whole(profile.users_affected),
        interruption_factor: Exact(profile.interruption_factor),
        impact: Named(profile.impact),
    }
}

fn assumptions_of(assumptions: &Assumptions) -> v1::Assumptions {
    let Assumptions {
        tickets_per_user_month,
        preventable_share,
        clustering,
        restores_per_year,
        data_loss_cost,
        profile,
    } = assumptions;
    v1::Assumptions {
        tickets_per_user_month: tickets_per_user_month.map(Exact),
        preventable_share: preventable_share.map(Exact),
        clustering: clustering.map(Exact),
        restores_per_year: restores_per_year.map(Exact),
        data_loss_cost: data_loss_cost.map(Exact),
        profile: profile.as_ref().map(profile_of),
    }
}

pub(super) fn rate_card_of(card: &RateCard) -> v1::RateCard<'_> {
    let RateCard {
        provider,
        currency,
        tax,
        service_hours,
        plans,
        assumptions,
        evidence,
    } = card;
    let Provider { name, url } = provider;
    let Tax { label, rate } = tax;
    v1::RateCard {
        format: RateCardFormat,
        version: VersionOne,
        provider: v1::Provider {
            name: Line(name),
            url: Line(url),
        },
        currency: CurrencyCode(*currency),
        tax: v1::Tax {
            label: Line(label),
            rate: Exact(*rate),
        },
        service_hours: service_hours.as_ref().map(service_hours_of),
        plans: Many(plans.iter().map(plan_of).collect()),
        assumptions: assumptions_of(assumptions),
        evidence: Many(evidence.iter().map(evidence_of).collect()),
    }
}

fn service_hours_of(service_hours: &ServiceHours) -> v1::ServiceHours {
    let ServiceHours { hours, holidays } = service_hours;
    v1::ServiceHours {
        days: days_of(hours),
        opens: Clock(hours.opens()),
        closes: Clock(hours.closes()),
        holidays: holidays.as_deref().map(dates_of),
    }
}

fn evidence_of(evidence: &Evidence) -> v1::Evidence<'_> {
    let Evidence {
        assumption,
        claim,
        value,
        low,
        high,
        source,
        url,
        year,
        grade,
        note,
    } = evidence;
    v1::Evidence {
        assumption: Line(assumption),
        claim: Line(claim),
        value: Nullable(value.map(AnyDecimal)),
        low: Nullable(low.map(AnyDecimal)),
        high: Nullable(high.map(AnyDecimal)),
        source: Line(source),
        url: Line(url),
        year: Nullable(year.map(Year)),
        grade: Nullable(grade.map(Named)),
        note: Note(note),
    }
}
