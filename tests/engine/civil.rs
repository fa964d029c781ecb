//! Dates and working time.

use breakeven::engine::civil::{Date, Moment, Month, Weekday, clock};
use breakeven::engine::organisation::{Calendar, Hours, HoursFault};
use proptest::prelude::*;

#[test]
fn every_day_of_three_centuries_follows_the_one_before() {
    let mut day = Date::new(1900, 1, 1).unwrap();
    assert_eq!(day.weekday(), Weekday::Mon);
    assert_eq!(day.days_since_1970(), -25_567);
    let mut weekday = 0;
    for year in 1900..=2199 {
        for month in 1..=12 {
            let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
            let days = match month {
                2 if leap => 29,
                2 => 28,
                4 | 6 | 9 | 11 => 30,
                _ => 31,
            };
            assert_eq!(Month::of(year, month).unwrap().days(), days);
            for number in 1..=days {
                assert_eq!(Date::new(year, month, number), Some(day));
                assert_eq!(day.day(), number);
                assert_eq!(day.month(), Month::of(year, month).unwrap());
                assert_eq!(day.weekday(), Weekday::ALL[weekday % 7]);
                assert_eq!(day.to_string(), format!("{year}-{month:02}-{number:02}"));
                day = day.plus_days(1);
                weekday += 1;
            }
            assert_eq!(Date::new(year, month, days + 1), None);
        }
    }
}

#[test]
fn minutes_between_moments_count_days_and_have_a_sign() {
    let at = |text| Moment::parse(text).unwrap();
    let (earlier, later) = (at("2026-02-28T23:50"), at("2026-03-02T00:10"));
    assert_eq!(later.minutes_after(earlier), 2 * 1_440 - 1_420);
    assert_eq!(earlier.minutes_after(later), -(2 * 1_440 - 1_420));
    assert_eq!(Month::EARLIEST, Month::of(1900, 1).unwrap());
}

#[test]
fn the_separators_stand_where_they_must() {
    for wrong in ["2026-01x14", "2026-01-1", "2026-01-014"] {
        assert_eq!(Date::parse(wrong), None, "{wrong}");
    }
    for wrong in ["09x12", "9:12", "09:1", "009:12"] {
        assert_eq!(clock(wrong), None, "{wrong}");
    }
    assert_eq!(clock("09:12"), Some(552));
}

#[test]
fn only_the_written_forms_are_read() {
    assert!(Moment::parse("2026-01-14T09:12").is_some());
    assert!(Moment::parse("2028-02-29T00:00").is_some());
    for wrong in [
        "",
        "2026-01-14",
        "2026-01-14 09:12",
        "2026-01-14T24:00",
        "2026-01-14T09:60",
        "2026-01-14T9:12",
        "2026-01-14T09:12:00",
        "2026-02-30T09:12",
        "2026-1-14T09:12",
        "1899-12-31T09:12",
        "2200-01-01T09:12",
        "+026-01-14T09:12",
        "2026-01-14T09:1٣",
    ] {
        assert_eq!(Moment::parse(wrong), None, "{wrong}");
    }
    for wrong in [
        "2026-13", "2026-00", "2026-1", "26-01", "2026/01", "2026-0é",
    ] {
        assert_eq!(Month::parse(wrong), None, "{wrong}");
    }
}

#[test]
fn hours_that_cannot_be_are_refused() {
    let hours = |days: &[Weekday], opens, closes| Hours::new(days.to_vec(), opens, closes);
    use Weekday::{Mon, Tue};
    assert!(hours(&[Mon], 0, 1440).is_ok());
    assert_eq!(hours(&[], 480, 1080), Err(HoursFault::Days));
    assert_eq!(hours(&[Mon, Tue, Mon], 480, 1080), Err(HoursFault::Days));
    assert_eq!(hours(&[Mon], 480, 480), Err(HoursFault::Closes));
    assert_eq!(hours(&[Mon], 480, 1441), Err(HoursFault::Closes));
}

proptest! {
    #[test]
    fn minutes_inside_are_those_that_a_count_minute_by_minute_finds(
        opens in 0_u32..1439,
        length in 1_u32..1440,
        first_day in 0_u32..400,
        minute in 0_u32..1440,
        minutes in 0_u32..6000,
        days in proptest::sample::subsequence(Weekday::ALL.to_vec(), 1..=7),
        holiday in 0_u32..8,
    ) {
        let closes = (opens + length).min(1440);
        let hours = Hours::new(days.clone(), opens, closes).unwrap();
        let start = Moment::new(Date::new(2026, 1, 1).unwrap().plus_days(first_day), minute).unwrap();
        let holidays = [start.date().plus_days(holiday)];
        let calendar = Calendar::new(&hours, &holidays);
        let counted = (0..minutes)
            .filter(|later| {
                let minute = minute + later;
                let date = start.date().plus_days(minute / 1440);
                let of_day = minute % 1440;
                days.contains(&date.weekday())
                    && date != holidays[0]
                    && (opens..closes).contains(&of_day)
            })
            .count();
        prop_assert_eq!(calendar.minutes_inside(start, minutes) as usize, counted);
    }
}
