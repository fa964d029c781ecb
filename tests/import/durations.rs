//! Durations in every form that was met, and how their unit is told.

use breakeven::import::columns::Confidence;
use breakeven::import::durations::{
    DecimalMark, DurationReading, DurationUnit, decimal_mark, number, read,
};
use breakeven::import::worked::{UnitBasis, Worked, WorkedColumn};

use crate::support::{imported, understood};

const HOURS: DurationReading = DurationReading {
    unit: DurationUnit::Hours,
    decimal: DecimalMark::Point,
    day_hours: 8,
};

#[track_caller]
fn check(text: &str, minutes: i64) {
    assert_eq!(read(text, HOURS), Some(minutes * 60), "{text}");
}

#[test]
fn clock_forms() {
    check("1:30", 90);
    check("01:30:00", 90);
    check("130:00:00", 7_800);
    assert_eq!(read("00:00:02", HOURS), Some(2));
    assert_eq!(read("01:00:01.250", HOURS), Some(3_601));
}

#[test]
fn words_in_several_languages() {
    check("1h 30m", 90);
    check("35m", 35);
    check("1h30m", 90);
    check("2 hours, 5 minutes", 125);
    check("1 Stunde 15 Minuten", 75);
    check("2 Std. 5 Min.", 125);
    check("1 heure et 5 minutes", 65);
    check("2 horas y 10 minutos", 130);
    check("1 ora 5 minuti", 65);
    check("2 uur 5 minuten", 125);
    check("1,5 h", 90);
    check("PT1H30M", 90);
    check("1d 2h", 10 * 60);
    check("1w", 40 * 60);
    let calendar = DurationReading {
        day_hours: 24,
        ..HOURS
    };
    let seconds = ((24 + 18) * 60 + 47) * 60;
    assert_eq!(read("1 dias 18 horas 47 minutos", calendar), Some(seconds));
    assert_eq!(read("P1DT2H", calendar), Some(26 * 3_600));
}

#[test]
fn plain_numbers_count_what_their_column_counts() {
    check("2.5", 150);
    check("0.25", 15);
    check(".5", 30);
    check("1,234.5", 74_070);
    let comma = DurationReading {
        decimal: DecimalMark::Comma,
        ..HOURS
    };
    assert_eq!(read("2,5", comma), Some(9_000));
    assert_eq!(read("\"2.000,0\"", comma), Some(2_000 * 3_600));
    let unit = |unit| DurationReading { unit, ..HOURS };
    assert_eq!(read("90", unit(DurationUnit::Minutes)), Some(5_400));
    assert_eq!(read("5400", unit(DurationUnit::Seconds)), Some(5_400));
    assert_eq!(
        read("5400000", unit(DurationUnit::Milliseconds)),
        Some(5_400)
    );
    assert_eq!(read("5 400", unit(DurationUnit::Seconds)), Some(5_400));
    assert_eq!(
        read("5\u{202f}400", unit(DurationUnit::Seconds)),
        Some(5_400)
    );
}

#[test]
fn damaged_values_are_refused() {
    for text in [
        "3,87,16,91,111",
        "1.2.3",
        "1,23,456",
        "12,34.5",
        "--",
        "1:75",
        "1:2:3:4",
        "-5",
        "5-",
        "1e5",
        "NaN",
        "inf",
        "1_000",
        "５",
        "−3",
        "h",
        "30 parsecs",
        "",
        "1,",
        "1.",
        "99999999999999999999999999999",
        "1h 2",
        "x1h",
    ] {
        assert_eq!(read(text, HOURS), None, "{text}");
        let comma = DurationReading {
            decimal: DecimalMark::Comma,
            ..HOURS
        };
        if text != "1.2.3" {
            assert_eq!(read(text, comma), None, "{text}");
        }
    }
}

#[test]
fn groups_of_thousands_are_whole_or_it_is_no_number() {
    assert_eq!(
        number("1,234,567", DecimalMark::Point),
        Some(1_234_567_000_000)
    );
    assert_eq!(number("1,234,56", DecimalMark::Point), None);
    assert_eq!(number("1'234.5", DecimalMark::Point), Some(1_234_500_000));
    assert_eq!(number("1.234,5", DecimalMark::Comma), Some(1_234_500_000));
    assert_eq!(decimal_mark("2,5"), Some(DecimalMark::Comma));
    assert_eq!(decimal_mark("2.5"), Some(DecimalMark::Point));
    assert_eq!(decimal_mark("1,234"), None);
}

