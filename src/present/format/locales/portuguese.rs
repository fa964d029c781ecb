//! Portuguese: Brazil.

use super::*;

pub(crate) static BR: Locale = Locale {
    tag: "pt-BR",
    direction: Direction::LeftToRight,
    numbers: Numbers {
        decimal: ',',
        group: '.',
        grouped_from: 4,
        minus: MINUS,
        percent: "%",
        compact: &[(9, "\u{a0}bi"), (6, "\u{a0}mi"), (3, "\u{a0}mil")],
    },
    money: MoneyLayout {
        place: SymbolPlace::BeforeWithSpace,
        symbols: &Symbols {
            own: &[("AUD", "AU$"), ("THB", "฿")],
            shared: SHARED,
        },
    },
    dates: Dates {
        short_months: [
            "jan.", "fev.", "mar.", "abr.", "mai.", "jun.", "jul.", "ago.", "set.", "out.", "nov.",
            "dez.",
        ],
        long_months: [
            "janeiro",
            "fevereiro",
            "março",
            "abril",
            "maio",
            "junho",
            "julho",
            "agosto",
            "setembro",
            "outubro",
            "novembro",
            "dezembro",
        ],
        letters: ["J", "F", "M", "A", "M", "J", "J", "A", "S", "O", "N", "D"],
        weekdays: ["seg.", "ter.", "qua.", "qui.", "sex.", "sáb.", "dom."],
        month_day: "{d} de {M}",
        month_year: "{M} de {y}",
        long_month_year: "{L} de {y}",
        full: "{d} de {M} de {y}",
        full_with_weekday: "{E}, {d} de {M} de {y}",
        before_time: ", ",
        typed: TypedDate::DayMonthYear('/'),
    },
    clock: Clock::TwentyFour { leading_zero: true },
    lengths: INTERNATIONAL,
};
