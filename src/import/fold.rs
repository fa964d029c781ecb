//! Rows to tickets: one row a ticket, events of a ticket, or work on a ticket.
//!
//! Called by [`super::import`](fn@super::import). Every row is either read into a ticket or left
//! out with its reason.

use std::collections::HashSet;

use super::cells::DateCell;
use super::choices::{Choices, WorkChoice, Writer};
use super::clean::{self, Cleaned};
use super::dates::DateOrder;
use super::numbers::Numbers;
use super::outlier::{Entry, Verdict, judge};
use super::own;
use super::quick_hash::Quick;
use super::reader::Row;
use super::report::{Flagged, LeftOut, LeftOutReason, Oddity};
use super::role::Role;
use super::row_reading::{RowReading, WorkShown};
use super::ticket::{Ticket, later};
use super::understanding::Shape;
use super::words;
use super::worked::Counting;
use crate::engine::incident::MOST_INCIDENTS;

/// What all rows came to.
#[derive(Default)]
pub(super) struct Folded {
    pub rows: u64,
    pub rows_read: u64,
    pub left_out: Vec<LeftOut>,
    pub tickets: Vec<Ticket>,
    pub flagged: Vec<Flagged>,
    pub worked_seconds_in_file: i64,
    /// The months that the rows say the log covers.
    pub covered: own::Covered,
}

/// Gathers rows.
pub(super) struct Fold<'a> {
    choices: &'a Choices,
    reading: RowReading<'a>,
    by_number: Numbers,
    /// Tickets whose repeated figure was read.
    counted_once: HashSet<String, Quick>,
    /// Tickets whose repeated figure is above the cap and was dropped.
    dropped: HashSet<String, Quick>,
    folded: Folded,
}

impl<'a> Fold<'a> {
    pub(super) fn new(headers: &'a [String], choices: &'a Choices, order: DateOrder) -> Self {
        Self {
            choices,
            reading: RowReading::new(headers, choices, order),
            by_number: Numbers::default(),
            counted_once: HashSet::default(),
            dropped: HashSet::default(),
            folded: Folded::default(),
        }
    }

    pub(super) fn finish(self) -> Folded {
        self.folded
    }

    pub(super) fn take(&mut self, row: &Row) {
        self.folded.rows = self.folded.rows.saturating_add(1);
        if let Some(place) = self.reading.places.of_role(Role::Covered) {
            self.folded.covered.see(row.cell(place));
        }
        match self.read(row) {
            Ok(()) => self.folded.rows_read = self.folded.rows_read.saturating_add(1),
            Err(reason) => self.folded.left_out.push(LeftOut {
                line: row.line,
                reason,
            }),
        }
    }

    fn read(&mut self, row: &Row) -> Result<(), LeftOutReason> {
        if row.is_empty() {
            return Err(LeftOutReason::EmptyRow);
        }
        if self.choices.writer == Writer::Ours {
            return self.read_ours(row);
        }
        if self.reading.repeats_header(row) {
            return Err(LeftOutReason::RepeatedHeader);
        }
        let opening = self.reading.opening(row);
        let (opened, moved) = match opening {
            DateCell::Date(stamp, moved) => (stamp, moved),
            _ if row.unterminated_quote => return Err(LeftOutReason::UnterminatedQuote),
            _ if row.cells().take(3).any(words::is_total) => return Err(LeftOutReason::TotalRow),
            DateCell::Empty => return Err(LeftOutReason::NoDate),
            DateCell::Unreadable(text) => {
                let text = clean::text(&text, clean::Lines::Join).text;
                return Err(LeftOutReason::UnreadableDate { text });
            }
        };
        if opened.moment(0).is_none() {
            let text = self
                .reading
                .openings
                .iter()
                .find_map(|role| self.reading.places.cell(row, *role));
            let text = clean::text(text.unwrap_or_default(), clean::Lines::Join).text;
            return Err(LeftOutReason::UnreadableDate { text });
        }
        let number = self.reading.places.number(row);
        let id = clean::id(number);
        let key = if id.cut { number } else { id.text.as_str() };
        let known = self.by_number.get(key);
        if self.choices.shape == Shape::Events && key.is_empty() {
            return Err(LeftOutReason::NoNumber);
        }
        if self.choices.shape == Shape::Tickets && !key.is_empty() {
            let same = known
                .and_then(|place| self.folded.tickets.get(place))
                .filter(|ticket| ticket.opened.civil_seconds == opened.civil_seconds);
            if let Some(first) = same {
                return Err(LeftOutReason::Duplicate {
                    of_line: first.line,
                });
            }
        }
        if self.dropped.contains(key) {
            return Err(LeftOutReason::Dropped);
        }
        let joins = known.filter(|_| self.choices.shape != Shape::Tickets);
        if joins.is_none() && self.folded.tickets.len() >= MOST_INCIDENTS {
            return Err(LeftOutReason::TooMany);
        }
        let mut ticket = Ticket::new(name(&id, row.line), row.line, opened);
        ticket.moved = moved;
        let mut oddities = self.reading.layout_oddities(row, &id);
        self.reading.read_words(row, &mut ticket, &mut oddities);
        self.reading.read_ends(row, &mut ticket, &mut oddities);
        let first_of_ticket = joins.is_none();
        self.read_work(row, key, first_of_ticket, &mut ticket, &mut oddities)?;
        self.flag(row, &ticket, oddities);
        match joins.and_then(|place| self.folded.tickets.get_mut(place)) {
            Some(known) => join(known, ticket),
            None => {
                if !key.is_empty() {
                    self.by_number.insert(key, self.folded.tickets.len());
                }
                self.folded.tickets.push(ticket);
            }
        }
        Ok(())
    }

