//! From what people type to values: numbers, lengths of time, moments.
//!
//! Our own grammar, one for all locales but for their marks. What is accepted never depends on
//! luck: where a text could be read in two ways, it is refused, with the way to write it.
//!
//! | typed | read as |
//! |---|---|
//! | `1,234.5`, `1 234.5`, `1'234.5` (English) | 1234.5: the locale's marks; spaces and apostrophes group everywhere |
//! | `1.234,5` (English) | refused: marks of another language |
//! | `$1,200`, `US$ 5`, `5 €`, `EUR 5`, `8 %` | 1200, 5, 5, 5, 8: one sign or code on one side |
//! | `.5`, `5.` | 0.5, 5 |
//! | `−5`, `-5`, `+5` | −5, −5, 5 |
//! | `-0` | 0 |
//! | `１２`, `١٢`, `۱۲` | 12: full-width and Arabic digits |
//! | `1e5`, `1_000`, `0x1F`, `NaN`, `(5)`, `5-` | refused |
//! | 16 digits before the mark, 7 behind it | refused: saved files hold 15 and 6 |

mod grammar;
mod minutes;
mod moment;
mod number;

pub use minutes::{LengthFault, parse_minutes};
pub use moment::{MomentFault, parse_moment};
pub use number::{NumberFault, parse_fraction, parse_number, parse_quantity, parse_whole};

/// Letters of a text that are shown back to whoever typed it.
const MOST_SHOWN: usize = 24;

/// The digit that a character stands for: ASCII, full-width, Arabic-Indic or Persian.
fn digit(character: char) -> Option<char> {
    let zero = match character {
        '0'..='9' => '0',
        '\u{ff10}'..='\u{ff19}' => '\u{ff10}',
        '\u{660}'..='\u{669}' => '\u{660}',
        '\u{6f0}'..='\u{6f9}' => '\u{6f0}',
        _ => return None,
    };
    let value = u32::from(character).saturating_sub(u32::from(zero));
    char::from_digit(value, 10)
}

/// Without white space at its ends and without marks that only turn the direction of writing;
/// every kind of space within is a plain one, every digit an ASCII one.
fn tidy(text: &str) -> String {
    let plain: String = text
        .chars()
        .filter(|character| {
            !matches!(
                character,
                '\u{200e}' | '\u{200f}' | '\u{61c}' | '\u{200b}' | '\u{feff}'
            )
        })
        .map(|character| {
            if character.is_whitespace() {
                ' '
            } else {
                digit(character).unwrap_or(character)
            }
        })
        .collect();
    plain.trim().to_owned()
}

/// The text as a message shows it: its first letters, without control characters.
fn shown(text: &str) -> String {
    let mut letters = text
        .trim()
        .chars()
        .filter(|letter| !letter.is_control())
        .fuse();
    let mut shown: String = letters.by_ref().take(MOST_SHOWN).collect();
    if letters.next().is_some() {
        shown.push('…');
    }
    shown
}
