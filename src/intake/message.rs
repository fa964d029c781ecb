//! What page and program say to each other. Built together, so this format has no versions and is
//! never kept. The bytes of a file travel beside [`Request::Begin`], not in it.

use serde::{Deserialize, Serialize};

use super::importing::WrittenIn;
use super::preview::Preview;
use super::{listed, tickets};
use crate::documents::value::compact;
use crate::engine::civil::{Month, Weekday};
use crate::engine::incident::Incident;
use crate::engine::organisation::Hours;
use crate::engine::quantity::Months;
use crate::import::choices::Treatment;
use crate::import::dates::DateOrder;
use crate::import::durations::DurationUnit;
use crate::import::window::Window;
use crate::present::format::Locale;

/// What the page asks for. Only the latest number counts: what is done for an earlier one ends at
/// its next pause.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum Request {
    /// Reads the file whose bytes come with this.
    Begin {
        /// What its answers are told by.
        number: u32,
        /// Its name.
        source: String,
        /// How files were read before, as it is kept.
        remembered: String,
        /// For whom it is shown.
        look: Look,
    },
    /// Reads it again with another choice.
    Choose {
        /// What its answers are told by.
        number: u32,
        /// The choice.
        choice: Choice,
    },
    /// Shows it for somebody else.
    Look(Look),
    /// Says every line that does not count or looks wrong.
    Notes,
    /// Leaves what is being read, and keeps what was known before.
    Stop {
        /// Greater than that of what is left.
        number: u32,
    },
    /// Forgets the file.
    Forget,
}

/// A choice that changes how a file is read.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum Choice {
    /// A column becomes something else.
    Column {
        /// The column.
        place: usize,
        /// What it becomes, as a place in [`super::preview::roles`].
        role: usize,
    },
    /// Day or month first.
    DateOrder(#[serde(with = "listed")] DateOrder),
    /// In which zone times without one were written.
    WrittenIn(#[serde(with = "listed")] WrittenIn),
    /// What the worked column counts.
    Unit(#[serde(with = "listed")] DurationUnit),
    /// What is done with tickets above the cap.
    AboveCap(#[serde(with = "listed")] Treatment),
    /// What is typed as the usual length of a ticket.
    Typical(String),
}

/// For whom an import is shown.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Look {
    /// Tag of the locale.
    locale: String,
    /// Working days, Monday first.
    days: [bool; 7],
    opens: u32,
    closes: u32,
}

/// What comes of it.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub enum Answer {
    /// How far reading is.
    Progress {
        /// Of which request.
        number: u32,
        /// 0 … 1.
        share: f64,
        /// Rows that were read.
        rows: u64,
    },
    /// What the file would bring.
    Shown {
        /// Of which request.
        number: u32,
        /// That.
        shown: Box<Shown>,
    },
    /// The next of the tickets that it would bring, in their order.
    Tickets {
        /// Of which request.
        number: u32,
        /// Some hundreds.
        #[serde(with = "rows")]
        tickets: Vec<Incident>,
    },
    /// Nothing can be made of the file, and why.
    Failed {
        /// Of which request.
        number: u32,
        /// Why.
        why: String,
    },
    /// Every line that does not count or looks wrong, as CSV.
    Notes(String),
}

/// What a file would bring, as it is shown.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Shown {
    /// All of it that is drawn.
    pub preview: Preview,
    /// The zone of times without one.
    #[serde(with = "listed")]
    pub written_in: WrittenIn,
    /// What is typed as the usual length.
    pub typical_text: String,
    /// Why that is not taken.
    pub typical_fault: Option<String>,
    /// What would be kept; `None` while something is still asked.
    pub kept: Option<Kept>,
    /// How the file is read, to be remembered.
    pub reading: String,
}

/// What would be kept.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Kept {
    /// Tickets, all of which follow.
    pub tickets: usize,
    from: String,
    months: u32,
}

impl Look {
    /// For people of this locale with these working hours.
    #[must_use]
    pub fn new(locale: &Locale, hours: &Hours) -> Self {
        Self {
            locale: locale.tag.to_owned(),
            days: Weekday::ALL.map(|day| hours.includes_day(day)),
            opens: hours.opens(),
            closes: hours.closes(),
        }
    }

    /// Their locale.
    #[must_use]
    pub fn locale(&self) -> &'static Locale {
        Locale::for_tag(&self.locale).unwrap_or(Locale::DEFAULT)
    }

    /// Their working hours.
    #[must_use]
    pub fn hours(&self) -> Option<Hours> {
        let days = Weekday::ALL.into_iter().zip(self.days);
        let days = days.filter_map(|(day, works)| works.then_some(day));
        Hours::new(days.collect(), self.opens, self.closes).ok()
    }
}

impl Kept {
    /// So many tickets in these months.
    #[must_use]
    pub fn new(tickets: usize, window: Window) -> Self {
        Self {
            tickets,
            from: window.from.to_string(),
            months: window.months.get(),
        }
    }

    /// The months that they cover.
    #[must_use]
    pub fn window(&self) -> Option<(Month, Months)> {
        Some((Month::parse(&self.from)?, Months::new(self.months).ok()?))
    }
}

impl Request {
    /// On one line.
    #[must_use]
    pub fn write(&self) -> String {
        compact(self)
    }

    /// What [`Self::write`] wrote.
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        serde_json::from_str(text).ok()
    }
}

impl Answer {
    /// On one line.
    #[must_use]
    pub fn write(&self) -> String {
        compact(self)
    }

    /// What [`Self::write`] wrote.
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        serde_json::from_str(text).ok()
    }
}

mod rows {
    //! Incidents as [`tickets`] writes them.

    use serde::de::Error as _;
    use serde::{Deserialize as _, Deserializer, Serializer};

    use super::{Incident, tickets};

    pub(super) fn serialize<S: Serializer>(list: &[Incident], to: S) -> Result<S::Ok, S::Error> {
        to.collect_seq(list.iter().map(tickets::of))
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(
        from: D,
    ) -> Result<Vec<Incident>, D::Error> {
        let list = Vec::<tickets::Ticket<'de>>::deserialize(from)?;
        let incidents = list.into_iter().map(tickets::incident);
        incidents
            .collect::<Option<_>>()
            .ok_or_else(|| D::Error::custom("not an incident"))
    }
}
