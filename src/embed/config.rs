//! What an embedding page has set, value by value; anything else than what is allowed is refused.

use super::attribute::Attribute;
use super::colour::Colour;

/// All that is set.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Config {
    /// Address of the owner's rate card.
    pub rate_card: Option<String>,
    /// The payload of a share link.
    pub scenario: Option<String>,
    /// BCP 47 tag of a language.
    pub lang: Option<String>,
    /// Code of the currency that the prices must be in, in capitals.
    pub currency: Option<String>,
    /// Light or dark.
    pub theme: Theme,
    /// Colour of controls and links.
    pub accent: Option<Colour>,
    /// Radius of corners in pixels, 0 … 24.
    pub radius: Option<u8>,
    /// The font.
    pub font: Option<Font>,
    /// Which parts are shown; `None`: [`Part::USUAL`].
    pub sections: Option<Vec<Part>>,
    /// Which figures are asked for; `None`: [`Figure::USUAL`].
    pub inputs: Option<Vec<Figure>>,
    /// What visitors cannot change.
    pub lock: Vec<Lock>,
    /// People, as digits.
    pub users: Option<String>,
    /// Incidents a month, as digits with a point.
    pub incidents_per_month: Option<String>,
    /// Hands-on minutes of a typical incident, as digits.
    pub typical_minutes: Option<String>,
    /// Where "Talk it over with us" leads: https, http or mailto.
    pub contact_url: Option<String>,
    /// Whether figures go into events.
    pub report: Report,
}

/// A value that is not allowed: the attribute counts as not set.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Refused(pub Attribute);

