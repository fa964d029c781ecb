//! Dates and times in every form that was met, and what they say about the order of day and month.

use breakeven::import::dates::{DateOrder, OrderEvidence, Stamp, evidence, read, read_clock};
use breakeven::import::fault::ImportFault;
use breakeven::import::understanding::{DateOrderGuess, Question, ZoneSituation};
use breakeven::import::zone::{Zone, on_wall_clock};

use crate::support::{
    imported_with, imported_with_typical, minutes, moment, try_import, understood,
};

#[track_caller]
fn check(text: &str, expected: &str) {
    check_in(text, DateOrder::DayFirst, expected);
}

#[track_caller]
fn check_in(text: &str, order: DateOrder, expected: &str) {
    let stamp = read(text, order).unwrap_or_else(|| panic!("{text} is unreadable"));
    assert_eq!(stamp.moment(0), Some(moment(expected)), "{text}");
}

#[track_caller]
fn check_offset(text: &str, expected: &str, offset: i32) {
    check(text, expected);
    assert_eq!(
        read(text, DateOrder::DayFirst).unwrap().offset,
        Some(offset),
        "{text}"
    );
}

#[test]
fn iso_dates_with_and_without_time_and_zone() {
    check("2026-01-14", "2026-01-14T00:00");
    check("2026-01-14 09:12", "2026-01-14T09:12");
    check("2026-01-14T09:12:33", "2026-01-14T09:12");
    check("2026-01-14 09:12:33.123456", "2026-01-14T09:12");
    check("2026/01/14 09:12", "2026-01-14T09:12");
    check("2026.01.14", "2026-01-14T00:00");
    check("20260114", "2026-01-14T00:00");
    check("20260114091233", "2026-01-14T09:12");
    check_offset("20260114T091233Z", "2026-01-14T09:12", 0);
    check_offset("2026-01-14T09:12:33Z", "2026-01-14T09:12", 0);
    check_offset("2026-01-14T09:12:33.000+00:00", "2026-01-14T09:12", 0);
    check_offset("2026-01-14T09:12:33+0100", "2026-01-14T09:12", 60);
    check_offset("2026-01-14 09:12:33 -05:30", "2026-01-14T09:12", -330);
    check_offset("2026-01-14 09:12:33 UTC", "2026-01-14T09:12", 0);
    check_offset("2026-01-14 09:12:33 +02", "2026-01-14T09:12", 120);
    check_offset("2026-01-14 09:12 CET", "2026-01-14T09:12", 60);
    check_offset("Wed, 14 Jan 2026 09:12:33 GMT", "2026-01-14T09:12", 0);
}

#[test]
fn numbers_with_day_or_month_first() {
    check("29/2/2016 1:16", "2016-02-29T01:16");
    check("29-02-2016 01:16", "2016-02-29T01:16");
    check_in("3/17/2025 6:04", DateOrder::MonthFirst, "2025-03-17T06:04");
    check_in(
        "6/3/2026 2:15 pm",
        DateOrder::MonthFirst,
        "2026-06-03T14:15",
    );
    check_in("6/3/2026 2:15 pm", DateOrder::DayFirst, "2026-03-06T14:15");
    check_in(
        "06/03/26, 12:05 AM",
        DateOrder::MonthFirst,
        "2026-06-03T00:05",
    );
    check_in(
        "06/03/2026 12:05 p.m.",
        DateOrder::MonthFirst,
        "2026-06-03T12:05",
    );
    check("18.08.2026", "2026-08-18T00:00");
    check_in("18.08.2026 7:05", DateOrder::MonthFirst, "2026-08-18T07:05");
    check("18.08.2026, 14:05 Uhr", "2026-08-18T14:05");
    check("03/04/2024 10:23:52 AM", "2024-04-03T10:23");
    check("03/04/2024\u{a0}10:23", "2024-04-03T10:23");
    check("03/04/2024\u{202f}1:23 PM", "2024-04-03T13:23");
}

#[test]
fn months_by_name_in_seven_languages() {
    check("Jan 20, 2023, 6:25 PM", "2023-01-20T18:25");
    check("25/Feb/26 10:17 PM", "2026-02-25T22:17");
    check("29-Jun-2023  04:00:00 PM", "2023-06-29T16:00");
    check("14 January 2026 at 09:12", "2026-01-14T09:12");
    check("January 14th, 2026", "2026-01-14T00:00");
    check("14. März 2026 09:12", "2026-03-14T09:12");
    check("14 août 2026 09:12", "2026-08-14T09:12");
    check("mardi 14 avril 2026 09:12", "2026-04-14T09:12");
    check("14 de enero de 2026 09:12", "2026-01-14T09:12");
    check("14/dez/25 9:12 AM", "2025-12-14T09:12");
    check("14 de fevereiro de 2026, 09:12", "2026-02-14T09:12");
    check("14 maggio 2026 09:12", "2026-05-14T09:12");
    check("14 mrt. 2026 09:12", "2026-03-14T09:12");
    check("14 mei 2026", "2026-05-14T00:00");
    check("Mon Jan 5 2026 09:12:00 GMT+0100", "2026-01-05T09:12");
}

