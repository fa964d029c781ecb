//! The inputs of the first screen, and what is said when one is wrong.

use rust_decimal::Decimal;

include!(concat!(env!("OUT_DIR"), "/words/inputs.rs"));

/// What an input asks for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[allow(missing_docs, reason = "the texts below say what each is")]
pub enum Asked {
    People,
    IncidentsPerMonth,
    TypicalMinutes,
    BadMinutes,
    AfterHours,
    Onsite,
    Devices,
    Servers,
    Sites,
}

/// Its label.
#[must_use]
pub fn label(asked: Asked) -> &'static str {
    match asked {
        Asked::People => label_people(),
        Asked::IncidentsPerMonth => label_incidents_per_month(),
        Asked::TypicalMinutes => label_typical_minutes(),
        Asked::BadMinutes => label_bad_minutes(),
        Asked::AfterHours => label_after_hours(),
        Asked::Onsite => label_onsite(),
        Asked::Devices => label_devices(),
        Asked::Servers => label_servers(),
        Asked::Sites => label_sites(),
    }
}

/// Its unit, where the label does not say it.
#[must_use]
pub fn unit(asked: Asked) -> &'static str {
    match asked {
        Asked::AfterHours | Asked::Onsite => per_cent(),
        _ => "",
    }
}

/// A figure as it is read aloud: `18 people`, `8%`, `45 minutes`.
#[must_use]
pub fn spoken(asked: Asked, value: &str, number: Decimal) -> String {
    match asked {
        Asked::People => spoken_people(value, number),
        Asked::IncidentsPerMonth => spoken_a_month(value, number),
        Asked::TypicalMinutes | Asked::BadMinutes => spoken_minutes(value, number),
        Asked::AfterHours | Asked::Onsite => spoken_per_cent(value),
        Asked::Devices | Asked::Servers | Asked::Sites => value.to_owned(),
    }
}

/// The label of its slider, which must not be taken for its field.
#[must_use]
pub fn slider_label(asked: Asked) -> String {
    slider(label(asked))
}