/// Gives an enum of words: each variant with the word that stands for it.
macro_rules! words {
    ($(#[$about:meta])+ $name:ident { $($(#[$doc:meta])+ $variant:ident = $word:literal,)+ }) => {
        $(#[$about])+
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Hash)]
        pub enum $name { $($(#[$doc])+ $variant,)+ }

        impl $name {
            /// All of them.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)+];

            /// The word that stands for it.
            #[must_use]
            pub const fn word(self) -> &'static str {
                match self { $(Self::$variant => $word,)+ }
            }

            /// What a word stands for.
            #[must_use]
            pub fn of(word: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|known| known.word() == word)
            }
        }
    };
}

words! {
    /// Light or dark.
    #[derive(Default)]
    Theme {
        #[default]
        /// As the visitor's system asks for.
        Auto = "auto",
        /// Ink on paper.
        Light = "light",
        /// The other way round.
        Dark = "dark",
    }
}

words! {
    /// The fonts that can be had without a request.
    Font {
        /// What the visitor's system uses.
        System = "system",
        /// A plain sans-serif.
        Sans = "sans",
        /// A serif.
        Serif = "serif",
        /// A rounded sans-serif.
        Rounded = "rounded",
        /// Letters of equal width.
        Mono = "mono",
    }
}

words! {
    /// A part of the calculator.
    Part {
        /// The answer in a sentence.
        Sentence = "sentence",
        /// The dials.
        Inputs = "inputs",
        /// The plans in order of cost.
        Plans = "plans",
        /// The month by month picture.
        Months = "months",
        /// Twenty futures.
        Futures = "futures",
        /// Cost against people.
        People = "people",
        /// What swings the answer.
        Swings = "swings",
        /// Hours left and hours lost.
        Hours = "hours",
        /// Every invoice, line by line.
        Bills = "bills",
        /// The incidents, and how a visitor brings more.
        Incidents = "incidents",
        /// What the forecast supposes, with sources.
        Assumptions = "assumptions",
        /// The prices with their sources.
        Rates = "rates",
    }
}

words! {
    /// A figure that can be asked for.
    Figure {
        /// People.
        Users = "users",
        /// Incidents a month.
        IncidentsPerMonth = "incidents-per-month",
        /// Hands-on minutes of a typical incident.
        TypicalMinutes = "typical-minutes",
        /// Hands-on minutes of a bad one.
        BadMinutes = "bad-minutes",
        /// Share outside working hours.
        AfterHours = "after-hours",
        /// Share for which somebody must come.
        Onsite = "onsite",
        /// Computers and other devices.
        Devices = "devices",
        /// Servers.
        Servers = "servers",
        /// Places of work.
        Sites = "sites",
    }
}

words! {
    /// What visitors cannot change.
    Lock {
        /// The prices: no other rate card can be opened.
        Rates = "rates",
        /// The plans: none comes or goes, so no other rate card can be opened either.
        Plans = "plans",
    }
}

words! {
    /// What events say of a result.
    #[derive(Default)]
    Report {
        #[default]
        /// That there is one.
        Nothing = "nothing",
        /// The cheapest plan and what each costs.
        Totals = "totals",
    }
}

impl Part {
    /// What is shown where nothing else is asked for.
    pub const USUAL: [Self; 3] = [Self::Sentence, Self::Inputs, Self::Plans];
}

impl Figure {
    /// What is asked for where nothing else is asked for.
    pub const USUAL: [Self; 3] = [Self::Users, Self::IncidentsPerMonth, Self::TypicalMinutes];
}

impl Config {
    /// Sets an attribute, or takes it away. A value that is not allowed takes it away too.
    ///
    /// # Errors
    /// [`Refused`] when the value is not allowed.
    pub fn set(&mut self, attribute: Attribute, value: Option<&str>) -> Result<(), Refused> {
        let value = value.map(str::trim).filter(|value| !value.is_empty());
        let short = |value: &&str| value.chars().count() <= attribute.most_characters();
        let allowed = value.filter(short);
        let taken = match attribute {
            Attribute::RateCard => put(&mut self.rate_card, allowed, web_address),
            Attribute::Scenario => put(&mut self.scenario, allowed, payload),
            Attribute::Lang => put(&mut self.lang, allowed, language_tag),
            Attribute::Currency => put(&mut self.currency, allowed, currency),
            Attribute::Theme => put_word(&mut self.theme, allowed, Theme::of),
            Attribute::Accent => put(&mut self.accent, allowed, Colour::parse),
            Attribute::Radius => put(&mut self.radius, allowed, radius),
            Attribute::Font => put(&mut self.font, allowed, Font::of),
            Attribute::Sections => put(&mut self.sections, allowed, |text| list(text, Part::of)),
            Attribute::Inputs => put(&mut self.inputs, allowed, |text| list(text, Figure::of)),
            Attribute::Lock => {
                let mut lock = None;
                let taken = put(&mut lock, allowed, |text| list(text, Lock::of));
                self.lock = lock.unwrap_or_default();
                taken
            }
            Attribute::Users => put(&mut self.users, allowed, figure),
            Attribute::IncidentsPerMonth => put(&mut self.incidents_per_month, allowed, figure),
            Attribute::TypicalMinutes => put(&mut self.typical_minutes, allowed, figure),
            Attribute::ContactUrl => put(&mut self.contact_url, allowed, contact_address),
            Attribute::Report => put_word(&mut self.report, allowed, Report::of),
        };
        if taken == value.is_some() {
            Ok(())
        } else {
            Err(Refused(attribute))
        }
    }

    /// Whether a part is shown.
    #[must_use]
    pub fn shows(&self, part: Part) -> bool {
        match &self.sections {
            Some(parts) => parts.contains(&part),
            None => Part::USUAL.contains(&part),
        }
    }

    /// The figures that are asked for, in their order.
    #[must_use]
    pub fn figures(&self) -> &[Figure] {
        self.inputs.as_deref().unwrap_or(&Figure::USUAL)
    }
}

/// Puts what a value means in its place; whether there is anything.
fn put<T>(place: &mut Option<T>, value: Option<&str>, read: impl Fn(&str) -> Option<T>) -> bool {
    *place = value.and_then(read);
    place.is_some()
}

fn put_word<T: Default>(
    place: &mut T,
    value: Option<&str>,
    read: impl Fn(&str) -> Option<T>,
) -> bool {
    let read = value.and_then(read);
    let taken = read.is_some();
    *place = read.unwrap_or_default();
    taken
}

/// Words between blanks, each once; `None` where one is not known.
fn list<T: PartialEq>(text: &str, read: impl Fn(&str) -> Option<T>) -> Option<Vec<T>> {
    let mut found = Vec::new();
    for word in text.split_ascii_whitespace() {
        let read = read(word)?;
        if !found.contains(&read) {
            found.push(read);
        }
    }
    Some(found)
}

fn owned(text: &str) -> String {
    text.to_owned()
}

fn begins_with(text: &str, scheme: &str) -> bool {
    text.get(..scheme.len())
        .is_some_and(|begin| begin.eq_ignore_ascii_case(scheme))
        && text.len() > scheme.len()
        && !text.chars().any(|character| character.is_control())
}

fn web_address(text: &str) -> Option<String> {
    ["https://", "http://"]
        .iter()
        .any(|scheme| begins_with(text, scheme))
        .then(|| owned(text))
}

/// What may be followed when it is clicked: nothing that runs.
fn contact_address(text: &str) -> Option<String> {
    web_address(text).or_else(|| begins_with(text, "mailto:").then(|| owned(text)))
}

fn payload(text: &str) -> Option<String> {
    text.bytes()
        .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_')
        .then(|| owned(text))
}

fn language_tag(text: &str) -> Option<String> {
    text.split('-')
        .all(|part| {
            (1..=8).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphanumeric())
        })
        .then(|| owned(text))
}

fn currency(text: &str) -> Option<String> {
    (text.len() == 3 && text.bytes().all(|byte| byte.is_ascii_alphabetic()))
        .then(|| text.to_ascii_uppercase())
}

fn radius(text: &str) -> Option<u8> {
    let pixels = text.strip_suffix("px").unwrap_or(text);
    pixels.parse().ok().filter(|pixels| *pixels <= 24)
}

/// Digits, with a point between them at most.
fn figure(text: &str) -> Option<String> {
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    let is_figure = match text.split_once('.') {
        Some((whole, fraction)) => digits(whole) && digits(fraction),
        None => digits(text),
    };
    is_figure.then(|| owned(text))
}
