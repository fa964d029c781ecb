//! What the reader has open: kept between visits, never part of a scenario.

use std::collections::BTreeSet;

/// A part of the page that opens below the first screen.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Hash)]
pub enum Section {
    /// The month by month picture.
    Months,
    /// Every invoice, line by line.
    Bills,
    /// The incidents, and how more come in.
    Incidents,
    /// The rate card in use.
    Rates,
}

impl Section {
    /// All of them, in the page's order.
    pub const ALL: [Self; 4] = [Self::Months, Self::Bills, Self::Incidents, Self::Rates];

    /// Its name in the page's addresses and in what is kept.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Months => "months",
            Self::Bills => "bills",
            Self::Incidents => "incidents",
            Self::Rates => "rates",
        }
    }
}

/// What is open, and which bill is looked at.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct ViewState {
    /// The open sections.
    pub open: BTreeSet<Section>,
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
                "plan" => view.plan = Some(value.to_owned()),
                "month" => view.month = value.parse().ok(),
                "incident" => view.incident = value.parse().ok(),
                _ => {}
            }
        }
        view
    }
}
