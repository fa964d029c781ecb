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

/// What stands in a message for a part that is put in afterwards, which may so stand anywhere.
pub const SLOTS: [&str; 6] = [
    "\u{e000}", "\u{e001}", "\u{e002}", "\u{e003}", "\u{e004}", "\u{e005}",
];

/// A message told [`SLOTS`], with these parts in their places.
#[must_use]
pub fn fill(message: &str, slots: &[Part]) -> Vec<Part> {
    let mut parts = Vec::new();
    let mut text = String::new();
    let mut letter = [0; 4];
    for character in message.chars() {
        let place = SLOTS
            .iter()
            .position(|slot| *slot == &*character.encode_utf8(&mut letter));
        let Some(part) = place.and_then(|place| slots.get(place)) else {
            text.push(character);
            continue;
        };
        if !text.is_empty() {
            parts.push(Part::Text(std::mem::take(&mut text)));
        }
        parts.push(part.clone());
    }
    if !text.is_empty() {
        parts.push(Part::Text(text));
    }
    parts
}

/// The texts before, between and behind the first slots of a message, for a screen that puts in
/// something of its own. Slots must stand in their order.
#[must_use]
pub fn around<const TEXTS: usize>(message: &str) -> [String; TEXTS] {
    let mut texts = message.split(|letter: char| SLOTS.iter().any(|slot| slot.starts_with(letter)));
    std::array::from_fn(|_| texts.next().unwrap_or_default().to_owned())
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
