//! The inputs of the first screen, and what is said when one is wrong.

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
pub const fn label(asked: Asked) -> &'static str {
    match asked {
        Asked::People => "People",
        Asked::IncidentsPerMonth => "Incidents a month",
        Asked::TypicalMinutes => "Minutes one takes, hands-on",
        Asked::BadMinutes => "Minutes a bad one takes, 1 in 20",
        Asked::AfterHours => "After hours",
        Asked::Onsite => "On site",
        Asked::Devices => "Devices",
        Asked::Servers => "Servers",
        Asked::Sites => "Sites",
    }
}

/// Its unit, where the label does not say it.
#[must_use]
pub const fn unit(asked: Asked) -> &'static str {
    match asked {
        Asked::AfterHours | Asked::Onsite => "%",
        _ => "",
    }
}

/// A figure as it is read aloud: `18 people`, `8%`, `45 minutes`.
#[must_use]
pub fn spoken(asked: Asked, value: &str) -> String {
    let unit = match asked {
        Asked::People if value == "1" => "person",
        Asked::People => "people",
        Asked::IncidentsPerMonth => "a month",
        Asked::TypicalMinutes | Asked::BadMinutes if value == "1" => "minute",
        Asked::TypicalMinutes | Asked::BadMinutes => "minutes",
        Asked::AfterHours | Asked::Onsite => return format!("{value}%"),
        Asked::Devices | Asked::Servers | Asked::Sites => return value.to_owned(),
    };
    format!("{value} {unit}")
}

/// What is wrong, and which figure counts meanwhile.
#[must_use]
pub fn still_counting(why: &str, counts: &str) -> String {
    format!("{why} Still counting with {counts}.")
}

/// A typical incident longer than a bad one.
#[must_use]
pub fn above_bad(value: &str, bad: &str) -> String {
    format!("{value} is above {bad}, the minutes of a bad one.")
}

/// A bad incident shorter than a typical one.
#[must_use]
pub fn below_typical(value: &str, typical: &str) -> String {
    format!("{value} is below {typical}, the minutes of a usual one.")
}

/// The label of its slider, which must not be taken for its field.
#[must_use]
pub fn slider_label(asked: Asked) -> String {
    format!("{}, slider", label(asked))
}