#[test]
fn epochs_and_dict_literals() {
    check_offset("1768381920", "2026-01-14T09:12", 0);
    check_offset("1768381920000", "2026-01-14T09:12", 0);
    check_offset("1768381920.25", "2026-01-14T09:12", 0);
    check(
        "{'date': '2026-01-14 09:12:00', 'zone': 3}",
        "2026-01-14T09:12",
    );
    check_offset(
        "{'value': '1768381920000', 'display_value': 'x'}",
        "2026-01-14T09:12",
        0,
    );
    check_offset(
        "{\"$date\": {\"$numberLong\": \"1768381920000\"}}",
        "2026-01-14T09:12",
        0,
    );
    check_offset("{'epoch': 1768381920}", "2026-01-14T09:12", 0);
}

#[test]
fn what_is_no_date_is_refused() {
    for text in [
        "",
        "-",
        "31/Feb/26",
        "30/02/2026",
        "2026-13-01",
        "2026-00-10",
        "00/00/0000",
        "12",
        "12345",
        "T-1041",
        "INC0010023",
        "1.2.3",
        "10.0.0.1",
        "2026-01-14 25:00",
        "2026-01-14 10:61",
        "12/12",
        "yesterday",
        "2026-01-14 09:12 XYZ",
        "1/2/3",
        "999999999999999999999999",
        "14 Foo 2026",
        "2026-01-14T09:12:00+99:00",
        "0000-00-00 00:00:00",
        "{}",
        "{'a': 'b'}",
        "13:05 AM 1/2/2026",
        "2026-01-14 09:12 extra 5",
    ] {
        let order = [DateOrder::DayFirst, DateOrder::MonthFirst];
        assert_eq!(order.map(|order| read(text, order)), [None, None], "{text}");
    }
}

#[test]
fn a_time_of_day_alone_is_read() {
    assert_eq!(read_clock("10:23:52 AM"), Some(10 * 3_600 + 23 * 60 + 52));
    assert_eq!(read_clock("12:05 am"), Some(300));
    assert_eq!(read_clock("23:59"), Some(86_340));
    assert_eq!(read_clock("2 pm"), Some(14 * 3_600));
    assert_eq!(read_clock("24:01"), None);
    assert_eq!(read_clock("10"), None);
    assert_eq!(read_clock("03/04/2024"), None);
}

#[test]
fn only_a_number_above_12_decides_the_order() {
    assert_eq!(evidence("3/4/2026"), Some(OrderEvidence::Either));
    assert_eq!(evidence("13/4/2026"), Some(OrderEvidence::DayFirst));
    assert_eq!(evidence("4/13/2026"), Some(OrderEvidence::MonthFirst));
    assert_eq!(evidence("2026-04-13"), Some(OrderEvidence::None));
    assert_eq!(evidence("3.4.2026"), Some(OrderEvidence::Dots));
}

#[test]
fn one_value_above_12_anywhere_in_the_file_decides_for_all() {
    let mut text = String::from("id,created,resolved\n");
    for row in 1..3_000 {
        text.push_str(&format!("{row},3/4/2026 10:00,3/4/2026 11:00\n"));
    }
    text.push_str("3000,3/4/2026 10:00,3/25/2026 11:00\n");
    let understanding = understood(&text);
    let expected = DateOrderGuess::Decided {
        order: DateOrder::MonthFirst,
        by: "3/25/2026 11:00".into(),
    };
    assert_eq!(understanding.date_order, expected);
    let imported = imported_with_typical(&text);
    assert_eq!(imported.incidents[0].opened, moment("2026-03-04T10:00"));
}

#[test]
fn dates_that_nothing_decides_are_asked_and_never_guessed() {
    let text = "id,created\n1,3/4/2026\n2,5/6/2026\n";
    let understanding = understood(text);
    assert!(understanding.questions().contains(&Question::DateOrder));
    let fault = try_import(text.as_bytes(), |_| {}).unwrap_err();
    let example = "3/4/2026".to_owned();
    assert_eq!(fault, ImportFault::DateOrderNotChosen { example });
    let (_, imported) = imported_with(text, |choices| {
        choices.date_order = Some(DateOrder::DayFirst);
        choices.typical.overall = minutes(30);
    });
    assert_eq!(imported.incidents[0].opened, moment("2026-04-03T12:00"));
}

#[test]
fn dates_that_contradict_each_other_are_asked_and_the_losers_listed() {
    let text = "id,created\n1,13/4/2026\n2,4/14/2026\n3,5/6/2026\n";
    assert!(matches!(
        understood(text).date_order,
        DateOrderGuess::Contradictory { .. }
    ));
    let (_, imported) = imported_with(text, |choices| {
        choices.date_order = Some(DateOrder::DayFirst);
    });
    assert_eq!(imported.report.left_out.len(), 1);
    assert_eq!(imported.report.left_out[0].line, 3);
    assert_eq!(
        imported.report.left_out[0].reason.to_string(),
        "unreadable date: 4/14/2026"
    );
}

