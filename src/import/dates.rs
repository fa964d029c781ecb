//! Dates and times in the forms that help desks export.
//!
//! Called by [`super::columns`] to tell which columns hold dates, and by [`super::fold`] to read
//! them. Whether the day or the month comes first is an argument: it belongs to a column, not
//! to a value.

use super::month_names::month_named;
use crate::engine::civil::{Date, Moment};

/// Which number of `3/4/2026` is the day.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
pub enum DateOrder {
    /// 3 April.
    DayFirst,
    /// March 4.
    MonthFirst,
}

/// A time as a file gives it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Stamp {
    /// Seconds of its civil time since 1970-01-01T00:00.
    pub civil_seconds: i64,
    /// Minutes by which its civil time is ahead of UTC, where the file says so.
    pub offset: Option<i32>,
    /// Whether it tells the time of day, or only the day.
    pub has_clock: bool,
}

impl Stamp {
    /// The day of its civil time, at the minute given when it has no clock of its own.
    #[must_use]
    pub fn moment(self, minute_of_dates: u32) -> Option<Moment> {
        let moment = civil_moment(self.civil_seconds)?;
        if self.has_clock {
            Some(moment)
        } else {
            Moment::new(moment.date(), minute_of_dates)
        }
    }
}

/// The moment that lies so many seconds after 1970-01-01T00:00, if its year is allowed.
#[must_use]
pub fn civil_moment(seconds: i64) -> Option<Moment> {
    let days = seconds.div_euclid(86_400);
    let minute = seconds.rem_euclid(86_400).div_euclid(60);
    let first = Date::new(1900, 1, 1)?;
    let last = Date::new(2199, 12, 31)?;
    let from_first = days.checked_sub(i64::from(first.days_since_1970()))?;
    let date = first.plus_days(u32::try_from(from_first).ok()?);
    if date > last || from_first > 200_000 {
        return None;
    }
    Moment::new(date, u32::try_from(minute).ok()?)
}

/// What a value says about the order of day and month.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum OrderEvidence {
    /// It reads the same either way: year first, or a month by name, or dots.
    None,
    /// It could be either.
    Either,
    /// Its first number is above 12.
    DayFirst,
    /// Its second number is above 12.
    MonthFirst,
}

/// Reads a date, with or without a time of day.
#[must_use]
pub fn read(text: &str, order: DateOrder) -> Option<Stamp> {
    Some(read_with_evidence(text, order)?.0)
}

/// Reads a date and says what it tells about the order of day and month. When the order given
/// cannot be the value's own, the other one is taken for the evidence only: the result is none.
#[must_use]
pub fn evidence(text: &str) -> Option<OrderEvidence> {
    read_with_evidence(text, DateOrder::DayFirst)
        .or_else(|| read_with_evidence(text, DateOrder::MonthFirst))
        .map(|(_, evidence)| evidence)
}

/// Reads a time of day alone, as seconds since midnight: `10:23`, `10:23:52 AM`, `2.15 pm`.
#[must_use]
pub fn read_clock(text: &str) -> Option<u32> {
    let tokens = tokens(text)?;
    let mut cursor = Cursor {
        tokens: &tokens,
        at: 0,
    };
    cursor.skip_blanks();
    let seconds = cursor.clock()?;
    cursor.skip_blanks();
    cursor.done().then_some(seconds)
}

fn read_with_evidence(text: &str, order: DateOrder) -> Option<(Stamp, OrderEvidence)> {
    let text = text.trim();
    if text.len() < 6 || text.len() > 400 || !text.is_char_boundary(0) {
        return None;
    }
    if text.starts_with('{') {
        return inside_literal(text, order);
    }
    if text.len() > 60 {
        return None;
    }
    if let Some(stamp) = plain_number(text) {
        return Some((stamp, OrderEvidence::None));
    }
    let tokens = tokens(text)?;
    let mut cursor = Cursor {
        tokens: &tokens,
        at: 0,
    };
    cursor.skip_fillers();
    let (date, evidence) = cursor.date(order)?;
    cursor.skip_fillers();
    let midnight = i64::from(date.days_since_1970()).checked_mul(86_400)?;
    if cursor.done() {
        let stamp = Stamp {
            civil_seconds: midnight,
            offset: None,
            has_clock: false,
        };
        return Some((stamp, evidence));
    }
    let seconds = cursor.clock()?;
    cursor.skip_blanks();
    let offset = cursor.zone()?;
    cursor.skip_blanks();
    let stamp = Stamp {
        civil_seconds: midnight.checked_add(i64::from(seconds))?,
        offset,
        has_clock: true,
    };
    cursor.done().then_some((stamp, evidence))
}

