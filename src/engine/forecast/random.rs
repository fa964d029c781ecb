//! Chance, the same on every machine.
//!
//! One generator, xoshiro256++, seeded through SplitMix64, and only basic arithmetic, square roots
//! and the logarithms and exponentials of `libm`, so that the same seed gives the same futures
//! bit for bit everywhere.
//!
//! Order of draws. Future `f` of seed `s` has its own generator, seeded with the output of
//! SplitMix64 number `f + 1` of the sequence that starts at `s`. From it come: the rate; then for each month the
//! gamma of its mean, two uniforms (is a restore needed; does it fail) and the seed of the month's
//! own generator. From that come the number of incidents and, for each incident, one 64-bit number:
//! its high half picks the incident, its low half is its mark. So a change to how much happens in a
//! month moves nothing in any other.

use rand_xoshiro::Xoshiro256PlusPlus;
use rand_xoshiro::rand_core::{Rng, SeedableRng};

/// 2^-53, the step between uniforms.
const STEP: f64 = 1.110_223_024_625_156_5e-16;

/// Mean below which the number of incidents is found by walking up the distribution.
const WALKED_BELOW: f64 = 12.0;

/// 1, 1/2, 1/3 …: beyond as many of them, a mean below [`WALKED_BELOW`] has a chance below 1e-30.
#[allow(
    clippy::indexing_slicing,
    reason = "worked out by the compiler, which would refuse a place outside"
)]
const RECIPROCALS: [f64; 80] = {
    let mut reciprocals = [1.0; 80];
    let mut place = 0;
    let mut number = 1.0;
    while place < 80 {
        reciprocals[place] = 1.0 / number;
        number += 1.0;
        place += 1;
    }
    reciprocals
};

/// Where the outermost layer of the ziggurat begins, and the area of each layer.
const OUTERMOST: f64 = 3.654_152_885_361_009;
const LAYER_AREA: f64 = 0.004_928_673_233_99;

/// A stream of chance.
pub(in crate::engine) struct Chance {
    generator: Xoshiro256PlusPlus,
}

impl Chance {
    /// The stream of future number `future`.
    pub fn of_future(seed: u64, future: u64) -> Self {
        // SplitMix64 at any place of its sequence: Steele, Lea and Flood, 2014.
        const GAMMA: u64 = 0x9E37_79B9_7F4A_7C15;
        let mut mixed = seed.wrapping_add(future.wrapping_add(1).wrapping_mul(GAMMA));
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        Self::seeded(mixed ^ (mixed >> 31))
    }

    pub fn seeded(seed: u64) -> Self {
        Self {
            generator: Xoshiro256PlusPlus::seed_from_u64(seed),
        }
    }

    #[inline]
    pub fn bits(&mut self) -> u64 {
        self.generator.next_u64()
    }

    /// Uniform in [0, 1).
    #[inline]
    pub fn uniform(&mut self) -> f64 {
        to_f64(self.bits() >> 11) * STEP
    }

    /// Uniform in (0, 1).
    fn open_uniform(&mut self) -> f64 {
        (to_f64(self.bits() >> 12) + 0.5) * (2.0 * STEP)
    }

    /// Standard normal, by the ziggurat of Marsaglia and Tsang (2000) in 256 layers.
    #[inline]
    fn normal(&mut self, ziggurat: &Ziggurat) -> f64 {
        loop {
            let bits = self.bits();
            let layer = bits & 0xFF;
            let u = signed(bits) * (2.0 * STEP);
            let (outer, inner) = ziggurat.edges(layer);
            let x = u * outer;
            if x.abs() < inner {
                return x;
            }
            if layer == 0 {
                return self.tail(u);
            }
            let (low, high) = ziggurat.heights(layer);
            if low + (high - low) * self.uniform() < libm::exp(-0.5 * x * x) {
                return x;
            }
        }
    }

    /// A normal beyond the outermost edge, on the side of `sign`.
    #[cold]
    fn tail(&mut self, sign: f64) -> f64 {
        loop {
            let x = -libm::log(self.open_uniform()) / OUTERMOST;
            let y = -libm::log(self.open_uniform());
            if y + y > x * x {
                return libm::copysign(OUTERMOST + x, sign);
            }
        }
    }

    /// Gamma with this shape and mean 1, by Marsaglia and Tsang (2000).
    pub fn gamma(&mut self, shape: &GammaShape, ziggurat: &Ziggurat) -> f64 {
        let standard = loop {
            let x = self.normal(ziggurat);
            let root = 1.0 + shape.c * x;
            if root <= 0.0 {
                continue;
            }
            let v = root * root * root;
            let u = self.open_uniform();
            let squared = x * x;
            if u < 1.0 - 0.0331 * squared * squared
                || libm::log(u) < 0.5 * squared + shape.d * (1.0 - v + libm::log(v))
            {
                break shape.d * v;
            }
        };
        match shape.boost {
            None => standard * shape.to_mean_one,
            Some(power) => {
                standard * libm::exp(libm::log(self.open_uniform()) * power) * shape.to_mean_one
            }
        }
    }

