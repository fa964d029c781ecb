//! Running text in parts, so that a screen can set marks and strong type.

use super::appearance::PlanLook;

/// One part of a sentence.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Part {
    /// A plan's name, behind its mark.
    Plan {
        /// Its colour and mark.
        look: PlanLook,
        /// Its name as it stands at this place of the sentence.
        name: String,
        /// How it is set.
        emphasis: Emphasis,
    },
    /// Strong text: a figure that is the answer.
    Strong(String),
    /// Everything else, spaces and stops included.
    Text(String),
}

/// How a plan's name is set.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Emphasis {
    /// The plan that the sentence is about.
    Strong,
    /// Any other.
    Plain,
}

impl Part {
    /// Plain text.
    #[must_use]
    pub fn text(text: impl Into<String>) -> Self {
        Self::Text(text.into())
    }
}

/// The parts as one plain text, for screen readers, titles and files.
#[must_use]
pub fn to_text(parts: &[Part]) -> String {
    parts
        .iter()
        .map(|part| match part {
            Part::Plan { name, .. } => name.as_str(),
            Part::Strong(text) | Part::Text(text) => text.as_str(),
        })
        .collect()
}
