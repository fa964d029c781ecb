//! From the text of a file to its one JSON value: size, byte order mark, syntax.
//!
//! Used by the readers of scenarios and rate cards.

use std::cell::Cell;

use super::fault::{Fault, Faults, Problem};
use super::json::Json;
use super::migrate::{RATE_CARD, SCENARIO};
use super::reader::{Reading, UnknownFields, Value};

/// Bytes that a document may have: room for 200,000 incidents with a few lines of notes each.
pub const MOST_BYTES: usize = 128 * 1024 * 1024;

/// What a document says it is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum DocumentKind {
    /// A scenario.
    Scenario,
    /// A rate card.
    RateCard,
}

impl DocumentKind {
    /// What the document's field `format` says, if it can be read and is known.
    #[must_use]
    pub fn of(text: &str) -> Option<Self> {
        if text.len() > MOST_BYTES {
            return None;
        }
        let reading = new_reading();
        let json = Json::parse(without_byte_order_mark(text)).ok()?;
        Value::of_file(json, &reading).object(|fields| {
            fields.let_unknown_pass();
            let format = fields.need("format", Value::line)?;
            [(SCENARIO, Self::Scenario), (RATE_CARD, Self::RateCard)]
                .into_iter()
                .find_map(|(known, kind)| (known.name == format).then_some(kind))
        })
    }
}

/// Reads the one value of a file, which `read` is given together with the text.
pub(super) fn read_file<T>(
    text: &str,
    read: impl FnOnce(Value<'_, '_>, &str) -> Option<T>,
) -> Result<T, Vec<Fault>> {
    if text.len() > MOST_BYTES {
        return Err(of_the_file(Problem::FileTooLarge {
            bytes: text.len(),
            most: MOST_BYTES,
        }));
    }
    let text = without_byte_order_mark(text);
    let json = Json::parse(text).map_err(|error| {
        of_the_file(Problem::NotJson {
            line: error.line(),
            column: error.column(),
            reason: reason(&error),
        })
    })?;
    let reading = new_reading();
    let read = read(Value::of_file(json, &reading), text);
    reading.faults.settle(read)
}

fn new_reading() -> Reading {
    Reading {
        faults: Faults::default(),
        unknown_fields: Cell::new(UnknownFields::Refused),
    }
}

fn without_byte_order_mark(text: &str) -> &str {
    text.strip_prefix('\u{FEFF}').unwrap_or(text)
}

fn of_the_file(problem: Problem) -> Vec<Fault> {
    vec![Fault {
        path: String::new(),
        value: String::new(),
        problem,
    }]
}

/// What the parser says, without the place, which a fault has beside it.
fn reason(error: &serde_json::Error) -> String {
    let sentence = error.to_string();
    sentence
        .split_once(" at line ")
        .map_or(sentence.as_str(), |(reason, _)| reason)
        .to_owned()
}
