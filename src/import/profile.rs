//! What the cells of a column look like, whatever it is called. Called by [`super::columns`].

use super::dates::{self, OrderEvidence, Stamp};
use super::durations::{self, DecimalMark, DurationForm};
use super::words::is_null;

/// Filled cells of a column that are looked at closely.
const LOOKED_AT: u32 = 400;
/// Different values that are counted one by one.
const MOST_VALUES: usize = 40;
/// Values shown as examples.
const EXAMPLES: usize = 4;

/// What was seen in a column.
#[derive(Clone, Debug, Default)]
pub(super) struct Profile {
    /// Cells that hold something.
    pub filled: u64,
    /// Cells that were looked at closely; what follows counts among these.
    pub looked_at: u32,
    pub dates: u32,
    pub clocks: u32,
    /// Dates with a time of day that is not midnight.
    pub timed: u32,
    pub durations: u32,
    /// Blanks within cells.
    pub blanks: u32,
    /// Cells that look like the name of a ticket.
    pub like_ids: u32,
    /// The first few different values.
    pub examples: Vec<String>,
    /// Different values and how often each came, until there are too many.
    pub values: Vec<(String, u64)>,
    pub too_many_values: bool,
}

impl Profile {
    pub(super) fn see(&mut self, cell: &str) {
        let cell = cell.trim();
        if is_null(cell) && cell != "0" {
            return;
        }
        self.filled = self.filled.saturating_add(1);
        self.count_value(cell);
        if self.looked_at < LOOKED_AT {
            self.look_at(cell);
        }
    }

    fn count_value(&mut self, cell: &str) {
        if self.too_many_values {
            return;
        }
        if let Some((_, count)) = self.values.iter_mut().find(|(value, _)| value == cell) {
            *count = count.saturating_add(1);
        } else if self.values.len() < MOST_VALUES && cell.len() <= 120 {
            self.values.push((cell.to_owned(), 1));
        } else {
            self.too_many_values = true;
        }
    }

    fn look_at(&mut self, cell: &str) {
        let add = |count: &mut u32, is: bool| *count = count.saturating_add(u32::from(is));
        self.looked_at = self.looked_at.saturating_add(1);
        let stamp = dates::read_either(cell).map(|(stamp, _)| stamp);
        add(&mut self.dates, stamp.is_some());
        add(&mut self.clocks, dates::read_clock(cell).is_some());
        let timed = |stamp: Stamp| stamp.civil_seconds.rem_euclid(86_400) != 0;
        add(&mut self.timed, stamp.is_some_and(timed));
        let duration = durations::form(cell, DecimalMark::Point).is_some()
            || durations::form(cell, DecimalMark::Comma).is_some();
        add(&mut self.durations, duration);
        let blanks = cell.split_whitespace().count().saturating_sub(1);
        self.blanks = self
            .blanks
            .saturating_add(u32::try_from(blanks).unwrap_or(u32::MAX));
        let digits = cell.chars().any(|c| c.is_ascii_digit());
        // `52 267`, `M 2602 0001`, `Support #42: no mail`.
        let short = |word: &str| word.len() <= 3 && word.chars().all(char::is_uppercase);
        let has_digit = |word: &str| word.bytes().any(|byte| byte.is_ascii_digit());
        let grouped = cell
            .split_whitespace()
            .all(|word| has_digit(word) || short(word));
        let cited = cell.split_once('#').is_some_and(|(_, after)| {
            let number = after.split(':').next().unwrap_or_default();
            after.contains(':') && !number.is_empty() && number.bytes().all(|b| b.is_ascii_digit())
        });
        add(
            &mut self.like_ids,
            digits && (blanks == 0 || grouped || cited),
        );
        if self.examples.len() < EXAMPLES && !self.examples.iter().any(|e| e == cell) {
            self.examples.push(cell.chars().take(80).collect());
        }
    }

