//! The text of a date as numbers, names and marks, and how they make a date. Called by
//! [`super::dates`].

use super::dates::{DateOrder, OrderEvidence};
use super::month_names::{is_weekday, month_named};
use crate::engine::civil::Date;

/// What the text of a date is made of.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Token {
    Number { value: u32, digits: usize },
    Month(u32),
    Pm(bool),
    Utc(i32),
    Filler,
    Tee,
    Blank,
    Mark(char),
}

pub(super) fn tokens(text: &str) -> Option<Vec<Token>> {
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
            None if is_weekday(word) => Token::Filler,
            None => return None,
        },
    })
}

/// A place in the tokens of a date.
pub(super) struct Cursor<'a> {
    tokens: &'a [Token],
    at: usize,
}

impl<'a> Cursor<'a> {
    pub(super) fn new(tokens: &'a [Token]) -> Self {
        Self { tokens, at: 0 }
    }

    fn peek(&self) -> Option<Token> {
        self.tokens.get(self.at).copied()
    }

    fn step(&mut self) {
        self.at = self.at.saturating_add(1);
    }

    pub(super) fn done(&self) -> bool {
        self.at >= self.tokens.len()
    }

    pub(super) fn skip_blanks(&mut self) {
        while self.peek() == Some(Token::Blank) {
            self.step();
        }
    }

    pub(super) fn skip_fillers(&mut self) {
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

    pub(super) fn date(&mut self, order: DateOrder) -> Option<(Date, OrderEvidence)> {
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
            // `17/févr./26`: the dot belongs to the month.
            if self.peek() == Some(Token::Mark('.')) {
                self.step();
            }
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
            return Some((Date::new(year, second.0, first.0)?, OrderEvidence::Dots));
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
    pub(super) fn clock(&mut self) -> Option<u32> {
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
    pub(super) fn zone(&mut self) -> Option<Option<i32>> {
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

/// Seconds since midnight.
pub(super) fn seconds_of_day(hour: u32, minute: u32, second: u32) -> Option<u32> {
    // A leap second counts as the last second of its minute.
    if hour > 23 || minute > 59 || second > 60 {
        return None;
    }
    hour.checked_mul(3_600)?
        .checked_add(minute.checked_mul(60)?)?
        .checked_add(second.min(59))
}
