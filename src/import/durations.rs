//! Durations in the forms that help desks export, in seconds.
//!
//! Called by [`super::columns`] to tell units apart and by `fold` to read worked time.
//! A plain number has no unit of its own: it belongs to its column.

use std::fmt;

/// What a plain number counts.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
pub enum DurationUnit {
    /// Hours, with fractions.
    Hours,
    /// Minutes.
    Minutes,
    /// Seconds.
    Seconds,
    /// Thousandths of a second.
    Milliseconds,
}

impl DurationUnit {
    /// All of them, longest first.
    pub const ALL: [Self; 4] = [
        Self::Hours,
        Self::Minutes,
        Self::Seconds,
        Self::Milliseconds,
    ];

    /// Milliseconds in one.
    #[must_use]
    pub const fn milliseconds(self) -> i64 {
        match self {
            Self::Hours => 3_600_000,
            Self::Minutes => 60_000,
            Self::Seconds => 1_000,
            Self::Milliseconds => 1,
        }
    }
}

impl fmt::Display for DurationUnit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Hours => "hours",
            Self::Minutes => "minutes",
            Self::Seconds => "seconds",
            Self::Milliseconds => "milliseconds",
        })
    }
}

/// Which mark stands before the fraction of a number.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
pub enum DecimalMark {
    /// `2.5`, with commas between thousands.
    Point,
    /// `2,5`, with points between thousands.
    Comma,
}

/// How the durations of a column are read.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct DurationReading {
    /// What a plain number counts.
    pub unit: DurationUnit,
    /// Its decimal mark.
    pub decimal: DecimalMark,
    /// Hours that a day in words has: 24, or the 8 of a working day.
    pub day_hours: u8,
}

/// How a value is written.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum DurationForm {
    /// `1:30` or `01:30:00`.
    Clock,
    /// `1h 30m`, `PT1H30M`, `1 dias 18 horas`; whether days stand beside eight hours and more.
    Words {
        /// A day of such a column has 24 hours, not 8.
        long_days: bool,
    },
    /// A plain number, in millionths.
    Number(i64),
}

/// Reads a duration as whole seconds, rounded to the nearest; `None` for what is damaged,
/// negative or no duration.
#[must_use]
pub fn read(text: &str, reading: DurationReading) -> Option<i64> {
    let text = clean(text)?;
    if let Some(seconds) = clock(&text) {
        return Some(seconds);
    }
    if let Some(millionths) = number(&text, reading.decimal) {
        let product =
            i128::from(millionths).checked_mul(i128::from(reading.unit.milliseconds()))?;
        let seconds = product.checked_add(500_000_000)?.div_euclid(1_000_000_000);
        return i64::try_from(seconds).ok();
    }
    words(&text, reading.day_hours).map(|(seconds, _)| seconds)
}

/// How a duration is written, if it is one.
#[must_use]
pub fn form(text: &str, decimal: DecimalMark) -> Option<DurationForm> {
    let text = clean(text)?;
    if clock(&text).is_some() {
        return Some(DurationForm::Clock);
    }
    if let Some(millionths) = number(&text, decimal) {
        return Some(DurationForm::Number(millionths));
    }
    words(&text, 24).map(|(_, long_days)| DurationForm::Words { long_days })
}

/// Which decimal mark a value shows, where only one reading is possible.
#[must_use]
pub fn decimal_mark(text: &str) -> Option<DecimalMark> {
    let text = clean(text)?;
    let point = number(&text, DecimalMark::Point);
    let comma = number(&text, DecimalMark::Comma);
    match (point, comma) {
        (Some(_), None) => Some(DecimalMark::Point),
        (None, Some(_)) => Some(DecimalMark::Comma),
        _ => None,
    }
}

/// Reads a number as millionths. Thousands come in whole groups of three with one mark
/// throughout, so `3,87,16,91,111` is refused.
#[must_use]
pub fn number(text: &str, decimal: DecimalMark) -> Option<i64> {
    let text = text.trim();
    let (mark, group) = match decimal {
        DecimalMark::Point => ('.', ','),
        DecimalMark::Comma => (',', '.'),
    };
    let (whole, fraction) = match text.split_once(mark) {
        Some((_, "")) => return None,
        Some(parts) => parts,
        None => (text, ""),
    };
    if !fraction.bytes().all(|byte| byte.is_ascii_digit()) || fraction.len() > 18 {
        return None;
    }
    let digits = ungrouped(whole, group)?;
    if digits.len() > 12 || (digits.is_empty() && fraction.is_empty()) {
        return None;
    }
    let whole: i64 = if digits.is_empty() {
        0
    } else {
        digits.parse().ok()?
    };
    let mut millionths = 0_i64;
    let padded = fraction.bytes().chain(std::iter::repeat(b'0')).take(6);
    for digit in padded {
        millionths = millionths
            .checked_mul(10)?
            .checked_add(i64::from(digit.checked_sub(b'0')?))?;
    }
    whole.checked_mul(1_000_000)?.checked_add(millionths)
}

fn ungrouped(whole: &str, group: char) -> Option<String> {
    let marks = [group, ' ', '\'', '’', '\u{a0}', '\u{202f}'];
    let mark = whole.chars().find(|c| marks.contains(c));
    let Some(mark) = mark else {
        return whole
            .bytes()
            .all(|byte| byte.is_ascii_digit())
            .then(|| whole.to_owned());
    };
    let mut digits = String::new();
    for (place, part) in whole.split(mark).enumerate() {
        let good_length = if place == 0 {
            (1..=3).contains(&part.len())
        } else {
            part.len() == 3
        };
        if !good_length || !part.bytes().all(|byte| byte.is_ascii_digit()) {
            return None;
        }
        digits.push_str(part);
    }
    Some(digits)
}

