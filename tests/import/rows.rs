//! Rows as real files have them: quotes, line breaks, preambles, ragged and broken ones.

use breakeven::import::decode::Encoding;
use breakeven::import::fault::ImportFault;
use breakeven::import::reader::{Row, RowReader};
use breakeven::import::report::{LeftOutReason, Oddity};
use breakeven::import::sniff::Delimiter;
use breakeven::import::understanding::{Options, Understanding};
use breakeven::import::{understand, unwatched};

use crate::support::{imported_with_typical, understood};

/// Reads rows as (line, cells, whether a quote never ends).
fn rows(text: &str, delimiter: u8) -> Vec<(u64, Vec<String>, bool)> {
    let mut reader = RowReader::new(text.as_bytes(), Encoding::Utf8, delimiter);
    let mut row = Row::default();
    let mut rows = Vec::new();
    while reader.read(&mut row) {
        let cells = row.cells().map(str::to_owned).collect();
        rows.push((row.line, cells, row.unterminated_quote));
    }
    rows
}

#[track_caller]
fn check(text: &str, expected: &[&[&str]]) {
    let read: Vec<Vec<String>> = rows(text, b',')
        .into_iter()
        .map(|(_, cells, _)| cells)
        .collect();
    assert_eq!(read, expected);
}

#[test]
fn quotes_delimiters_and_line_breaks_are_read_as_spreadsheets_write_them() {
    check("A,b,c", &[&["A", "b", "c"]]);
    check("A,\"B\",C", &[&["A", "B", "C"]]);
    check("A,\" B \",C", &[&["A", " B ", "C"]]);
    check("A,\"B,B\",C", &[&["A", "B,B", "C"]]);
    check("A,\"B\nB\",C", &[&["A", "B\nB", "C"]]);
    check(
        "A,\"B\r\nB\",C\r\nd,e,f",
        &[&["A", "B\r\nB", "C"], &["d", "e", "f"]],
    );
    check("A,\"B\"\"B\"\"B\",C", &[&["A", "B\"B\"B", "C"]]);
    check("A,\"\"\"B\"\"\",C", &[&["A", "\"B\"", "C"]]);
    check("A,\"\",C", &[&["A", "", "C"]]);
    check(",,", &[&["", "", ""]]);
    check("a\nb\n", &[&["a"], &["b"]]);
    check("a,b\n\n\nc,d", &[&["a", "b"], &["c", "d"]]);
    check("\"a\",\"b\"\n\"c\",\"d\"", &[&["a", "b"], &["c", "d"]]);
    check(
        "a,b,c\nd,e\nf,g,h,i",
        &[&["a", "b", "c"], &["d", "e"], &["f", "g", "h", "i"]],
    );
    check("a b,c\u{2028}d", &[&["a b", "c\u{2028}d"]]);
}

#[test]
fn stray_quotes_in_unquoted_cells_are_text() {
    check("A,B\"B,C", &[&["A", "B\"B", "C"]]);
    check(
        "5,19\" rack,x\n6,y,z",
        &[&["5", "19\" rack", "x"], &["6", "y", "z"]],
    );
    check(
        "1,Zeile \"\"so\"\" da,x",
        &[&["1", "Zeile \"\"so\"\" da", "x"]],
    );
}

#[test]
fn backslashes_are_no_escapes() {
    check("\"a\\\",b\nc,d", &[&["a\\", "b"], &["c", "d"]]);
}

#[test]
fn line_numbers_count_lines_of_the_file_not_rows() {
    let read = rows("h,i\n\n\"a\nb\nc\",d\r\ne,f\n", b',');
    let lines: Vec<u64> = read.iter().map(|(line, _, _)| *line).collect();
    assert_eq!(lines, [1, 3, 6]);
}

#[test]
fn a_quote_that_never_ends_costs_its_own_line_and_not_the_rest() {
    let mut text = String::from("id,created,note\n1,2026-01-05,fine\n2,2026-01-06,\"not closed\n");
    for day in 7..28 {
        text.push_str(&format!("{day},2026-01-{day:02},fine\n"));
    }
    let read = rows(&text, b',');
    assert_eq!(read.len(), 24);
    assert_eq!(
        read[2],
        (
            3,
            vec!["2".into(), "2026-01-06".into(), "not closed".into()],
            true
        )
    );
    assert_eq!(read[3].0, 4);
    let imported = imported_with_typical(&text);
    assert_eq!(imported.report.tickets, 23);
    let flagged = &imported.report.flagged[0];
    assert_eq!(
        (flagged.line, &flagged.oddity),
        (3, &Oddity::UnterminatedQuote)
    );
}

#[test]
fn a_quote_closed_by_another_rows_quote_is_noticed() {
    let text = "id,note,day\n1,\"open,2026-01-05\n2,\"closed\",2026-01-06\n3,\"x\",2026-01-07\n";
    let read = rows(text, b',');
    assert_eq!(read.len(), 4);
    assert!(read[1].2);
    assert_eq!(read[2].1, ["2", "closed", "2026-01-06"]);
}

