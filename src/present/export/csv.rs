//! CSV as RFC 4180 has it, safe to open in a spreadsheet.
//!
//! A text that a spreadsheet would take for a formula gets an apostrophe in front; a number keeps
//! its point and gets nothing between its digits, whatever the locale.

use rust_decimal::Decimal;

use crate::present::table::Table;

/// Letters with which a spreadsheet begins a formula, or skips to what might be one.
const FORMULA_STARTS: [char; 6] = ['=', '+', '-', '@', '\t', '\r'];

/// One cell.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Cell<'a> {
    /// Nothing.
    Empty,
    /// Text, made harmless.
    Text(&'a str),
    /// A number, as it is.
    Number(Decimal),
}

/// A CSV file in the making, its lines ended by CR LF.
#[derive(Clone, Debug)]
pub struct Csv {
    text: String,
}

impl Csv {
    /// A file with these heads.
    #[must_use]
    pub fn new(heads: &[&str]) -> Self {
        let mut csv = Self {
            text: String::new(),
        };
        let heads: Vec<Cell<'_>> = heads.iter().map(|head| Cell::Text(head)).collect();
        csv.row(&heads);
        csv
    }

    /// The rows of a table, as they are shown.
    #[must_use]
    pub fn of_table(table: &Table) -> String {
        let heads: Vec<&str> = table
            .columns
            .iter()
            .map(|column| column.title.as_str())
            .collect();
        let mut csv = Self::new(&heads);
        for row in &table.rows {
            let cells: Vec<Cell<'_>> = row.iter().map(|cell| Cell::Text(cell)).collect();
            csv.row(&cells);
        }
        csv.finish()
    }

    /// Adds a row.
    pub fn row(&mut self, cells: &[Cell<'_>]) {
        // A row of one empty cell would be an empty line, which readers skip.
        if let [Cell::Empty | Cell::Text("")] = cells {
            self.text.push_str("\"\"");
        }
        for (place, cell) in cells.iter().enumerate() {
            if place > 0 {
                self.text.push(',');
            }
            match cell {
                Cell::Empty => {}
                Cell::Text(text) => self.push_text(text),
                // Minus zero is a number that nobody means.
                Cell::Number(number) if number.is_zero() => {
                    self.text.push_str(&number.abs().to_string());
                }
                Cell::Number(number) => self.text.push_str(&number.to_string()),
            }
        }
        self.text.push_str("\r\n");
    }

    /// The file.
    #[must_use]
    pub fn finish(self) -> String {
        self.text
    }

    fn push_text(&mut self, text: &str) {
        // A guard before apostrophes of its own, too, so that taking one off gives the text back.
        let is_formula = text.trim_start_matches('\'').starts_with(FORMULA_STARTS);
        let needs_quotes = text.contains([',', '"', '\r', '\n'])
            || text.starts_with(char::is_whitespace)
            // At the beginning of a line, readers take it for the mark of the file.
            || text.starts_with('\u{feff}')
            || text.ends_with(char::is_whitespace);
        if needs_quotes {
            self.text.push('"');
        }
        if is_formula {
            self.text.push('\'');
        }
        for letter in text.chars() {
            if letter == '"' {
                self.text.push('"');
            }
            self.text.push(letter);
        }
        if needs_quotes {
            self.text.push('"');
        }
    }
}
