//! How a text table is laid out: its delimiter, the lines above its header, its header.
//!
//! Called by [`super::understand`](fn@super::understand).

use std::fmt;

use super::clean;
use super::dates;
use super::decode::Encoding;
use super::detect;
use super::durations::{self, DecimalMark};
use super::fault::ImportFault;
use super::header_names::{normalised, role_named, role_suggested};
use super::reader::{Row, RowReader};
use super::words::is_null;

/// What separates cells.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Delimiter {
    /// `,`
    Comma,
    /// `;`
    Semicolon,
    /// A tab.
    Tab,
    /// `|`
    Pipe,
}

impl Delimiter {
    /// All of them, the most usual first.
    pub const ALL: [Self; 4] = [Self::Comma, Self::Semicolon, Self::Tab, Self::Pipe];

    /// Its byte.
    #[must_use]
    pub const fn byte(self) -> u8 {
        match self {
            Self::Comma => b',',
            Self::Semicolon => b';',
            Self::Tab => b'\t',
            Self::Pipe => b'|',
        }
    }
}

impl fmt::Display for Delimiter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Comma => "commas",
            Self::Semicolon => "semicolons",
            Self::Tab => "tabs",
            Self::Pipe => "vertical bars",
        })
    }
}

/// Where the table stands in the file.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Layout {
    /// How the text is written as bytes.
    pub encoding: Encoding,
    /// What separates its cells.
    pub delimiter: Delimiter,
    /// The line of its header, from 1.
    pub header_line: u64,
    /// The line of its first row; a header may span lines.
    pub first_row_line: u64,
    /// The names of its columns as the file writes them, cleaned. Names may be empty or repeat.
    pub headers: Vec<String>,
}

/// Rows that are looked at to tell delimiters and headers apart.
const SAMPLE_ROWS: usize = 60;
/// Rows among which the header may be.
const HEADER_ROWS: usize = 40;

/// Finds the table; what the caller already knows is not guessed.
///
/// # Errors
/// Those of [`detect::detect`]; [`ImportFault::NoHeader`].
pub fn layout(
    bytes: &[u8],
    encoding: Option<Encoding>,
    delimiter: Option<Delimiter>,
    header_line: Option<u64>,
) -> Result<Layout, ImportFault> {
    let detected = detect::detect(bytes)?;
    let encoding = encoding.unwrap_or(detected);
    let mut best: Option<(f64, Candidate)> = None;
    for candidate in Delimiter::ALL {
        if delimiter.is_some_and(|chosen| chosen != candidate) {
            continue;
        }
        let candidate = Candidate::read(bytes, encoding, candidate);
        let score = candidate.score();
        if best.as_ref().is_none_or(|(least, _)| score > *least) {
            best = Some((score, candidate));
        }
    }
    let (_, candidate) = best.ok_or(ImportFault::Empty)?;
    let place = match header_line {
        Some(line) => candidate.rows.iter().position(|row| row.line == line),
        None => candidate.header(),
    };
    let no_header = || ImportFault::NoHeader {
        first_row: candidate
            .rows
            .iter()
            .find(|row| row.len() == candidate.usual_cells)
            .map(|row| cleaned_cells(row, 8))
            .unwrap_or_default(),
    };
    let place = place.ok_or_else(no_header)?;
    let header = candidate.rows.get(place).ok_or_else(no_header)?;
    let first_row_line = candidate
        .rows
        .get(place.saturating_add(1))
        .map_or(u64::MAX, |row| row.line);
    Ok(Layout {
        encoding,
        delimiter: candidate.delimiter,
        header_line: header.line,
        first_row_line,
        headers: cleaned_cells(header, usize::MAX),
    })
}

/// The first rows of a file, as one delimiter splits them.
struct Candidate {
    delimiter: Delimiter,
    rows: Vec<Row>,
    /// How many cells of each of the first rows are known names of columns.
    known: Vec<usize>,
    /// How many cells most rows have.
    usual_cells: usize,
    /// The part of rows that have as many.
    consistency: f64,
}

