//! What the symbols of deflate stand for (RFC 1951, section 3.2.5).

/// Bytes that a match may reach back.
pub const WINDOW: usize = 32_768;

/// Longest match.
pub const LONGEST: usize = 258;

/// A length or distance: where its symbol begins, and how many bits say how far it is from there.
#[derive(Clone, Copy, Default)]
pub struct Step {
    /// The least value.
    pub from: u16,
    /// Bits that follow the symbol.
    pub extra_bits: u8,
}

/// Lengths, from symbol 257 on.
pub const LENGTHS: [Step; 29] = {
    let mut steps = ladder::<29>(3, 4);
    // The longest has a symbol of its own.
    steps[28] = Step {
        from: 258,
        extra_bits: 0,
    };
    steps
};

/// Distances.
pub const DISTANCES: [Step; 30] = ladder::<30>(1, 2);

/// Steps of which the first `2 × width` are single and every further `width` are twice as wide.
const fn ladder<const COUNT: usize>(first: u16, width: usize) -> [Step; COUNT] {
    let mut steps = [Step {
        from: 0,
        extra_bits: 0,
    }; COUNT];
    let mut from = first;
    let mut at = 0;
    while at < COUNT {
        let extra_bits = if at < 2 * width {
            0
        } else {
            (at / width - 1) as u8
        };
        steps[at] = Step { from, extra_bits };
        from = from.wrapping_add(1 << extra_bits);
        at += 1;
    }
    steps
}
