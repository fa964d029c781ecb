//! An object whose fields are being read: those asked for are known, the others faults.

use std::cell::{Cell, RefCell};
use std::collections::BTreeSet;

use super::super::fault::{Fault, Problem, shown};
use super::super::json::{Entries, Json};
use super::super::quantity::{DecimalQuantity, WholeQuantity};
use super::super::suggest::nearest;
use super::place::{Place, Step};
use super::{UnknownFields, Value};

/// An object whose fields are being read.
pub struct Object<'a, 'p> {
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

impl<'a, 'p> Object<'a, 'p> {
    pub(super) fn new(value: Value<'a, 'p>, entries: Entries<'a>) -> Self {
        Self {
            value,
            entries,
            known: RefCell::default(),
            found: Cell::new(0),
            next: Cell::new(0),
            unknown_pass: Cell::new(false),
        }
    }

    /// Reports the fields that stand here more than once, or that nobody asked for.
    pub(super) fn finish(&self) {
        // Known names differ, so as many entries as names leave none repeated or unknown.
        if self.found.get() < self.entries.len() {
            self.report_repeated();
            self.report_unknown();
        }
    }

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
