//! Tickets to incidents, and the report of how they came about.
//!
//! Called by [`super::import`](fn@super::import) once every row was folded.

use std::ops::ControlFlow;

use super::choices::{Choices, MissingWork, WorkChoice};
use super::dates::civil_moment;
use super::fault::ImportFault;
use super::fold::{Folded, minutes};
use super::own;
use super::progress::{Progress, Reporter};
use super::report::{Flagged, Imported, Oddity, OutsideWindow, Report, Side};
use super::role::Role;
use super::ticket::Ticket;
use super::window::{Place, Window, window};
use crate::engine::civil::Moment;
use crate::engine::incident::{Impact, Incident, IncidentKind};
use crate::engine::quantity::{Minutes, UsersAffected};

/// A ticket with its place in time.
struct Placed {
    ticket: Ticket,
    opened: Moment,
}

pub(super) async fn finish<P: AsyncFnMut(Progress) -> ControlFlow<()>>(
    folded: Folded,
    headers: &[String],
    choices: &Choices,
    reporter: &mut Reporter<'_, P>,
) -> Result<Imported, ImportFault> {
    // Places are sorted, not tickets: those are long.
    let tickets = folded.tickets;
    let mut order: Vec<(Moment, usize)> = Vec::with_capacity(tickets.len());
    for (place, ticket) in tickets.iter().enumerate() {
        let opened = ticket.opened.moment(choices.minute_of_dates);
        order.extend(opened.map(|opened| (opened, place)));
    }
    let name = |place: usize| tickets.get(place).map(|ticket| (&ticket.id, ticket.line));
    order.sort_unstable_by(|a, b| a.0.cmp(&b.0).then_with(|| name(a.1).cmp(&name(b.1))));
    let days: Vec<_> = order.iter().map(|(opened, _)| opened.date()).collect();
    let mut tickets: Vec<Option<Ticket>> = tickets.into_iter().map(Some).collect();
    let window = choices
        .window
        .or_else(|| folded.covered.window())
        .or_else(|| window(&days));
    let has_work = choices.work != WorkChoice::Typical;
    let mut finishing = Finishing {
        choices,
        window,
        file_tells_ends: choices
            .mapping
            .iter()
            .any(|role| matches!(role, Role::Resolved | Role::Closed)),
        makes_incidents: has_work || choices.typical.overall.is_some(),
        report: Report {
            rows: folded.rows,
            rows_read: folded.rows_read,
            left_out: folded.left_out,
            flagged: folded.flagged,
            elapsed_columns: named(headers, &choices.mapping, Role::Elapsed),
            worked_minutes: has_work.then_some(0),
            worked_minutes_in_file: has_work.then(|| minutes(folded.worked_seconds_in_file)),
            ..Report::default()
        },
        incidents: Vec::new(),
    };
    if finishing.makes_incidents {
        finishing.incidents.reserve(order.len());
    }
    for (opened, place) in order {
        reporter.again().await?;
        if let Some(ticket) = tickets.get_mut(place).and_then(Option::take) {
            finishing.take(Placed { ticket, opened });
        }
    }
    finishing.report.needs_typical_length = !finishing.makes_incidents;
    Ok(Imported {
        report: finishing.report,
        incidents: finishing.incidents,
        window,
    })
}

fn named(headers: &[String], mapping: &[Role], wanted: Role) -> Vec<String> {
    headers
        .iter()
        .zip(mapping)
        .filter(|(_, role)| **role == wanted)
        .map(|(header, _)| header.clone())
        .collect()
}

struct Finishing<'a> {
    choices: &'a Choices,
    window: Option<Window>,
    file_tells_ends: bool,
    makes_incidents: bool,
    report: Report,
    incidents: Vec<Incident>,
}

