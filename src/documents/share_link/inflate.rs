//! Reads deflate (RFC 1951): all of it, so that links of later writers open too.

use super::LinkFault;
use super::tables::{DISTANCES, LENGTHS, Step};

/// Longest code, in bits.
const LONGEST_CODE: usize = 15;

/// In which order a block says how long the codes of its lengths are.
const ORDER: [usize; 19] = [
    16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15,
];

/// Brings back what was compressed against a text that both sides know, if it is no more than `most`
/// bytes.
///
/// # Errors
/// [`LinkFault::TooLarge`] above `most`, [`LinkFault::Damaged`] where it is no deflate stream, or one
/// that does not end with the input.
pub fn inflate(squeezed: &[u8], known: &[u8], most: usize) -> Result<Vec<u8>, LinkFault> {
    let mut output = Output {
        bytes: known.to_vec(),
        limit: known.len().saturating_add(most),
    };
    let mut bits = Bits {
        bytes: squeezed.iter(),
        open: 0,
        count: 0,
    };
    loop {
        let is_last = bits.take(1)? == 1;
        match bits.take(2)? {
            0 => stored(&mut bits, &mut output)?,
            1 => coded(&mut bits, &mut output, &fixed()?)?,
            2 => {
                let codes = dynamic(&mut bits)?;
                coded(&mut bits, &mut output, &codes)?;
            }
            _ => return Err(LinkFault::Damaged),
        }
        if is_last {
            break;
        }
    }
    if bits.bytes.len() > 0 {
        return Err(LinkFault::Damaged);
    }
    Ok(output.bytes.split_off(known.len()))
}

/// Bits, the first in the lowest place of each byte.
struct Bits<'a> {
    bytes: std::slice::Iter<'a, u8>,
    open: u32,
    count: u32,
}

impl Bits<'_> {
    /// Up to 16 bits.
    fn take(&mut self, count: u32) -> Result<u32, LinkFault> {
        while self.count < count {
            let byte = self.bytes.next().ok_or(LinkFault::Damaged)?;
            self.open |= u32::from(*byte) << self.count;
            self.count += 8;
        }
        let taken = self.open & ((1 << count) - 1);
        self.open >>= count;
        self.count -= count;
        Ok(taken)
    }

    fn take_to(&mut self, step: Step) -> Result<usize, LinkFault> {
        let rest = self.take(step.extra_bits.into())?;
        Ok(usize::from(step.from).saturating_add(usize::try_from(rest).unwrap_or(0)))
    }
}

struct Output {
    bytes: Vec<u8>,
    limit: usize,
}

impl Output {
    fn push(&mut self, byte: u8) -> Result<(), LinkFault> {
        if self.bytes.len() >= self.limit {
            return Err(LinkFault::TooLarge);
        }
        self.bytes.push(byte);
        Ok(())
    }

    fn repeat(&mut self, distance: usize, length: usize) -> Result<(), LinkFault> {
        for _ in 0..length {
            let from = self.bytes.len().checked_sub(distance);
            let byte = from.and_then(|from| self.bytes.get(from).copied());
            self.push(byte.ok_or(LinkFault::Damaged)?)?;
        }
        Ok(())
    }
}

/// Codes in which no code begins another: how many there are of each length, and their symbols.
struct Codes {
    counts: [u16; LONGEST_CODE + 1],
    symbols: Vec<u16>,
}

impl Codes {
    /// Codes of these lengths by symbol; 0: the symbol has none.
    fn of(lengths: &[u8]) -> Result<Self, LinkFault> {
        let mut counts = [0_u16; LONGEST_CODE + 1];
        let mut symbols = Vec::new();
        for length in 1..=LONGEST_CODE {
            for (symbol, _) in (0..)
                .zip(lengths)
                .filter(|(_, own)| usize::from(**own) == length)
            {
                symbols.push(symbol);
                if let Some(count) = counts.get_mut(length) {
                    *count = count.saturating_add(1);
                }
            }
        }
        // More codes than there is room for would stand for more than one symbol.
        let mut room = 1_i32;
        for count in counts.iter().skip(1) {
            room = room.saturating_mul(2).saturating_sub((*count).into());
            if room < 0 {
                return Err(LinkFault::Damaged);
            }
        }
        Ok(Self { counts, symbols })
    }