impl Candidate {
    fn read(bytes: &[u8], encoding: Encoding, delimiter: Delimiter) -> Self {
        let mut reader = RowReader::new(bytes, encoding, delimiter.byte());
        let mut rows = Vec::new();
        let mut row = Row::default();
        while rows.len() < SAMPLE_ROWS && reader.read(&mut row) {
            // Excel names its delimiter in a line of its own.
            if !(rows.is_empty() && row.cell(0).to_ascii_lowercase().starts_with("sep=")) {
                rows.push(row.clone());
            }
        }
        let mut counts: Vec<(usize, usize)> = Vec::new();
        for row in &rows {
            match counts.iter_mut().find(|(cells, _)| *cells == row.len()) {
                Some((_, count)) => *count = count.saturating_add(1),
                None => counts.push((row.len(), 1)),
            }
        }
        let (usual_cells, count) = counts
            .into_iter()
            .max_by_key(|(cells, count)| (*count, *cells))
            .unwrap_or((1, 0));
        let consistency = count as f64 / rows.len().max(1) as f64;
        Self {
            delimiter,
            known: rows.iter().take(HEADER_ROWS).map(known_names).collect(),
            rows,
            usual_cells,
            consistency,
        }
    }

    fn score(&self) -> f64 {
        let known = self.known.iter().max().copied().unwrap_or(0);
        let many = (self.usual_cells.min(40) as f64).sqrt();
        self.consistency * self.consistency * many + known as f64
    }

    /// The place of the row that names the columns.
    fn header(&self) -> Option<usize> {
        let wide_enough =
            |row: &Row| row.len().saturating_mul(10) >= self.usual_cells.saturating_mul(6);
        let known = self
            .rows
            .iter()
            .zip(&self.known)
            .enumerate()
            .filter(|(_, (row, _))| wide_enough(row))
            .map(|(place, (_, known))| (*known, place))
            .max_by_key(|(known, place)| (*known, usize::MAX.saturating_sub(*place)));
        let least = if self.usual_cells > 2 { 2 } else { 1 };
        match known {
            Some((count, place)) if count >= least => Some(place),
            // Below the first full row come values, not names.
            _ => self
                .rows
                .iter()
                .take(HEADER_ROWS)
                .position(|row| row.len().saturating_add(1) >= self.usual_cells)
                .filter(|place| {
                    self.rows
                        .get(*place)
                        .is_some_and(|row| looks_like_names(row, 0))
                }),
        }
    }
}

/// How many cells of a row are names of columns that are known; none in a row of values.
fn known_names(row: &Row) -> usize {
    if !looks_like_names(row, row.len().div_euclid(2)) {
        return 0;
    }
    row.cells()
        .filter(|cell| cell.len() <= 60)
        .map(normalised)
        .filter(|name| role_named(name).is_some() || role_suggested(name).is_some())
        .count()
}

/// Whether its cells are names: mostly filled, and at most so many dates, amounts and long texts.
fn looks_like_names(row: &Row, most_values: usize) -> bool {
    let (mut filled, mut values) = (0_usize, 0_usize);
    for cell in row.cells() {
        if is_null(cell) {
            continue;
        }
        filled = filled.saturating_add(1);
        let is_date = dates::evidence(cell).is_some();
        let is_amount = durations::form(cell, DecimalMark::Point).is_some()
            || durations::form(cell, DecimalMark::Comma).is_some();
        let is_text = cell.chars().count() > 120;
        values = values.saturating_add(usize::from(is_date || is_amount || is_text));
        if values > most_values {
            return false;
        }
    }
    filled > 0 && filled.saturating_mul(2) >= row.len()
}

fn cleaned_cells(row: &Row, most: usize) -> Vec<String> {
    row.cells()
        .take(most)
        .map(|cell| clean::text(cell, clean::Lines::Join).text)
        .collect()
}
