//! The languages, and which of them suits a reader.

use crate::present::format::Direction;

/// A language that texts are written in.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Language {
    /// BCP 47 tag, as its folder of messages is called.
    pub tag: &'static str,
    /// What it is called by those who speak it.
    pub own_name: &'static str,
    /// Which way its script runs.
    pub direction: Direction,
}

/// Languages that have messages, by their tags.
const SPOKEN: &[&str] = &include!(concat!(env!("OUT_DIR"), "/words/spoken.rs"));

impl Language {
    /// All that texts may be written in.
    pub const KNOWN: [Self; 7] = [
        language("en", "English", Direction::LeftToRight),
        language("de", "Deutsch", Direction::LeftToRight),
        language("fr", "Français", Direction::LeftToRight),
        language("es", "Español", Direction::LeftToRight),
        language("pt-BR", "Português (Brasil)", Direction::LeftToRight),
        language("ja", "日本語", Direction::LeftToRight),
        language("ar", "العربية", Direction::RightToLeft),
    ];

    /// The language from which the others are made, and in which there is always a text.
    pub const ENGLISH: &'static Self = &Self::KNOWN[0];

    /// All that are spoken, in the order in which a list offers them.
    pub fn all() -> impl Iterator<Item = &'static Self> {
        const KNOWN: &[Language] = &Language::KNOWN;
        KNOWN
            .iter()
            .filter(|language| SPOKEN.contains(&language.tag))
    }

    /// The one that a reader who prefers this BCP 47 tag is addressed in.
    #[must_use]
    pub fn for_tag(tag: &str) -> Option<&'static Self> {
        let first = |tag: &str| {
            tag.split(['-', '_'])
                .next()
                .unwrap_or("")
                .to_ascii_lowercase()
        };
        let wanted = first(tag);
        Self::all().find(|language| first(language.tag) == wanted)
    }

    /// The first of several tags that is spoken, with its language.
    #[must_use]
    pub fn best<'a>(tags: impl IntoIterator<Item = &'a str>) -> Option<(&'static Self, &'a str)> {
        tags.into_iter()
            .find_map(|tag| Self::for_tag(tag).map(|language| (language, tag)))
    }

    /// Whether its script runs from right to left.
    #[must_use]
    pub fn runs_leftwards(&self) -> bool {
        self.direction == Direction::RightToLeft
    }
}

const fn language(tag: &'static str, own_name: &'static str, direction: Direction) -> Language {
    Language {
        tag,
        own_name,
        direction,
    }
}

/// Whether a reader who prefers this BCP 47 tag is addressed in their language.
#[must_use]
pub fn speaks(tag: &str) -> bool {
    Language::for_tag(tag).is_some()
}
