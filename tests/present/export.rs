//! Files for spreadsheets.

use breakeven::engine::civil::Month;
use breakeven::engine::quantity::Months;
use breakeven::present::case::Counted;
use breakeven::present::export::{Cell, Csv, bills_csv, comparison_csv, incidents_csv};
use breakeven::present::table::{Column, Table};
use proptest::prelude::*;

use crate::small::*;

fn rows(text: &str) -> Vec<Vec<String>> {
    csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(false)
        .from_reader(text.as_bytes())
        .records()
        .map(|record| record.unwrap().iter().map(str::to_owned).collect())
        .collect()
}

#[test]
fn text_that_a_spreadsheet_would_run_gets_an_apostrophe_and_numbers_stay_numbers() {
    let mut csv = Csv::new(&["a"]);
    for text in [
        "=1+1", "+1", "-1", "@x", "\tx", "\rx", "'x", "'=x", "a=b", "", " =1",
    ] {
        csv.row(&[Cell::Text(text)]);
    }
    csv.row(&[Cell::Number(decimal("-1.50"))]);
    csv.row(&[Cell::Number(decimal("-0.00"))]);
    let found: Vec<String> = rows(&csv.finish())
        .into_iter()
        .map(|mut row| row.remove(0))
        .collect();
    assert_eq!(
        found,
        [
            "a", "'=1+1", "'+1", "'-1", "'@x", "'\tx", "'\rx", "'x", "''=x", "a=b", "", " =1",
            "-1.50", "0.00"
        ],
    );
}

#[test]
fn lines_end_and_quotes_stand_as_rfc_4180_has_them() {
    let mut csv = Csv::new(&["a", "b,c"]);
    csv.row(&[Cell::Text("he said \"no\""), Cell::Text("two\nlines")]);
    csv.row(&[Cell::Empty, Cell::Number(decimal("1234.5"))]);
    assert_eq!(
        csv.finish(),
        "a,\"b,c\"\r\n\"he said \"\"no\"\"\",\"two\nlines\"\r\n,1234.5\r\n"
    );
}

#[test]
fn incidents_have_the_fields_of_a_scenario_file() {
    let mut incident = incident("T-1", "2026-03-04T13:16", 35);
    incident.onsite = true;
    incident.note = "=HYPERLINK(\"x\")".to_owned();
    incident.materials = price("412.50");
    assert_eq!(
        incidents_csv(
            &[incident],
            Month::of(2026, 1).unwrap(),
            Months::new(6).unwrap()
        ),
        "id,opened,work_minutes,interruption_minutes,users_affected,impact,onsite,emergency,kind,category,materials,note,covered_months\r\n\
         T-1,2026-03-04 13:16,35,,1,minor,yes,no,incident,,412.50,\"'=HYPERLINK(\"\"x\"\")\",2026-01/P6M\r\n",
    );
}

#[test]
fn amounts_in_files_have_a_point_and_their_minor_digits_in_every_locale() {
    let made = Made::new(
        scenario(six_hours()),
        card(vec![break_fix("100"), flat("10")]),
    );
    let bills = rows(&bills_csv(&made.case_in("de-DE"), None));
    assert_eq!(bills.len(), 1 + 6 + 12);
    let line = &bills[1];
    assert_eq!(
        (
            line[0].as_str(),
            line[1].as_str(),
            line[10].as_str(),
            line[11].as_str()
        ),
        ("Break/fix", "2025-11", "100.00", "USD"),
    );
    assert_eq!(rows(&bills_csv(&made.case(), Some(1))).len(), 13);
    let plans = rows(&comparison_csv(&made.case_in("de-DE"), Counted::Invoices).unwrap());
    assert_eq!(
        plans[1][..6],
        ["Break/fix", "600.00", "0.00", "600.00", "USD", "50.00"]
    );
    assert_eq!(plans[2][3], "2160.00");
}

#[test]
fn a_table_is_saved_as_it_is_shown() {
    let table = Table {
        caption: String::new(),
        columns: vec![Column::text("Plan"), Column::number("Total")],
        rows: vec![vec!["Flat-rate".to_owned(), "$1,234.00".to_owned()]],
    };
    assert_eq!(
        Csv::of_table(&table),
        "Plan,Total\r\nFlat-rate,\"$1,234.00\"\r\n"
    );
}

proptest! {
    #[test]
    fn whatever_is_written_is_read_back(cells in prop::collection::vec(prop::collection::vec(any::<String>(), 2), 0..6)) {
        let mut csv = Csv::new(&["a", "b"]);
        for row in &cells {
            let row: Vec<Cell<'_>> = row.iter().map(|cell| Cell::Text(cell)).collect();
            csv.row(&row);
        }
        let read = rows(&csv.finish());
        prop_assert_eq!(read.len(), cells.len() + 1);
        for (read, cells) in read[1..].iter().zip(&cells) {
            for (read, written) in read.iter().zip(cells) {
                let behind = written.trim_start_matches('\'');
                let is_formula = behind.starts_with(['=', '+', '-', '@', '\t', '\r']);
                let expected = if is_formula { format!("'{written}") } else { written.clone() };
                prop_assert_eq!(read, &expected);
            }
        }
    }
}
