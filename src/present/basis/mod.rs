//! The line below the sentence: what the answer rests on.

mod forecast;
mod replay;

pub use forecast::forecast_basis;
pub use replay::replay_basis;

use super::words;

/// The line below the sentence.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Basis {
    /// What to know first, if anything.
    pub tag: Option<Tag>,
    /// What the figures were made from.
    pub text: String,
}

/// What to know before believing an answer.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
pub enum Tag {
    /// Incidents were made from a few figures.
    Illustrative,
    /// Fewer than six incidents, or less than three months.
    ThinHistory,
    /// The best two plans lie within 1 % of each other, or no plan is the cheapest in half of the
    /// futures.
    CloseCall,
    /// The figures are those of an earlier question; the present one is being worked out.
    Updating,
}

impl Tag {
    /// What it says.
    #[must_use]
    pub fn label(self) -> &'static str {
        match self {
            Self::Illustrative => words::basis::illustrative(),
            Self::ThinHistory => words::basis::thin_history(),
            Self::CloseCall => words::basis::close_call(),
            Self::Updating => words::basis::updating(),
        }
    }
}

impl Basis {
    /// The line while a later answer is being worked out.
    #[must_use]
    pub fn updating() -> Self {
        Self {
            tag: Some(Tag::Updating),
            text: words::basis::being_worked_out().to_owned(),
        }
    }
}
