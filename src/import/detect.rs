//! Which encoding a file has. Called by [`super::sniff`].

use super::code_page::{CODE_PAGE_850, WINDOWS_1252, character};
use super::decode::{Encoding, Lines};
use super::fault::{FileKind, ImportFault, MOST_BYTES};

/// The encoding that a file seems to have.
///
/// # Errors
/// [`ImportFault::Empty`], [`ImportFault::TooLarge`] or [`ImportFault::NotText`].
pub fn detect(bytes: &[u8]) -> Result<Encoding, ImportFault> {
    if bytes.len() > MOST_BYTES {
        return Err(ImportFault::TooLarge { bytes: bytes.len() });
    }
    if let Some(kind) = known_binary(bytes) {
        return Err(ImportFault::NotText(kind));
    }
    let encoding = match bytes {
        [0xEF, 0xBB, 0xBF, ..] => Encoding::Utf8,
        [0xFF, 0xFE, ..] => Encoding::Utf16Le,
        [0xFE, 0xFF, ..] => Encoding::Utf16Be,
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

/// Bytes that are looked at to tell encodings apart.
const SAMPLE: usize = 64 * 1024;

/// Control characters that stray into any text.
const MOST_CONTROLS: usize = 64;

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
    if odd > MOST_CONTROLS && odd.saturating_mul(20) > sample.len() {
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
    if std::str::from_utf8(bytes).is_ok() {
        return true;
    }
    let (mut broken, mut whole) = (0_usize, 0_usize);
    for chunk in bytes.utf8_chunks() {
        broken = broken.saturating_add(usize::from(!chunk.invalid().is_empty()));
        whole = whole.saturating_add(chunk.valid().chars().filter(|c| !c.is_ascii()).count());
    }
    broken == 0 || whole > broken.saturating_mul(4)
}

/// Letters of Western European words, in small.
const LETTERS: &str = "áàâãäåæçéèêëíìîïñóòôõöøœúùûüýÿßšž";

/// Letters that are words of their own.
const ALONE: &str = "àèéìíáóò";

/// Marks that word processors of Windows put between words.
const TYPOGRAPHY: &str = "‘“”–—…•";

/// Letters beside ASCII by which a page is judged.
const MOST_JUDGED: usize = 20_000;

/// The page under which bytes beside letters make the better words.
fn single_byte(bytes: &[u8]) -> Encoding {
    let score = |table: &[u16; 128]| -> i64 {
        let mut sum = 0_i64;
        let mut seen = 0_usize;
        for window in bytes.windows(3) {
            if seen > MOST_JUDGED {
                break;
            }
            let [before, byte, after] = window else {
                continue;
            };
            if byte.is_ascii() {
                continue;
            }
            seen = seen.saturating_add(1);
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
        let alone = !before.is_alphabetic() && !after.is_alphabetic() && !ALONE.contains(small);
        if capital || alone { -2 } else { 1 }
    } else if "ºª°".contains(character) && (before.is_ascii_digit() || "nN".contains(before)) {
        // `Nº`, `1ª`, `20°`.
        1
    } else if character == '’' || (TYPOGRAPHY.contains(character) && !within_word) {
        1
    } else if before.is_alphabetic() || character.is_control() {
        -1
    } else {
        0
    }
}
