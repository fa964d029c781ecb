//! Rows to tickets: one row a ticket, events of a ticket, or work on a ticket.
//!
//! Called by [`super::import`](fn@super::import). Every row is either read into a ticket or left
//! out with its reason.

use std::collections::{HashMap, HashSet};

use super::cells::{DateCell, Places};
use super::choices::{Choices, WorkChoice};
use super::clean::{self, Cleaned};
use super::dates::DateOrder;
use super::durations;
use super::outlier::{Entry, Verdict, judge};
use super::reader::Row;
use super::report::{Flagged, LeftOut, LeftOutReason, Oddity};
use super::role::Role;
use super::ticket::{Ticket, later};
use super::understanding::Shape;
use super::words::{self, StateWord};
use super::worked::Counting;
use crate::engine::incident::MOST_INCIDENTS;
use crate::engine::quantity::UsersAffected;

/// What all rows came to.
#[derive(Default)]
pub(super) struct Folded {
    pub rows: u64,
    pub rows_read: u64,
    pub left_out: Vec<LeftOut>,
    pub tickets: Vec<Ticket>,
    pub flagged: Vec<Flagged>,
    pub worked_seconds_in_file: i64,
}

/// Gathers rows.
pub(super) struct Fold<'a> {
    headers: &'a [String],
    choices: &'a Choices,
    order: DateOrder,
    places: Places,
    /// The roles that tell when a ticket began, the best first.
    openings: [Role; 3],
    by_number: HashMap<String, usize>,
    /// Tickets whose repeated figure was read.
    counted_once: HashSet<String>,
    /// Tickets whose repeated figure is above the cap and was dropped.
    dropped: HashSet<String>,
    folded: Folded,
}

impl<'a> Fold<'a> {
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
            by_number: HashMap::new(),
            counted_once: HashSet::new(),
            dropped: HashSet::new(),
            folded: Folded::default(),
        }
    }

    pub(super) fn finish(self) -> Folded {
        self.folded
    }

    pub(super) fn take(&mut self, row: &Row) {
        self.folded.rows = self.folded.rows.saturating_add(1);
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
        if self.repeats_header(row) {
            return Err(LeftOutReason::RepeatedHeader);
        }
        let opening = self.opening(row);
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
                .openings
                .iter()
                .find_map(|role| self.places.cell(row, *role));
            let text = clean::text(text.unwrap_or_default(), clean::Lines::Join).text;
            return Err(LeftOutReason::UnreadableDate { text });
        }
        let number = self.places.number(row);
        let id = clean::id(number);
        let key = if id.cut {
            number.to_owned()
        } else {
            id.text.clone()
        };
        let known = self.by_number.get(&key).copied();
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
        if self.dropped.contains(&key) {
            return Err(LeftOutReason::Dropped);
        }
        let joins = known.filter(|_| self.choices.shape != Shape::Tickets);
        if joins.is_none() && self.folded.tickets.len() >= MOST_INCIDENTS {
            return Err(LeftOutReason::TooMany);
        }
        let mut ticket = Ticket::new(name(&id, row.line), row.line, opened);
        ticket.moved = moved;
        let mut oddities = self.layout_oddities(row, &id);
        self.read_words(row, &mut ticket, &mut oddities);
        self.read_ends(row, &mut ticket, &mut oddities);
        let first_of_ticket = joins.is_none();
        self.read_work(row, &key, first_of_ticket, &mut ticket, &mut oddities)?;
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

    fn repeats_header(&self, row: &Row) -> bool {
        row.len() == self.headers.len()
            && row.cells().zip(self.headers).all(|(cell, header)| {
                cell.trim() == header || clean::text(cell, clean::Lines::Join).text == *header
            })
    }

    fn opening(&self, row: &Row) -> DateCell {
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

    fn layout_oddities(&self, row: &Row, id: &Cleaned) -> Vec<(Oddity, WorkShown)> {
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

    fn read_words(&self, row: &Row, ticket: &mut Ticket, oddities: &mut Vec<(Oddity, WorkShown)>) {
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
            ticket.onsite |= words::says_onsite(row.cell(place));
            ticket.emergency |= words::says_emergency(row.cell(place));
        }
        let yes = |role| self.places.cell(row, role).is_some_and(words::is_yes);
        ticket.onsite |= yes(Role::Onsite);
        ticket.emergency |= yes(Role::Emergency);
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

    fn read_ends(&self, row: &Row, ticket: &mut Ticket, oddities: &mut Vec<(Oddity, WorkShown)>) {
        let mut end = |role| match self.places.date(row, role, self.order, self.choices) {
            DateCell::Date(stamp, _) => Some(stamp.civil_seconds),
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
        let when = event.stamp().map(|stamp| stamp.civil_seconds);
        match ticket.state {
            Some(StateWord::Resolved) => ticket.resolved_event = when,
            Some(StateWord::Closed) => ticket.closed_event = when,
            Some(StateWord::Open) | None => {}
        }
    }

    fn read_work(
        &mut self,
        row: &Row,
        key: &str,
        first_of_ticket: bool,
        ticket: &mut Ticket,
        oddities: &mut Vec<(Oddity, WorkShown)>,
    ) -> Result<(), LeftOutReason> {
        let Some(work) = self.work(row, ticket, oddities) else {
            return Ok(());
        };
        if let WorkChoice::Column {
            counting: Counting::Once,
            ..
        } = self.choices.work
        {
            if !key.is_empty() && !self.counted_once.insert(key.to_owned()) {
                return Ok(());
            }
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
                .end()
                .map(|end| end.saturating_sub(ticket.opened.civil_seconds))
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
                    counted: counted.map(|seconds| minutes_u32(seconds)),
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

    fn work(
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
                    in_file: Some(minutes(seconds)),
                    ..WorkShown::default()
                };
                oddities.push((oddity, shown));
            }
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

/// Worked time of one row.
struct Work {
    seconds: i64,
    /// The number as it stands, in millionths, and what it counts.
    plain_number: Option<(i64, durations::DurationUnit)>,
}

/// Worked time as a flag shows it.
#[derive(Default)]
struct WorkShown {
    in_file: Option<u64>,
    suggested: Option<u32>,
    counted: Option<u32>,
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

fn unreadable(role: Role, cell: &str) -> (Oddity, WorkShown) {
    let text = cell.chars().take(80).collect();
    (Oddity::UnreadableCell { role, text }, WorkShown::default())
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
