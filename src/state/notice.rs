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
    /// A link is in the clipboard.
    LinkCopied {
        /// The link.
        link: String,
    },
    /// The browser did not let a link be copied.
    LinkNotCopied {
        /// The link.
        link: String,
    },
    /// A link would be so long that a file is better.
    LongLink {
        /// The link; `None` where it is longer than any link may be.
        link: Option<String>,
    },
}

impl Notice {
    /// Whether it is about a link that was asked for.
    #[must_use]
    pub const fn is_of_link(&self) -> bool {
        matches!(
            self,
            Self::LinkCopied { .. } | Self::LinkNotCopied { .. } | Self::LongLink { .. }
        )
    }
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
