//! Japanese: Japan.

use super::*;

const MONTHS: [&str; 12] = [
    "1月", "2月", "3月", "4月", "5月", "6月", "7月", "8月", "9月", "10月", "11月", "12月",
];

pub(crate) static JP: Locale = Locale {
    tag: "ja-JP",
    direction: Direction::LeftToRight,
    numbers: Numbers {
        decimal: '.',
        group: ',',
        grouped_from: 4,
        minus: MINUS,
        percent: "%",
        compact: &[(8, "億"), (4, "万")],
    },
    money: MoneyLayout {
        place: SymbolPlace::Before,
        symbols: &Symbols {
            own: &[("AUD", "A$"), ("CNY", "元"), ("JPY", "￥"), ("USD", "$")],
            shared: SHARED,
        },
    },
    dates: Dates {
        short_months: MONTHS,
        long_months: MONTHS,
        letters: [
            "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12",
        ],
        weekdays: ["月", "火", "水", "木", "金", "土", "日"],
        month_day: "{M}{d}日",
        month_year: "{y}年{M}",
        long_month_year: "{y}年{L}",
        full: "{y}年{M}{d}日",
        full_with_weekday: "{y}年{M}{d}日({E})",
        before_time: " ",
        typed: TypedDate::YearMonthDay('/'),
    },
    clock: Clock::TwentyFour {
        leading_zero: false,
    },
    lengths: Lengths {
        hours: "時間",
        minutes: "分",
        between: "",
    },
};
