//! What the reader has open: kept between visits, never part of a scenario.

use std::collections::BTreeSet;

use crate::present::case::Counted;

/// A part of the page that opens below the first screen.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Hash)]
pub enum Section {
    /// The month by month picture.
    Months,
    /// Twenty futures.
    Futures,
    /// Cost against people.
    People,
    /// What swings the answer.
    Swings,
    /// Hours left and hours lost.
    Hours,
    /// Every invoice, line by line.
    Bills,
    /// The incidents, and how more come in.
    Incidents,
    /// What is supposed.
    Assumptions,
    /// The rate card in use.
    Rates,
}

impl Section {
    /// All of them, in the page's order.
    pub const ALL: [Self; 9] = [
        Self::Months,
        Self::Futures,
        Self::People,
        Self::Swings,
        Self::Hours,
        Self::Bills,
        Self::Incidents,
        Self::Assumptions,
        Self::Rates,
    ];

    /// Its name in the page's addresses and in what is kept.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Months => "months",
            Self::Futures => "futures",
            Self::People => "people",
            Self::Swings => "swings",
            Self::Hours => "hours",
            Self::Bills => "bills",
            Self::Incidents => "incidents",
            Self::Assumptions => "assumptions",
            Self::Rates => "rates",
        }
    }
}

/// Which months the answer is about.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
pub enum Period {
    /// Those of the history: a replay, exact.
    Past,
    /// Those to come: a forecast.
    Coming,
}

/// What is open, and which bill is looked at.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct ViewState {
    /// The open sections.
    pub open: BTreeSet<Section>,
    /// The months that were chosen; `None`: those to come, once there is a forecast.
    pub period: Option<Period>,
    /// What counts as a plan's cost.
    pub counted: Counted,
    /// Whether claims of providers are left out of the forecast.
    pub neutral: bool,
    /// Id of the plan whose bills are shown; `None`: the cheapest.
    pub plan: Option<String>,
    /// Number of the month shown, from 0; `None`: the dearest.
    pub month: Option<usize>,
    /// Place of the incident that is followed across plans, in the replay's list.
    pub incident: Option<usize>,
}

impl ViewState {
    /// As lines of text: what is kept between visits.
    #[must_use]
    pub fn encode(&self) -> String {
        let mut text = String::new();
        let mut line = |name: &str, value: &str| {
            text.push_str(name);
            text.push(' ');
            text.push_str(value);
            text.push('\n');
        };
        for section in &self.open {
            line("open", section.id());
        }
        match self.period {
            Some(Period::Past) => line("period", "past"),
            Some(Period::Coming) => line("period", "coming"),
            None => {}
        }
        if self.counted == Counted::WithLostWork {
            line("counted", "with-lost-work");
        }
        if self.neutral {
            line("claims", "neutral");
        }
        if let Some(plan) = &self.plan {
            line("plan", plan);
        }
        if let Some(month) = self.month {
            line("month", &month.to_string());
        }
        if let Some(incident) = self.incident {
            line("incident", &incident.to_string());
        }
        text
    }

    /// What [`ViewState::encode`] made; anything else in the text is passed over, since nothing
    /// is lost with it.
    #[must_use]
    pub fn decode(text: &str) -> Self {
        let mut view = Self::default();
        for (name, value) in text.lines().filter_map(|line| line.split_once(' ')) {
            match name {
                "open" => view.open.extend(
                    Section::ALL
                        .into_iter()
                        .filter(|section| section.id() == value),
                ),
                "period" => {
                    view.period = match value {
                        "past" => Some(Period::Past),
                        "coming" => Some(Period::Coming),
                        _ => None,
                    }
                }
                "counted" if value == "with-lost-work" => view.counted = Counted::WithLostWork,
                "claims" if value == "neutral" => view.neutral = true,
                "plan" => view.plan = Some(value.to_owned()),
                "month" => view.month = value.parse().ok(),
                "incident" => view.incident = value.parse().ok(),
                _ => {}
            }
        }
        view
    }
}
