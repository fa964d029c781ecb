//! German: Germany, Switzerland.

use super::*;

/// German has no short form of a thousand.
const COMPACT: &[(u32, &str)] = &[(9, "\u{a0}Mrd."), (6, "\u{a0}Mio.")];

const DATES: Dates = Dates {
    short_months: [
        "Jan.", "Feb.", "März", "Apr.", "Mai", "Juni", "Juli", "Aug.", "Sept.", "Okt.", "Nov.",
        "Dez.",
    ],
    long_months: [
        "Januar",
        "Februar",
        "März",
        "April",
        "Mai",
        "Juni",
        "Juli",
        "August",
        "September",
        "Oktober",
        "November",
        "Dezember",
    ],
    letters: ["J", "F", "M", "A", "M", "J", "J", "A", "S", "O", "N", "D"],
    weekdays: ["Mo.", "Di.", "Mi.", "Do.", "Fr.", "Sa.", "So."],
    month_day: "{d}. {M}",
    month_year: "{M} {y}",
    long_month_year: "{L} {y}",
    full: "{d}. {M} {y}",
    full_with_weekday: "{E}, {d}. {M} {y}",
    before_time: ", ",
    typed: TypedDate::DayMonthYear('.'),
};

const LENGTHS: Lengths = Lengths {
    hours: "\u{a0}Std.",
    minutes: "\u{a0}Min.",
    between: " ",
};

pub(crate) static DE: Locale = Locale {
    tag: "de-DE",
    direction: Direction::LeftToRight,
    numbers: Numbers {
        decimal: ',',
        group: '.',
        grouped_from: 4,
        minus: MINUS,
        percent: "\u{a0}%",
        compact: COMPACT,
    },
    money: MoneyLayout {
        place: SymbolPlace::After,
        symbols: &Symbols {
            own: &[("AUD", "AU$"), ("JPY", "¥"), ("THB", "฿"), ("USD", "$")],
            shared: SHARED,
        },
    },
    dates: DATES,
    clock: Clock::TwentyFour { leading_zero: true },
    lengths: LENGTHS,
};

pub(crate) static CH: Locale = Locale {
    tag: "de-CH",
    direction: Direction::LeftToRight,
    numbers: Numbers {
        decimal: '.',
        group: '\'',
        grouped_from: 4,
        minus: MINUS,
        percent: "%",
        compact: COMPACT,
    },
    money: MoneyLayout {
        place: SymbolPlace::BeforeMinus,
        symbols: &Symbols {
            own: &[
                ("AUD", "AU$"),
                ("EUR", "EUR"),
                ("JPY", "¥"),
                ("THB", "฿"),
                ("USD", "$"),
            ],
            shared: SHARED,
        },
    },
    dates: DATES,
    clock: Clock::TwentyFour { leading_zero: true },
    lengths: LENGTHS,
};
