//! An import under way, as the page has it: what is shown of the file, and the tickets that it
//! would bring. Nothing of the scenario changes before it is kept.
//!
//! `session` holds at most one; the file itself lies at [`crate::intake::desk`].

use std::sync::Arc;

use super::incidents;
use crate::engine::incident::Incident;
use crate::engine::scenario::Scenario;
pub use crate::intake::importing::WrittenIn;
pub use crate::intake::message::{Choice, Shown};

/// A file on its way in.
#[derive(Clone, PartialEq, Debug)]
pub struct Importing {
    /// What is shown of it.
    pub shown: Shown,
    /// Whether the present incidents stay.
    pub joining: Joining,
    /// Whether a choice was made of which nothing was heard yet.
    is_open: bool,
    /// The tickets that it would bring; `None` while some are still to come.
    tickets: Option<Arc<Vec<Incident>>>,
}

/// What becomes of the incidents that are there already.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Joining {
    /// They go.
    Replace,
    /// They stay; a ticket with the same number is brought up to date.
    Add,
}

impl Importing {
    /// A file of which this is shown.
    #[must_use]
    pub fn new(shown: Shown, joining: Joining) -> Self {
        Self {
            shown,
            joining,
            is_open: false,
            tickets: None,
        }
    }

    /// Takes what is shown of it once choices were followed; its tickets come after.
    pub fn show(&mut self, shown: Shown) {
        self.shown = shown;
        self.is_open = false;
        self.tickets = None;
    }

    /// Takes what is shown of it in other words.
    pub fn show_otherwise(&mut self, shown: Shown) {
        if !self.is_open {
            self.shown = shown;
        }
    }

    /// Shows a choice that is being followed.
    pub fn choose(&mut self, choice: &Choice) {
        if let Choice::Typical(text) = choice {
            self.shown.typical_text.clone_from(text);
        }
        self.is_open = true;
    }

    /// Takes its tickets, all of them.
    pub fn take(&mut self, tickets: Vec<Incident>) {
        self.tickets = Some(Arc::new(tickets));
    }

    /// Whether something of it is still to come.
    #[must_use]
    pub fn waits(&self) -> bool {
        self.is_open || (self.shown.kept.is_some() && self.tickets.is_none())
    }

    /// How many tickets it would bring; `None` while something is asked or still to come.
    #[must_use]
    pub fn count(&self) -> Option<usize> {
        self.tickets().map(<[_]>::len)
    }

    /// The scenario that it would make.
    #[must_use]
    pub fn scenario(&self, present: &Scenario) -> Option<Scenario> {
        let tickets = self.tickets()?;
        let (from, months) = self.shown.kept.as_ref()?.window()?;
        Some(match self.joining {
            Joining::Replace => incidents::with_all(present, from, months, tickets.to_vec()),
            Joining::Add => incidents::with_joined(present, from, months, tickets),
        })
    }

    /// The scenario that it makes, of its own tickets where nobody else looks at them.
    #[must_use]
    pub fn into_scenario(mut self, present: &Scenario) -> Option<Scenario> {
        if self.joining == Joining::Add {
            return self.scenario(present);
        }
        self.tickets()?;
        let (from, months) = self.shown.kept.as_ref()?.window()?;
        let tickets = Arc::unwrap_or_clone(self.tickets.take()?);
        Some(incidents::with_all(present, from, months, tickets))
    }

    fn tickets(&self) -> Option<&[Incident]> {
        let kept = self.shown.kept.as_ref().filter(|_| !self.is_open)?;
        let tickets = self.tickets.as_ref()?;
        (tickets.len() == kept.tickets).then_some(tickets.as_slice())
    }
}
