//! The Big List of Naughty Strings in every cell.

use breakeven::import::clean::{MOST_CHARACTERS, MOST_ID_CHARACTERS};
use breakeven::import::report::Imported;

use crate::support::{imported_with, shared};

fn naughty(test: &str) -> Vec<String> {
    match shared(test, "data/suites/naughty-strings/blns.json") {
        Some(json) => serde_json::from_slice(&json).unwrap(),
        None => Vec::new(),
    }
}

fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('"', "\"\""))
}

const HEADERS: [&str; 8] = [
    "id", "created", "resolved", "Hours", "summary", "category", "priority", "type",
];

fn usual(row: usize) -> [String; 8] {
    let minute = row % 60;
    [
        format!("T-{row}"),
        format!("2026-01-05 10:{minute:02}"),
        "2026-01-05 12:00".to_owned(),
        "1.5".to_owned(),
        "Mail".to_owned(),
        "mail".to_owned(),
        "high".to_owned(),
        "incident".to_owned(),
    ]
}

#[track_caller]
fn assert_fit(imported: &Imported) {
    for incident in &imported.incidents {
        let id = incident.id.chars().count();
        assert!((1..=MOST_ID_CHARACTERS).contains(&id), "{:?}", incident.id);
        for text in [&incident.id, &incident.category, &incident.note] {
            assert!(text.chars().count() <= MOST_CHARACTERS);
            let banned = |c: char| matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
            assert!(!text.chars().any(banned), "{text:?}");
        }
        let control = |c: char| c.is_control() && !matches!(c, '\n' | '\t');
        assert!(!incident.note.chars().any(control), "{:?}", incident.note);
        assert!(
            !incident.category.chars().any(char::is_control),
            "{:?}",
            incident.category
        );
        assert!(
            !incident.id.chars().any(char::is_control),
            "{:?}",
            incident.id
        );
    }
}

#[test]
fn a_naughty_string_in_any_cell_costs_at_most_its_row() {
    let strings = naughty("naughty strings");
    for column in 0..HEADERS.len() {
        let mut text = HEADERS.join(",") + "\n";
        // Enough usual rows to say what the columns are.
        let mut row = 0;
        for _ in 0..strings.len() + 200 {
            text.push_str(&(usual(row).join(",") + "\n"));
            row += 1;
        }
        for string in &strings {
            let mut cells = usual(row);
            cells[column] = quoted(string);
            text.push_str(&(cells.join(",") + "\n"));
            row += 1;
        }
        let (_, imported) = imported_with(&text, |_| {});
        assert_eq!(
            imported.report.rows,
            u64::try_from(row).unwrap(),
            "{}",
            HEADERS[column]
        );
        assert_fit(&imported);
        if !matches!(HEADERS[column], "created" | "id") {
            assert_eq!(imported.report.left_out, [], "{}", HEADERS[column]);
        }
    }
}

#[test]
fn naughty_strings_as_header_names_are_harmless() {
    let strings = naughty("naughty headers");
    for string in &strings {
        let text = format!(
            "id,created,Summary,{}\n1,2026-01-05 10:00,x\n2,2026-01-06 10:00,y\n",
            quoted(string)
        );
        let (understanding, imported) = imported_with(&text, |choices| {
            choices.typical.overall = crate::support::minutes(30);
            choices.date_order = Some(breakeven::import::dates::DateOrder::DayFirst);
        });
        assert_eq!(imported.report.tickets, 2, "{string:?}");
        assert_eq!(understanding.columns.len(), 4, "{string:?}");
    }
}