/// The worked column of a file with this header and these values.
#[track_caller]
fn column(header: &str, values: &[&str]) -> WorkedColumn {
    let mut text = format!("id;created;{header}\n");
    for (place, value) in values.iter().enumerate() {
        text.push_str(&format!("{place};2026-01-{:02} 10:00;{value}\n", place + 1));
    }
    match understood(&text).worked {
        Worked::Column(column) => column,
        other => panic!("{other:?}"),
    }
}

#[track_caller]
fn check_unit(header: &str, values: &[&str], unit: DurationUnit, confidence: Confidence) {
    let column = column(header, values);
    assert_eq!(
        (column.reading.unit, column.confidence),
        (unit, confidence),
        "{header}"
    );
}

#[test]
fn the_unit_comes_from_header_and_values_together() {
    use Confidence::{Certain, Likely, Unsure};
    use DurationUnit::{Hours, Milliseconds, Minutes, Seconds};
    check_unit("Hours worked", &["1.5", "0.25"], Hours, Certain);
    check_unit("Minutes worked", &["90", "15"], Minutes, Certain);
    check_unit("Time spent (seconds)", &["5400", "900"], Seconds, Certain);
    check_unit(
        "Time spent (ms)",
        &["5400000", "900000"],
        Milliseconds,
        Certain,
    );
    check_unit("Time spent", &["1.5", "0.25", "2"], Hours, Likely);
    check_unit("Time spent", &["15", "30", "45"], Minutes, Likely);
    check_unit("Time spent", &["4200", "4380", "1740"], Seconds, Likely);
    check_unit("Time spent", &["4200000", "4380000"], Milliseconds, Likely);
    check_unit("Time spent", &["1", "2", "3"], Hours, Unsure);
    // Forty-five hours as the usual ticket: the header is wrong, or the file is.
    check_unit("Hours worked", &["45", "30", "60"], Minutes, Unsure);
    // Freshdesk says hours over a clock.
    let column = column("Time tracked (in Hrs)", &["00:30:00", "01:15:00"]);
    assert_eq!(
        (column.basis, column.confidence),
        (UnitBasis::Clock, Certain)
    );
}

#[test]
fn the_decimal_mark_comes_from_the_whole_column() {
    let comma = column("Stunden", &["1,5", "2.000,0", "1.234"]);
    assert_eq!(comma.reading.decimal, DecimalMark::Comma);
    let point = column("Hours", &["1.5", "1,234"]);
    assert_eq!(point.reading.decimal, DecimalMark::Point);
}

#[test]
fn a_day_in_words_is_a_working_day_unless_the_column_shows_longer_ones() {
    let text = |last: &str| {
        format!("id,created,Time Spent\n1,2026-01-05 10:00,1d\n2,2026-01-06 10:00,{last}\n")
    };
    let work = |text: String| imported(text).incidents[0].work.get();
    assert_eq!(work(text("3h")), 480);
    // One day and 18 hours cannot be days of 8 hours; both stand above the cap of 12 hours.
    assert_eq!(work(text("1 dias 18 horas 47 minutos")), 720);
}

#[test]
fn a_damaged_value_is_flagged_and_counts_as_nothing() {
    let text = "id,created,Hours\n1,2026-01-05 10:00,1.5\n2,2026-01-06 10:00,\"3,87,16,91,111\"\n";
    let imported = imported(text);
    assert_eq!(imported.incidents[1].work.get(), 0);
    assert_eq!(imported.report.without_work, 1);
    let flagged = &imported.report.flagged[0];
    assert_eq!(flagged.line, 3);
    assert_eq!(
        flagged.oddity.to_string(),
        "worked time is no amount: 3,87,16,91,111"
    );
}

#[test]
fn something_is_never_rounded_to_nothing() {
    let text = "id,created,Duration\n1,2026-01-05 10:00,00:00:02\n2,2026-01-06 10:00,00:01:31\n";
    let work: Vec<u32> = imported(text)
        .incidents
        .iter()
        .map(|i| i.work.get())
        .collect();
    assert_eq!(work, [1, 2]);
}
