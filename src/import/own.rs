//! Rows of our own export, taken as they were entered: nothing in them is cleaned, folded or
//! taken for a total.
//!
//! Every row also says which months the whole log covers (`2025-01/P12M`, from January 2025 for
//! twelve months), since a month without an incident leaves no other trace. All rows that say it must
//! agree: where two logs were put together, the window is told from the days, as for any file.
//!
//! Called by [`super::fold`] and [`super::finish`]. The export is `present::export`.

use super::cells::Places;
use super::choices::Writer;
use super::clean::{self, Lines, MOST_CHARACTERS, MOST_ID_CHARACTERS};
use super::durations::{self, DecimalMark};
use super::reader::Row;
use super::role::Role;
use super::ticket::Ticket;
use super::window::{Coverage, Window};
use super::words;
use crate::engine::civil::Month;
use crate::engine::incident::Impact;
use crate::engine::quantity::Months;

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

/// The months that the rows so far say.
#[derive(Clone, Copy, Default)]
pub(super) enum Covered {
    /// None.
    #[default]
    Unsaid,
    /// These.
    Said(Window),
    /// Different ones.
    Unclear,
}

impl Covered {
    /// Takes what another row says.
    pub(super) fn see(&mut self, cell: &str) {
        let Some(window) = window(cell) else {
            return;
        };
        *self = match *self {
            Self::Unsaid => Self::Said(window),
            Self::Said(said) if said == window => *self,
            Self::Said(_) | Self::Unclear => Self::Unclear,
        };
    }

    /// What all rows say.
    pub(super) fn window(self) -> Option<Window> {
        match self {
            Self::Said(window) => Some(window),
            Self::Unsaid | Self::Unclear => None,
        }
    }
}

fn window(cell: &str) -> Option<Window> {
    let (from, months) = cell.trim().split_once("/P")?;
    let months = months.strip_suffix('M')?.parse().ok()?;
    Some(Window {
        from: Month::parse(from)?,
        months: Months::new(months).ok()?,
        coverage: Coverage::Chosen,
    })
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
