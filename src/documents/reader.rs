//! Checked reading: a value knows its place, and what is wrong with it goes into one list.
//!
//! A reading function returns `None` when it has reported a fault, and reads everything else
//! before it does, so that all faults of a document come out at once. Used by the modules that
//! read scenarios and rate cards.

use std::borrow::Cow;
use std::cell::Cell;

use rust_decimal::Decimal;

use super::decimal::parse_decimal;
use super::fault::{Fault, Faults, Problem, shown};
use super::json::{Json, Shape};
use super::quantity::{DecimalQuantity, WholeQuantity};
use super::suggest::nearest;
use super::text::TextRule;
use super::words::Word;

mod object;
mod place;

pub(super) use object::Object;
use place::{Place, Step};

/// What becomes of fields that the format does not know.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum UnknownFields {
    /// They are faults.
    Refused,
    /// They belong to a newer version of the format.
    Kept,
}

/// What all values of a document share.
pub(super) struct Reading {
    pub faults: Faults,
    /// Known once the version was read.
    pub unknown_fields: Cell<UnknownFields>,
}

/// A value of a document, at its place.
#[derive(Clone, Copy)]
pub(super) struct Value<'a, 'p> {
    json: Json<'a>,
    place: Place<'p>,
    reading: &'p Reading,
}

impl<'a, 'p> Value<'a, 'p> {
    /// The value that a file is.
    pub const fn of_file(json: Json<'a>, reading: &'p Reading) -> Self {
        Self {
            json,
            place: Place {
                parent: None,
                step: Step::File,
            },
            reading,
        }
    }

    /// Reports a fault of this value.
    pub fn fault(&self, problem: Problem) {
        self.fault_with(|| problem);
    }

    /// Reports a fault that takes work to describe.
    fn fault_with(&self, problem: impl FnOnce() -> Problem) {
        self.reading.faults.add(|| Fault {
            path: self.place.path(),
            value: shown(self.json.text()),
            problem: problem(),
        });
    }

    /// Says what becomes of unknown fields, here and everywhere else in the document.
    pub fn set_unknown_fields(&self, unknown_fields: UnknownFields) {
        self.reading.unknown_fields.set(unknown_fields);
    }

    /// How many members a list has; 0 where it is no list.
    pub fn count(&self) -> usize {
        match self.json.shape() {
            Shape::List => self.json.members().len(),
            _ => 0,
        }
    }

    pub fn is_null(&self) -> bool {
        self.json.shape() == Shape::Null
    }

    fn has_shape(&self, shape: Shape, expected: &'static str) -> Option<()> {
        if self.json.shape() == shape {
            return Some(());
        }
        self.fault(Problem::NotA { expected });
        None
    }

