//! Rows of a text table, one at a time, with the line on which each begins.
//!
//! Called by [`super::sniff`] and by both passes of the importer. `csv-core` splits the cells;
//! this file adds what it does not do: line numbers for decoded text, and a quote that never
//! ends costs its own line instead of the rest of the file.

use std::hash::Hasher as _;

use csv_core::{ReadRecordResult, Reader, ReaderBuilder, Terminator};

use super::decode::{Encoding, LineEnd, Lines, Position};
use super::quick_hash::QuickHasher;

/// Lines that one row may span before its quote counts as never ended: one more than the line
/// breaks that a note may have.
const MOST_LINES: u32 = 2_001;
/// The same once many quotes did not end, so that a hostile file does not take for ever.
const MOST_LINES_AFTER_FAULTS: u32 = 20;
/// Bytes that one row may have before its quote counts as never ended.
const MOST_ROW_BYTES: usize = 1024 * 1024;

/// One row.
#[derive(Clone, Debug, Default)]
pub struct Row {
    text: String,
    ends: Vec<usize>,
    /// The line on which it begins, from 1.
    pub line: u64,
    /// Whether a quote in it never ends; the rest of its line was then taken as the cell.
    pub unterminated_quote: bool,
}

impl Row {
    /// The text of a cell; empty beyond the last one.
    #[must_use]
    pub fn cell(&self, place: usize) -> &str {
        let end = self.ends.get(place).copied().unwrap_or(0);
        let start = match place.checked_sub(1) {
            None => 0,
            Some(before) => self.ends.get(before).copied().unwrap_or(end),
        };
        self.text.get(start..end).unwrap_or_default()
    }

    /// How many cells it has.
    #[must_use]
    pub fn len(&self) -> usize {
        self.ends.len()
    }

    /// Whether every cell is empty.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.text.trim().is_empty()
    }

    /// A hash of its cells.
    pub(super) fn hash(&self) -> u64 {
        let mut hasher = QuickHasher::default();
        hasher.write(self.text.as_bytes());
        for end in &self.ends {
            hasher.write_u64(u64::try_from(*end).unwrap_or(u64::MAX));
        }
        hasher.finish()
    }

    /// Its cells.
    pub fn cells(&self) -> impl Iterator<Item = &str> {
        (0..self.len()).map(|place| self.cell(place))
    }
}

/// Reads rows from the bytes of a file.
pub struct RowReader<'a> {
    lines: Lines<'a>,
    csv: Reader,
    delimiter: u8,
    line: String,
    output: Vec<u8>,
    written: usize,
    ends: Vec<usize>,
    ended: usize,
    added: usize,
    unterminated: u32,
}

impl<'a> RowReader<'a> {
    /// A reader at the beginning of a file.
    #[must_use]
    pub fn new(bytes: &'a [u8], encoding: Encoding, delimiter: u8) -> Self {
        Self {
            lines: Lines::new(bytes, encoding),
            csv: ReaderBuilder::new()
                .delimiter(delimiter)
                .terminator(Terminator::Any(b'\n'))
                .build(),
            delimiter,
            line: String::new(),
            output: vec![0; 1024],
            written: 0,
            ends: vec![0; 64],
            ended: 0,
            added: 0,
            unterminated: 0,
        }
    }

    /// Bytes of the file that are behind it.
    #[must_use]
    pub fn bytes_read(&self) -> usize {
        self.lines.position().at
    }

    /// Passes over lines until the one with this number comes next.
    pub fn skip_to_line(&mut self, line: u64) {
        while self.lines.position().line < line && self.lines.read(&mut self.line).is_some() {}
    }

    /// Reads the next row that is not a blank line; `false` at the end of the file.
    pub fn read(&mut self, row: &mut Row) -> bool {
        loop {
            let start = self.lines.position();
            let Some(end) = self.lines.read(&mut self.line) else {
                return false;
            };
            let is_blank = |byte: u8| matches!(byte, b' ' | b'\r' | 0x1a | 0);
            if self.line.bytes().all(is_blank) {
                continue;
            }
            row.line = start.line;
            row.unterminated_quote = false;
            if split(&self.line, self.delimiter, row) {
                return true;
            }
            self.begin();
            let complete = self.feed(end) || self.continue_row();
            row.unterminated_quote = !complete;
            if !complete {
                self.unterminated = self.unterminated.saturating_add(1);
                self.read_alone(start);
            }
            self.hand_over(row);
            return true;
        }
    }

    /// Reads on while a quoted cell spans lines; `false` when its quote does not end as a cell's
    /// quote does.
    fn continue_row(&mut self) -> bool {
        let most = if self.unterminated < 20 {
            MOST_LINES
        } else {
            MOST_LINES_AFTER_FAULTS
        };
        for _ in 1..most {
            let Some(end) = self.lines.read(&mut self.line) else {
                return false;
            };
            if self.feed(end) {
                return closes_cleanly(&self.line, self.delimiter);
            }
            if self.written > MOST_ROW_BYTES {
                return false;
            }
        }
        false
    }