#[test]
fn a_quote_that_never_ends_and_hides_the_date_is_left_out_by_name() {
    let text = "id,note,created\n1,\"open,2026-01-05\n2,fine,2026-01-06\n";
    let imported = imported_with_typical(text);
    assert_eq!(imported.report.left_out.len(), 1);
    assert_eq!(imported.report.left_out[0].line, 2);
    assert_eq!(
        imported.report.left_out[0].reason,
        LeftOutReason::UnterminatedQuote
    );
    assert_eq!(imported.report.tickets, 1);
}

#[test]
fn thousands_of_unterminated_quotes_do_not_take_for_ever() {
    let mut text = String::from("id,created,note\n");
    for row in 0..20_000 {
        // A quote that nothing closes: the next one on a line is doubled.
        text.push_str(&format!("{row},2026-01-05,\"x\"\"\n"));
    }
    let imported = imported_with_typical(&text);
    assert_eq!(imported.report.rows, 20_000);
}

#[test]
fn line_breaks_within_cells_reach_the_note() {
    let text = "id,created,summary\r\n1,2026-01-05 10:00,\"first\r\nsecond\"\r\n";
    let imported = imported_with_typical(text);
    assert_eq!(imported.incidents[0].note, "first\nsecond");
}

#[test]
fn short_and_long_rows_are_kept_and_flagged() {
    let text = "id,created,summary\n1,2026-01-05\n2,2026-01-06,fine,more\n3,2026-01-07,fine,\n4,2026-01-08,fine\n";
    let imported = imported_with_typical(text);
    assert_eq!(imported.report.tickets, 4);
    let flagged: Vec<_> = imported
        .report
        .flagged
        .iter()
        .map(|f| (f.line, &f.oddity))
        .collect();
    let ragged = |cells| Oddity::Ragged { cells, expected: 3 };
    // An empty cell too many says nothing.
    assert_eq!(flagged, [(2, &ragged(2)), (3, &ragged(4))]);
}

#[track_caller]
fn layout(text: &str) -> (Delimiter, u64, Vec<String>) {
    let Understanding { layout, .. } = understood(text);
    (layout.delimiter, layout.header_line, layout.headers)
}

#[test]
fn every_delimiter_is_recognised() {
    for delimiter in Delimiter::ALL {
        let text = "Ticket#|Created On|Summary|Time Spent\n7|2026-01-05 09:00|Mail, printer; both|30\n8|2026-01-06 10:00|-|45\n"
            .replace('|', &char::from(delimiter.byte()).to_string())
            .replace("Mail, printer; both", "\"Mail, printer; both\"");
        assert_eq!(layout(&text).0, delimiter);
    }
}

#[test]
fn lines_above_the_header_are_passed_over() {
    let text = "Acme Help Desk\nReport of,closed tickets\n\nTicket ID,Created At,Status,Priority\n1,2026-01-05,Open,High\n2,2026-01-06,Open,Low\n";
    let (delimiter, line, headers) = layout(text);
    assert_eq!((delimiter, line), (Delimiter::Comma, 4));
    assert_eq!(headers, ["Ticket ID", "Created At", "Status", "Priority"]);
    let imported = imported_with_typical(text);
    assert_eq!(imported.report.tickets, 2);
}

#[test]
fn the_line_in_which_excel_names_its_delimiter_is_no_header() {
    let (delimiter, line, _) = layout("sep=;\nid;created\n1;2026-01-05\n");
    assert_eq!((delimiter, line), (Delimiter::Semicolon, 2));
}

#[test]
fn a_header_that_is_repeated_by_a_joined_export_is_no_row() {
    let text = "id,created\n1,2026-01-05\nid,created\n2,2026-01-06\n";
    let imported = imported_with_typical(text);
    assert_eq!(imported.report.tickets, 2);
    assert_eq!(imported.report.left_out[0].line, 3);
    assert_eq!(
        imported.report.left_out[0].reason,
        LeftOutReason::RepeatedHeader
    );
}

fn fault(text: &str) -> ImportFault {
    understand(text.as_bytes(), &Options::default(), &mut unwatched).unwrap_err()
}

#[test]
fn a_file_that_is_no_ticket_table_says_what_it_lacks() {
    assert_eq!(fault(""), ImportFault::Empty);
    assert_eq!(fault("id,created\n"), ImportFault::NoRows);
    let headers = vec!["id".to_owned(), "colour".to_owned()];
    assert_eq!(
        fault("id,colour\n1,red\n2,blue\n"),
        ImportFault::NoDateColumn { headers }
    );
    let first_row = vec!["1".to_owned(), "2026-01-05".to_owned(), "30".to_owned()];
    let text = "1,2026-01-05,30\n2,2026-01-06,45\n3,2026-01-07,15\n";
    assert_eq!(fault(text), ImportFault::NoHeader { first_row });
}

#[test]
fn pasted_cells_are_read_like_a_file() {
    let text = "Ticket\tOpened\tMinutes worked\n1\t3/17/2025 6:04\t45\n2\t3/18/2025 9:30\t20\n";
    let imported = crate::support::imported(text);
    assert_eq!(imported.incidents[0].work.get(), 45);
}
