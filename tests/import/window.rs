//! The window of a log: whole months, and neither a partial one nor a stray at its ends.

use breakeven::engine::civil::{Date, Month};
use breakeven::import::window::{Coverage, Window, window};

/// Every n-th day from one day to another.
fn days(from: &str, to: &str, step: u32) -> Vec<Date> {
    let (mut day, end) = (Date::parse(from).unwrap(), Date::parse(to).unwrap());
    let mut days = Vec::new();
    while day <= end {
        days.push(day);
        day = day.plus_days(step);
    }
    days
}

#[track_caller]
fn check(days: &[Date], from: &str, months: u32, coverage: Coverage) {
    let window = window(days).unwrap();
    let found = (
        window.from.to_string(),
        window.months.get(),
        window.coverage,
    );
    assert_eq!(found, (from.to_owned(), months, coverage));
}

#[test]
fn months_that_are_covered_whole_all_count() {
    check(
        &days("2026-01-01", "2026-06-30", 1),
        "2026-01",
        6,
        Coverage::Whole,
    );
}

#[test]
fn a_first_and_last_month_that_are_not_covered_whole_do_not_count() {
    check(
        &days("2026-01-15", "2026-06-14", 1),
        "2026-02",
        4,
        Coverage::Whole,
    );
}

#[test]
fn a_weekend_and_a_holiday_at_its_end_do_not_make_a_month_partial() {
    // 1 January 2026 is a Thursday and a holiday; 30 May is a Saturday.
    check(
        &days("2026-01-02", "2026-05-29", 1),
        "2026-01",
        5,
        Coverage::Whole,
    );
}

#[test]
fn a_quiet_log_may_be_quiet_at_its_ends() {
    check(
        &days("2026-01-06", "2026-06-27", 4),
        "2026-01",
        6,
        Coverage::Whole,
    );
}

#[test]
fn a_log_without_a_whole_month_says_so() {
    check(
        &days("2026-01-10", "2026-02-18", 1),
        "2026-01",
        2,
        Coverage::Partial,
    );
    check(
        &days("2026-01-10", "2026-01-10", 1),
        "2026-01",
        1,
        Coverage::Partial,
    );
}

#[test]
fn a_mistyped_year_does_not_stretch_the_window() {
    let mut log = vec![Date::parse("2016-03-01").unwrap()];
    log.extend(days("2026-01-01", "2026-12-31", 1));
    log.push(Date::parse("2062-01-01").unwrap());
    check(&log, "2026-01", 12, Coverage::Whole);
}

#[test]
fn a_month_without_tickets_within_the_log_counts() {
    let mut log = days("2026-01-01", "2026-02-28", 1);
    log.extend(days("2026-04-01", "2026-04-30", 1));
    check(&log, "2026-01", 4, Coverage::Whole);
}

#[test]
fn of_more_than_ten_years_the_latest_count() {
    check(
        &days("2010-01-01", "2025-12-31", 1),
        "2016-01",
        120,
        Coverage::Whole,
    );
}

#[test]
fn a_log_without_tickets_has_no_window() {
    assert_eq!(window(&[]), None);
}

#[test]
fn the_users_own_window_goes_before_the_logs() {
    let text =
        "id,created,Hours\n1,2026-01-05 10:00,1\n2,2026-02-06 10:00,1\n3,2026-03-06 10:00,1\n";
    let (_, imported) = crate::support::imported_with(text, |choices| {
        choices.window = Some(Window {
            from: Month::parse("2026-02").unwrap(),
            months: breakeven::engine::quantity::Months::ONE,
            coverage: Coverage::Chosen,
        });
    });
    assert_eq!(
        (
            imported.report.in_window,
            imported.report.outside_window.len()
        ),
        (1, 2)
    );
    // Read, kept and left to the engine: outside the window is not left out.
    assert_eq!(
        (imported.incidents.len(), imported.report.left_out.len()),
        (3, 0)
    );
}