    /// Reads one symbol, bit by bit: codes of one length are numbers in a row.
    fn read(&self, bits: &mut Bits<'_>) -> Result<u16, LinkFault> {
        let (mut code, mut first, mut index) = (0_u32, 0_u32, 0_u32);
        for count in self.counts.iter().skip(1) {
            code |= bits.take(1)?;
            let count = u32::from(*count);
            if let Some(place) = code.checked_sub(first)
                && place < count
            {
                let symbol = usize::try_from(index.saturating_add(place)).ok();
                return symbol
                    .and_then(|symbol| self.symbols.get(symbol).copied())
                    .ok_or(LinkFault::Damaged);
            }
            index = index.saturating_add(count);
            first = first.saturating_add(count) << 1;
            code <<= 1;
        }
        Err(LinkFault::Damaged)
    }
}

/// The codes of a block: of bytes and lengths, and of distances.
struct Block {
    symbols: Codes,
    distances: Codes,
}

fn fixed() -> Result<Block, LinkFault> {
    let mut lengths = [8_u8; 288];
    for (symbol, length) in lengths.iter_mut().enumerate() {
        *length = match symbol {
            144..=255 => 9,
            256..=279 => 7,
            _ => 8,
        };
    }
    Ok(Block {
        symbols: Codes::of(&lengths)?,
        distances: Codes::of(&[5; 30])?,
    })
}

fn dynamic(bits: &mut Bits<'_>) -> Result<Block, LinkFault> {
    let mut counted = |bits_of: u32, from: u32| Ok(bits.take(bits_of)?.saturating_add(from));
    let (symbols, distances, ordered) = (counted(5, 257)?, counted(5, 1)?, counted(4, 4)?);
    let whole = |count: u32| usize::try_from(count).unwrap_or(usize::MAX);
    let mut lengths = [0_u8; ORDER.len()];
    for place in ORDER.iter().take(whole(ordered)) {
        let length = u8::try_from(bits.take(3)?).unwrap_or(0);
        if let Some(known) = lengths.get_mut(*place) {
            *known = length;
        }
    }
    let codes = Codes::of(&lengths)?;
    let all = whole(symbols.saturating_add(distances));
    let mut lengths: Vec<u8> = Vec::with_capacity(all);
    while lengths.len() < all {
        let (length, times) = match codes.read(bits)? {
            16 => (
                *lengths.last().ok_or(LinkFault::Damaged)?,
                bits.take(2)? + 3,
            ),
            17 => (0, bits.take(3)? + 3),
            18 => (0, bits.take(7)? + 11),
            length => (u8::try_from(length).unwrap_or(0), 1),
        };
        lengths.resize(lengths.len().saturating_add(whole(times)), length);
    }
    let (of_symbols, of_distances) = lengths
        .split_at_checked(whole(symbols))
        .filter(|_| lengths.len() == all)
        .ok_or(LinkFault::Damaged)?;
    Ok(Block {
        symbols: Codes::of(of_symbols)?,
        distances: Codes::of(of_distances)?,
    })
}

fn coded(bits: &mut Bits<'_>, output: &mut Output, block: &Block) -> Result<(), LinkFault> {
    let step = |steps: &[Step], symbol: u16| {
        let found = steps.get(usize::from(symbol)).copied();
        found.ok_or(LinkFault::Damaged)
    };
    loop {
        let symbol = block.symbols.read(bits)?;
        if let Ok(byte) = u8::try_from(symbol) {
            output.push(byte)?;
        } else if let Some(length) = symbol.checked_sub(257) {
            let length = bits.take_to(step(&LENGTHS, length)?)?;
            let distance = block.distances.read(bits)?;
            let distance = bits.take_to(step(&DISTANCES, distance)?)?;
            output.repeat(distance, length)?;
        } else {
            return Ok(());
        }
    }
}

fn stored(bits: &mut Bits<'_>, output: &mut Output) -> Result<(), LinkFault> {
    // From the next whole byte on.
    bits.take(bits.count % 8)?;
    let length = bits.take(16)?;
    if bits.take(16)? != length ^ 0xFFFF {
        return Err(LinkFault::Damaged);
    }
    for _ in 0..length {
        let byte = u8::try_from(bits.take(8)?).unwrap_or(0);
        output.push(byte)?;
    }
    Ok(())
}