    /// A row of our own export: an incident as it was entered.
    fn read_ours(&mut self, row: &Row) -> Result<(), LeftOutReason> {
        let (opened, moved) = match self.reading.opening(row) {
            DateCell::Date(stamp, moved) if stamp.moment(0).is_some() => (stamp, moved),
            DateCell::Empty => return Err(LeftOutReason::NoDate),
            DateCell::Date(..) | DateCell::Unreadable(_) => {
                let text = self.reading.places.cell(row, Role::Opened);
                let text = clean::text(text.unwrap_or_default(), clean::Lines::Join).text;
                return Err(LeftOutReason::UnreadableDate { text });
            }
        };
        if self.folded.tickets.len() >= MOST_INCIDENTS {
            return Err(LeftOutReason::TooMany);
        }
        let mut ticket = Ticket::new(String::new(), row.line, opened);
        ticket.moved = moved;
        own::read(row, &self.reading.places, &mut ticket);
        let mut oddities = Vec::new();
        self.reading.read_amounts(row, &mut ticket, &mut oddities);
        self.read_work(row, "", true, &mut ticket, &mut oddities)?;
        self.flag(row, &ticket, oddities);
        self.folded.tickets.push(ticket);
        Ok(())
    }

    fn read_work(
        &mut self,
        row: &Row,
        key: &str,
        first_of_ticket: bool,
        ticket: &mut Ticket,
        oddities: &mut Vec<(Oddity, WorkShown)>,
    ) -> Result<(), LeftOutReason> {
        let Some(work) = self.reading.work(row, ticket, oddities) else {
            return Ok(());
        };
        if let WorkChoice::Column {
            counting: Counting::Once,
            ..
        } = self.choices.work
            && !key.is_empty()
            && !self.counted_once.insert(key.to_owned())
        {
            return Ok(());
        }
        self.folded.worked_seconds_in_file = self
            .folded
            .worked_seconds_in_file
            .saturating_add(work.seconds);
        let entry = Entry {
            line: row.line,
            seconds: work.seconds,
            plain_number: work.plain_number,
            open_seconds: ticket
                .span(i64::from(self.choices.minute_of_dates).saturating_mul(60))
                .map(|(opened, end)| end.saturating_sub(opened))
                .filter(|_| self.choices.shape == Shape::Tickets),
        };
        match judge(&entry, self.choices) {
            Verdict::Usual => ticket.add_work(work.seconds),
            Verdict::Odd {
                oddity,
                suggested,
                counted,
            } => {
                let shown = WorkShown {
                    in_file: Some(minutes(work.seconds)),
                    suggested,
                    counted: counted.map(minutes_u32),
                };
                match counted {
                    Some(seconds) => {
                        oddities.push((oddity, shown));
                        ticket.add_work(seconds);
                    }
                    None => {
                        self.flag(row, ticket, vec![(oddity, shown)]);
                        if !key.is_empty() && first_of_ticket {
                            self.remember_dropped(key);
                        }
                        return Err(LeftOutReason::Dropped);
                    }
                }
            }
        }
        Ok(())
    }

    /// A ticket whose own figure is dropped takes its other rows with it.
    fn remember_dropped(&mut self, key: &str) {
        if self.choices.shape == Shape::Events {
            self.dropped.insert(key.to_owned());
        }
    }

    fn flag(&mut self, row: &Row, ticket: &Ticket, oddities: Vec<(Oddity, WorkShown)>) {
        for (oddity, shown) in oddities {
            self.folded.flagged.push(Flagged {
                line: row.line,
                id: ticket.id.clone(),
                note: ticket.note.clone(),
                oddity,
                in_file: shown.in_file,
                suggested: shown.suggested,
                counted: shown.counted,
            });
        }
    }
}

/// Whole minutes of a span, rounded to the nearest; something is never nothing.
pub(super) fn minutes(seconds: i64) -> u64 {
    let seconds = u64::try_from(seconds).unwrap_or(0);
    let rounded = seconds.saturating_add(30).div_euclid(60);
    rounded.max(u64::from(seconds > 0))
}

fn minutes_u32(seconds: i64) -> u32 {
    u32::try_from(minutes(seconds)).unwrap_or(u32::MAX)
}

fn name(id: &Cleaned, line: u64) -> String {
    if id.text.is_empty() {
        format!("line {line}")
    } else {
        id.text.clone()
    }
}

/// Adds what a further row says. Texts come from the first row that has them.
fn join(known: &mut Ticket, row: Ticket) {
    if row.opened.civil_seconds < known.opened.civil_seconds {
        known.opened = row.opened;
        known.moved = row.moved;
    }
    known.resolved = later(known.resolved, row.resolved);
    known.closed = later(known.closed, row.closed);
    known.resolved_event = later(known.resolved_event, row.resolved_event);
    known.closed_event = later(known.closed_event, row.closed_event);
    known.state = row.state.or(known.state);
    if let Some(seconds) = row.worked {
        known.add_work(seconds);
    }
    for (kept, new) in [
        (&mut known.impact, row.impact),
        (&mut known.kind, row.kind),
        (&mut known.category, row.category),
        (&mut known.note, row.note),
    ] {
        if kept.is_empty() {
            *kept = new;
        }
    }
    known.onsite |= row.onsite;
    known.emergency |= row.emergency;
    known.users = known.users.max(row.users);
}
