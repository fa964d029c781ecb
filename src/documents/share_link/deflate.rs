//! Writes deflate (RFC 1951) in one block of fixed codes, against a text that the reader knows too.
//!
//! Libraries do better on long texts, and cost the page five times the code; a link is short, and
//! mostly what the dictionary says. [`super::inflate`] reads this, and all other deflate.

use super::tables::{DISTANCES, LENGTHS, LONGEST, Step, WINDOW};

/// Shortest match that is looked for.
const SHORTEST: usize = 3;

/// Matches of [`SHORTEST`] bytes from further away cost more than the bytes.
const NEAR: usize = 1024;

/// Earlier places that are tried for each match.
const TRIES: usize = 256;

const HASH_BITS: u32 = 14;

/// Compresses a text against one that the reader knows.
pub fn deflate(text: &[u8], known: &[u8]) -> Vec<u8> {
    let whole = [known, text].concat();
    let mut places = Places::new();
    for at in 0..known.len() {
        places.add(&whole, at);
    }
    let mut bits = Bits::default();
    // The last block, of fixed codes.
    bits.put(1, 1);
    bits.put(1, 2);
    let mut at = known.len();
    while let Some(byte) = whole.get(at) {
        let found = places.longest(&whole, at);
        places.add(&whole, at);
        let next = found.map(|_| places.longest(&whole, at.saturating_add(1)));
        match found {
            // A longer match one byte later is worth that byte.
            Some(found)
                if next
                    .flatten()
                    .is_none_or(|next| next.length <= found.length) =>
            {
                bits.put_match(found);
                let end = at.saturating_add(found.length);
                for inside in at.saturating_add(1)..end {
                    places.add(&whole, inside);
                }
                at = end;
            }
            _ => {
                bits.put_symbol((*byte).into());
                at = at.saturating_add(1);
            }
        }
    }
    bits.put_symbol(END);
    bits.finish()
}

/// The symbol that ends a block.
const END: u16 = 256;

#[derive(Clone, Copy)]
struct Match {
    length: usize,
    distance: usize,
}

/// Where each three bytes stood before.
struct Places {
    /// The last place, plus one, of each hash.
    last: Vec<u32>,
    /// The place before, plus one, of each place in the window.
    before: Vec<u32>,
}

impl Places {
    fn new() -> Self {
        Self {
            last: vec![0; 1 << HASH_BITS],
            before: vec![0; WINDOW],
        }
    }

    fn hash(whole: &[u8], at: usize) -> Option<usize> {
        let three = whole.get(at..)?.first_chunk::<SHORTEST>()?;
        let [one, two, three] = three.map(u32::from);
        let mixed = (one << 16 | two << 8 | three).wrapping_mul(0x9E37_79B1);
        usize::try_from(mixed >> (32 - HASH_BITS)).ok()
    }

    fn add(&mut self, whole: &[u8], at: usize) {
        let place = Self::hash(whole, at).and_then(|hash| self.last.get_mut(hash));
        if let (Some(place), Some(before), Ok(number)) = (
            place,
            self.before.get_mut(at % WINDOW),
            u32::try_from(at.saturating_add(1)),
        ) {
            *before = std::mem::replace(place, number);
        }
    }

    fn longest(&self, whole: &[u8], at: usize) -> Option<Match> {
        let here = whole.get(at..)?;
        let mut best: Option<Match> = None;
        let mut next = *self.last.get(Self::hash(whole, at)?)?;
        for _ in 0..TRIES {
            let Some(place) = usize::try_from(next).ok()?.checked_sub(1) else {
                break;
            };
            let distance = at.saturating_sub(place);
            if distance == 0 || distance > WINDOW {
                break;
            }
            let there = whole.get(place..).unwrap_or_default();
            let length = here
                .iter()
                .zip(there)
                .take(LONGEST)
                .take_while(|(one, other)| one == other)
                .count();
            let pays = length > SHORTEST || length == SHORTEST && distance <= NEAR;
            if pays && best.is_none_or(|best| length > best.length) {
                best = Some(Match { length, distance });
            }
            next = *self.before.get(place % WINDOW)?;
            // The ring may hold a place that came later.
            if usize::try_from(next).ok()? > place {
                break;
            }
        }
        best
    }
}

/// Bits, the first in the lowest place of each byte.
#[derive(Default)]
struct Bits {
    bytes: Vec<u8>,
    open: u32,
    count: u32,
}

impl Bits {
    fn put(&mut self, value: u32, count: u32) {
        self.open |= value << self.count;
        self.count += count;
        while self.count >= 8 {
            let [lowest, ..] = self.open.to_le_bytes();
            self.bytes.push(lowest);
            self.open >>= 8;
            self.count -= 8;
        }
    }

    /// A code, whose first bit is its highest.
    fn put_code(&mut self, code: u32, count: u32) {
        self.put(code.reverse_bits() >> (32 - count), count);
    }

    fn put_symbol(&mut self, symbol: u16) {
        let symbol = u32::from(symbol);
        match symbol {
            0..=143 => self.put_code(0x30 + symbol, 8),
            144..=255 => self.put_code(0x190 + symbol - 144, 9),
            256..=279 => self.put_code(symbol - 256, 7),
            _ => self.put_code(0xC0 + symbol - 280, 8),
        }
    }

    fn put_match(&mut self, Match { length, distance }: Match) {
        let (symbol, step, rest) = step_of(&LENGTHS, length);
        self.put_symbol(END + 1 + symbol);
        self.put(rest, step.extra_bits.into());
        let (symbol, step, rest) = step_of(&DISTANCES, distance);
        self.put_code(symbol.into(), 5);
        self.put(rest, step.extra_bits.into());
    }

    fn finish(mut self) -> Vec<u8> {
        if self.count > 0 {
            self.put(0, 8 - self.count);
        }
        self.bytes
    }
}

/// The last step that begins at or below a value: its symbol, itself, and what remains.
fn step_of(steps: &[Step], value: usize) -> (u16, Step, u32) {
    let mut found = (0, Step::default(), 0);
    for (symbol, step) in (0..).zip(steps) {
        if let Some(rest) = value.checked_sub(step.from.into()) {
            found = (symbol, *step, u32::try_from(rest).unwrap_or(0));
        }
    }
    found
}
