//! Lengths of time in hours and minutes.

use super::locale::Locale;
use super::number::NumberFormat;

/// In columns: `1:10`, `172:27`, `0:05`.
#[must_use]
pub fn clock_minutes(minutes: u64) -> String {
    format!("{}:{:02}", minutes.div_euclid(60), minutes.rem_euclid(60))
}

/// In sentences: `172 h 27 min`, `3 h`, `45 min`.
#[must_use]
pub fn hours_and_minutes(minutes: u64, locale: &'static Locale) -> String {
    let lengths = &locale.lengths;
    let number = NumberFormat::new(locale);
    let (hours, minutes) = (minutes.div_euclid(60), minutes.rem_euclid(60));
    let mut text = String::new();
    if hours > 0 {
        text.push_str(&number.count(hours));
        text.push_str(lengths.hours);
    }
    if hours == 0 || minutes > 0 {
        if hours > 0 {
            text.push_str(lengths.between);
        }
        text.push_str(&number.count(minutes));
        text.push_str(lengths.minutes);
    }
    text
}
