//! English: United States, United Kingdom, Canada, Australia.

use super::*;

const NUMBERS: Numbers = Numbers {
    decimal: '.',
    group: ',',
    grouped_from: 4,
    minus: MINUS,
    percent: "%",
    compact: &[(9, "bn"), (6, "m"), (3, "k")],
};

const AMERICAN_NUMBERS: Numbers = Numbers {
    compact: &[(9, "B"), (6, "M"), (3, "k")],
    ..NUMBERS
};

const LONG_MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

const MONTH_FIRST: Dates = Dates {
    short_months: [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ],
    long_months: LONG_MONTHS,
    letters: ["J", "F", "M", "A", "M", "J", "J", "A", "S", "O", "N", "D"],
    weekdays: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
    month_day: "{M} {d}",
    month_year: "{M} {y}",
    long_month_year: "{L} {y}",
    full: "{M} {d}, {y}",
    full_with_weekday: "{E}, {M} {d}, {y}",
    before_time: ", ",
    typed: TypedDate::MonthDayYear,
};

const DAY_FIRST: Dates = Dates {
    short_months: [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sept", "Oct", "Nov", "Dec",
    ],
    month_day: "{d} {M}",
    full: "{d} {M} {y}",
    full_with_weekday: "{E}, {d} {M} {y}",
    typed: TypedDate::DayMonthYear('/'),
    ..MONTH_FIRST
};

const SHARED_WITH_A_DOLLAR: &[(&str, &str)] = &[("AUD", "A$"), ("PHP", "₱")];

pub(crate) static US: Locale = Locale {
    tag: "en-US",
    direction: Direction::LeftToRight,
    numbers: AMERICAN_NUMBERS,
    money: MoneyLayout {
        place: SymbolPlace::Before,
        symbols: &Symbols {
            own: &[("AUD", "A$"), ("JPY", "¥"), ("PHP", "₱"), ("USD", "$")],
            shared: SHARED,
        },
    },
    dates: MONTH_FIRST,
    clock: Clock::Twelve { am: "am", pm: "pm" },
    lengths: INTERNATIONAL,
};

pub(crate) static GB: Locale = Locale {
    tag: "en-GB",
    direction: Direction::LeftToRight,
    numbers: NUMBERS,
    money: MoneyLayout {
        place: SymbolPlace::Before,
        symbols: &Symbols {
            own: SHARED_WITH_A_DOLLAR,
            shared: SHARED,
        },
    },
    dates: DAY_FIRST,
    clock: Clock::TwentyFour { leading_zero: true },
    lengths: INTERNATIONAL,
};

pub(crate) static CA: Locale = Locale {
    tag: "en-CA",
    direction: Direction::LeftToRight,
    numbers: AMERICAN_NUMBERS,
    money: MoneyLayout {
        place: SymbolPlace::Before,
        symbols: &Symbols {
            own: &[("AUD", "A$"), ("CAD", "$"), ("PHP", "₱")],
            shared: SHARED,
        },
    },
    dates: Dates {
        typed: TypedDate::YearMonthDay('-'),
        ..MONTH_FIRST
    },
    clock: Clock::Twelve {
        am: "a.m.",
        pm: "p.m.",
    },
    lengths: INTERNATIONAL,
};

pub(crate) static AU: Locale = Locale {
    tag: "en-AU",
    direction: Direction::LeftToRight,
    numbers: AMERICAN_NUMBERS,
    money: MoneyLayout {
        place: SymbolPlace::Before,
        symbols: &Symbols {
            own: &[("AUD", "$"), ("SCR", "Rs"), ("XPF", "CFP")],
            shared: &[],
        },
    },
    dates: Dates {
        short_months: [
            "Jan", "Feb", "Mar", "Apr", "May", "June", "July", "Aug", "Sept", "Oct", "Nov", "Dec",
        ],
        ..DAY_FIRST
    },
    clock: Clock::Twelve { am: "am", pm: "pm" },
    lengths: INTERNATIONAL,
};
