//! What a locale is: separators, layouts and names. The data itself stands in `locales`.

use super::locales;

/// How one region writes numbers, money, dates and times. All text is in Latin digits.
#[derive(PartialEq, Eq, Debug)]
pub struct Locale {
    /// BCP 47 tag: `en-US`.
    pub tag: &'static str,
    /// Which way its script runs.
    pub direction: Direction,
    pub(super) numbers: Numbers,
    pub(super) money: MoneyLayout,
    pub(super) dates: Dates,
    pub(super) clock: Clock,
    pub(super) lengths: Lengths,
}

/// Which way a script runs.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Direction {
    /// From left to right.
    LeftToRight,
    /// From right to left.
    RightToLeft,
}

#[derive(PartialEq, Eq, Debug)]
pub(super) struct Numbers {
    pub decimal: char,
    pub group: char,
    /// Digits before the decimal mark from which they are grouped: 4, in Spanish 5.
    pub grouped_from: usize,
    pub minus: &'static str,
    /// What follows a percentage, its space included.
    pub percent: &'static str,
    /// Short forms of powers of ten, greatest first: 3 and "k".
    pub compact: &'static [(u32, &'static str)],
}

#[derive(PartialEq, Eq, Debug)]
pub(super) struct MoneyLayout {
    pub place: SymbolPlace,
    pub symbols: &'static Symbols,
}

/// Where a currency's symbol stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum SymbolPlace {
    /// Before the number; set off only when it ends in a letter. A minus comes before it.
    Before,
    /// Before the number, always set off. A minus comes before it.
    BeforeWithSpace,
    /// Before the number, set off, or parted from it by a minus: `CHF−5.00`.
    BeforeMinus,
    /// After the number, set off.
    After,
    /// After the number, set off, behind a mark that keeps the whole running from right to left.
    AfterRightToLeft,
}

/// Symbols of currencies; a currency that is not among them is shown by its code.
#[derive(PartialEq, Eq, Debug)]
pub(super) struct Symbols {
    pub own: &'static [(&'static str, &'static str)],
    pub shared: &'static [(&'static str, &'static str)],
}

impl Symbols {
    pub fn of(&self, code: &'static str) -> &'static str {
        self.own
            .iter()
            .chain(self.shared)
            .find_map(|&(known, symbol)| (known == code).then_some(symbol))
            .unwrap_or(code)
    }
}

/// Names of months and days, and layouts in which `{d}` is the day, `{M}` the short and `{L}` the
/// long name of the month, `{y}` the year, `{E}` the short name of the weekday.
#[derive(PartialEq, Eq, Debug)]
pub(super) struct Dates {
    pub short_months: [&'static str; 12],
    pub long_months: [&'static str; 12],
    pub letters: [&'static str; 12],
    /// Monday first.
    pub weekdays: [&'static str; 7],
    pub month_day: &'static str,
    pub month_year: &'static str,
    pub long_month_year: &'static str,
    pub full: &'static str,
    pub full_with_weekday: &'static str,
    /// What parts a date from the time after it.
    pub before_time: &'static str,
    pub typed: TypedDate,
}

/// How a date is typed in digits.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum TypedDate {
    /// `3/4/2026` is March 4.
    MonthDayYear,
    /// `4/3/2026`, or with this mark, is March 4.
    DayMonthYear(char),
    /// Year first, with this mark; a date that ends in the year could be read in two ways.
    YearMonthDay(char),
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Clock {
    /// 1:16 with one of these after it.
    Twelve { am: &'static str, pm: &'static str },
    /// 13:16, and 9:05 or 09:05.
    TwentyFour { leading_zero: bool },
}

/// What follows hours and minutes in a length of time, its space included, and what parts them.
#[derive(PartialEq, Eq, Debug)]
pub(super) struct Lengths {
    pub hours: &'static str,
    pub minutes: &'static str,
    pub between: &'static str,
}

impl Locale {
    /// All locales, in the order in which a list offers them.
    pub const ALL: [&'static Self; 11] = locales::ALL;

    /// American English, where nothing else is asked for.
    pub const DEFAULT: &'static Self = locales::ALL[0];

    /// The locale that suits a BCP 47 tag best: the same tag, else the first of the same
    /// language; `None` when the language is not among them. Letter case does not matter.
    #[must_use]
    pub fn for_tag(tag: &str) -> Option<&'static Self> {
        let language = |tag: &str| {
            tag.split(['-', '_'])
                .next()
                .unwrap_or("")
                .to_ascii_lowercase()
        };
        let wanted = language(tag);
        Self::ALL
            .into_iter()
            .find(|locale| locale.tag.eq_ignore_ascii_case(&tag.replace('_', "-")))
            .or_else(|| {
                Self::ALL
                    .into_iter()
                    .find(|locale| language(locale.tag) == wanted)
            })
    }
}
