//! A ticket while its rows are gathered. Called by [`super::fold`] and [`super::finish`].

use super::dates::Stamp;
use super::words::StateWord;

/// What the rows of a ticket have said so far.
#[derive(Clone, Debug)]
pub(super) struct Ticket {
    pub id: String,
    /// Its first line.
    pub line: u64,
    pub opened: Stamp,
    pub moved: bool,
    pub resolved: Option<i64>,
    pub closed: Option<i64>,
    /// The last event that said resolved, and the last that said closed.
    pub resolved_event: Option<i64>,
    pub closed_event: Option<i64>,
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
        }
    }

    /// When people could work again: resolved rather than closed, columns rather than events.
    pub(super) fn end(&self) -> Option<i64> {
        self.resolved
            .or(self.closed)
            .or(self.resolved_event)
            .or(self.closed_event)
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

/// The later of two times.
pub(super) fn later(known: Option<i64>, new: Option<i64>) -> Option<i64> {
    known.max(new)
}
