//! What holds for every file.

use breakeven::import::choices::{Choices, Treatment};
use breakeven::import::dates::{self, DateOrder};
use breakeven::import::decode::Encoding;
use breakeven::import::durations::{self, DecimalMark, DurationReading, DurationUnit};
use breakeven::import::understanding::Options;
use breakeven::import::zone::Zone;
use breakeven::import::{import, understand, unwatched};
use proptest::prelude::*;

use crate::support::{assert_accounted, minutes};

fn digest(bytes: &[u8], options: &Options) {
    let Ok(understanding) = understand(bytes, options, &mut unwatched) else {
        return;
    };
    let mut choices = Choices::of(&understanding);
    choices.date_order = choices.date_order.or(Some(DateOrder::DayFirst));
    choices.typical.overall = minutes(30);
    choices.viewer = Zone::Rules(vec![(0, 60), (10_000_000, -300)]);
    choices.written_in = Zone::Fixed(840);
    for treatment in [Treatment::Cap, Treatment::Drop, Treatment::Keep] {
        choices.above_cap = treatment;
        let imported = import(bytes, &understanding, &choices, &mut unwatched).unwrap();
        assert_accounted(&imported);
        assert_eq!(imported.report.rows, understanding.rows);
    }
}

/// Cells that are likely to meet a rule.
fn cell() -> impl Strategy<Value = String> {
    prop_oneof![
        Just(String::new()),
        Just("0".to_owned()),
        Just("Total".to_owned()),
        Just("\"open".to_owned()),
        Just("3,87,16,91,111".to_owned()),
        Just("\"a\nb\"".to_owned()),
        "[0-9]{1,4}",
        "T-[0-9]{1,2}",
        "(1[0-2]|[1-9])/([12][0-9]|[1-9])/20[12][0-9] [0-9]{1,2}:[0-5][0-9]",
        "20(19|2[0-6])-0[1-9]-[0-2][0-9]T[01][0-9]:[0-5][0-9]:00(Z|\\+01:00)?",
        "[0-9]{1,3}:[0-5][0-9](:[0-5][0-9])?",
        "[0-9]{1,6}[.,][0-9]{1,3}",
        "(New|Open|Resolved|Closed)",
        "\\PC{0,12}",
    ]
}

fn header() -> impl Strategy<Value = &'static str> {
    prop::sample::select(vec![
        "id",
        "created",
        "resolved",
        "closed",
        "Hours",
        "Time Spent",
        "status",
        "priority",
        "type",
        "Resolution time",
        "summary",
        "Start date",
        "Start time",
        "End date",
        "End time",
        "timestamp",
        "Σ Time Spent",
        "Duration (decimal)",
        "Duration (h)",
        "requester",
        "",
        "created",
    ])
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes_end_in_a_fault_or_an_accounted_import(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        digest(&bytes, &Options::default());
    }

    #[test]
    fn any_bytes_below_a_header_are_accounted_for(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        let bytes = [b"id,created,Hours\n1,2026-01-05,1\n".as_slice(), &bytes].concat();
        for encoding in Encoding::ALL {
            digest(&bytes, &Options { encoding: Some(encoding), ..Options::default() });
        }
    }

    #[test]
    fn every_row_of_every_table_is_read_or_left_out(
        headers in prop::collection::vec(header(), 1..9),
        rows in prop::collection::vec(prop::collection::vec(cell(), 0..10), 0..30),
        delimiter in prop::sample::select(vec![',', ';', '\t', '|']),
    ) {
        let join = |cells: Vec<String>| cells.join(&delimiter.to_string());
        let mut text = join(headers.iter().map(|h| (*h).to_owned()).collect());
        for row in rows {
            text.push('\n');
            text.push_str(&join(row));
        }
        digest(text.as_bytes(), &Options::default());
    }

    #[test]
    fn any_text_is_a_date_a_duration_or_neither(text in "\\PC{0,40}") {
        for order in [DateOrder::DayFirst, DateOrder::MonthFirst] {
            let _ = dates::read(&text, order);
        }
        let _ = dates::read_clock(&text);
        for unit in DurationUnit::ALL {
            for decimal in [DecimalMark::Point, DecimalMark::Comma] {
                let reading = DurationReading { unit, decimal, day_hours: 24 };
                if let Some(seconds) = durations::read(&text, reading) {
                    prop_assert!(seconds >= 0);
                }
            }
        }
    }

    #[test]
    fn a_date_is_read_back_in_every_form(day in 0_u32..70_000, minute in 0_u32..1_440) {
        let first = breakeven::engine::civil::Date::new(1990, 1, 1).unwrap();
        let date = first.plus_days(day);
        let moment = breakeven::engine::civil::Moment::new(date, minute).unwrap();
        let (year, month, day) = (date.month().year(), date.month().number(), date.day());
        let (hour, minute) = (minute / 60, minute % 60);
        let half = if hour < 12 { "AM" } else { "PM" };
        let twelve = if hour % 12 == 0 { 12 } else { hour % 12 };
        let name = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
            [usize::try_from(month - 1).unwrap()];
        for (text, order) in [
            (format!("{year}-{month:02}-{day:02}T{hour:02}:{minute:02}:00Z"), DateOrder::MonthFirst),
            (format!("{day}/{month}/{year} {hour}:{minute:02}"), DateOrder::DayFirst),
            (format!("{month}/{day}/{year} {twelve}:{minute:02} {half}"), DateOrder::MonthFirst),
            (format!("{day:02}.{month:02}.{year} {hour:02}:{minute:02}"), DateOrder::MonthFirst),
            (format!("{name} {day}, {year}, {twelve}:{minute:02} {half}"), DateOrder::DayFirst),
            (format!("{day:02}-{name}-{year}  {twelve:02}:{minute:02}:00 {half}"), DateOrder::DayFirst),
        ] {
            let read = dates::read(&text, order).and_then(|stamp| stamp.moment(0));
            prop_assert_eq!(read, Some(moment), "{}", text);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 512, failure_persistence: None, ..ProptestConfig::default() })]

    /// A blank behind sends the same date the long way.
    #[test]
    fn an_iso_date_reads_the_same_the_short_way_and_the_long(
        text in "[12][09][0-9]{2}-[01][0-9]-[0-3][0-9]([T ][0-2][0-9]:[0-6][0-9](:[0-6][0-9](\\.[0-9]{1,6})?)?(Z|[+-][01][0-9]:?[0-6][0-9])?)?",
    ) {
        let long = format!("{text} UTC");
        let short = dates::read(&text, DateOrder::DayFirst);
        if short.is_some_and(|stamp| stamp.has_clock && stamp.offset.is_none()) {
            let long = dates::read(&long, DateOrder::DayFirst).unwrap();
            prop_assert_eq!(long.civil_seconds, short.unwrap().civil_seconds);
        }
        let turned = dates::read(&format!("Mon {text}"), DateOrder::DayFirst);
        prop_assert_eq!(turned, short);
    }
}
