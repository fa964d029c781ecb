//! Bytes to lines of text, one at a time.
//!
//! Called by [`super::reader`]. Lines are decoded one by one, so memory does not grow with the
//! file, and a position can be returned to.

use std::fmt;

use super::code_page::{CODE_PAGE_850, WINDOWS_1252, character};

/// How text is written as bytes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Encoding {
    /// UTF-8, with or without a byte order mark.
    Utf8,
    /// UTF-16, least byte first.
    Utf16Le,
    /// UTF-16, greatest byte first.
    Utf16Be,
    /// windows-1252, the Western European page of Windows.
    Windows1252,
    /// Code page 850, the Western European page of DOS.
    CodePage850,
}

impl Encoding {
    /// All of them.
    pub const ALL: [Self; 5] = [
        Self::Utf8,
        Self::Utf16Le,
        Self::Utf16Be,
        Self::Windows1252,
        Self::CodePage850,
    ];

    fn is_utf16(self) -> bool {
        matches!(self, Self::Utf16Le | Self::Utf16Be)
    }
}

impl fmt::Display for Encoding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Utf8 => "UTF-8",
            Self::Utf16Le => "UTF-16 LE",
            Self::Utf16Be => "UTF-16 BE",
            Self::Windows1252 => "windows-1252",
            Self::CodePage850 => "code page 850",
        })
    }
}

/// A place in a file to which reading can return.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Position {
    /// Offset in bytes.
    pub at: usize,
    /// Number of the line that begins there, from 1.
    pub line: u64,
}

/// How a line ended.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum LineEnd {
    /// With a line feed, a lone carriage return or the end of the file.
    Single,
    /// With carriage return and line feed.
    CrLf,
}

/// The lines of a file, decoded one at a time.
#[derive(Debug)]
pub(super) struct Lines<'a> {
    bytes: &'a [u8],
    encoding: Encoding,
    position: Position,
    /// What ends a line: a line feed, or in files that have none a carriage return.
    terminator: u8,
}

impl<'a> Lines<'a> {
    pub(super) fn new(bytes: &'a [u8], encoding: Encoding) -> Self {
        let mark = match (encoding, bytes) {
            (Encoding::Utf8, [0xEF, 0xBB, 0xBF, ..]) => 3,
            (Encoding::Utf16Le, [0xFF, 0xFE, ..]) | (Encoding::Utf16Be, [0xFE, 0xFF, ..]) => 2,
            _ => 0,
        };
        let terminator = if bytes.contains(&b'\n') { b'\n' } else { b'\r' };
        Self {
            bytes,
            encoding,
            position: Position { at: mark, line: 1 },
            terminator,
        }
    }

    pub(super) fn position(&self) -> Position {
        self.position
    }

    pub(super) fn return_to(&mut self, position: Position) {
        self.position = position;
    }

    /// Reads the next line without its end into `text`; `None` at the end of the file.
    pub(super) fn read(&mut self, text: &mut String) -> Option<LineEnd> {
        let rest = self.bytes.get(self.position.at..)?;
        if rest.is_empty() {
            return None;
        }
        let (length, taken) = self.line_length(rest);
        let line = rest.get(..length).unwrap_or_default();
        self.position.at = self.position.at.saturating_add(taken);
        self.position.line = self.position.line.saturating_add(1);
        text.clear();
        self.decode(line, text);
        if self.terminator == b'\n' && text.ends_with('\r') {
            text.pop();
            return Some(LineEnd::CrLf);
        }
        Some(LineEnd::Single)
    }

    /// Bytes of the line without its terminator, and with it.
    fn line_length(&self, rest: &[u8]) -> (usize, usize) {
        if !self.encoding.is_utf16() {
            return match memchr::memchr(self.terminator, rest) {
                Some(length) => (length, length.saturating_add(1)),
                None => (rest.len(), rest.len()),
            };
        }
        let unit = u16::from(self.terminator);
        let place = rest
            .chunks_exact(2)
            .position(|pair| self.unit(pair) == unit);
        match place {
            Some(units) => {
                let length = units.saturating_mul(2);
                (length, length.saturating_add(2))
            }
            None => (rest.len(), rest.len()),
        }
    }

    fn unit(&self, pair: &[u8]) -> u16 {
        match (pair, self.encoding) {
            ([high, low], Encoding::Utf16Be) | ([low, high], _) => {
                u16::from_be_bytes([*high, *low])
            }
            _ => 0xFFFD,
        }
    }

    fn decode(&self, line: &[u8], text: &mut String) {
        match self.encoding {
            Encoding::Utf8 => match std::str::from_utf8(line) {
                Ok(valid) => text.push_str(valid),
                Err(_) => text.push_str(&String::from_utf8_lossy(line)),
            },
            Encoding::Utf16Le | Encoding::Utf16Be => {
                let units = line.chunks(2).map(|pair| self.unit(pair));
                text.extend(
                    char::decode_utf16(units)
                        .map(|read| read.unwrap_or(char::REPLACEMENT_CHARACTER)),
                );
            }
            Encoding::Windows1252 => text.extend(line.iter().map(|b| character(*b, &WINDOWS_1252))),
            Encoding::CodePage850 => {
                text.extend(line.iter().map(|b| character(*b, &CODE_PAGE_850)));
            }
        }
    }
}
