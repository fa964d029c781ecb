//! A ticket while its rows are gathered. Called by [`super::fold`] and [`super::finish`].

use super::dates::Stamp;
use super::words::StateWord;
use crate::engine::quantity::Price;

/// What the rows of a ticket have said so far.
#[derive(Clone, Debug)]
pub(super) struct Ticket {
    pub id: String,
    /// Its first line.
    pub line: u64,
    pub opened: Stamp,
    pub moved: bool,
    pub resolved: Option<End>,
    pub closed: Option<End>,
    /// The last event that said resolved, and the last that said closed.
    pub resolved_event: Option<End>,
    pub closed_event: Option<End>,
    pub state: Option<StateWord>,
    /// Seconds worked that count; `None` while no row said any.
    pub worked: Option<i64>,
    pub impact: String,
    pub kind: String,
    pub category: String,
    pub note: String,
    pub onsite: bool,
    pub emergency: bool,
    pub users: Option<u32>,
    /// Minutes for which people could not work, where a column says so.
    pub interruption: Option<u32>,
    pub materials: Price,
}

impl Ticket {
    pub(super) fn new(id: String, line: u64, opened: Stamp) -> Self {
        Self {
            id,
            line,
            opened,
            moved: false,
            resolved: None,
            closed: None,
            resolved_event: None,
            closed_event: None,
            state: None,
            worked: None,
            impact: String::new(),
            kind: String::new(),
            category: String::new(),
            note: String::new(),
            onsite: false,
            emergency: false,
            users: None,
            interruption: None,
            materials: Price::LEAST,
        }
    }

    /// When people could work again: resolved rather than closed, columns rather than events.
    pub(super) fn end(&self) -> Option<End> {
        self.resolved
            .or(self.closed)
            .or(self.resolved_event)
            .or(self.closed_event)
    }

    /// When it began and ended, in civil seconds. Where one of them is a day only, it counts at
    /// `second_of_dates`; within one day that says nothing.
    pub(super) fn span(&self, second_of_dates: i64) -> Option<(i64, i64)> {
        let end = self.end()?;
        let opened = self.opened;
        let (from, to) = (opened.civil_seconds, end.civil_seconds);
        let day = |seconds: i64| seconds.div_euclid(86_400);
        match (opened.has_clock, end.has_clock) {
            (true, false) if day(from) == day(to) => None,
            (false, true) if day(from) == day(to) => None,
            (true, false) => Some((from, to.saturating_add(second_of_dates))),
            (false, true) => Some((from.saturating_add(second_of_dates), to)),
            _ => Some((from, to)),
        }
    }

    /// Whether work on it goes on, as far as the file can tell.
    pub(super) fn is_open(&self, file_tells_ends: bool) -> bool {
        if self.end().is_some() {
            return false;
        }
        match self.state {
            Some(StateWord::Resolved | StateWord::Closed) => false,
            Some(StateWord::Open) => true,
            None => file_tells_ends,
        }
    }

    pub(super) fn add_work(&mut self, seconds: i64) {
        self.worked = Some(self.worked.unwrap_or(0).saturating_add(seconds));
    }
}

/// When a ticket ended.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(super) struct End {
    /// Seconds of its civil time since 1970-01-01T00:00.
    pub civil_seconds: i64,
    /// Whether it tells the time of day, or only the day.
    pub has_clock: bool,
}

impl From<Stamp> for End {
    fn from(stamp: Stamp) -> Self {
        Self {
            civil_seconds: stamp.civil_seconds,
            has_clock: stamp.has_clock,
        }
    }
}

/// The later of two times.
pub(super) fn later(known: Option<End>, new: Option<End>) -> Option<End> {
    known.max(new)
}