#[test]
fn date_and_time_in_two_columns_are_one_time() {
    let text = "Ticket,Date Created,Created Time,Resolved Date,Resolved Time\n\
        1,14.01.2026,09:12,14.01.2026,10:00\n2,15.01.2026,9:05 PM,15.01.2026,11:00 PM\n";
    let imported = imported_with_typical(text);
    assert_eq!(imported.incidents[0].opened, moment("2026-01-14T09:12"));
    assert_eq!(imported.incidents[0].interruption.unwrap().get(), 48);
    assert_eq!(imported.incidents[1].opened, moment("2026-01-15T21:05"));
    assert_eq!(imported.report.without_clock, 0);
}

#[test]
fn dates_without_a_time_of_day_never_count_as_after_hours() {
    let imported = imported_with_typical("id,created\n1,2026-01-14\n2,2026-01-15\n");
    assert_eq!(imported.incidents[0].opened, moment("2026-01-14T12:00"));
    assert_eq!(imported.report.without_clock, 2);
    assert_eq!(imported.report.hours(), [0; 24]);
}

fn stamp(text: &str) -> Stamp {
    read(text, DateOrder::DayFirst).unwrap()
}

/// Central Europe in 2026: summer time begins on 29 March and ends on 25 October, at 01:00 UTC.
fn berlin() -> Zone {
    let at = |text| stamp(text).civil_seconds / 60;
    Zone::Rules(vec![
        (0, 60),
        (at("2026-03-29 01:00"), 120),
        (at("2026-10-25 01:00"), 60),
    ])
}

#[test]
fn times_with_an_offset_move_to_the_viewer_and_others_stay_as_written() {
    let place = |text, written: &Zone, viewer: &Zone| {
        on_wall_clock(stamp(text), written, viewer)
            .moment(0)
            .unwrap()
    };
    let as_written = Zone::AsWritten;
    assert_eq!(
        place("2026-01-14T09:12Z", &as_written, &berlin()),
        moment("2026-01-14T10:12")
    );
    assert_eq!(
        place("2026-07-14T09:12Z", &as_written, &berlin()),
        moment("2026-07-14T11:12")
    );
    assert_eq!(
        place("2026-07-14T23:12-05:00", &as_written, &berlin()),
        moment("2026-07-15T06:12")
    );
    assert_eq!(
        place("2026-07-14T09:12", &as_written, &berlin()),
        moment("2026-07-14T09:12")
    );
    assert_eq!(
        place("2026-07-14T09:12Z", &as_written, &as_written),
        moment("2026-07-14T09:12")
    );
    // Read as UTC, because the user says so.
    assert_eq!(
        place("2026-07-14T09:12", &Zone::Fixed(0), &berlin()),
        moment("2026-07-14T11:12")
    );
    // From summer time in Berlin to a fixed zone.
    assert_eq!(
        place("2026-07-14T09:12", &berlin(), &Zone::Fixed(0)),
        moment("2026-07-14T07:12")
    );
    // A day alone is a day everywhere.
    assert_eq!(
        place("2026-07-14", &Zone::Fixed(0), &berlin()),
        moment("2026-07-14T00:00")
    );
}

#[test]
fn clock_changes_do_not_lose_or_repeat_a_time() {
    let utc = |text| {
        on_wall_clock(stamp(text), &berlin(), &Zone::Fixed(0))
            .moment(0)
            .unwrap()
    };
    assert_eq!(utc("2026-03-29 01:59"), moment("2026-03-29T00:59"));
    assert_eq!(utc("2026-03-29 03:00"), moment("2026-03-29T01:00"));
    assert_eq!(utc("2026-10-25 03:00"), moment("2026-10-25T02:00"));
    let back = |text| {
        on_wall_clock(stamp(text), &Zone::Fixed(0), &berlin())
            .moment(0)
            .unwrap()
    };
    assert_eq!(back("2026-10-25 00:30"), moment("2026-10-25T02:30"));
    assert_eq!(back("2026-10-25 01:30"), moment("2026-10-25T02:30"));
}

#[test]
fn the_zone_decides_the_hours() {
    let text =
        "id,created\n1,2026-01-14T01:00:00Z\n2,2026-01-14T02:00:00Z\n3,2026-01-15T15:00:00Z\n";
    assert_eq!(understood(text).zones, ZoneSituation::Offsets);
    let hour_counts = |viewer: Zone| {
        let (_, imported) = imported_with(text, |choices| choices.viewer = viewer);
        imported.report.hours()
    };
    assert_eq!(hour_counts(Zone::AsWritten)[1], 1);
    assert_eq!(hour_counts(Zone::Fixed(-300))[20], 1);
    assert_eq!(hour_counts(Zone::Fixed(-300))[21], 1);
    assert_eq!(hour_counts(Zone::Fixed(-300))[10], 1);
}
