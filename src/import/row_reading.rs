//! One row as a ticket: its dates, words and worked time, and what looks wrong in them.
//!
//! Called by [`super::fold`], which decides what becomes of the row.

use rust_decimal::Decimal;

use super::cells::{DateCell, Places};
use super::choices::{Choices, WorkChoice};
use super::clean::{self, Cleaned};
use super::dates::DateOrder;
use super::durations;
use super::header_names::{normalised, unit_named};
use super::reader::Row;
use super::report::Oddity;
use super::role::Role;
use super::ticket::{End, Ticket};
use super::understanding::Shape;
use super::words::{self, StateWord};
use crate::engine::quantity::{Price, UsersAffected};

/// How rows are read.
pub(super) struct RowReading<'a> {
    headers: &'a [String],
    choices: &'a Choices,
    order: DateOrder,
    pub places: Places,
    /// The roles that tell when a ticket began, the best first.
    pub openings: [Role; 3],
}

/// Worked time of one row.
pub(super) struct Work {
    pub seconds: i64,
    /// The number as it stands, in millionths, and what it counts.
    pub plain_number: Option<(i64, durations::DurationUnit)>,
}

/// Worked time as a flag shows it.
#[derive(Default)]
pub(super) struct WorkShown {
    pub in_file: Option<u64>,
    pub suggested: Option<u32>,
    pub counted: Option<u32>,
}

impl<'a> RowReading<'a> {
    pub(super) fn new(headers: &'a [String], choices: &'a Choices, order: DateOrder) -> Self {
        let openings = match choices.shape {
            Shape::Worklog => [Role::WorkStart, Role::Opened, Role::EventTime],
            Shape::Tickets | Shape::Events => [Role::Opened, Role::WorkStart, Role::EventTime],
        };
        Self {
            headers,
            choices,
            order,
            places: Places::of(&choices.mapping),
            openings,
        }
    }

    pub(super) fn repeats_header(&self, row: &Row) -> bool {
        row.len() == self.headers.len()
            && row
                .cells()
                .zip(self.headers)
                .all(|(cell, header)| cell.trim() == header || clean::reads(cell, header))
    }

    pub(super) fn opening(&self, row: &Row) -> DateCell {
        let mut first = DateCell::Empty;
        for role in self.openings {
            match self.places.date(row, role, self.order, self.choices) {
                DateCell::Empty => {}
                DateCell::Unreadable(text) => {
                    if first == DateCell::Empty {
                        first = DateCell::Unreadable(text);
                    }
                    break;
                }
                date => return date,
            }
        }
        first
    }

    pub(super) fn layout_oddities(&self, row: &Row, id: &Cleaned) -> Vec<(Oddity, WorkShown)> {
        let mut oddities = Vec::new();
        let mut note = |oddity| oddities.push((oddity, WorkShown::default()));
        if row.unterminated_quote {
            note(Oddity::UnterminatedQuote);
        }
        let expected = self.headers.len();
        let more = (expected..row.len()).any(|place| !row.cell(place).trim().is_empty());
        if row.len() < expected || more {
            note(Oddity::Ragged {
                cells: row.len(),
                expected,
            });
        }
        if id.cut {
            note(Oddity::IdCut);
        }
        oddities
    }

    pub(super) fn read_words(
        &self,
        row: &Row,
        ticket: &mut Ticket,
        oddities: &mut Vec<(Oddity, WorkShown)>,
    ) {
        let mut cut = false;
        let mut text = |role, lines| {
            let cleaned = clean::text(self.places.cell(row, role).unwrap_or_default(), lines);
            cut |= cleaned.cut;
            cleaned.text
        };
        ticket.note = text(Role::Note, clean::Lines::Keep);
        ticket.category = text(Role::Category, clean::Lines::Join);
        ticket.impact = text(Role::Impact, clean::Lines::Join);
        ticket.kind = text(Role::Kind, clean::Lines::Join);
        if cut {
            oddities.push((Oddity::TextCut, WorkShown::default()));
        }
        for place in self.places.of_all(Role::Labels) {
            let labels = row.cell(place).trim();
            if !labels.is_empty() {
                ticket.onsite |= words::says_onsite(labels);
                ticket.emergency |= words::says_emergency(labels);
            }
        }
        let yes = |role| self.places.cell(row, role).is_some_and(words::is_yes);
        ticket.onsite |= yes(Role::Onsite);
        ticket.emergency |= yes(Role::Emergency);
        self.read_amounts(row, ticket, oddities);
        if let Some(cell) = self.places.cell(row, Role::UsersAffected) {
            let users = durations::number(cell, durations::DecimalMark::Point)
                .filter(|millionths| millionths.rem_euclid(1_000_000) == 0)
                .and_then(|millionths| u32::try_from(millionths.div_euclid(1_000_000)).ok());
            ticket.users = users.filter(|users| *users <= UsersAffected::MAX);
            if ticket.users.is_none() {
                oddities.push(unreadable(Role::UsersAffected, cell));
            }
        }
    }

