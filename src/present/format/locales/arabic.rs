//! Arabic, with Latin digits. Marks keep signs and symbols on their side of the number.

use super::*;

pub(crate) static AR: Locale = Locale {
    tag: "ar",
    direction: Direction::RightToLeft,
    numbers: Numbers {
        decimal: '.',
        group: ',',
        grouped_from: 4,
        minus: "\u{200e}\u{2212}",
        percent: "\u{200e}%\u{200e}",
        // The word for a thousand changes with the number before it, so none is used.
        compact: &[(9, "\u{a0}مليار"), (6, "\u{a0}مليون")],
    },
    money: MoneyLayout {
        place: SymbolPlace::AfterRightToLeft,
        symbols: &Symbols {
            own: &[
                ("AED", "د.إ.\u{200f}"),
                ("AUD", "AU$"),
                ("DZD", "د.ج.\u{200f}"),
                ("EGP", "ج.م.\u{200f}"),
                ("GBP", "UK£"),
                ("IQD", "د.ع.\u{200f}"),
                ("IRR", "ر.إ."),
                ("JOD", "د.أ.\u{200f}"),
                ("KWD", "د.ك.\u{200f}"),
                ("LBP", "ل.ل.\u{200f}"),
                ("LYD", "د.ل.\u{200f}"),
                ("MAD", "د.م.\u{200f}"),
                ("MRU", "أ.م."),
                ("OMR", "ر.ع.\u{200f}"),
                ("QAR", "ر.ق.\u{200f}"),
                ("SAR", "ر.س.\u{200f}"),
                ("SDG", "ج.س."),
                ("SYP", "ل.س.\u{200f}"),
                ("THB", "฿"),
                ("TND", "د.ت.\u{200f}"),
                ("YER", "ر.ي.\u{200f}"),
            ],
            shared: SHARED,
        },
    },
    dates: Dates {
        short_months: MONTHS,
        long_months: MONTHS,
        letters: ["ي", "ف", "م", "أ", "و", "ن", "ل", "غ", "س", "ك", "ب", "د"],
        weekdays: [
            "الاثنين",
            "الثلاثاء",
            "الأربعاء",
            "الخميس",
            "الجمعة",
            "السبت",
            "الأحد",
        ],
        month_day: "{d} {M}",
        month_year: "{M} {y}",
        long_month_year: "{L} {y}",
        full: "{d} {M} {y}",
        full_with_weekday: "{E}، {d} {M} {y}",
        before_time: "، ",
        typed: TypedDate::DayMonthYear('/'),
    },
    clock: Clock::Twelve { am: "ص", pm: "م" },
    lengths: Lengths {
        hours: "\u{a0}س",
        minutes: "\u{a0}د",
        between: " ",
    },
};

const MONTHS: [&str; 12] = [
    "يناير",
    "فبراير",
    "مارس",
    "أبريل",
    "مايو",
    "يونيو",
    "يوليو",
    "أغسطس",
    "سبتمبر",
    "أكتوبر",
    "نوفمبر",
    "ديسمبر",
];