impl Finishing<'_> {
    fn take(&mut self, placed: Placed) {
        let Placed { ticket, opened } = placed;
        add(&mut self.report.tickets, true);
        add(&mut self.report.open, ticket.is_open(self.file_tells_ends));
        add(&mut self.report.moved_to_zone, ticket.moved);
        let impact = self.impact(&ticket);
        let kind = self.kind(&ticket);
        let work = self.work(&ticket);
        let interruption = self.interruption(&ticket);
        self.place(&ticket, opened, work);
        if !self.makes_incidents {
            return;
        }
        let users = ticket
            .users
            .and_then(|users| UsersAffected::new(users).ok());
        self.incidents.push(Incident {
            id: ticket.id,
            opened,
            work,
            interruption,
            users_affected: users.unwrap_or(UsersAffected::ONE),
            impact,
            onsite: ticket.onsite,
            emergency: ticket.emergency,
            kind,
            category: ticket.category,
            materials: ticket.materials,
            note: ticket.note,
        });
    }

    fn place(&mut self, ticket: &Ticket, opened: Moment, work: Minutes) {
        let side = match self.window.map(|window| window.place_of(opened.date())) {
            Some(Place::Before) => Some(Side::Before),
            Some(Place::After) => Some(Side::After),
            Some(Place::Within) | None => None,
        };
        if let Some(side) = side {
            self.report.outside_window.push(OutsideWindow {
                line: ticket.line,
                id: ticket.id.clone(),
                side,
            });
            return;
        }
        add(&mut self.report.in_window, true);
        if let Some(sum) = &mut self.report.worked_minutes {
            *sum = sum.saturating_add(u64::from(work.get()));
        }
        if !ticket.opened.has_clock {
            add(&mut self.report.without_clock, true);
            return;
        }
        let hour = usize::try_from(opened.minute().div_euclid(60)).unwrap_or(0);
        let count = self
            .report
            .opened_by_hour
            .get_mut(opened.date().weekday() as usize)
            .and_then(|day| day.get_mut(hour));
        if let Some(count) = count {
            *count = count.saturating_add(1);
        }
    }

    fn work(&mut self, ticket: &Ticket) -> Minutes {
        let has_work = self.choices.work != WorkChoice::Typical;
        let Some(seconds) = ticket.worked else {
            add(&mut self.report.without_work, has_work);
            let typical = !has_work || self.choices.missing_work == MissingWork::Typical;
            return if typical {
                self.typical(ticket)
            } else {
                Minutes::NONE
            };
        };
        self.bounded(ticket, minutes(seconds), Oddity::WorkBeyondBound)
    }

    fn typical(&self, ticket: &Ticket) -> Minutes {
        let typical = &self.choices.typical;
        typical
            .by_category
            .get(&ticket.category)
            .or_else(|| typical.by_priority.get(&ticket.impact))
            .or(typical.overall.as_ref())
            .and_then(|length| Minutes::new(length.get()).ok())
            .unwrap_or(Minutes::NONE)
    }

    fn interruption(&mut self, ticket: &Ticket) -> Option<Minutes> {
        if let Some(minutes) = ticket.interruption {
            return Some(self.bounded(ticket, minutes.into(), Oddity::InterruptionBeyondBound));
        }
        let second = i64::from(self.choices.minute_of_dates).saturating_mul(60);
        let (opened, end) = ticket.span(second)?;
        let length = end.checked_sub(opened)?;
        if length < 0 {
            self.flag(ticket, Oddity::EndsBeforeItBegins);
            return None;
        }
        // Seconds are dropped on both sides, as on the clock.
        let (opened, end) = (civil_moment(opened)?, civil_moment(end)?);
        let length = u64::try_from(end.minutes_after(opened)).ok()?;
        Some(self.bounded(ticket, length, Oddity::InterruptionBeyondBound))
    }

    fn bounded(&mut self, ticket: &Ticket, value: u64, oddity: Oddity) -> Minutes {
        let fits = u32::try_from(value)
            .ok()
            .and_then(|value| Minutes::new(value).ok());
        fits.unwrap_or_else(|| {
            self.flag(ticket, oddity);
            Minutes::new(Minutes::MAX).unwrap_or(Minutes::NONE)
        })
    }

    fn flag(&mut self, ticket: &Ticket, oddity: Oddity) {
        self.report.flagged.push(Flagged {
            line: ticket.line,
            id: ticket.id.clone(),
            note: ticket.note.clone(),
            oddity,
            in_file: None,
            suggested: None,
            counted: None,
        });
    }

    fn impact(&mut self, ticket: &Ticket) -> Impact {
        if ticket.impact.is_empty() {
            return Impact::default();
        }
        let known = self.choices.impacts.get(&ticket.impact).copied();
        let impact = known
            .or_else(|| own::impact_of(&ticket.impact, self.choices.writer))
            .unwrap_or_default();
        count(&mut self.report.impacts, &ticket.impact, impact);
        impact
    }

    fn kind(&mut self, ticket: &Ticket) -> IncidentKind {
        if ticket.kind.is_empty() {
            return IncidentKind::default();
        }
        let known = self.choices.kinds.get(&ticket.kind).copied();
        let kind = known.unwrap_or_default();
        count(&mut self.report.kinds, &ticket.kind, kind);
        kind
    }
}

fn add(count: &mut u32, is: bool) {
    *count = count.saturating_add(u32::from(is));
}

/// Different values that a report lists.
const MOST_VALUES: usize = 200;

fn count<T>(counts: &mut Vec<(String, T, u32)>, value: &str, meaning: T) {
    if let Some((_, _, count)) = counts.iter_mut().find(|(known, _, _)| known == value) {
        *count = count.saturating_add(1);
    } else if counts.len() < MOST_VALUES {
        counts.push((value.to_owned(), meaning, 1));
    }
}
