//! The attributes of `<breakeven-calculator>`: the allow-list that both sides keep.

/// Something that the embedding page may set.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Hash)]
pub enum Attribute {
    /// Address of the owner's rate card.
    RateCard,
    /// The payload of a share link.
    Scenario,
    /// BCP 47 tag of a language.
    Lang,
    /// Code of the currency that the prices must be in.
    Currency,
    /// `light`, `dark` or `auto`.
    Theme,
    /// Colour of controls and links.
    Accent,
    /// Radius of corners in pixels.
    Radius,
    /// One of a fixed list of fonts.
    Font,
    /// Which parts are shown.
    Sections,
    /// Which figures are asked for.
    Inputs,
    /// What visitors cannot change.
    Lock,
    /// People, to begin with.
    Users,
    /// Incidents a month, to begin with.
    IncidentsPerMonth,
    /// Hands-on minutes of a typical incident, to begin with.
    TypicalMinutes,
    /// Where "Talk it over with us" leads.
    ContactUrl,
    /// `totals` where the page wants figures in its events.
    Report,
}

impl Attribute {
    /// All of them, in the order of the documentation.
    pub const ALL: [Self; 16] = [
        Self::RateCard,
        Self::Scenario,
        Self::Lang,
        Self::Currency,
        Self::Theme,
        Self::Accent,
        Self::Radius,
        Self::Font,
        Self::Sections,
        Self::Inputs,
        Self::Lock,
        Self::Users,
        Self::IncidentsPerMonth,
        Self::TypicalMinutes,
        Self::ContactUrl,
        Self::Report,
    ];

    /// Its name in markup, in the frame's address and in messages.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::RateCard => "rate-card",
            Self::Scenario => "scenario",
            Self::Lang => "lang",
            Self::Currency => "currency",
            Self::Theme => "theme",
            Self::Accent => "accent",
            Self::Radius => "radius",
            Self::Font => "font",
            Self::Sections => "sections",
            Self::Inputs => "inputs",
            Self::Lock => "lock",
            Self::Users => "users",
            Self::IncidentsPerMonth => "incidents-per-month",
            Self::TypicalMinutes => "typical-minutes",
            Self::ContactUrl => "contact-url",
            Self::Report => "report",
        }
    }

    /// Most characters of its value; a longer one counts as not set.
    #[must_use]
    pub const fn most_characters(self) -> usize {
        match self {
            Self::RateCard | Self::ContactUrl => 2_000,
            Self::Scenario => 100_000,
            Self::Lang => 35,
            Self::Currency => 3,
            Self::Theme | Self::Accent | Self::Font | Self::Report => 20,
            Self::Radius => 5,
            Self::Sections | Self::Inputs | Self::Lock => 200,
            Self::Users | Self::IncidentsPerMonth | Self::TypicalMinutes => 12,
        }
    }

    /// The attribute of this name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find(|attribute| attribute.name() == name)
    }
}