/// The first date within a dict literal such as `{'date': '2026-01-02T10:00:00Z'}`.
fn inside_literal(text: &str, order: DateOrder) -> Option<(Stamp, OrderEvidence)> {
    text.split(['\'', '"', '{', '}'])
        .flat_map(|part| [part, part.trim_matches([':', ',', ' '])])
        .filter(|part| !part.starts_with('{'))
        .find_map(|part| read_with_evidence(part, order))
}

/// Epoch seconds, milliseconds and microseconds, `20260114` and `20260114091200`.
fn plain_number(text: &str) -> Option<Stamp> {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    let all_digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    if whole.is_empty() || !all_digits(whole) || !all_digits(fraction) {
        return None;
    }
    let number: i64 = whole.parse().ok()?;
    let epoch = |seconds: i64| {
        Some(Stamp {
            civil_seconds: seconds,
            offset: Some(0),
            has_clock: true,
        })
    };
    match (whole.len(), fraction.is_empty()) {
        (9 | 10, _) if number >= 300_000_000 => epoch(number),
        (12 | 13, _) if number >= 300_000_000_000 => epoch(number.div_euclid(1_000)),
        (16, true) => epoch(number.div_euclid(1_000_000)),
        (8, true) => compact(whole, "000000", false),
        (14, true) => compact(whole.get(..8)?, whole.get(8..)?, true),
        _ => None,
    }
}

fn compact(date: &str, clock: &str, has_clock: bool) -> Option<Stamp> {
    let number = |text: Option<&str>| text?.parse::<u32>().ok();
    let year = i32::try_from(number(date.get(..4))?).ok()?;
    if !(1980..=2099).contains(&year) {
        return None;
    }
    let day = Date::new(year, number(date.get(4..6))?, number(date.get(6..8))?)?;
    let second = seconds_of_day(
        number(clock.get(..2))?,
        number(clock.get(2..4))?,
        number(clock.get(4..6))?,
    )?;
    Some(Stamp {
        civil_seconds: i64::from(day.days_since_1970())
            .checked_mul(86_400)?
            .checked_add(i64::from(second))?,
        offset: None,
        has_clock,
    })
}

fn seconds_of_day(hour: u32, minute: u32, second: u32) -> Option<u32> {
    // A leap second counts as the last second of its minute.
    if hour > 23 || minute > 59 || second > 60 {
        return None;
    }
    hour.checked_mul(3_600)?
        .checked_add(minute.checked_mul(60)?)?
        .checked_add(second.min(59))
}

/// What the text of a date is made of.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Token {
    Number { value: u32, digits: usize },
    Month(u32),
    Pm(bool),
    Utc(i32),
    Filler,
    Tee,
    Blank,
    Mark(char),
}

fn tokens(text: &str) -> Option<Vec<Token>> {
    let mut found = Vec::with_capacity(16);
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let length = |keep: fn(char) -> bool| rest.find(|c| !keep(c)).unwrap_or(rest.len());
        let taken = if first.is_ascii_digit() {
            let taken = length(|c| c.is_ascii_digit());
            let digits = rest.get(..taken)?;
            // Fractions of a second may have nine digits and more; only their place counts.
            let value = digits.get(..digits.len().min(9))?.parse().ok()?;
            found.push(Token::Number {
                value,
                digits: taken,
            });
            taken
        } else if first.is_alphabetic() {
            let mut taken = length(char::is_alphabetic);
            let word = rest.get(..taken)?.to_lowercase();
            let after = rest.get(taken..)?;
            if matches!(word.as_str(), "a" | "p") && after.to_lowercase().starts_with(".m") {
                taken = taken.checked_add(if after.get(2..3) == Some(".") { 3 } else { 2 })?;
                found.push(Token::Pm(word == "p"));
            } else {
                found.push(word_token(&word)?);
            }
            taken
        } else {
            found.push(if first.is_whitespace() {
                Token::Blank
            } else {
                Token::Mark(first)
            });
            first.len_utf8()
        };
        rest = rest.get(taken..)?;
        if found.len() > 40 {
            return None;
        }
    }
    Some(found)
}

