//! The cells of a row by what they mean. Called by [`super::fold`].

use super::choices::Choices;
use super::dates::{self, DateOrder, Stamp};
use super::reader::Row;
use super::role::Role;
use super::words::is_null;
use super::zone::on_wall_clock;

/// Where each role stands in a row.
pub(super) struct Places {
    by_role: Vec<(Role, usize)>,
}

/// What a date cell holds.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) enum DateCell {
    /// Nothing.
    Empty,
    /// No date.
    Unreadable(String),
    /// A date on the viewer's clock, and whether a zone moved it.
    Date(Stamp, bool),
}

impl DateCell {
    pub(super) fn stamp(&self) -> Option<Stamp> {
        match self {
            Self::Date(stamp, _) => Some(*stamp),
            Self::Empty | Self::Unreadable(_) => None,
        }
    }
}

impl Places {
    pub(super) fn of(mapping: &[Role]) -> Self {
        let by_role = mapping
            .iter()
            .enumerate()
            .filter(|(_, role)| !matches!(role, Role::NotUsed | Role::Person | Role::Elapsed))
            .map(|(place, role)| (*role, place))
            .collect();
        Self { by_role }
    }

    /// The first column of a role.
    pub(super) fn of_role(&self, role: Role) -> Option<usize> {
        self.of_all(role).next()
    }

    /// All columns of a role.
    pub(super) fn of_all(&self, role: Role) -> impl Iterator<Item = usize> {
        self.by_role
            .iter()
            .filter(move |(of, _)| *of == role)
            .map(|(_, place)| *place)
    }

    /// The cell of a role, if it holds something.
    pub(super) fn cell<'r>(&self, row: &'r Row, role: Role) -> Option<&'r str> {
        let cell = row.cell(self.of_role(role)?).trim();
        (!is_null(cell)).then_some(cell)
    }

    /// The ticket's name. `0` is one: event logs number their cases from it.
    pub(super) fn number<'r>(&self, row: &'r Row) -> &'r str {
        let cell = self
            .of_role(Role::Number)
            .map_or("", |place| row.cell(place).trim());
        if is_null(cell) && cell != "0" {
            ""
        } else {
            cell
        }
    }

    /// The date of a role, with the time of day of its other column if it has one.
    pub(super) fn date(
        &self,
        row: &Row,
        role: Role,
        order: DateOrder,
        choices: &Choices,
    ) -> DateCell {
        let Some(cell) = self.cell(row, role) else {
            return DateCell::Empty;
        };
        let Some(stamp) = dates::read(cell, order) else {
            return DateCell::Unreadable(cell.chars().take(80).collect());
        };
        let stamp = match self.of_role(role) {
            Some(place) if choices.days_only.get(place) == Some(&true) => as_day(stamp),
            _ => stamp,
        };
        let clock = role.clock().and_then(|role| {
            let seconds = dates::read_clock(row.cell(self.of_role(role)?))?;
            Some(i64::from(seconds))
        });
        let stamp = match clock {
            Some(seconds) => at_clock(stamp, seconds),
            None => stamp,
        };
        let placed = on_wall_clock(stamp, &choices.written_in, &choices.viewer);
        DateCell::Date(placed, placed.civil_seconds != stamp.civil_seconds)
    }

    /// When work ended; a time of day alone lies on the day, or in the night after it.
    pub(super) fn work_end(
        &self,
        row: &Row,
        start: Stamp,
        order: DateOrder,
        choices: &Choices,
    ) -> Option<Stamp> {
        if self.of_role(Role::WorkEnd).is_some() {
            return self.date(row, Role::WorkEnd, order, choices).stamp();
        }
        let clock = dates::read_clock(self.cell(row, Role::WorkEndClock)?)?;
        let end = at_clock(start, i64::from(clock));
        if end.civil_seconds >= start.civil_seconds {
            return Some(end);
        }
        Some(Stamp {
            civil_seconds: end.civil_seconds.saturating_add(86_400),
            ..end
        })
    }
}

/// A midnight that stands for its day.
fn as_day(stamp: Stamp) -> Stamp {
    let midnight = stamp.civil_seconds.rem_euclid(86_400) == 0;
    Stamp {
        has_clock: stamp.has_clock && !midnight,
        ..stamp
    }
}

fn at_clock(stamp: Stamp, seconds: i64) -> Stamp {
    let midnight = stamp
        .civil_seconds
        .saturating_sub(stamp.civil_seconds.rem_euclid(86_400));
    Stamp {
        civil_seconds: midnight.saturating_add(seconds),
        has_clock: true,
        ..stamp
    }
}
