//! The same sixteen tickets in every combination of delimiter, encoding, date form and duration
//! form: all must come out alike, and nearly all without a click.

use breakeven::import::decode::Encoding;
use breakeven::import::sniff::Delimiter;

use crate::support::imported_with;

/// Opened on the n-th day of April 2026 at 09:00 + n minutes, worked 15 × (1 + n mod 8) minutes.
const TICKETS: u32 = 16;

fn date(form: usize, n: u32) -> String {
    let (day, minute) = (n + 1, n);
    match form {
        0 => format!("2026-04-{day:02} 09:{minute:02}:00"),
        1 => format!("2026-04-{day:02}T09:{minute:02}:00Z"),
        2 => format!("2026-04-{day:02}T09:{minute:02}:00.000+0000"),
        3 => format!("{day}/4/2026 9:{minute:02}"),
        4 => format!("4/{day}/2026 9:{minute:02} AM"),
        5 => format!("{day:02}.04.2026 09:{minute:02}"),
        6 => format!("Apr {day}, 2026, 9:{minute:02} AM"),
        7 => format!("{day:02}/Apr/26 9:{minute:02} AM"),
        8 => format!("{day:02}-Apr-2026  09:{minute:02}:00 AM"),
        9 => (1_775_034_000 + i64::from(n) * 86_460).to_string(),
        _ => (1_775_034_000_000 + i64::from(n) * 86_460_000).to_string(),
    }
}
const DATE_FORMS: usize = 11;

fn work(form: usize, n: u32) -> (&'static str, String) {
    let minutes = 15 * (1 + n % 8);
    let hours = f64::from(minutes) / 60.0;
    match form {
        0 => (
            "Time worked",
            format!("{}:{:02}", minutes / 60, minutes % 60),
        ),
        1 => (
            "Time tracked (in hrs)",
            format!("{:02}:{:02}:00", minutes / 60, minutes % 60),
        ),
        2 => ("Time spent", format!("{}h {}m", minutes / 60, minutes % 60)),
        3 => ("Hours worked", format!("{hours:.2}")),
        4 => ("Hours worked", format!("{hours:.2}").replace('.', ",")),
        5 => ("Minutes worked", minutes.to_string()),
        6 => ("Time spent", minutes.to_string()),
        7 => ("Time spent", (minutes * 60).to_string()),
        8 => ("Time spent", (minutes * 60_000).to_string()),
        9 => ("Time spent", format!("{hours:.2}")),
        _ => (
            "Zeitaufwand",
            format!("{} Stunden {} Minuten", minutes / 60, minutes % 60),
        ),
    }
}
const WORK_FORMS: usize = 11;

fn table(delimiter: Delimiter, date_form: usize, work_form: usize) -> String {
    let mark = char::from(delimiter.byte());
    let quoted = |text: String| {
        if text.contains(mark) {
            format!("\"{text}\"")
        } else {
            text
        }
    };
    let row = |cells: [String; 4]| cells.map(quoted).join(&mark.to_string()) + "\r\n";
    let header = ["Ticket", "Created", "Category", work(work_form, 0).0].map(str::to_owned);
    let mut text = row(header);
    for n in 0..TICKETS {
        let number = format!("T-{}", 100 + n);
        text.push_str(&row([
            number,
            date(date_form, n),
            "Gerät é".to_owned(),
            work(work_form, n).1,
        ]));
    }
    text
}

fn encoded(text: &str, encoding: Encoding) -> Vec<u8> {
    match encoding {
        Encoding::Utf8 => text.as_bytes().to_vec(),
        Encoding::Utf16Le => text.encode_utf16().flat_map(u16::to_le_bytes).collect(),
        Encoding::Utf16Be => text.encode_utf16().flat_map(u16::to_be_bytes).collect(),
        Encoding::Windows1252 => text
            .chars()
            .map(|c| u8::try_from(u32::from(c)).unwrap())
            .collect(),
        Encoding::CodePage850 => text
            .chars()
            .map(|c| match c {
                'ä' => 0x84,
                'é' => 0x82,
                ascii => u8::try_from(ascii).unwrap(),
            })
            .collect(),
    }
}

#[test]
fn nearly_every_combination_is_recognised_without_a_click_and_none_wrongly() {
    let (mut all, mut alone) = (0_u32, 0_u32);
    for delimiter in Delimiter::ALL {
        for encoding in Encoding::ALL {
            for date_form in 0..DATE_FORMS {
                for work_form in 0..WORK_FORMS {
                    let bytes = encoded(&table(delimiter, date_form, work_form), encoding);
                    let what =
                        format!("{delimiter}, {encoding}, date {date_form}, work {work_form}");
                    let (understanding, imported) = imported_with(&bytes, |_| {});
                    all += 1;
                    alone += u32::from(understanding.questions().is_empty());
                    assert_eq!(imported.report.tickets, TICKETS, "{what}");
                    for (n, incident) in (0_u32..).zip(&imported.incidents) {
                        let opened = format!("2026-04-{:02}T09:{:02}", n + 1, n);
                        assert_eq!(incident.opened.to_string(), opened, "{what}");
                        assert_eq!(incident.work.get(), 15 * (1 + n % 8), "{what}");
                        assert_eq!(incident.category, "Gerät é", "{what}");
                    }
                }
            }
        }
    }
    let share = f64::from(alone) / f64::from(all) * 100.0;
    println!("recognised without a click: {alone} of {all} combinations ({share:.1} %)");
    assert!(share >= 95.0, "{share}");
}
