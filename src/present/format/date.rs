//! Dates, months and times of day.

use super::locale::{Clock, Locale, TypedDate};
use crate::engine::civil::{Date, Moment, Month};

/// Day and month: `Mar 4`.
#[must_use]
pub fn date_short(date: Date, locale: &Locale) -> String {
    fill(locale.dates.month_day, date, locale)
}

/// Day, month and year: `Mar 4, 2026`.
#[must_use]
pub fn date_long(date: Date, locale: &Locale) -> String {
    fill(locale.dates.full, date, locale)
}

/// With the day of the week: `Wed, Mar 4, 2026`.
#[must_use]
pub fn full_date(date: Date, locale: &Locale) -> String {
    fill(locale.dates.full_with_weekday, date, locale)
}

/// Time of day: `1:16 pm`, `13:16`.
#[must_use]
pub fn clock_time(minute: u32, locale: &Locale) -> String {
    let (hour, minute) = (minute.div_euclid(60), minute.rem_euclid(60));
    match locale.clock {
        Clock::Twelve { am, pm } => {
            let shown = match hour.rem_euclid(12) {
                0 => 12,
                hour => hour,
            };
            let half = if hour < 12 { am } else { pm };
            format!("{shown}:{minute:02} {half}")
        }
        Clock::TwentyFour { leading_zero: true } => format!("{hour:02}:{minute:02}"),
        Clock::TwentyFour {
            leading_zero: false,
        } => format!("{hour}:{minute:02}"),
    }
}

/// Day, month and time: `Mar 4, 1:16 pm`.
#[must_use]
pub fn moment_short(moment: Moment, locale: &Locale) -> String {
    with_time(date_short(moment.date(), locale), moment, locale)
}

/// Weekday, day, month, year and time: `Wed, Mar 4, 2026, 1:16 pm`.
#[must_use]
pub fn moment_long(moment: Moment, locale: &Locale) -> String {
    with_time(full_date(moment.date(), locale), moment, locale)
}

/// In digits, in the order in which the locale types a date: `3/4/2026 1:16 pm`.
#[must_use]
pub fn moment_to_edit(moment: Moment, locale: &Locale) -> String {
    let date = moment.date();
    let (year, month, day) = (date.month().year(), date.month().number(), date.day());
    let time = clock_time(moment.minute(), locale);
    match locale.dates.typed {
        TypedDate::MonthDayYear => format!("{month}/{day}/{year} {time}"),
        TypedDate::DayMonthYear(mark) => format!("{day}{mark}{month}{mark}{year} {time}"),
        TypedDate::YearMonthDay(mark) => format!("{year}{mark}{month:02}{mark}{day:02} {time}"),
    }
}

/// Month and year, short: `Mar 2026`.
#[must_use]
pub fn month_short(month: Month, locale: &Locale) -> String {
    fill(locale.dates.month_year, month.first_day(), locale)
}

/// Month and year: `March 2026`.
#[must_use]
pub fn month_long(month: Month, locale: &Locale) -> String {
    fill(locale.dates.long_month_year, month.first_day(), locale)
}

/// The month alone, short: `Mar`.
#[must_use]
pub fn month_name(month: Month, locale: &Locale) -> &'static str {
    of_month(&locale.dates.short_months, month)
}

/// The month's letter, for narrow axes: `M`.
#[must_use]
pub fn month_letter(month: Month, locale: &Locale) -> &'static str {
    of_month(&locale.dates.letters, month)
}

fn with_time(mut date: String, moment: Moment, locale: &Locale) -> String {
    date.push_str(locale.dates.before_time);
    date.push_str(&clock_time(moment.minute(), locale));
    date
}

fn of_month(names: &[&'static str; 12], month: Month) -> &'static str {
    usize::try_from(month.number().saturating_sub(1))
        .ok()
        .and_then(|place| names.get(place))
        .copied()
        .unwrap_or("")
}

fn fill(layout: &str, date: Date, locale: &Locale) -> String {
    let month = date.month();
    let mut text = String::new();
    let mut rest = layout;
    while let Some((before, after)) = rest.split_once('{') {
        text.push_str(before);
        let (field, after) = after.split_once('}').unwrap_or((after, ""));
        match field {
            "d" => text.push_str(&date.day().to_string()),
            "M" => text.push_str(of_month(&locale.dates.short_months, month)),
            "L" => text.push_str(of_month(&locale.dates.long_months, month)),
            "y" => text.push_str(&month.year().to_string()),
            _ => text.push_str(weekday(date, locale)),
        }
        rest = after;
    }
    text.push_str(rest);
    text
}

fn weekday(date: Date, locale: &Locale) -> &'static str {
    use crate::engine::civil::Weekday;
    Weekday::ALL
        .iter()
        .position(|day| *day == date.weekday())
        .and_then(|place| locale.dates.weekdays.get(place))
        .copied()
        .unwrap_or("")
}
