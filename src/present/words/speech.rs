//! The messages of the language that is spoken, and English for what it lacks. The functions that
//! `messages/build.rs` writes call it.

use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;
use std::str::FromStr as _;

use fluent_bundle::types::FluentNumber;
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use rust_decimal::Decimal;

use super::language::Language;

/// English, which is part of the program.
const ENGLISH: &str = include_str!(concat!(env!("OUT_DIR"), "/words/english.ftl"));

/// Every message by its id, with its arguments and what they are.
pub const INDEX: &[(&str, &[(&str, &str)])] = include!(concat!(env!("OUT_DIR"), "/words/index.rs"));

/// What a message is told.
#[derive(Clone, Debug)]
pub enum Argument<'a> {
    /// A text as it is shown.
    Text(&'a str),
    /// A number, which may choose a plural.
    Number(Number),
    /// Whether something is so.
    YesNo(bool),
}

/// A number that may choose a plural, with as many places as it is shown with.
#[derive(Clone, Debug)]
pub struct Number(FluentNumber);

macro_rules! from_integers {
    ($($integer:ty)+) => {
        $(impl From<$integer> for Number {
            fn from(number: $integer) -> Self {
                Self(number.into())
            }
        })+
    };
}

from_integers!(u8 u16 u32 u64 usize i32);

impl From<Decimal> for Number {
    fn from(number: Decimal) -> Self {
        Self(FluentNumber::from_str(&number.to_string()).unwrap_or_else(|_| 0.into()))
    }
}

/// The messages of one language.
struct Speech {
    language: &'static Language,
    messages: FluentBundle<FluentResource>,
    /// Messages without arguments, as they were once given out.
    plain: RefCell<HashMap<&'static str, &'static str>>,
}

thread_local! {
    static BEHIND: Rc<Speech> = Rc::new(Speech::of(Language::ENGLISH, ENGLISH));
    static SPOKEN: RefCell<Rc<Speech>> = RefCell::new(BEHIND.with(Rc::clone));
}

/// Speaks a language from now on, in this thread. Of messages that do not follow Fluent's syntax the
/// others are taken; English stands in for what is missing.
pub fn speak(language: &'static Language, messages: &str) {
    let speech = Rc::new(Speech::of(language, messages));
    SPOKEN.with(|spoken| *spoken.borrow_mut() = speech);
}

/// Speaks English again.
pub fn speak_english() {
    SPOKEN.with(|spoken| *spoken.borrow_mut() = BEHIND.with(Rc::clone));
}

/// The language that is spoken.
#[must_use]
pub fn spoken() -> &'static Language {
    SPOKEN.with(|spoken| spoken.borrow().language)
}

/// A message without arguments.
#[must_use]
pub fn plain(id: &'static str) -> &'static str {
    let spoken = SPOKEN.with(|spoken| Rc::clone(&spoken.borrow()));
    if let Some(known) = spoken.plain.borrow().get(id) {
        return known;
    }
    // Given out for good, once for each message of a language.
    let text: &'static str = Box::leak(with(id, &[]).into_boxed_str());
    spoken.plain.borrow_mut().insert(id, text);
    text
}

/// A message with its arguments.
#[must_use]
pub fn with(id: &str, arguments: &[(&'static str, Argument<'_>)]) -> String {
    let spoken = SPOKEN.with(|spoken| Rc::clone(&spoken.borrow()));
    spoken
        .text(id, arguments)
        .or_else(|| BEHIND.with(|english| english.text(id, arguments)))
        .unwrap_or_else(|| id.to_owned())
}

impl Speech {
    fn of(language: &'static Language, text: &str) -> Self {
        let resource = match FluentResource::try_new(text.to_owned()) {
            Ok(resource) | Err((resource, _)) => resource,
        };
        let mut messages = FluentBundle::new(vec![language.tag.parse().unwrap_or_default()]);
        // Set apart below: Fluent would set lists of names apart too, which then run rightwards.
        messages.set_use_isolating(false);
        messages.add_resource_overriding(resource);
        Self {
            language,
            messages,
            plain: RefCell::default(),
        }
    }

    /// Nothing for a message that is missing, or that wants what it was not told.
    fn text(&self, id: &str, arguments: &[(&'static str, Argument<'_>)]) -> Option<String> {
        let pattern = self.messages.get_message(id)?.value()?;
        let mut told = FluentArgs::with_capacity(arguments.len());
        for (name, argument) in arguments {
            let value = match argument {
                Argument::Text(text) if self.runs_against(text) => {
                    FluentValue::String(format!("\u{2068}{text}\u{2069}").into())
                }
                Argument::Text(text) => FluentValue::String((*text).into()),
                Argument::Number(number) => FluentValue::Number(number.0.clone()),
                Argument::YesNo(true) => FluentValue::String("yes".into()),
                Argument::YesNo(false) => FluentValue::String("no".into()),
            };
            told.set(*name, value);
        }
        let mut faults = Vec::new();
        let text = self
            .messages
            .format_pattern(pattern, Some(&told), &mut faults);
        faults.is_empty().then(|| text.into_owned())
    }

    /// Whether what is put in may run the other way than the text around it.
    fn runs_against(&self, text: &str) -> bool {
        let is_arabic = |letter: char| ('\u{600}'..='\u{6ff}').contains(&letter);
        self.language.runs_leftwards() && !text.contains(is_arabic)
    }
}
