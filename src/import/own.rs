//! Rows of our own export, taken as they were entered: nothing in them is cleaned, folded or
//! taken for a total.
//!
//! Called by [`super::fold`] and [`super::finish`]. The export is `present::export`.

use super::cells::Places;
use super::choices::Writer;
use super::clean::{self, Lines, MOST_CHARACTERS, MOST_ID_CHARACTERS};
use super::durations::{self, DecimalMark};
use super::reader::Row;
use super::role::Role;
use super::ticket::Ticket;
use super::words;
use crate::engine::incident::Impact;

/// Reads the words of a row.
pub(super) fn read(row: &Row, places: &Places, ticket: &mut Ticket) {
    let raw = |role| places.of_role(role).map_or("", |place| row.cell(place));
    let line = |role| clean::verbatim(raw(role), Lines::Join, MOST_CHARACTERS);
    ticket.id = clean::verbatim(raw(Role::Number), Lines::Join, MOST_ID_CHARACTERS);
    if ticket.id.is_empty() {
        ticket.id = format!("line {}", row.line);
    }
    ticket.note = clean::verbatim(raw(Role::Note), Lines::Keep, MOST_CHARACTERS);
    ticket.category = line(Role::Category);
    ticket.impact = line(Role::Impact);
    ticket.kind = line(Role::Kind);
    ticket.onsite = words::is_yes(raw(Role::Onsite));
    ticket.emergency = words::is_yes(raw(Role::Emergency));
    ticket.users = durations::number(raw(Role::UsersAffected), DecimalMark::Point)
        .and_then(|millionths| u32::try_from(millionths.div_euclid(1_000_000)).ok());
}

/// The impact that our own word stands for; no other tool writes `none` for one.
pub(super) fn impact_of(word: &str, writer: Writer) -> Option<Impact> {
    if writer == Writer::Others {
        return None;
    }
    Some(match word {
        "none" => Impact::None,
        "minor" => Impact::Minor,
        "major" => Impact::Major,
        "total" => Impact::Total,
        _ => return None,
    })
}
