//! Faults of a document: where, what stands there, and what is allowed.
//!
//! The readers ([`super::scenario`], [`super::rate_card`]) report every fault at once; the screen
//! and `evaluate` show them. Specification: cost model, section 13.

use std::cell::RefCell;
use std::fmt;

use rust_decimal::Decimal;

use super::decimal::{DecimalFault, MOST_DIGITS_AFTER, MOST_DIGITS_BEFORE};
use super::text::{TextFault, is_refused};

/// Faults that are listed of one document; the rest is counted.
pub const MOST_FAULTS: usize = 10_000;

/// Characters of a value that a fault repeats.
const VALUE_SHOWN: usize = 60;

/// Something in a document that cannot stay as it is.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Fault {
    /// Field names joined by `.`, list places in brackets from 0; empty for the file itself.
    pub path: String,
    /// What stands there as JSON, shortened; empty where nothing does.
    pub value: String,
    /// What is wrong with it.
    pub problem: Problem,
}

/// What can be wrong with a value.
#[derive(Clone, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub enum Problem {
    /// The file is larger than any document may be.
    FileTooLarge {
        /// Its size in bytes.
        bytes: usize,
        /// The largest size allowed, in bytes.
        most: usize,
    },
    /// The file is not JSON.
    NotJson {
        /// Line of the first error, from 1.
        line: usize,
        /// Column of the first error in its line, from 1, in bytes.
        column: usize,
        /// What is wrong there.
        reason: String,
    },
    /// A text holds an escape that stands for no character.
    BrokenEscape,
    /// A required field is not there.
    Missing,
    /// A field stands in its object more than once.
    Repeated,
    /// A field that the format does not know.
    Unknown {
        /// The known field that was probably meant.
        meant: Option<&'static str>,
    },
    /// The value is of another type.
    NotA {
        /// What it should be.
        expected: &'static str,
    },
    /// A number with a fraction or an exponent where a whole one is expected.
    NotWhole,
    /// A fractional JSON number, which would pass through binary floating point.
    NeedsQuotes,
    /// A JSON number with an exponent.
    Exponent,
    /// A text that is not a decimal, or one with too many digits.
    Decimal(DecimalFault),
    /// A number below its bound.
    Below {
        /// Least value allowed.
        min: Decimal,
    },
    /// A number above its bound.
    Above {
        /// Greatest value allowed.
        max: Decimal,
    },
    /// A word that is not among those allowed.
    NotOneOf {
        /// Those allowed.
        allowed: Vec<&'static str>,
        /// The one that was probably meant.
        meant: Option<&'static str>,
    },
    /// A text of a certain form that has another, or names what the calendar lacks.
    Malformed {
        /// What it should be.
        expected: &'static str,
    },
    /// A text that breaks the rules for texts.
    Text(TextFault),
    /// A list with too few or too many members.
    Length {
        /// Its members.
        found: usize,
        /// Fewest allowed.
        min: usize,
        /// Most allowed.
        max: usize,
    },
    /// Two fields that contradict each other.
    Contradicts {
        /// What must hold between them.
        rule: &'static str,
    },
    /// A document of a version that this program does not know.
    NewerVersion {
        /// The newest version it knows.
        newest: u64,
    },
    /// More faults than are listed.
    More {
        /// How many are not listed.
        count: usize,
    },
}

