//! Checked reading: a value knows its place, and what is wrong with it goes into one list.
//!
//! A reading function returns `None` when it has reported a fault, and reads everything else
//! before it does, so that all faults of a document come out at once. Used by the modules that
//! read scenarios and rate cards.

use std::borrow::Cow;
use std::cell::{Cell, RefCell};
use std::collections::BTreeSet;

use rust_decimal::Decimal;

use super::decimal::parse_decimal;
use super::fault::{Fault, Faults, Problem, shown};
use super::json::{Entries, Json, Shape};
use super::quantity::{DecimalQuantity, WholeQuantity};
use super::suggest::nearest;
use super::text::TextRule;
use super::words::Word;

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

/// Where a value stands; written out only for a fault.
#[derive(Clone, Copy)]
struct Place<'p> {
    parent: Option<&'p Place<'p>>,
    step: Step<'p>,
}

#[derive(Clone, Copy)]
enum Step<'p> {
    File,
    Field(&'p str),
    Member(usize),
}

/// An object whose fields are being read.
pub(super) struct Object<'a, 'p> {
    value: Value<'a, 'p>,
    entries: Entries<'a>,
    /// Names that the format knows here: all that were asked for.
    known: RefCell<Vec<&'static str>>,
    /// How many of them were there.
    found: Cell<usize>,
    /// Where the next field stands if the file keeps the order of the format.
    next: Cell<usize>,
    unknown_pass: Cell<bool>,
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
        let object = Object {
            value: self,
            entries,
            known: RefCell::default(),
            found: Cell::new(0),
            next: Cell::new(0),
            unknown_pass: Cell::new(false),
        };
        let read = read(&object);
        // Known names differ, so as many entries as names leave none repeated or unknown.
        if object.found.get() < object.entries.len() {
            object.report_repeated();
            object.report_unknown();
        }
        read
    }
}

impl<'a> Object<'a, '_> {
    /// The value of a field, if it is there.
    pub fn field(&self, name: &'static str) -> Option<Value<'a, '_>> {
        self.known.borrow_mut().push(name);
        let is_it = |place: &usize| self.entries.get(*place).is_some_and(|(key, _)| key == name);
        let next = self.next.get();
        let place = if is_it(&next) {
            next
        } else {
            (0..self.entries.len()).find(is_it)?
        };
        self.next.set(place.saturating_add(1));
        self.found.set(self.found.get().saturating_add(1));
        let (_, json) = self.entries.get(place)?;
        Some(self.at(name, *json))
    }

    /// A field that must be there.
    pub fn need<'o, T>(
        &'o self,
        name: &'static str,
        read: impl FnOnce(Value<'a, 'o>) -> Option<T>,
    ) -> Option<T> {
        match self.field(name) {
            Some(value) => read(value),
            None => {
                self.report(name, Problem::Missing);
                None
            }
        }
    }

    /// A field that has a default.
    pub fn or<'o, T>(
        &'o self,
        name: &'static str,
        default: T,
        read: impl FnOnce(Value<'a, 'o>) -> Option<T>,
    ) -> Option<T> {
        self.field(name).map_or(Some(default), read)
    }

    /// A whole quantity that has a default.
    pub fn whole_or<Q: WholeQuantity>(&self, name: &'static str, default: u32) -> Option<Q> {
        self.field(name)
            .map_or_else(|| Q::of(default), Value::whole)
    }

    /// A decimal quantity that has a default.
    pub fn decimal_or<Q: DecimalQuantity>(&self, name: &'static str, default: u32) -> Option<Q> {
        self.field(name)
            .map_or_else(|| Q::of(default.into()), Value::decimal)
    }

    /// A line of text that may be left out, and is empty then.
    pub fn line_or_empty(&self, name: &'static str) -> Option<String> {
        self.or(name, String::new(), Value::line)
    }

    /// A field that may be left out.
    pub fn may<'o, T>(
        &'o self,
        name: &'static str,
        read: impl FnOnce(Value<'a, 'o>) -> Option<T>,
    ) -> Option<Option<T>> {
        self.field(name)
            .map_or(Some(None), |value| read(value).map(Some))
    }

    /// A field that may be left out or null.
    pub fn nullable<'o, T>(
        &'o self,
        name: &'static str,
        read: impl FnOnce(Value<'a, 'o>) -> Option<T>,
    ) -> Option<Option<T>> {
        self.may(name, |value| {
            if value.is_null() {
                Some(None)
            } else {
                read(value).map(Some)
            }
        })
        .map(Option::flatten)
    }

    /// Lets every field pass, because the field that says which ones there are is at fault.
    pub fn let_unknown_pass(&self) {
        self.unknown_pass.set(true);
    }

    /// Reports a fault of one of the fields, be it there or not.
    pub fn report(&self, name: &str, problem: Problem) {
        let value = self.entries.iter().find(|(key, _)| key == name);
        let place = Place {
            parent: Some(&self.value.place),
            step: Step::Field(name),
        };
        self.value.reading.faults.add(|| Fault {
            path: place.path(),
            value: value.map_or_else(String::new, |(_, json)| shown(json.text())),
            problem,
        });
    }

    fn at<'o>(&'o self, name: &'o str, json: Json<'a>) -> Value<'a, 'o> {
        Value {
            json,
            place: Place {
                parent: Some(&self.value.place),
                step: Step::Field(name),
            },
            reading: self.value.reading,
        }
    }

    fn report_repeated(&self) {
        let mut seen = BTreeSet::new();
        let mut reported = BTreeSet::new();
        for (key, _) in &self.entries {
            if !seen.insert(key) && reported.insert(key) {
                self.report(key, Problem::Repeated);
            }
        }
    }

    fn report_unknown(&self) {
        let known = self.known.borrow();
        if self.value.reading.unknown_fields.get() == UnknownFields::Kept || self.unknown_pass.get()
        {
            return;
        }
        let absent: Vec<_> = known
            .iter()
            .copied()
            .filter(|name| !self.entries.iter().any(|(key, _)| key == name))
            .collect();
        for (key, json) in &self.entries {
            if !known.iter().any(|name| name == key) {
                self.at(key, *json).fault_with(|| Problem::Unknown {
                    meant: nearest(key, absent.iter().copied()),
                });
            }
        }
    }
}

impl Place<'_> {
    fn path(&self) -> String {
        let mut path = match self.parent {
            Some(parent) => parent.path(),
            None => String::new(),
        };
        match self.step {
            Step::File => {}
            Step::Member(number) => path.push_str(&format!("[{number}]")),
            Step::Field(name) => {
                if !path.is_empty() {
                    path.push('.');
                }
                path.push_str(&shown(name));
            }
        }
        path
    }
}
