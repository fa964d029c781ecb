//! Messages between a host page and the calculator in its frame, and who is listened to.
//!
//! Every message is `{ ns: "breakeven", v: 1, id, type, … }`. `loader.js` sends and hears them in the
//! host page; `state::embedding` here. What does not fit in every field is dropped without an answer.

use serde::Serialize;

use super::attribute::Attribute;

/// What tells our messages from others.
pub const NAMESPACE: &str = "breakeven";

/// The version of the messages.
pub const VERSION: u32 = 1;

/// Most characters of a rate card that the host page hands over.
pub const MOST_CARD: usize = 1_000_000;

/// Messages that are heard at once, and in a second after that.
const BURST: f64 = 60.0;
const PER_SECOND: f64 = 30.0;

/// Most characters of an origin.
const MOST_ORIGIN: usize = 300;

/// A field of a message, as far as messages have fields.
#[derive(Clone, PartialEq, Debug)]
pub enum Field {
    /// A text.
    Text(String),
    /// A number.
    Number(f64),
    /// Anything else.
    Other,
}

/// What the host page says.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum FromHost {
    /// Its first word, by which its origin is known.
    Hello,
    /// An attribute changed.
    Configure(Attribute, Option<String>),
    /// The rate card that it fetched.
    Card(String),
    /// It could not fetch the rate card.
    NoCard,
    /// Show what can be printed.
    Print,
    /// Take the focus.
    Focus,
}

/// What the calculator says.
#[derive(Clone, PartialEq, Debug)]
pub enum ToHost {
    /// It shows its first answer.
    Ready,
    /// How high it is, in pixels.
    Resize(u32),
    /// It has an answer; the figures where the host asked for them.
    Result(Option<Figures>),
    /// The visitor took a link with everything in it.
    Share(String),
    /// The visitor wants to talk.
    Contact,
    /// Something is wrong that the owner should know.
    Error(ErrorCode, Option<Attribute>),
}

/// What the plans cost.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Figures {
    /// Id of the cheapest plan.
    pub cheapest: String,
    /// What each plan costs, cheapest first.
    pub totals: Vec<Total>,
    /// Code of the currency.
    pub currency: String,
    /// `coming` for a forecast, `past` for a replay.
    pub months: &'static str,
}

/// What one plan costs.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Total {
    /// Its id in the rate card.
    pub plan: String,
    /// Its name.
    pub name: String,
    /// Its cost as a decimal: `27800` or `27812.50`.
    pub total: String,
}

/// What is wrong, in a word that programs can tell apart.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum ErrorCode {
    /// An attribute has a value that is not allowed.
    Attribute,
    /// The rate card could not be fetched.
    RateCardMissing,
    /// The rate card has faults.
    RateCardInvalid,
    /// A later program wrote the rate card.
    RateCardVersion,
    /// The scenario is no share link, or a damaged one.
    Scenario,
    /// Prices and scenario are in different currencies.
    Currency,
    /// The figures cannot be compared.
    Figures,
}

impl ErrorCode {
    /// All of them.
    pub const ALL: [Self; 7] = [
        Self::Attribute,
        Self::RateCardMissing,
        Self::RateCardInvalid,
        Self::RateCardVersion,
        Self::Scenario,
        Self::Currency,
        Self::Figures,
    ];

    /// The word.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Attribute => "attribute",
            Self::RateCardMissing => "rate-card-missing",
            Self::RateCardInvalid => "rate-card-invalid",
            Self::RateCardVersion => "rate-card-version",
            Self::Scenario => "scenario",
            Self::Currency => "currency",
            Self::Figures => "figures",
        }
    }
}

impl ToHost {
    /// Its type in the message.
    #[must_use]
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::Ready => "ready",
            Self::Resize(_) => "resize",
            Self::Result(_) => "result",
            Self::Share(_) => "share",
            Self::Contact => "contact",
            Self::Error(..) => "error",
        }
    }

    /// The whole message as JSON.
    #[must_use]
    pub fn to_json(&self, id: &str) -> String {
        let mut message = Message {
            ns: NAMESPACE,
            v: VERSION,
            id,
            kind: self.kind(),
            ..Message::default()
        };
        match self {
            Self::Ready | Self::Contact => {}
            Self::Resize(height) => message.height = Some(*height),
            Self::Result(None) => {}
            Self::Result(Some(figures)) => {
                message.cheapest = Some(&figures.cheapest);
                message.totals = Some(&figures.totals);
                message.currency = Some(&figures.currency);
                message.months = Some(figures.months);
            }
            Self::Share(url) => message.url = Some(url),
            Self::Error(code, attribute) => {
                message.code = Some(code.word());
                message.attribute = attribute.map(Attribute::name);
            }
        }
        serde_json::to_string(&message).unwrap_or_default()
    }

    /// The origin that it is for. `None`: nobody, since no host is known yet; a height alone may go
    /// to whoever embeds the page, since it says nothing.
    #[must_use]
    pub fn audience<'a>(&self, host: Option<&'a str>) -> Option<&'a str> {
        match self {
            Self::Resize(_) => Some(host.unwrap_or("*")),
            _ => host,
        }
    }
}