    /// The interruption and the price of parts, where columns say them.
    pub(super) fn read_amounts(
        &self,
        row: &Row,
        ticket: &mut Ticket,
        oddities: &mut Vec<(Oddity, WorkShown)>,
    ) {
        if let Some(place) = self.places.of_role(Role::Interruption) {
            let cell = row.cell(place).trim();
            let header = self.headers.get(place).map_or("", String::as_str);
            let reading = durations::DurationReading {
                unit: unit_named(&normalised(header)).unwrap_or(durations::DurationUnit::Minutes),
                decimal: durations::decimal_mark(cell).unwrap_or(durations::DecimalMark::Point),
                day_hours: 24,
            };
            if !words::is_null(cell) || cell == "0" {
                let minutes = durations::read(cell, reading).map(super::fold::minutes);
                ticket.interruption = minutes.map(|m| u32::try_from(m).unwrap_or(u32::MAX));
                if ticket.interruption.is_none() {
                    oddities.push(unreadable(Role::Interruption, cell));
                }
            }
        }
        if let Some(cell) = self.places.cell(row, Role::Materials) {
            let mark = durations::decimal_mark(cell).unwrap_or(durations::DecimalMark::Point);
            let price = durations::number(cell, mark)
                .and_then(|millionths| Price::new(Decimal::new(millionths, 6).normalize()).ok());
            match price {
                Some(price) => ticket.materials = price,
                None => oddities.push(unreadable(Role::Materials, cell)),
            }
        }
    }

    pub(super) fn read_ends(
        &self,
        row: &Row,
        ticket: &mut Ticket,
        oddities: &mut Vec<(Oddity, WorkShown)>,
    ) {
        let mut end = |role| match self.places.date(row, role, self.order, self.choices) {
            DateCell::Date(stamp, _) => Some(End::from(stamp)),
            DateCell::Empty => None,
            DateCell::Unreadable(text) => {
                oddities.push(unreadable(role, &text));
                None
            }
        };
        ticket.resolved = end(Role::Resolved);
        ticket.closed = end(Role::Closed);
        ticket.state = self.places.cell(row, Role::State).and_then(words::state_of);
        if self.choices.shape != Shape::Events {
            return;
        }
        let event = self
            .places
            .date(row, Role::EventTime, self.order, self.choices);
        let when = event.stamp().map(End::from);
        match ticket.state {
            Some(StateWord::Resolved) => ticket.resolved_event = when,
            Some(StateWord::Closed) => ticket.closed_event = when,
            Some(StateWord::Open) | None => {}
        }
    }

    pub(super) fn work(
        &self,
        row: &Row,
        ticket: &Ticket,
        oddities: &mut Vec<(Oddity, WorkShown)>,
    ) -> Option<Work> {
        match self.choices.work {
            WorkChoice::Typical => None,
            WorkChoice::StartToEnd => {
                let end = self
                    .places
                    .work_end(row, ticket.opened, self.order, self.choices)?;
                let seconds = end.civil_seconds.checked_sub(ticket.opened.civil_seconds)?;
                if seconds < 0 {
                    oddities.push((Oddity::EndsBeforeItBegins, WorkShown::default()));
                    return None;
                }
                Some(Work {
                    seconds,
                    plain_number: None,
                })
            }
            WorkChoice::Column { reading, .. } => {
                let cell = row.cell(self.places.of_role(Role::Worked)?).trim();
                if words::is_null(cell) && cell != "0" {
                    return None;
                }
                let Some(seconds) = durations::read(cell, reading) else {
                    let text = cell.chars().take(80).collect();
                    oddities.push((Oddity::DamagedWork { text }, WorkShown::default()));
                    return None;
                };
                self.compare_again(row, seconds, reading, oddities);
                Some(Work {
                    seconds,
                    plain_number: durations::number(cell, reading.decimal)
                        .map(|millionths| (millionths, reading.unit)),
                })
            }
        }
    }

    fn compare_again(
        &self,
        row: &Row,
        seconds: i64,
        reading: durations::DurationReading,
        oddities: &mut Vec<(Oddity, WorkShown)>,
    ) {
        for place in self.places.of_all(Role::WorkedAgain) {
            let cell = row.cell(place).trim();
            let hours = durations::DurationReading {
                unit: durations::DurationUnit::Hours,
                ..reading
            };
            let again = durations::decimal_mark(cell).map_or(hours, |decimal| {
                durations::DurationReading { decimal, ..hours }
            });
            let Some(other) = durations::read(cell, again) else {
                continue;
            };
            // Two decimals of an hour are 36 seconds.
            if other.saturating_sub(seconds).abs() > 60 {
                let oddity = Oddity::DurationsDisagree {
                    header: self.headers.get(place).cloned().unwrap_or_default(),
                    text: cell.chars().take(80).collect(),
                };
                let shown = WorkShown {
                    in_file: Some(super::fold::minutes(seconds)),
                    ..WorkShown::default()
                };
                oddities.push((oddity, shown));
            }
        }
    }
}

fn unreadable(role: Role, cell: &str) -> (Oddity, WorkShown) {
    let text = cell.chars().take(80).collect();
    (Oddity::UnreadableCell { role, text }, WorkShown::default())
}