    fn characters(&self, expected: &'static str) -> Option<Cow<'a, str>> {
        self.has_shape(Shape::Text, expected)?;
        match self.json.characters() {
            Ok(characters) => Some(characters),
            Err(_) => {
                self.fault(Problem::BrokenEscape);
                None
            }
        }
    }

    /// A text that keeps a rule.
    pub fn text(self, rule: TextRule) -> Option<String> {
        let text = self.characters("text in quotes")?;
        if let Err(fault) = rule.check(&text) {
            self.fault(Problem::Text(fault));
            return None;
        }
        Some(text.into_owned())
    }

    /// A text of a single line.
    pub fn line(self) -> Option<String> {
        self.text(TextRule::Line)
    }

    /// An id.
    pub fn id(self) -> Option<String> {
        self.text(TextRule::Id)
    }

    /// A text in a form of its own, such as a date.
    pub fn form<T>(
        self,
        expected: &'static str,
        parse: impl FnOnce(&str) -> Option<T>,
    ) -> Option<T> {
        let parsed = parse(&self.characters(expected)?);
        if parsed.is_none() {
            self.fault(Problem::Malformed { expected });
        }
        parsed
    }

    /// One of the words of a choice.
    pub fn word<W: Word>(self) -> Option<W> {
        let typed = self.characters("one of the words allowed, in quotes")?;
        let found = W::ALL.iter().find(|choice| choice.word() == typed);
        if found.is_none() {
            let allowed: Vec<_> = W::ALL.iter().map(|choice| choice.word()).collect();
            self.fault(Problem::NotOneOf {
                meant: nearest(&typed, allowed.iter().copied()),
                allowed,
            });
        }
        found.copied()
    }

    pub fn boolean(self) -> Option<bool> {
        self.has_shape(Shape::Boolean, "true or false")?;
        Some(self.json.text() == "true")
    }

    /// A whole quantity.
    pub fn whole<Q: WholeQuantity>(self) -> Option<Q> {
        let value = self.whole_within(Q::MIN.into(), Q::MAX.into())?;
        Q::of(u32::try_from(value).ok()?)
    }

    /// A whole number within bounds.
    pub fn whole_within(self, min: u64, max: u64) -> Option<u64> {
        self.has_shape(Shape::Number, "a whole number")?;
        let digits = self.json.text();
        if digits.contains(['.', 'e', 'E']) {
            self.fault(Problem::NotWhole);
            return None;
        }
        let value = match digits.strip_prefix('-') {
            Some("0") => Some(0),
            Some(_) => {
                self.fault(Problem::Below { min: min.into() });
                return None;
            }
            None => digits.parse().ok(),
        };
        match value {
            Some(value) if value < min => self.fault(Problem::Below { min: min.into() }),
            Some(value) if value <= max => return Some(value),
            _ => self.fault(Problem::Above { max: max.into() }),
        }
        None
    }

    /// A decimal quantity.
    pub fn decimal<Q: DecimalQuantity>(self) -> Option<Q> {
        let value = self.any_decimal()?;
        if value < Q::MIN {
            self.fault(Problem::Below { min: Q::MIN });
        } else if value > Q::MAX {
            self.fault(Problem::Above { max: Q::MAX });
        }
        Q::of(value)
    }

    /// A decimal without bounds: digits in quotes, or a whole JSON number.
    pub fn any_decimal(self) -> Option<Decimal> {
        let digits = match self.json.shape() {
            Shape::Number => {
                let number = self.json.text();
                if number.contains(['e', 'E']) {
                    self.fault(Problem::Exponent);
                    return None;
                }
                if number.contains('.') {
                    self.fault(Problem::NeedsQuotes);
                    return None;
                }
                Cow::Borrowed(number)
            }
            _ => self.characters("a decimal in quotes, such as \"150.00\"")?,
        };
        parse_decimal(&digits)
            .map_err(|fault| self.fault(Problem::Decimal(fault)))
            .ok()
    }

    /// Every member of a list of `min` to `max`, read in order; `None` when one has a fault.
    pub fn list<T>(
        self,
        min: usize,
        max: usize,
        mut read: impl FnMut(usize, Value<'a, '_>) -> Option<T>,
    ) -> Option<Vec<T>> {
        self.has_shape(Shape::List, "a list")?;
        let members = self.json.members();
        let found = members.len();
        let length_is_right = (min..=max).contains(&found);
        if !length_is_right {
            self.fault(Problem::Length { found, min, max });
        }
        let mut all_read = length_is_right;
        let mut list = Vec::with_capacity(if length_is_right { found } else { 0 });
        for (number, json) in members.into_iter().enumerate() {
            let member = Value {
                json,
                place: Place {
                    parent: Some(&self.place),
                    step: Step::Member(number),
                },
                reading: self.reading,
            };
            match read(number, member) {
                Some(value) if all_read => list.push(value),
                Some(_) => {}
                None => all_read = false,
            }
        }
        all_read.then_some(list)
    }

    /// An object, whose fields `read` asks for; those it never asked for are unknown.
    pub fn object<T>(self, read: impl FnOnce(&Object<'a, '_>) -> Option<T>) -> Option<T> {
        self.has_shape(Shape::Object, "an object")?;
        let Ok(entries) = self.json.entries() else {
            self.fault(Problem::BrokenEscape);
            return None;
        };
        let object = Object::new(self, entries);
        let read = read(&object);
        object.finish();
        read
    }
}
