//! Spanish: Spain.

use super::*;

pub(crate) static ES: Locale = Locale {
    tag: "es-ES",
    direction: Direction::LeftToRight,
    numbers: Numbers {
        decimal: ',',
        group: '.',
        grouped_from: 5,
        minus: MINUS,
        percent: "\u{a0}%",
        compact: &[(6, "\u{a0}M"), (3, "\u{a0}mil")],
    },
    money: MoneyLayout {
        place: SymbolPlace::After,
        symbols: &Symbols {
            own: &[
                ("EUR", "€"),
                ("THB", "฿"),
                ("USD", "US$"),
                ("VND", "₫"),
                ("XPF", "CFPF"),
            ],
            shared: &[],
        },
    },
    dates: Dates {
        short_months: [
            "ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sept", "oct", "nov", "dic",
        ],
        long_months: [
            "enero",
            "febrero",
            "marzo",
            "abril",
            "mayo",
            "junio",
            "julio",
            "agosto",
            "septiembre",
            "octubre",
            "noviembre",
            "diciembre",
        ],
        letters: ["E", "F", "M", "A", "M", "J", "J", "A", "S", "O", "N", "D"],
        weekdays: ["lun", "mar", "mié", "jue", "vie", "sáb", "dom"],
        month_day: "{d} {M}",
        month_year: "{M} {y}",
        long_month_year: "{L} de {y}",
        full: "{d} {M} {y}",
        full_with_weekday: "{E}, {d} {M} {y}",
        before_time: ", ",
        typed: TypedDate::DayMonthYear('/'),
    },
    clock: Clock::TwentyFour {
        leading_zero: false,
    },
    lengths: INTERNATIONAL,
};
