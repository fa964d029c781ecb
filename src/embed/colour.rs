//! The owner's accent: a colour that is used only where it can be read.

/// The least contrast of text against what is behind it (WCAG 2.2, 1.4.3).
pub const LEAST_CONTRAST: f64 = 4.5;

/// What the page is drawn on.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Paper {
    /// White.
    Light,
    /// Near black: `oklch(0.185 0 0)`.
    Dark,
}

/// A colour in sRGB.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Colour {
    red: u8,
    green: u8,
    blue: u8,
}

impl Paper {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Light, Self::Dark];

    /// Its relative luminance. That of a grey in oklch is the cube of its lightness.
    const fn luminance(self) -> f64 {
        match self {
            Self::Light => 1.0,
            Self::Dark => 0.185 * 0.185 * 0.185,
        }
    }
}

impl Colour {
    /// A colour as `#0a7` or `#00aa77`; nothing else is taken.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let digits = text.strip_prefix('#')?;
        let values: Vec<u8> = digits
            .chars()
            .map(|digit| {
                let value = digit.to_digit(16)?;
                u8::try_from(value).ok()
            })
            .collect::<Option<_>>()?;
        match *values.as_slice() {
            [red, green, blue] => Some(Self {
                red: red * 17,
                green: green * 17,
                blue: blue * 17,
            }),
            [r, red, g, green, b, blue] => Some(Self {
                red: r * 16 + red,
                green: g * 16 + green,
                blue: b * 16 + blue,
            }),
            _ => None,
        }
    }

    /// As `#00aa77`.
    #[must_use]
    pub fn to_hex(self) -> String {
        format!("#{:02x}{:02x}{:02x}", self.red, self.green, self.blue)
    }

    /// Whether text of this colour can be read on a paper, and text of the paper's colour on it.
    #[must_use]
    pub fn is_readable_on(self, paper: Paper) -> bool {
        let (one, other) = (self.luminance(), paper.luminance());
        (one.max(other) + 0.05) / (one.min(other) + 0.05) >= LEAST_CONTRAST
    }

    fn luminance(self) -> f64 {
        let linear = |value: u8| {
            let value = f64::from(value) / 255.0;
            if value <= 0.04045 {
                value / 12.92
            } else {
                libm::pow((value + 0.055) / 1.055, 2.4)
            }
        };
        0.2126 * linear(self.red) + 0.7152 * linear(self.green) + 0.0722 * linear(self.blue)
    }
}
