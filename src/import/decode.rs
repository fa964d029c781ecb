//! Bytes to lines of text: which encoding a file has, and one line of it at a time.
//!
//! Called by [`super::reader`]. Lines are decoded one by one, so memory does not grow with the
//! file, and a position can be returned to.

use std::fmt;

use super::code_page::{CODE_PAGE_850, WINDOWS_1252, character};
use super::fault::{FileKind, ImportFault, MOST_BYTES};

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

    /// The encoding that a file seems to have.
    ///
    /// # Errors
    /// [`ImportFault::Empty`], [`ImportFault::TooLarge`] or [`ImportFault::NotText`].
    pub fn detect(bytes: &[u8]) -> Result<Self, ImportFault> {
        if bytes.len() > MOST_BYTES {
            return Err(ImportFault::TooLarge { bytes: bytes.len() });
        }
        if let Some(kind) = known_binary(bytes) {
            return Err(ImportFault::NotText(kind));
        }
        let encoding = match bytes {
            [0xEF, 0xBB, 0xBF, ..] => Self::Utf8,
            [0xFF, 0xFE, ..] => Self::Utf16Le,
            [0xFE, 0xFF, ..] => Self::Utf16Be,
            _ => without_mark(bytes)?,
        };
        let mut lines = Lines::new(bytes, encoding);
        let mut line = String::new();
        while lines.read(&mut line).is_some() {
            if !line.trim().is_empty() {
                return Ok(encoding);
            }
        }
        Err(ImportFault::Empty)
    }

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
            return match rest.iter().position(|byte| *byte == self.terminator) {
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

/// Bytes that are looked at to tell encodings apart.
const SAMPLE: usize = 64 * 1024;

fn known_binary(bytes: &[u8]) -> Option<FileKind> {
    Some(match bytes {
        [b'P', b'K', 3, 4, ..] => FileKind::ZipOrSpreadsheet,
        [0xD0, 0xCF, 0x11, 0xE0, ..] => FileKind::OldOffice,
        [b'%', b'P', b'D', b'F', b'-', ..] => FileKind::Pdf,
        [0x1F, 0x8B, ..] => FileKind::Gzip,
        _ => return None,
    })
}

fn without_mark(bytes: &[u8]) -> Result<Encoding, ImportFault> {
    let sample = bytes.get(..SAMPLE).unwrap_or(bytes);
    if let Some(encoding) = utf16_by_zeros(sample) {
        return Ok(encoding);
    }
    let odd = sample
        .iter()
        .filter(|byte| matches!(byte, 0..=8 | 14..=25 | 27..=31))
        .count();
    if odd.saturating_mul(20) > sample.len() {
        return Err(ImportFault::NotText(FileKind::Unknown));
    }
    Ok(if is_utf8(bytes) {
        Encoding::Utf8
    } else {
        single_byte(bytes)
    })
}

/// Latin text in UTF-16 has a zero in every second byte.
fn utf16_by_zeros(sample: &[u8]) -> Option<Encoding> {
    let pairs = sample.chunks_exact(2);
    let (mut first, mut second) = (0_usize, 0_usize);
    let count = pairs.len();
    for pair in pairs {
        if let [a, b] = pair {
            first = first.saturating_add(usize::from(*a == 0 && *b != 0));
            second = second.saturating_add(usize::from(*b == 0 && *a != 0));
        }
    }
    if count < 2 {
        None
    } else if second.saturating_mul(2) > count {
        Some(Encoding::Utf16Le)
    } else if first.saturating_mul(2) > count {
        Some(Encoding::Utf16Be)
    } else {
        None
    }
}

/// Whether it is UTF-8, but for a few damaged places.
fn is_utf8(bytes: &[u8]) -> bool {
    let (mut broken, mut whole) = (0_usize, 0_usize);
    for chunk in bytes.utf8_chunks() {
        broken = broken.saturating_add(usize::from(!chunk.invalid().is_empty()));
        whole = whole.saturating_add(chunk.valid().chars().filter(|c| !c.is_ascii()).count());
    }
    broken == 0 || whole > broken.saturating_mul(4)
}

/// Letters of Western European words, in small.
const LETTERS: &str = "áàâãäåæçéèêëíìîïñóòôõöøœúùûüýÿßšž";

/// Marks that word processors of Windows put between words.
const TYPOGRAPHY: &str = "‘“”–—…•";

/// The page under which bytes beside letters make the better words.
fn single_byte(bytes: &[u8]) -> Encoding {
    let score = |table: &[u16; 128]| -> i64 {
        let mut sum = 0_i64;
        for window in bytes.windows(3) {
            let [before, byte, after] = window else {
                continue;
            };
            if byte.is_ascii() {
                continue;
            }
            let [before, read, after] = [before, byte, after].map(|b| character(*b, table));
            sum = sum.saturating_add(fits(before, read, after));
        }
        sum
    };
    if score(&CODE_PAGE_850) > score(&WINDOWS_1252) {
        Encoding::CodePage850
    } else {
        Encoding::Windows1252
    }
}

fn fits(before: char, character: char, after: char) -> i64 {
    let small = character.to_lowercase().next().unwrap_or(character);
    let within_word = before.is_alphabetic() && after.is_alphabetic();
    if LETTERS.contains(small) {
        // A capital within a word and a letter alone give the wrong page away.
        let capital = before.is_lowercase() && character.is_uppercase();
        let alone = !before.is_alphabetic() && !after.is_alphabetic() && small != 'à';
        if capital || alone { -2 } else { 1 }
    } else if character == '’' || (TYPOGRAPHY.contains(character) && !within_word) {
        1
    } else if before.is_alphabetic() || character.is_control() {
        -1
    } else {
        0
    }
}