impl Fault {
    /// What is wrong in one sentence, with the value and what is allowed, without the path:
    /// `0 is below 1`.
    #[must_use]
    pub fn message(&self) -> String {
        let value = &self.value;
        match &self.problem {
            Problem::FileTooLarge { bytes, most } => {
                format!("the file has {bytes} bytes; {most} are allowed")
            }
            Problem::NotJson {
                line,
                column,
                reason,
            } => format!("not JSON: {reason} at line {line}, column {column}"),
            Problem::BrokenEscape => {
                format!("{value} holds an escape that stands for no character")
            }
            Problem::Missing => "is missing, and has no default".to_owned(),
            Problem::Repeated => "stands here more than once; each field may stand once".to_owned(),
            Problem::Unknown { meant: None } => "is not a field of this format".to_owned(),
            Problem::Unknown { meant: Some(meant) } => {
                format!("is not a field of this format; did you mean `{meant}`?")
            }
            Problem::NotA { expected } => format!("{value} is not {expected}"),
            Problem::NotWhole => {
                format!("{value} must be a whole number without fraction or exponent")
            }
            Problem::NeedsQuotes => format!("{value} must stand in quotes: \"{value}\""),
            Problem::Exponent => {
                format!("{value} has an exponent; write out its digits, in quotes: \"150.00\"")
            }
            Problem::Decimal(DecimalFault::NotADecimal) => {
                format!("{value} is not a decimal such as \"150.00\"")
            }
            Problem::Decimal(DecimalFault::TooManyDigits) => format!(
                "{value} has more than {MOST_DIGITS_BEFORE} digits before or \
                 {MOST_DIGITS_AFTER} after the point"
            ),
            Problem::Below { min } => format!("{value} is below {}", min.normalize()),
            Problem::Above { max } => format!("{value} is above {}", max.normalize()),
            Problem::NotOneOf { allowed, meant } => not_one_of(value, allowed, *meant),
            Problem::Malformed { expected } => format!("{value} is not {expected}"),
            Problem::Text(fault) => text_message(value, *fault),
            Problem::Length { found, min, max } => {
                format!("{found} entries; {min} to {max} are allowed")
            }
            Problem::Contradicts { rule } => format!("{value}: {rule}"),
            Problem::NewerVersion { newest } => {
                format!("{value} is newer than this program, which knows versions up to {newest}")
            }
            Problem::More { count } => format!("{count} more faults are not listed"),
        }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.problem {
            _ if self.path.is_empty() => f.write_str(&self.message()),
            Problem::Missing | Problem::Repeated | Problem::Unknown { .. } => {
                write!(f, "{} {}", self.path, self.message())
            }
            _ => write!(f, "{}: {}", self.path, self.message()),
        }
    }
}

impl std::error::Error for Fault {}

fn not_one_of(value: &str, allowed: &[&str], meant: Option<&str>) -> String {
    match meant {
        Some(meant) => format!("{value} is not known here; did you mean \"{meant}\"?"),
        None => format!("{value} is not one of {}", allowed.join(", ")),
    }
}

fn text_message(value: &str, fault: TextFault) -> String {
    match fault {
        TextFault::Empty => "must not be empty".to_owned(),
        TextFault::TooLong { found, most } => {
            format!("has {found} characters; {most} are allowed")
        }
        TextFault::Refused(character) => format!(
            "{value} holds the character U+{:04X}, which is not allowed here",
            u32::from(character)
        ),
    }
}

/// Where the readers put what they find.
#[derive(Default)]
pub(super) struct Faults(RefCell<Found>);

#[derive(Default)]
struct Found {
    listed: Vec<Fault>,
    more: usize,
}

impl Faults {
    /// Adds a fault, made only while there is room for it.
    pub fn add(&self, fault: impl FnOnce() -> Fault) {
        let mut found = self.0.borrow_mut();
        if found.listed.len() < MOST_FAULTS {
            found.listed.push(fault());
        } else {
            found.more = found.more.saturating_add(1);
        }
    }

    /// What was read, if nothing is wrong with it, else every fault.
    pub fn settle<T>(self, read: Option<T>) -> Result<T, Vec<Fault>> {
        let Found { mut listed, more } = self.0.into_inner();
        match read {
            Some(read) if listed.is_empty() => return Ok(read),
            _ => {}
        }
        if more > 0 {
            listed.push(Fault {
                path: String::new(),
                value: String::new(),
                problem: Problem::More { count: more },
            });
        }
        Err(listed)
    }
}

/// A piece of JSON as a fault shows it: shortened, and nothing in it that steers a screen.
pub(super) fn shown(json: &str) -> String {
    let mut shown = String::new();
    for (place, character) in json.chars().enumerate() {
        if place == VALUE_SHOWN {
            shown.push('…');
            break;
        }
        if is_refused(character) {
            shown.extend(character.escape_unicode());
        } else {
            shown.push(character);
        }
    }
    shown
}