    /// How many, with this mean: by inversion when few, by Hörmann's PTRS (1993) when many.
    pub fn poisson(&mut self, mean: f64) -> u64 {
        if mean >= WALKED_BELOW {
            return self.poisson_of_many(mean);
        }
        let mut probability = libm::exp(-mean);
        let mut rest = self.uniform();
        let mut count = 0_u32;
        for reciprocal in RECIPROCALS {
            if rest < probability {
                break;
            }
            rest -= probability;
            probability *= mean * reciprocal;
            count = count.saturating_add(1);
        }
        u64::from(count)
    }

    fn poisson_of_many(&mut self, mean: f64) -> u64 {
        let b = 0.931 + 2.53 * libm::sqrt(mean);
        let a = -0.059 + 0.024_83 * b;
        let inverse_alpha = 1.1239 + 1.1328 / (b - 3.4);
        let squeeze = 0.9277 - 3.6224 / (b - 2.0);
        loop {
            let u = self.uniform() - 0.5;
            let v = self.open_uniform();
            let us = 0.5 - u.abs();
            let count = libm::floor((2.0 * a / us + b) * u + mean + 0.43);
            if us >= 0.07 && v <= squeeze {
                return to_u64(count);
            }
            if count < 0.0 || (us < 0.013 && v > us) {
                continue;
            }
            let density = count * libm::log(mean) - mean - libm::lgamma(count + 1.0);
            if libm::log(v * inverse_alpha / (a / (us * us) + b)) <= density {
                return to_u64(count);
            }
        }
    }
}

/// The layers under the normal density, outermost first.
#[derive(Clone, Debug)]
pub(in crate::engine) struct Ziggurat {
    /// Right edge of each layer, then 0.
    edges: [f64; 257],
    /// Density at each edge.
    heights: [f64; 257],
}

impl Ziggurat {
    pub fn new() -> Self {
        let density = |x: f64| libm::exp(-0.5 * x * x);
        let mut edges = [0.0; 257];
        let mut edge = OUTERMOST;
        for (place, slot) in edges.iter_mut().enumerate() {
            match place {
                // As wide as the outermost layer would be without its tail.
                0 => *slot = LAYER_AREA / density(OUTERMOST),
                256 => {}
                _ => {
                    *slot = edge;
                    edge = libm::sqrt(-2.0 * libm::log(LAYER_AREA / edge + density(edge)));
                }
            }
        }
        Self {
            heights: edges.map(density),
            edges,
        }
    }

    /// Right edges of a layer and of the one above it.
    #[inline]
    fn edges(&self, layer: u64) -> (f64, f64) {
        pair(&self.edges, layer)
    }

    /// Densities at these edges.
    fn heights(&self, layer: u64) -> (f64, f64) {
        pair(&self.heights, layer)
    }
}

#[inline]
fn pair(values: &[f64; 257], layer: u64) -> (f64, f64) {
    let place = usize::try_from(layer).unwrap_or(0);
    match values.get(place..) {
        Some([first, second, ..]) => (*first, *second),
        _ => (0.0, 0.0),
    }
}

/// The upper 53 bits as a signed number.
#[inline]
#[allow(
    clippy::cast_possible_wrap,
    clippy::cast_precision_loss,
    reason = "53 bits with a sign"
)]
const fn signed(bits: u64) -> f64 {
    ((bits as i64) >> 11) as f64
}

/// What a gamma distribution needs of its shape, worked out once.
#[derive(Clone, Copy, Debug)]
pub(in crate::engine) struct GammaShape {
    d: f64,
    c: f64,
    /// For shapes below 1: a gamma of one shape more, times a uniform to this power.
    boost: Option<f64>,
    to_mean_one: f64,
}

impl GammaShape {
    pub fn new(shape: f64) -> Self {
        let d = if shape < 1.0 { shape + 1.0 } else { shape } - 1.0 / 3.0;
        Self {
            d,
            c: 1.0 / libm::sqrt(9.0 * d),
            boost: (shape < 1.0).then_some(1.0 / shape),
            to_mean_one: 1.0 / shape,
        }
    }
}

/// A number below 2^53 as it is.
#[inline]
#[allow(clippy::cast_precision_loss, reason = "below 2^53")]
const fn to_f64(bits: u64) -> f64 {
    bits as f64
}

/// A whole number that is not negative; what is too large becomes the largest.
#[inline]
#[allow(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "the conversion saturates"
)]
pub(in crate::engine) const fn to_u64(whole: f64) -> u64 {
    whole as u64
}
