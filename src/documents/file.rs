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
        let json = Json::object_unchecked(without_byte_order_mark(text))?;
        Value::of_file(json, &reading).object(|fields| {
            fields.let_unknown_pass();
            let format = fields.need("format", Value::line)?;
            [(SCENARIO, Self::Scenario), (RATE_CARD, Self::RateCard)]
                .into_iter()
                .find_map(|(known, kind)| (known.name == format).then_some(kind))
        })
    }
}

/// The text of a file's bytes.
///
/// # Errors
/// A [`Fault`] of the file where it is not UTF-8, the only encoding of JSON files.
pub fn decode(bytes: Vec<u8>) -> Result<String, Fault> {
    String::from_utf8(bytes).map_err(|error| {
        let valid = error.utf8_error().valid_up_to();
        let before = error.as_bytes().get(..valid).unwrap_or_default();
        let last_line = before.rsplit(|byte| *byte == b'\n').next();
        let lines_before = before.iter().filter(|byte| **byte == b'\n').count();
        of_the_file(Problem::NotJson {
            line: lines_before.saturating_add(1),
            column: last_line.map_or(0, <[u8]>::len).saturating_add(1),
            reason: "bytes that are not UTF-8".to_owned(),
        })
    })
}

/// Reads the one value of a file, which `read` is given together with the text.
pub(super) fn read_file<T>(
    text: &str,
    read: impl FnOnce(Value<'_, '_>, &str) -> Option<T>,
) -> Result<T, Vec<Fault>> {
    if text.len() > MOST_BYTES {
        return Err(vec![of_the_file(Problem::FileTooLarge {
            bytes: text.len(),
            most: MOST_BYTES,
        })]);
    }
    let text = without_byte_order_mark(text);
    let reading = new_reading();
    let read = match Json::object_unchecked(text) {
        Some(json) => read(Value::of_file(json, &reading), text),
        None => read(Value::of_file(check_syntax(text)?, &reading), text),
    };
    let result = reading.faults.settle(read);
    if let Err(faults) = &result
        && faults.iter().any(|fault| fault.path.is_empty())
    {
        check_syntax(text)?;
    }
    result
}

fn check_syntax(text: &str) -> Result<Json<'_>, Vec<Fault>> {
    Json::parse(text).map_err(|error| {
        vec![of_the_file(Problem::NotJson {
            line: error.line(),
            column: error.column(),
            reason: reason(&error),
        })]
    })
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

const fn of_the_file(problem: Problem) -> Fault {
    Fault {
        path: String::new(),
        value: String::new(),
        problem,
    }
}

/// What the parser says, without the place, which a fault has beside it.
fn reason(error: &serde_json::Error) -> String {
    let sentence = error.to_string();
    sentence
        .split_once(" at line ")
        .map_or(sentence.as_str(), |(reason, _)| reason)
        .to_owned()
}
