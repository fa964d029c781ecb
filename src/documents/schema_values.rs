//! JSON Schemas of single values: bounds, forms and words.

use serde_json::{Value, json};

use super::decimal::{MOST_DIGITS_AFTER, MOST_DIGITS_BEFORE};
use super::quantity::{DecimalQuantity, WholeQuantity};
use super::schema::{Definitions, Described};
use super::text::{MOST_CHARACTERS, MOST_ID_CHARACTERS};
use super::v1::{
    BlockHours, BreakFix, FlatRate, History, Hourly, InHouse, Log, Retainer, Summary, Terms,
};
use super::value::{
    AnyDecimal, CalendarMonth, Clock, CurrencyCode, Day, Days, Exact, Id, Line, Many, Minute,
    Named, Note, Nullable, Seed, Whole, Year,
};
use super::words::Word;
use crate::engine::civil::{Weekday, YEARS};
use crate::engine::money::Currency;
use crate::engine::scenario::MAX_SEED;

/// Control characters and those that turn the direction of writing.
const REFUSED: &str = r"\u0000-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069";
/// The same, but for tab and line feed.
const REFUSED_IN_NOTES: &str = r"\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069";

impl<Q: WholeQuantity> Described for Whole<Q> {
    fn schema(_: &mut Definitions) -> Value {
        json!({ "type": "integer", "minimum": Q::MIN, "maximum": Q::MAX })
    }
}

impl<Q: DecimalQuantity> Described for Exact<Q> {
    fn schema(_: &mut Definitions) -> Value {
        let sign = if Q::MIN.is_sign_negative() { "-?" } else { "" };
        let mut schema = decimal(sign);
        let (min, max) = (Q::MIN.normalize(), Q::MAX.normalize());
        let number = |bound: String| bound.parse::<serde_json::Number>();
        // JSON Schema bounds numbers only, so a text's bounds stand in words as well.
        schema["description"] = json!(format!("From {min} to {max}."));
        if let (Ok(min), Ok(max)) = (number(min.to_string()), number(max.to_string())) {
            schema["minimum"] = json!(min);
            schema["maximum"] = json!(max);
        }
        schema
    }
}

impl Described for AnyDecimal {
    fn schema(_: &mut Definitions) -> Value {
        decimal("-?")
    }
}

fn decimal(sign: &str) -> Value {
    json!({
        "type": ["string", "integer"],
        "pattern": format!("^{sign}[0-9]{{1,{MOST_DIGITS_BEFORE}}}(\\.[0-9]{{1,{MOST_DIGITS_AFTER}}})?$"),
    })
}

impl<W: Word> Described for Named<W> {
    fn schema(_: &mut Definitions) -> Value {
        let words: Vec<_> = W::ALL.iter().map(|choice| choice.word()).collect();
        json!({ "enum": words })
    }
}

impl Described for bool {
    fn schema(_: &mut Definitions) -> Value {
        json!({ "type": "boolean" })
    }
}

impl Described for Seed {
    fn schema(_: &mut Definitions) -> Value {
        json!({ "type": "integer", "minimum": 0, "maximum": MAX_SEED })
    }
}

impl Described for Year {
    fn schema(_: &mut Definitions) -> Value {
        json!({ "type": "integer", "minimum": YEARS.start(), "maximum": YEARS.end() })
    }
}

impl Described for CurrencyCode {
    fn schema(_: &mut Definitions) -> Value {
        json!({ "enum": Currency::codes().collect::<Vec<_>>() })
    }
}

impl Described for Line<'_> {
    fn schema(_: &mut Definitions) -> Value {
        text(0, MOST_CHARACTERS, REFUSED)
    }
}

impl Described for Note<'_> {
    fn schema(_: &mut Definitions) -> Value {
        text(0, MOST_CHARACTERS, REFUSED_IN_NOTES)
    }
}

impl Described for Id<'_> {
    fn schema(_: &mut Definitions) -> Value {
        text(1, MOST_ID_CHARACTERS, REFUSED)
    }
}

fn text(min: usize, max: usize, refused: &str) -> Value {
    json!({
        "type": "string",
        "minLength": min,
        "maxLength": max,
        "pattern": format!("^[^{refused}]*$"),
    })
}

impl Described for Clock {
    fn schema(_: &mut Definitions) -> Value {
        form("([01][0-9]|2[0-3]):[0-5][0-9]|24:00")
    }
}

impl Described for CalendarMonth {
    fn schema(_: &mut Definitions) -> Value {
        form(MONTH)
    }
}

impl Described for Day {
    fn schema(_: &mut Definitions) -> Value {
        form(&format!("{MONTH}-{DAY}"))
    }
}

impl Described for Minute {
    fn schema(_: &mut Definitions) -> Value {
        form(&format!("{MONTH}-{DAY}T([01][0-9]|2[0-3]):[0-5][0-9]"))
    }
}

/// Years 1900 … 2199, months 01 … 12.
const MONTH: &str = "(19|20|21)[0-9]{2}-(0[1-9]|1[0-2])";
const DAY: &str = "(0[1-9]|[12][0-9]|3[01])";

fn form(pattern: &str) -> Value {
    json!({ "type": "string", "pattern": format!("^({pattern})$") })
}

impl Described for Days {
    fn schema(definitions: &mut Definitions) -> Value {
        let mut schema = <Many<Named<Weekday>, 1, 7>>::schema(definitions);
        schema["uniqueItems"] = json!(true);
        schema
    }
}

impl<T: Described, const MIN: usize, const MAX: usize> Described for Many<T, MIN, MAX> {
    fn schema(definitions: &mut Definitions) -> Value {
        let mut schema = json!({ "type": "array", "items": T::schema(definitions) });
        if MIN > 0 {
            schema["minItems"] = json!(MIN);
        }
        if MAX < usize::MAX {
            schema["maxItems"] = json!(MAX);
        }
        schema
    }
}

impl<T: Described> Described for Nullable<T> {
    fn schema(definitions: &mut Definitions) -> Value {
        json!({ "anyOf": [T::schema(definitions), { "type": "null" }] })
    }
}

impl<T: Described> Described for Option<T> {
    fn schema(definitions: &mut Definitions) -> Value {
        T::schema(definitions)
    }
}

impl Described for History<'_> {
    fn schema(definitions: &mut Definitions) -> Value {
        json!({ "oneOf": [Log::schema(definitions), Summary::schema(definitions)] })
    }
}

impl Described for Terms {
    fn schema(definitions: &mut Definitions) -> Value {
        json!({ "anyOf": [
            BreakFix::schema(definitions),
            Hourly::schema(definitions),
            BlockHours::schema(definitions),
            Retainer::schema(definitions),
            FlatRate::schema(definitions),
            InHouse::schema(definitions),
        ] })
    }
}
