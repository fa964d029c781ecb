//! Incidents made from a summary or a profile, as `evaluate illustrate` writes them.

use serde::Serialize;

use super::value::{Minute, Named, Whole, pretty};
use crate::engine::incident::{Impact, Incident, IncidentKind};
use crate::engine::quantity::{Minutes, UsersAffected};

/// The list of incidents as JSON: what the construction decides, without what is always empty.
#[must_use]
pub fn write_illustrated(incidents: &[Incident]) -> String {
    let list: Vec<_> = incidents.iter().map(Illustrated::of).collect();
    pretty(&list)
}

#[derive(Serialize)]
struct Illustrated<'a> {
    id: &'a str,
    opened: Minute,
    work_minutes: Whole<Minutes>,
    interruption_minutes: Whole<Minutes>,
    users_affected: Whole<UsersAffected>,
    impact: Named<Impact>,
    onsite: bool,
    emergency: bool,
    kind: Named<IncidentKind>,
}

impl<'a> Illustrated<'a> {
    fn of(incident: &'a Incident) -> Self {
        Self {
            id: &incident.id,
            opened: Minute(incident.opened),
            work_minutes: Whole(incident.work),
            interruption_minutes: Whole(incident.interruption_minutes()),
            users_affected: Whole(incident.users_affected),
            impact: Named(incident.impact),
            onsite: incident.onsite,
            emergency: incident.emergency,
            kind: Named(incident.kind),
        }
    }
}
