//! Single values as documents write them.
//!
//! Used by everything here that is written with serde.

use rust_decimal::Decimal;
use serde::{Serialize, Serializer};

use super::decimal::decimal_text;
use super::quantity::{DecimalQuantity, WholeQuantity};
use super::words::Word;
use crate::engine::civil::{DAY_MINUTES, Date, Moment, Month, Weekday};
use crate::engine::money::{Currency, Money};

/// A whole quantity, written as a JSON number.
#[derive(Clone, Copy)]
pub struct Whole<Q>(pub Q);

/// A decimal quantity, written as text.
#[derive(Clone, Copy)]
pub struct Exact<Q>(pub Q);

/// A decimal without bounds, written as text.
#[derive(Clone, Copy)]
pub struct AnyDecimal(pub Decimal);

/// A choice, written as its word.
#[derive(Clone, Copy)]
pub struct Named<W>(pub W);

/// A minute of the day from 00:00 to 24:00.
#[derive(Clone, Copy)]
pub struct Clock(pub u32);

/// A calendar day.
#[derive(Clone, Copy)]
pub struct Day(pub Date);

/// A calendar month.
#[derive(Clone, Copy)]
pub struct CalendarMonth(pub Month);

/// A minute on the wall clock of a day.
#[derive(Clone, Copy)]
pub struct Minute(pub Moment);

/// A text of a single line.
#[derive(Clone, Copy, Serialize)]
#[serde(transparent)]
pub struct Line<'a>(pub &'a str);

/// A text that may have several lines.
#[derive(Clone, Copy, Serialize)]
#[serde(transparent)]
pub struct Note<'a>(pub &'a str);

/// An id.
#[derive(Clone, Copy, Serialize)]
#[serde(transparent)]
pub struct Id<'a>(pub &'a str);

/// Where random numbers begin.
#[derive(Clone, Copy, Serialize)]
#[serde(transparent)]
pub struct Seed(pub u64);

/// A year of a source.
#[derive(Clone, Copy, Serialize)]
#[serde(transparent)]
pub struct Year(pub u32);

/// A value that may be null.
#[derive(Clone, Copy, Serialize)]
#[serde(transparent)]
pub struct Nullable<T>(pub Option<T>);

/// A list of `MIN` to `MAX` members.
#[derive(Clone, Serialize)]
#[serde(transparent)]
pub struct Many<T, const MIN: usize, const MAX: usize>(pub Vec<T>);

/// Days of the week, each once.
#[derive(Clone, Serialize)]
#[serde(transparent)]
pub struct Days(pub Vec<Named<Weekday>>);

impl<T> Nullable<T> {
    /// Whether it is null.
    pub const fn is_null(&self) -> bool {
        self.0.is_none()
    }
}

macro_rules! constants {
    ($($(#[$doc:meta])* $name:ident = $value:literal;)*) => { $(
        $(#[$doc])*
        #[derive(Clone, Copy)]
        pub struct $name;

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                $value.serialize(serializer)
            }
        }

        #[cfg(not(target_arch = "wasm32"))]
        impl super::schema::Described for $name {
            fn schema(_: &mut super::schema::Definitions) -> serde_json::Value {
                serde_json::json!({ "const": $value })
            }
        }
    )* };
}

constants! {
    /// The format of scenarios.
    ScenarioFormat = "breakeven.scenario";
    /// The format of rate cards.
    RateCardFormat = "breakeven.rate-card";
    /// The first version of a format.
    VersionOne = 1;
    /// A history that is a log.
    LogTag = "log";
    /// A history that is a summary.
    SummaryTag = "summary";
}

/// The code of a currency.
#[derive(Clone, Copy)]
pub struct CurrencyCode(pub Currency);

impl<Q: WholeQuantity> Serialize for Whole<Q> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_u32(self.0.value())
    }
}

impl<Q: DecimalQuantity> Serialize for Exact<Q> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&decimal_text(self.0.value()))
    }
}

impl Serialize for AnyDecimal {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&decimal_text(self.0))
    }
}

impl<W: Word> Serialize for Named<W> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.0.word())
    }
}

impl Serialize for Clock {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let minute = self.0.min(DAY_MINUTES);
        let (hour, minute) = (minute.div_euclid(60), minute.rem_euclid(60));
        serializer.collect_str(&format_args!("{hour:02}:{minute:02}"))
    }
}

impl Serialize for Day {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&self.0)
    }
}

impl Serialize for CalendarMonth {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&self.0)
    }
}

impl Serialize for Minute {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&self.0)
    }
}

impl Serialize for CurrencyCode {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.0.code())
    }
}

/// An amount of money as text, with exactly its currency's minor digits.
pub(super) fn money_text(money: Money, currency: Currency) -> String {
    let places = usize::try_from(currency.minor_digits()).unwrap_or_default();
    format!("{:.places$}", money.amount())
}

/// A decimal as text, without exponent or trailing zeros.
pub(super) fn plain_text(value: Decimal) -> String {
    value.normalize().to_string()
}

/// What is written, with two spaces for each level and a final line feed.
pub(super) fn pretty<T: Serialize>(document: &T) -> String {
    let mut text = settled(serde_json::to_string_pretty(document));
    text.push('\n');
    text
}

/// What is written, on one line.
pub fn compact<T: Serialize>(document: &T) -> String {
    settled(serde_json::to_string(document))
}

/// Writing into memory fails only for a key that is no text, and there is none. Should there
/// ever be one, stopping is better than saving an empty document over a full one.
fn settled(written: serde_json::Result<String>) -> String {
    match written {
        Ok(text) => text,
        Err(error) => unreachable!("a document could not be written: {error}"),
    }
}