    /// Whether any of the first values has a digit.
    pub(super) fn has_digits(&self) -> bool {
        let digit = |value: &String| value.bytes().any(|byte| byte.is_ascii_digit());
        self.examples.iter().any(digit)
    }

    /// Whether at least so many percent of the cells looked at are of a sort.
    pub(super) fn mostly(&self, count: u32, percent: u32) -> bool {
        self.looked_at > 0 && count.saturating_mul(100) >= self.looked_at.saturating_mul(percent)
    }
}

/// What the dates of all columns in use say together.
#[derive(Clone, Debug, Default)]
pub(super) struct DateSurvey {
    /// A value that may be read either way.
    pub either: Option<String>,
    /// A value that can only be day first.
    pub day_first: Option<String>,
    /// A value that can only be month first.
    pub month_first: Option<String>,
    /// A value with dots, which is day first without saying so.
    pub dots: Option<String>,
    pub with_offset: u64,
    pub without_offset: u64,
}

impl DateSurvey {
    pub(super) fn see(&mut self, cell: &str) {
        let Some((stamp, evidence)) = dates::read_either(cell) else {
            return;
        };
        let place = match evidence {
            OrderEvidence::None => None,
            OrderEvidence::Dots => Some(&mut self.dots),
            OrderEvidence::Either => Some(&mut self.either),
            OrderEvidence::DayFirst => Some(&mut self.day_first),
            OrderEvidence::MonthFirst => Some(&mut self.month_first),
        };
        if let Some(place) = place.filter(|place| place.is_none()) {
            *place = Some(cell.trim().to_owned());
        }
        let count = match stamp.offset {
            Some(_) => &mut self.with_offset,
            None => &mut self.without_offset,
        };
        *count = count.saturating_add(1);
    }
}

/// What the cells of the worked column say about its unit.
#[derive(Clone, Debug, Default)]
pub(super) struct WorkSurvey {
    pub clocks: u32,
    pub words: u32,
    pub long_days: bool,
    pub numbers: Vec<i64>,
    pub points: u32,
    pub commas: u32,
    pub has_comma: bool,
    pub above_zero: u64,
    /// The cells, where they may have to be read again once the decimal mark is known.
    cells: Vec<String>,
}

/// Amounts that are kept to tell a unit.
const MOST_AMOUNTS: usize = 4_000;

impl WorkSurvey {
    pub(super) fn see(&mut self, cell: &str) {
        let cell = cell.trim();
        if cell.bytes().any(|byte| (b'1'..=b'9').contains(&byte)) {
            self.above_zero = self.above_zero.saturating_add(1);
        } else {
            return;
        }
        match durations::decimal_mark(cell) {
            Some(DecimalMark::Point) => self.points = self.points.saturating_add(1),
            Some(DecimalMark::Comma) => self.commas = self.commas.saturating_add(1),
            None => {}
        }
        self.has_comma |= cell.contains(',');
        match durations::form(cell, DecimalMark::Point) {
            Some(DurationForm::Clock) => self.clocks = self.clocks.saturating_add(1),
            Some(DurationForm::Words { long_days }) => {
                self.words = self.words.saturating_add(1);
                self.long_days |= long_days;
            }
            _ if self.cells.len() < MOST_AMOUNTS => self.cells.push(cell.to_owned()),
            _ => {}
        }
    }

    /// Reads the amounts with the decimal mark that they have, in rising order.
    pub(super) fn settle(&mut self, semicolons: bool) -> DecimalMark {
        let comma = self.commas > self.points
            || (self.commas == self.points && semicolons && self.has_comma);
        let decimal = if comma {
            DecimalMark::Comma
        } else {
            DecimalMark::Point
        };
        self.numbers = self
            .cells
            .drain(..)
            .filter_map(|cell| durations::number(&cell, decimal))
            .filter(|amount| *amount > 0)
            .collect();
        self.numbers.sort_unstable();
        decimal
    }
}
