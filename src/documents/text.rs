//! Rules for texts: how long they may be and which characters they may hold.
//!
//! Used by the readers, and by forms that take texts before they are saved, so that what was
//! saved can be read again. Specification: cost model, section 13.

/// Characters that a text may have.
pub const MOST_CHARACTERS: usize = 2_000;
/// Characters that an id may have.
pub const MOST_ID_CHARACTERS: usize = 64;

/// What a text is for, and so what it may hold.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum TextRule {
    /// A single line, at most 2,000 characters.
    Line,
    /// A note: as a line, but with line feeds and tabs.
    Note,
    /// An id: a line of 1 … 64 characters.
    Id,
}

/// Why a text is refused.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum TextFault {
    /// An id without characters.
    Empty,
    /// More characters than allowed.
    TooLong {
        /// How many it has.
        found: usize,
        /// How many it may have.
        most: usize,
    },
    /// A control character, or one that turns the direction of writing.
    Refused(char),
}

impl TextRule {
    /// Whether a text keeps the rule.
    ///
    /// # Errors
    /// The first [`TextFault`] of the text.
    pub fn check(self, text: &str) -> Result<(), TextFault> {
        let most = match self {
            Self::Line | Self::Note => MOST_CHARACTERS,
            Self::Id => MOST_ID_CHARACTERS,
        };
        if self == Self::Id && text.is_empty() {
            return Err(TextFault::Empty);
        }
        // No text has more characters than bytes.
        if text.len() > most {
            let found = text.chars().count();
            if found > most {
                return Err(TextFault::TooLong { found, most });
            }
        }
        let refused = |character: &char| {
            is_refused(*character) && !(self == Self::Note && matches!(character, '\t' | '\n'))
        };
        text.chars()
            .find(refused)
            .map_or(Ok(()), |character| Err(TextFault::Refused(character)))
    }
}

/// Control characters, and those that turn the direction of writing and so can make a text read
/// as something else.
pub(super) fn is_refused(character: char) -> bool {
    character.is_control() || matches!(character, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}