fn clean(text: &str) -> Option<String> {
    let text = text.trim().trim_matches('"').trim();
    let fits = !text.is_empty() && text.len() <= 80;
    fits.then(|| text.replace(['\u{a0}', '\u{202f}'], " "))
}

/// `h:mm` and `h:mm:ss`, with or without a fraction of a second; with whole days of 24 hours
/// before it, as in `2 days 08:00:00` and `1 day, 2:30:00`.
fn clock(text: &str) -> Option<i64> {
    let Some((count, rest)) = text.split_once(' ') else {
        return clock_of_day(text);
    };
    let (word, time) = rest.trim_start().split_once(' ')?;
    let word = word.trim_end_matches(',').to_lowercase();
    let days: i64 = matches!(word.as_str(), "d" | "day" | "days")
        .then(|| count.parse().ok())?
        .filter(|days| (0..=40_000).contains(days))?;
    clock_of_day(time.trim_start())?.checked_add(days.checked_mul(86_400)?)
}

fn clock_of_day(text: &str) -> Option<i64> {
    let (text, _) = match text.split_once(['.', ',']) {
        Some((before, fraction))
            if before.matches(':').count() == 2
                && fraction.bytes().all(|byte| byte.is_ascii_digit()) =>
        {
            (before, fraction)
        }
        _ => (text, ""),
    };
    let mut parts = text.split(':');
    let part = |text: &str, most: i64| -> Option<i64> {
        let good = (1..=6).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
        let value: i64 = good.then(|| text.parse().ok())??;
        (value <= most).then_some(value)
    };
    let hours = part(parts.next()?, 999_999)?;
    let minutes = part(parts.next()?, 59)?;
    let seconds = match parts.next() {
        Some(text) => part(text, 59)?,
        None => 0,
    };
    if parts.next().is_some() {
        return None;
    }
    hours
        .checked_mul(3_600)?
        .checked_add(minutes.checked_mul(60)?)?
        .checked_add(seconds)
}

/// Amounts with their units. The flag: days stand beside eight hours and more.
fn words(text: &str, day_hours: u8) -> Option<(i64, bool)> {
    let text = text.to_lowercase();
    let text = text
        .strip_prefix("pt")
        .or_else(|| text.strip_prefix('p'))
        .unwrap_or(&text);
    let mut rest = text.trim();
    let (mut total, mut days, mut long_days) = (0_i64, false, false);
    let mut amounts = 0;
    while !rest.is_empty() {
        rest = strip_fillers(rest);
        let digits = rest
            .find(|c: char| !(c.is_ascii_digit() || c == '.' || c == ','))
            .unwrap_or(rest.len());
        let amount = rest.get(..digits)?;
        let mark = if amount.contains(',') {
            DecimalMark::Comma
        } else {
            DecimalMark::Point
        };
        let millionths = number(amount, mark)?;
        rest = rest.get(digits..)?.trim_start();
        let letters = rest
            .find(|c: char| !(c.is_alphabetic() || c == '.'))
            .unwrap_or(rest.len());
        let unit = rest.get(..letters)?;
        // ISO 8601 runs days into hours: `p1dt2h` leaves `dt`.
        let seconds = unit_seconds(unit.trim_end_matches('.'), day_hours)?;
        days |= seconds > 3_600;
        long_days |= days && seconds == 3_600 && millionths >= 8_000_000;
        let part = i128::from(millionths).checked_mul(i128::from(seconds))?;
        total = total.checked_add(i64::try_from(part.div_euclid(1_000_000)).ok()?)?;
        rest = rest.get(letters..)?.trim_start();
        amounts += 1;
        if amounts > 6 {
            return None;
        }
    }
    (amounts > 0).then_some((total, long_days))
}

fn strip_fillers(text: &str) -> &str {
    let mut rest = text.trim_start_matches([',', ' ', 't']);
    for filler in ["and ", "und ", "et ", "e ", "y ", "en "] {
        rest = rest.strip_prefix(filler).unwrap_or(rest);
    }
    rest.trim_start()
}

fn unit_seconds(word: &str, day_hours: u8) -> Option<i64> {
    let day = i64::from(day_hours).checked_mul(3_600)?;
    Some(match word {
        "w" | "wk" | "wks" | "week" | "weeks" | "woche" | "wochen" | "semaine" | "semaines"
        | "semana" | "semanas" | "settimana" | "settimane" | "weken" => {
            day.checked_mul(if day_hours == 24 { 7 } else { 5 })?
        }
        "d" | "dt" | "day" | "days" | "tag" | "tage" | "t" | "j" | "jour" | "jours" | "dia"
        | "dias" | "día" | "días" | "giorno" | "giorni" | "g" | "dag" | "dagen" => day,
        "h" | "hr" | "hrs" | "hour" | "hours" | "std" | "stunde" | "stunden" | "heure"
        | "heures" | "hora" | "horas" | "ora" | "ore" | "uur" | "uren" | "u" => 3_600,
        "m" | "min" | "mins" | "minute" | "minutes" | "minuten" | "minuto" | "minutos"
        | "minuti" | "minuut" => 60,
        "s" | "sec" | "secs" | "second" | "seconds" | "sek" | "sekunde" | "sekunden"
        | "seconde" | "secondes" | "segundo" | "segundos" | "secondo" | "secondi" | "seconden" => 1,
        _ => return None,
    })
}
