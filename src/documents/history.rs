//! Reads histories: logs incident by incident, summaries, and the profiles in them.

use super::fault::Problem;
use super::reader::{Object, Value};
use super::text::TextRule;
use super::words::HistoryKind;
use crate::engine::civil::{Moment, Month};
use crate::engine::incident::{Impact, Incident, IncidentKind, MOST_INCIDENTS};
use crate::engine::scenario::{History, Log, Profile, Summary};

pub(super) fn read_history(value: Value<'_, '_>) -> Option<History> {
    value.object(|fields| {
        let Some(kind) = fields.need("kind", Value::word) else {
            fields.let_unknown_pass();
            return None;
        };
        match kind {
            HistoryKind::Log => read_log(fields).map(History::Log),
            HistoryKind::Summary => read_summary(fields).map(History::Summary),
        }
    })
}

fn read_log(fields: &Object<'_, '_>) -> Option<Log> {
    let from = fields.need("from", read_month);
    let months = fields.need("months", Value::whole);
    let incidents = fields.need("incidents", |value| {
        value.list(0, MOST_INCIDENTS, |_, incident| read_incident(incident))
    });
    Some(Log {
        from: from?,
        months: months?,
        incidents: incidents?,
    })
}

fn read_incident(value: Value<'_, '_>) -> Option<Incident> {
    value.object(|fields| {
        let id = fields.need("id", Value::id);
        let opened = fields.need("opened", |value| {
            value.form(
                "a time such as \"2026-01-14T09:12\", 1900 to 2199",
                Moment::parse,
            )
        });
        let work = fields.need("work_minutes", Value::whole);
        let interruption = fields.may("interruption_minutes", Value::whole);
        let users_affected = fields.whole_or("users_affected", 1);
        let impact = fields.or("impact", Impact::default(), Value::word);
        let onsite = fields.or("onsite", false, Value::boolean);
        let emergency = fields.or("emergency", false, Value::boolean);
        let kind = fields.or("kind", IncidentKind::default(), Value::word);
        let category = fields.line_or_empty("category");
        let materials = fields.decimal_or("materials", 0);
        let note = fields.or("note", String::new(), |value| value.text(TextRule::Note));
        Some(Incident {
            id: id?,
            opened: opened?,
            work: work?,
            interruption: interruption?,
            users_affected: users_affected?,
            impact: impact?,
            onsite: onsite?,
            emergency: emergency?,
            kind: kind?,
            category: category?,
            materials: materials?,
            note: note?,
        })
    })
}

fn read_summary(fields: &Object<'_, '_>) -> Option<Summary> {
    let from = fields.need("from", read_month);
    let months = fields.need("months", Value::whole);
    let incidents = fields.need("incidents", Value::whole);
    let profile = read_profile(fields);
    Some(Summary {
        from: from?,
        months: months?,
        incidents: incidents?,
        profile: profile?,
    })
}

/// The fields of a profile, in an object that may have others.
pub(super) fn read_profile(fields: &Object<'_, '_>) -> Option<Profile> {
    let typical_work = fields.need("typical_work_minutes", Value::whole);
    let bad_incident = fields.need("bad_incident_minutes", Value::whole);
    let share_after_hours = fields.decimal_or("share_after_hours", 0);
    let share_onsite = fields.decimal_or("share_onsite", 0);
    let share_emergency = fields.decimal_or("share_emergency", 0);
    let share_requests = fields.decimal_or("share_requests", 0);
    let users_affected = fields.whole_or("users_affected", 1);
    let interruption_factor = fields.decimal_or("interruption_factor", 1);
    let impact = fields.or("impact", Impact::default(), Value::word);
    let Ok(mut profile) = Profile::new(typical_work?, bad_incident?) else {
        fields.report(
            "bad_incident_minutes",
            Problem::Contradicts {
                rule: "must not be below typical_work_minutes",
            },
        );
        return None;
    };
    profile.share_after_hours = share_after_hours?;
    profile.share_onsite = share_onsite?;
    profile.share_emergency = share_emergency?;
    profile.share_requests = share_requests?;
    profile.users_affected = users_affected?;
    profile.interruption_factor = interruption_factor?;
    profile.impact = impact?;
    Some(profile)
}

fn read_month(value: Value<'_, '_>) -> Option<Month> {
    value.form("a month such as \"2026-01\", 1900 to 2199", Month::parse)
}