fn word_token(word: &str) -> Option<Token> {
    Some(match word {
        "t" => Token::Tee,
        "am" | "vm" => Token::Pm(false),
        "pm" | "nm" => Token::Pm(true),
        "z" | "utc" | "gmt" => Token::Utc(0),
        // Abbreviations that mean one zone only; others are refused, not guessed.
        "cet" | "mez" => Token::Utc(60),
        "cest" | "mesz" => Token::Utc(120),
        "est" => Token::Utc(-300),
        "edt" => Token::Utc(-240),
        "cdt" => Token::Utc(-300),
        "mst" => Token::Utc(-420),
        "mdt" => Token::Utc(-360),
        "pst" => Token::Utc(-480),
        "pdt" => Token::Utc(-420),
        "h" | "at" | "um" | "uhr" | "de" | "del" | "à" | "le" | "alle" | "ore" | "om" | "às"
        | "a" | "las" | "the" | "th" | "st" | "nd" | "rd" | "of" => Token::Filler,
        _ => match month_named(word) {
            Some(month) => Token::Month(month),
            None if super::month_names::is_weekday(word) => Token::Filler,
            None => return None,
        },
    })
}

struct Cursor<'a> {
    tokens: &'a [Token],
    at: usize,
}

impl Cursor<'_> {
    fn peek(&self) -> Option<Token> {
        self.tokens.get(self.at).copied()
    }

    fn step(&mut self) {
        self.at = self.at.saturating_add(1);
    }

    fn done(&self) -> bool {
        self.at >= self.tokens.len()
    }

    fn skip_blanks(&mut self) {
        while self.peek() == Some(Token::Blank) {
            self.step();
        }
    }

    fn skip_fillers(&mut self) {
        while matches!(
            self.peek(),
            Some(Token::Blank | Token::Filler | Token::Tee | Token::Mark(','))
        ) {
            self.step();
        }
    }

    fn number(&mut self) -> Option<(u32, usize)> {
        let Some(Token::Number { value, digits }) = self.peek() else {
            return None;
        };
        self.step();
        Some((value, digits))
    }

    /// What stands between the parts of a date; the blank that a month's name allows is one.
    fn separator(&mut self) -> Option<char> {
        let mut mark = None;
        while let Some(token) = self.peek() {
            match token {
                Token::Mark(c @ ('/' | '-' | '.')) if mark.is_none_or(|m| m == ' ') => {
                    mark = Some(c);
                }
                Token::Blank | Token::Filler | Token::Mark(',') => mark = mark.or(Some(' ')),
                _ => break,
            }
            self.step();
        }
        mark
    }

    fn date(&mut self, order: DateOrder) -> Option<(Date, OrderEvidence)> {
        if let Some(Token::Month(month)) = self.peek() {
            self.step();
            self.separator();
            let (day, _) = self.number()?;
            self.separator()?;
            let year = year(self.number()?)?;
            return Some((Date::new(year, month, day)?, OrderEvidence::None));
        }
        let first = self.number()?;
        if first.1 == 8 {
            let (year, rest) = (first.0.div_euclid(10_000), first.0.rem_euclid(10_000));
            let year = i32::try_from(year).ok()?;
            let date = Date::new(year, rest.div_euclid(100), rest.rem_euclid(100))?;
            return Some((date, OrderEvidence::None));
        }
        let mark = self.separator();
        if let Some(Token::Month(month)) = self.peek() {
            self.step();
            self.separator();
            let second = self.number()?;
            let (day, written_year) = if first.1 == 4 {
                (second, first)
            } else {
                (first, second)
            };
            let date = Date::new(year(written_year)?, month, day.0)?;
            return Some((date, OrderEvidence::None));
        }
        let mark = mark.filter(|mark| *mark != ' ')?;
        let second = self.number()?;
        if self.separator() != Some(mark) {
            return None;
        }
        let third = self.number()?;
        if first.1 == 4 {
            let date = Date::new(i32::try_from(first.0).ok()?, second.0, third.0)?;
            return Some((date, OrderEvidence::None));
        }
        if first.1 > 2 || second.1 > 2 {
            return None;
        }
        let year = year(third)?;
        if mark == '.' {
            return Some((Date::new(year, second.0, first.0)?, OrderEvidence::None));
        }
        let date = match order {
            DateOrder::DayFirst => Date::new(year, second.0, first.0)?,
            DateOrder::MonthFirst => Date::new(year, first.0, second.0)?,
        };
        let evidence = match (first.0 > 12, second.0 > 12) {
            (true, _) => OrderEvidence::DayFirst,
            (_, true) => OrderEvidence::MonthFirst,
            _ => OrderEvidence::Either,
        };
        Some((date, evidence))
    }

    /// A time of day, in seconds since midnight.
    fn clock(&mut self) -> Option<u32> {
        let (mut hour, digits) = self.number()?;
        let (mut minute, mut second) = (0, 0);
        if digits == 6 || (digits == 4 && self.at > 1) {
            let clock = if digits == 4 {
                hour.checked_mul(100)?
            } else {
                hour
            };
            hour = clock.div_euclid(10_000);
            minute = clock.div_euclid(100).rem_euclid(100);
            second = clock.rem_euclid(100);
        } else if matches!(
            self.peek(),
            Some(Token::Mark(':' | '.' | 'h') | Token::Filler)
        ) && digits <= 2
        {
            self.step();
            (minute, _) = self.number()?;
            if matches!(self.peek(), Some(Token::Mark(':' | '.'))) {
                self.step();
                (second, _) = self.number()?;
            }
        } else if !matches!(
            self.tokens.get(self.at..),
            Some([Token::Blank, Token::Pm(_), ..] | [Token::Pm(_), ..])
        ) {
            return None;
        }
        if matches!(self.peek(), Some(Token::Mark('.' | ','))) {
            self.step();
            self.number()?;
        }
        self.skip_blanks();
        while self.peek() == Some(Token::Filler) {
            self.step();
            self.skip_blanks();
        }
        if let Some(Token::Pm(afternoon)) = self.peek() {
            self.step();
            if hour == 0 || hour > 12 {
                // `13:05 PM` says the same thing twice; `13:05 AM` contradicts itself.
                return afternoon.then_some(seconds_of_day(hour, minute, second)?);
            }
            hour = hour
                .rem_euclid(12)
                .checked_add(if afternoon { 12 } else { 0 })?;
        }
        seconds_of_day(hour, minute, second)
    }

    /// Minutes ahead of UTC; the outer `None` when what stands there is no zone.
    fn zone(&mut self) -> Option<Option<i32>> {
        let mut offset = None;
        if let Some(Token::Utc(minutes)) = self.peek() {
            self.step();
            offset = Some(minutes);
        }
        let sign = match self.peek() {
            Some(Token::Mark('+')) => 1,
            Some(Token::Mark('-' | '−')) => -1,
            _ => return Some(offset),
        };
        self.step();
        let (value, digits) = self.number()?;
        let (hours, minutes) = if digits > 2 {
            (value.div_euclid(100), value.rem_euclid(100))
        } else if self.peek() == Some(Token::Mark(':')) {
            self.step();
            (value, self.number()?.0)
        } else {
            (value, 0)
        };
        if hours > 14 || minutes > 59 {
            return None;
        }
        let total = i32::try_from(hours.checked_mul(60)?.checked_add(minutes)?).ok()?;
        Some(Some(total.checked_mul(sign)?))
    }
}

fn year((value, digits): (u32, usize)) -> Option<i32> {
    let year = match digits {
        4 => value,
        2 if value < 80 => value.checked_add(2_000)?,
        2 => value.checked_add(1_900)?,
        _ => return None,
    };
    i32::try_from(year).ok()
}
