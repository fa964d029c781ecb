//! Incidents in messages: a list of short rows, so that the page reads hundreds within a frame.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use crate::documents::decimal::parse_decimal;
use crate::engine::civil::Moment;
use crate::engine::incident::{Impact, Incident, IncidentKind};
use crate::engine::quantity::{Minutes, Price, UsersAffected};

const IMPACTS: [Impact; 4] = [Impact::None, Impact::Minor, Impact::Major, Impact::Total];
const KINDS: [IncidentKind; 3] = [
    IncidentKind::Incident,
    IncidentKind::Request,
    IncidentKind::Project,
];

/// An incident as it travels.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub(super) struct Ticket<'a> {
    #[serde(borrow)]
    texts: [Cow<'a, str>; 3],
    opened: String,
    work: u32,
    interruption: Option<u32>,
    users: u32,
    /// Places in the lists above.
    impact: usize,
    kind: usize,
    onsite: bool,
    emergency: bool,
    /// Empty for none.
    materials: String,
}

/// What travels.
pub(super) fn of(incident: &Incident) -> Ticket<'_> {
    let materials = incident.materials;
    Ticket {
        texts: [&incident.id, &incident.category, &incident.note].map(|text| text.as_str().into()),
        opened: incident.opened.to_string(),
        work: incident.work.get(),
        interruption: incident.interruption.map(Minutes::get),
        users: incident.users_affected.get(),
        impact: place(&IMPACTS, incident.impact),
        kind: place(&KINDS, incident.kind),
        onsite: incident.onsite,
        emergency: incident.emergency,
        materials: if materials == Price::LEAST {
            String::new()
        } else {
            materials.get().to_string()
        },
    }
}

/// The incident that travelled; `None` for what [`of`] does not write.
pub(super) fn incident(ticket: Ticket<'_>) -> Option<Incident> {
    let [id, category, note] = ticket.texts.map(Cow::into_owned);
    Some(Incident {
        id,
        opened: Moment::parse(&ticket.opened)?,
        work: Minutes::new(ticket.work).ok()?,
        interruption: match ticket.interruption {
            Some(minutes) => Some(Minutes::new(minutes).ok()?),
            None => None,
        },
        users_affected: UsersAffected::new(ticket.users).ok()?,
        impact: *IMPACTS.get(ticket.impact)?,
        onsite: ticket.onsite,
        emergency: ticket.emergency,
        kind: *KINDS.get(ticket.kind)?,
        category,
        materials: if ticket.materials.is_empty() {
            Price::LEAST
        } else {
            Price::new(parse_decimal(&ticket.materials).ok()?).ok()?
        },
        note,
    })
}

fn place<T: PartialEq>(list: &[T], value: T) -> usize {
    list.iter()
        .position(|known| *known == value)
        .unwrap_or(usize::MAX)
}
