//! Text from outside made fit for an incident: bounds and banned characters of the cost model,
//! section 13. Called by `fold` and for header names by [`super::sniff`].

/// Characters that a text may have.
pub const MOST_CHARACTERS: usize = 2_000;
/// Characters that an id may have.
pub const MOST_ID_CHARACTERS: usize = 64;

/// A text that fits, and whether it was cut to do so.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Cleaned {
    /// What is kept.
    pub text: String,
    /// Whether its end was left out.
    pub cut: bool,
}

/// Which line breaks a text keeps.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Lines {
    /// All; tabs too.
    Keep,
    /// None: each becomes a blank.
    Join,
}

/// Takes out what an incident may not hold, undoes HTML entities and the apostrophe with which
/// our own export guards text that looks like a formula.
#[must_use]
pub fn text(raw: &str, lines: Lines) -> Cleaned {
    let raw = unguarded(raw.trim());
    if fits(raw, lines) {
        return Cleaned {
            text: raw.to_owned(),
            cut: false,
        };
    }
    let decoded = if raw.contains('&') {
        without_entities(raw)
    } else {
        raw.to_owned()
    };
    let mut kept = String::with_capacity(decoded.len());
    let mut count = 0_usize;
    let mut cut = false;
    let mut blank = true;
    for character in decoded.chars() {
        let Some(character) = allowed(character, lines) else {
            continue;
        };
        // Runs of blanks become one, except that line breaks stay where they are kept.
        if character == ' ' && blank {
            continue;
        }
        if count == MOST_CHARACTERS {
            cut = true;
            break;
        }
        blank = character.is_whitespace();
        kept.push(character);
        count = count.saturating_add(1);
    }
    kept.truncate(kept.trim_end().len());
    Cleaned { text: kept, cut }
}

/// Whether a cell reads so once it is cleaned, its line breaks joined.
#[must_use]
pub(super) fn reads(cell: &str, cleaned: &str) -> bool {
    let raw = unguarded(cell.trim());
    if fits(raw, Lines::Join) {
        return raw == cleaned;
    }
    text(cell, Lines::Join).text == cleaned
}

/// Whether nothing in a trimmed text has to be changed, as in most.
fn fits(raw: &str, lines: Lines) -> bool {
    let mut blank = true;
    let mut stays = |character: char| {
        let doubled = character == ' ' && blank;
        blank = character.is_whitespace();
        !doubled && character != '&' && allowed(character, lines) == Some(character)
    };
    raw.len() <= MOST_CHARACTERS && raw.chars().all(&mut stays)
}

/// A ticket's name: blanks within digits go (`52 267` is `52267`), others become one.
#[must_use]
pub fn id(raw: &str) -> Cleaned {
    let mut name = text(raw, Lines::Join).text;
    let digits = |c: char| c.is_ascii_digit() || c == ' ';
    if name.chars().all(digits) {
        name.retain(|c| c != ' ');
    }
    let beyond = if name.len() > MOST_ID_CHARACTERS {
        name.char_indices().nth(MOST_ID_CHARACTERS)
    } else {
        None
    };
    match beyond {
        Some((end, _)) => Cleaned {
            text: name.get(..end).unwrap_or_default().trim_end().to_owned(),
            cut: true,
        },
        None => Cleaned {
            text: name,
            cut: false,
        },
    }
}

/// A text of our own as it was entered; one that somebody changed since is cleaned.
pub(super) fn verbatim(raw: &str, lines: Lines, most: usize) -> String {
    let raw = unguarded(raw);
    let kept = raw.chars().all(|c| allowed_as_it_is(c, lines));
    if kept && (raw.len() <= most || raw.chars().count() <= most) {
        return raw.to_owned();
    }
    text(raw, lines).text.chars().take(most).collect()
}

/// Without the apostrophe that guards what would look like a formula, also behind apostrophes of
/// its own.
fn unguarded(raw: &str) -> &str {
    let Some(rest) = raw.strip_prefix('\'') else {
        return raw;
    };
    let formula = rest
        .trim_start_matches('\'')
        .starts_with(['=', '+', '-', '@', '\t', '\r']);
    if formula { rest } else { raw }
}

fn allowed_as_it_is(character: char, lines: Lines) -> bool {
    match character {
        '\n' | '\t' => lines == Lines::Keep,
        '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => false,
        _ => !character.is_control(),
    }
}

fn allowed(character: char, lines: Lines) -> Option<char> {
    match character {
        ' '..='~' => Some(character),
        '\n' | '\t' if lines == Lines::Keep => Some(character),
        '\n' | '\t' => Some(' '),
        '\u{a0}' | '\u{202f}' | '\u{2007}' => Some(' '),
        '\u{2028}' | '\u{2029}' => Some(if lines == Lines::Keep { '\n' } else { ' ' }),
        '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => None,
        // Marks without width hide differences between names.
        '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{61c}' | '\u{feff}' => None,
        _ if character.is_control() => None,
        _ => Some(character),
    }
}

fn without_entities(raw: &str) -> String {
    let mut text = String::with_capacity(raw.len());
    let mut rest = raw;
    while let Some(start) = rest.find('&') {
        let (before, from) = rest.split_at(start);
        text.push_str(before);
        let entity = from
            .find(';')
            .filter(|end| *end <= 10)
            .and_then(|end| Some((entity(from.get(1..end)?)?, end)));
        match entity {
            Some((character, end)) => {
                text.push(character);
                rest = from.get(end.saturating_add(1)..).unwrap_or_default();
            }
            None => {
                text.push('&');
                rest = from.get(1..).unwrap_or_default();
            }
        }
    }
    text.push_str(rest);
    text
}

fn entity(name: &str) -> Option<char> {
    if let Some(number) = name.strip_prefix('#') {
        let point = match number.strip_prefix(['x', 'X']) {
            Some(hex) => u32::from_str_radix(hex, 16).ok()?,
            None => number.parse().ok()?,
        };
        return char::from_u32(point);
    }
    Some(match name {
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "quot" => '"',
        "apos" => '\'',
        "nbsp" => ' ',
        "ndash" => '–',
        "mdash" => '—',
        "rsquo" => '’',
        "lsquo" => '‘',
        "hellip" => '…',
        "auml" => 'ä',
        "ouml" => 'ö',
        "uuml" => 'ü',
        "Auml" => 'Ä',
        "Ouml" => 'Ö',
        "Uuml" => 'Ü',
        "szlig" => 'ß',
        "eacute" => 'é',
        "egrave" => 'è',
        "agrave" => 'à',
        "ccedil" => 'ç',
        _ => return None,
    })
}
