//! What the page has to tell: once, with what can be done about it.

use crate::documents::Fault;
use crate::engine::error::EngineError;

/// Something to tell, until it is dismissed or no longer so.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Notice {
    /// A saved document could not be read; its text is set aside, unchanged.
    Damaged {
        /// Which one.
        what: Saved,
        /// The text.
        text: String,
        /// Where it could not be set aside, so that nothing is saved over it.
        kept_in_place: bool,
    },
    /// The scenario was saved by a newer program: it is shown, never rewritten.
    NewerScenario {
        /// The document as it stands.
        text: String,
    },
    /// A file could not be opened; what was there before stays.
    Refused {
        /// Its name.
        file: String,
        /// Why.
        why: Refusal,
    },
    /// A file was opened, or saved, or something else was done.
    Done(String),
}

/// Why a file is not opened.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Refusal {
    /// It is a document with faults.
    Faults(Vec<Fault>),
    /// It is a document that does not fit the other one.
    Engine(EngineError),
    /// Anything else, in words.
    Other(String),
}

/// A document that is kept between visits.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Saved {
    /// The scenario.
    Scenario,
    /// The rate card.
    RateCard,
}
