//! A dial's scale, and how the figures of a strip become those of the dial.

use crate::engine::where_it_wins::WinInput;

/// How values are spread over a slider.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Spacing {
    /// Equal ways, equal differences.
    Linear,
    /// Equal ways, equal ratios.
    Logarithmic,
}

/// The scale of the dial above a strip.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct StripScale {
    /// Value at the start; above 0 where the spacing is logarithmic.
    pub min: f64,
    /// Value at the end.
    pub max: f64,
    /// Way between two values of the dial.
    pub step: f64,
    /// How values are spread.
    pub spacing: Spacing,
}

/// What is lost when a decimal step is counted in binary.
const TINY: f64 = 1e-9;

impl StripScale {
    /// Where a value lies, in per cent, held to the ends.
    #[must_use]
    pub fn place(&self, value: f64) -> f64 {
        let value = value.clamp(self.min, self.max);
        let part = match self.spacing {
            Spacing::Linear => (value - self.min) / (self.max - self.min),
            Spacing::Logarithmic => (value / self.min).ln() / (self.max / self.min).ln(),
        };
        if part.is_finite() { part * 100.0 } else { 0.0 }
    }

    /// The first value on a step that is not below this one.
    pub(super) fn step_up(&self, value: f64) -> f64 {
        (value / self.step - TINY).ceil() * self.step
    }

    /// The last value on a step that is not above this one.
    pub(super) fn step_down(&self, value: f64) -> f64 {
        (value / self.step + TINY).floor() * self.step
    }
}

/// From the figures of a strip to those of its dial.
///
/// They are the same for people and prices. For incidents, minutes and shares the strip moves what
/// the forecast expects, in which a typical office weighs too, while the dial asks for what is
/// known; so what the forecast has now stands for what the dial has now, and the rest follows.
#[derive(Clone, Copy, Debug)]
pub(super) enum Mapping {
    Same,
    /// All in one ratio.
    Ratio(f64),
    /// Shares as per cent: nothing and all stay, this share becomes this many per cent.
    Percent {
        share: f64,
        percent: f64,
    },
}

impl Mapping {
    pub fn new(input: WinInput, now: f64, current: f64) -> Self {
        match input {
            WinInput::IncidentsAMonth | WinInput::WorkMinutes if now > 0.0 && current > 0.0 => {
                Self::Ratio(current / now)
            }
            WinInput::ShareAfterHours | WinInput::ShareOnsite | WinInput::Belief => Self::Percent {
                share: now,
                percent: current,
            },
            _ => Self::Same,
        }
    }

    pub fn value(self, value: f64) -> f64 {
        match self {
            Self::Same => value,
            Self::Ratio(ratio) => value * ratio,
            Self::Percent { share, percent } if value <= share && share > 0.0 => {
                value / share * percent
            }
            Self::Percent { share, percent } if share < 1.0 => {
                (value - share) / (1.0 - share) * (100.0 - percent) + percent
            }
            Self::Percent { .. } => value * 100.0,
        }
    }
}