    /// Reads the line at `start` as a row of its own, ending an open quote at its end.
    fn read_alone(&mut self, start: Position) {
        self.lines.return_to(start);
        if self.lines.read(&mut self.line).is_none() {
            return;
        }
        self.begin();
        let line = std::mem::take(&mut self.line);
        self.push(line.as_bytes());
        self.push(&[]);
        self.line = line;
    }

    fn begin(&mut self) {
        self.csv.reset();
        self.written = 0;
        self.ended = 0;
        self.added = 0;
    }

    /// Gives the current line to the splitter; `true` when it completes the row.
    fn feed(&mut self, end: LineEnd) -> bool {
        let mut line = std::mem::take(&mut self.line);
        line.push('\n');
        let complete = self.push(line.as_bytes());
        line.pop();
        self.line = line;
        if !complete && end == LineEnd::CrLf && self.written > 0 {
            // Inside a quoted cell the end of the line is text.
            self.make_room();
            let last = self.written.saturating_sub(1);
            if let Some([first, second]) = self.output.get_mut(last..last.saturating_add(2)) {
                (*first, *second) = (b'\r', b'\n');
                self.written = self.written.saturating_add(1);
                self.added = self.added.saturating_add(1);
            }
        }
        complete
    }

    fn push(&mut self, mut input: &[u8]) -> bool {
        loop {
            let output = self.output.get_mut(self.written..).unwrap_or_default();
            let ends = self.ends.get_mut(self.ended..).unwrap_or_default();
            let (result, read, wrote, ended) = self.csv.read_record(input, output, ends);
            self.written = self.written.saturating_add(wrote);
            // `csv-core` does not know of the bytes that were added to its output.
            for end in ends.iter_mut().take(ended) {
                *end = end.saturating_add(self.added);
            }
            self.ended = self.ended.saturating_add(ended);
            input = input.get(read..).unwrap_or_default();
            match result {
                ReadRecordResult::Record => return true,
                ReadRecordResult::InputEmpty | ReadRecordResult::End => return false,
                ReadRecordResult::OutputFull => self.make_room(),
                ReadRecordResult::OutputEndsFull => {
                    self.ends.resize(self.ends.len().saturating_mul(2), 0);
                }
            }
        }
    }

    fn make_room(&mut self) {
        if self.output.len() < self.written.saturating_add(2) {
            self.output.resize(self.output.len().saturating_mul(2), 0);
        }
    }

    fn hand_over(&mut self, row: &mut Row) {
        row.text.clear();
        row.ends.clear();
        let bytes = self.output.get(..self.written).unwrap_or_default();
        match std::str::from_utf8(bytes) {
            Ok(text) => row.text.push_str(text),
            Err(_) => row.text.push_str(&String::from_utf8_lossy(bytes)),
        }
        row.ends
            .extend(self.ends.get(..self.ended).unwrap_or_default());
    }
}

/// Splits a line that is a row of its own and whose quotes stand as they should, as most do;
/// `false` when it is not, and then the row means nothing.
fn split(line: &str, delimiter: u8, row: &mut Row) -> bool {
    row.text.clear();
    row.ends.clear();
    // The splitter passes over a byte order mark wherever a row begins with one.
    if line.starts_with('\u{feff}') {
        return false;
    }
    let mut rest = line;
    loop {
        let end = match rest.strip_prefix('"') {
            Some(quoted) => {
                rest = quoted;
                let Some(length) = unquote(rest, &mut row.text) else {
                    return false;
                };
                length
            }
            None => {
                let length = length_before(rest, delimiter);
                row.text.push_str(rest.get(..length).unwrap_or_default());
                length
            }
        };
        row.ends.push(row.text.len());
        let mut after = rest.get(end..).unwrap_or_default().bytes();
        match after.next() {
            None => return true,
            Some(byte) if byte == delimiter => {
                rest = rest.get(end.saturating_add(1)..).unwrap_or_default();
            }
            Some(_) => return false,
        }
    }
}

/// Adds what stands before a cell's closing quote; returns where the cell ends, behind it.
fn unquote(cell: &str, text: &mut String) -> Option<usize> {
    let mut at = 0_usize;
    loop {
        let rest = cell.get(at..)?;
        let length = length_before(rest, b'"');
        text.push_str(rest.get(..length)?);
        at = at.checked_add(length)?.checked_add(1)?;
        match cell.as_bytes().get(at) {
            Some(b'"') => {
                text.push('"');
                at = at.checked_add(1)?;
            }
            // A quote that this line does not end is behind its end.
            _ if at > cell.len() => return None,
            _ => return Some(at),
        }
    }
}

fn length_before(text: &str, byte: u8) -> usize {
    text.bytes()
        .position(|other| other == byte)
        .unwrap_or(text.len())
}

/// Whether the quote that ends a multi-line cell on its last line is followed by what follows a
/// cell. It is not when the quote belongs to another row's cell.
fn closes_cleanly(line: &str, delimiter: u8) -> bool {
    let mut rest = line.as_bytes();
    loop {
        let Some(place) = rest.iter().position(|byte| *byte == b'"') else {
            return true;
        };
        rest = rest.get(place.saturating_add(1)..).unwrap_or_default();
        match rest.first() {
            Some(b'"') => rest = rest.get(1..).unwrap_or_default(),
            Some(next) => return *next == delimiter,
            None => return true,
        }
    }
}