#[derive(Serialize, Default)]
struct Message<'a> {
    ns: &'a str,
    v: u32,
    id: &'a str,
    #[serde(rename = "type")]
    kind: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    height: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    cheapest: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    totals: Option<&'a [Total]>,
    #[serde(skip_serializing_if = "Option::is_none")]
    currency: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    months: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    url: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    code: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    attribute: Option<&'static str>,
}

/// Who is listened to: one host, known by the origin of its first word, and not too much of it.
/// That a message comes from the window around the frame is for `platform::frame` to see.
#[derive(Clone, PartialEq, Debug)]
pub struct Door {
    id: String,
    host: Option<String>,
    allowance: f64,
    last: f64,
}

impl Door {
    /// Listens to messages with this id.
    #[must_use]
    pub const fn new(id: String) -> Self {
        Self {
            id,
            host: None,
            allowance: BURST,
            last: 0.0,
        }
    }

    /// The id of messages.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.id
    }

    /// The origin of the host, once it has said hello.
    #[must_use]
    pub fn host(&self) -> Option<&str> {
        self.host.as_deref()
    }

    /// Takes a message that arrived so many milliseconds after anything; `None` for what is not the
    /// host's, not whole, or too much.
    pub fn admit(
        &mut self,
        now: f64,
        origin: &str,
        fields: &[(String, Field)],
    ) -> Option<FromHost> {
        let said = Said(fields);
        let is_ours = said.text("ns") == Some(NAMESPACE)
            && said.number("v") == Some(f64::from(VERSION))
            && said.text("id") == Some(&self.id);
        if !is_ours || !is_origin(origin) || !self.has_room(now) {
            return None;
        }
        let message = said.message()?;
        match (&self.host, &message) {
            (Some(host), _) => (host == origin).then_some(message),
            (None, FromHost::Hello) => {
                self.host = Some(origin.to_owned());
                Some(message)
            }
            (None, _) => None,
        }
    }

    fn has_room(&mut self, now: f64) -> bool {
        let passed = (now - self.last).max(0.0) / 1000.0;
        self.last = now;
        self.allowance = (self.allowance + passed * PER_SECOND).min(BURST);
        let has_room = self.allowance >= 1.0;
        if has_room {
            self.allowance -= 1.0;
        }
        has_room
    }
}

/// An origin that can be answered: a sandboxed page's is `null`.
fn is_origin(text: &str) -> bool {
    (text.starts_with("https://") || text.starts_with("http://")) && text.len() <= MOST_ORIGIN
}

struct Said<'a>(&'a [(String, Field)]);

impl Said<'_> {
    fn field(&self, name: &str) -> Option<&Field> {
        let (_, field) = self.0.iter().find(|(known, _)| known == name)?;
        Some(field)
    }

    fn text(&self, name: &str) -> Option<&str> {
        match self.field(name)? {
            Field::Text(text) => Some(text),
            _ => None,
        }
    }

    fn number(&self, name: &str) -> Option<f64> {
        match self.field(name)? {
            Field::Number(number) => Some(*number),
            _ => None,
        }
    }

    fn message(&self) -> Option<FromHost> {
        match self.text("type")? {
            "hello" => Some(FromHost::Hello),
            "print" => Some(FromHost::Print),
            "focus" => Some(FromHost::Focus),
            "configure" => self.configure(),
            _ => None,
        }
    }

    fn configure(&self) -> Option<FromHost> {
        let name = self.text("name")?;
        let value = match self.field("value") {
            None => None,
            Some(Field::Text(value)) => Some(value.clone()),
            Some(_) => return None,
        };
        match (name, value) {
            ("card", None) => Some(FromHost::NoCard),
            ("card", Some(card)) => (card.len() <= MOST_CARD).then_some(FromHost::Card(card)),
            (name, value) => Some(FromHost::Configure(Attribute::named(name)?, value)),
        }
    }
}
