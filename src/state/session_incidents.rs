//! The session's incidents: the list, the form of one, and the months they cover.

use leptos::prelude::*;

use super::incident_form::{FormFault, FormField, IncidentForm};
use super::incidents;
use super::session::Session;
use crate::documents::built_in;
use crate::engine::civil::{Moment, Month};
use crate::engine::incident::{Impact, IncidentKind};
use crate::engine::quantity::Months;
use crate::engine::scenario::History;
use crate::present::export::incidents_csv;
use crate::present::format::parse::{NumberFault, parse_quantity, parse_whole};
use crate::present::incident_list::{IncidentPage, ListView, incident_page, page_of};
use crate::present::words;

/// Impacts to choose from.
#[must_use]
pub fn impacts() -> [(Impact, &'static str); 4] {
    [Impact::None, Impact::Minor, Impact::Major, Impact::Total]
        .map(|impact| (impact, words::labels::impact(impact)))
}

/// Kinds to choose from.
#[must_use]
pub fn kinds() -> [(IncidentKind, &'static str); 3] {
    [
        IncidentKind::Incident,
        IncidentKind::Request,
        IncidentKind::Project,
    ]
    .map(|kind| (kind, words::labels::incident_kind(kind)))
}

/// Ten in the morning, when a form begins.
const MORNING: u32 = 600;

/// How the list is looked at.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct ListState {
    /// Words that are looked for.
    pub find: String,
    /// Number of the page.
    pub page: usize,
}

/// An incident that is being typed.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Editing {
    /// Its place in the scenario; `None`: it is new.
    pub place: Option<usize>,
    /// What is typed.
    pub form: IncidentForm,
    /// What is wrong, once it was tried to keep it.
    pub faults: Vec<FormFault>,
}

impl Editing {
    /// What is wrong with a field.
    #[must_use]
    pub fn fault(&self, field: FormField) -> Option<String> {
        self.faults
            .iter()
            .find(|fault| fault.field == field)
            .map(|fault| fault.message.clone())
    }
}

impl Session {
    /// Whether the history is somebody's own log.
    #[must_use]
    pub fn has_log(&self) -> bool {
        self.bench
            .with(|bench| matches!(bench.scenario.history, History::Log(_)))
    }

    /// Whether that log holds nothing yet.
    #[must_use]
    pub fn has_empty_log(&self) -> bool {
        self.has_log()
            && self
                .bench
                .with(|bench| incidents::entered(&bench.scenario).is_empty())
    }

    /// The page of the list that is looked at. Made-up incidents are listed too, as they count.
    #[must_use]
    pub fn incident_page(self) -> Memo<Option<IncidentPage>> {
        Memo::new(move |_| {
            let list = self.list.get();
            let locale = self.locale.get();
            self.results.priced.with(|priced| {
                let priced = priced.as_ref().ok()?;
                let bench = &priced.bench;
                let incidents = match &bench.scenario.history {
                    History::Log(log) => &log.incidents,
                    History::Summary(_) => &priced.replay.incidents,
                };
                let service = bench
                    .rate_card
                    .service_calendar(&bench.scenario.organisation);
                Some(incident_page(
                    incidents,
                    &ListView {
                        find: &list.find,
                        page: list.page,
                        locale,
                        currency: bench.scenario.currency,
                        service: &service,
                    },
                ))
            })
        })
    }

    /// Looks for words in the list.
    pub fn find_incidents(&self, words: String) {
        self.list.set(ListState {
            find: words,
            page: 0,
        });
    }

    /// Turns to a page of the list.
    pub fn turn_to(&self, page: usize) {
        self.list.update(|list| list.page = page);
    }

    /// Begins a new incident.
    pub fn add_incident(&self) {
        let locale = self.locale.get_untracked();
        let bench = self.bench.get_untracked();
        let present = incidents::entered(&bench.scenario);
        let (from, months) = incidents::window(&bench.scenario);
        let last = from.after(months).plus(-1);
        let latest = present.iter().map(|incident| incident.opened).max();
        let opened = latest.or_else(|| Moment::new(last.first_day(), MORNING));
        if let Some(opened) = opened {
            self.editing.set(Some(Editing {
                place: None,
                form: IncidentForm::blank(incidents::next_id(present), opened, locale),
                faults: Vec::new(),
            }));
        }
    }

    /// Begins to change the incident at this place of the scenario.
    pub fn edit_incident(&self, place: usize) {
        let locale = self.locale.get_untracked();
        let bench = self.bench.get_untracked();
        if let Some(incident) = incidents::entered(&bench.scenario).get(place) {
            self.editing.set(Some(Editing {
                place: Some(place),
                form: IncidentForm::of(incident, locale),
                faults: Vec::new(),
            }));
        }
    }

    /// Changes what is typed. Faults that were shown are looked at anew.
    pub fn type_incident(&self, change: impl FnOnce(&mut IncidentForm)) {
        let locale = self.locale.get_untracked();
        self.editing.update(|editing| {
            if let Some(editing) = editing {
                change(&mut editing.form);
                if !editing.faults.is_empty() {
                    editing.faults = editing.form.read(locale).err().unwrap_or_default();
                }
            }
        });
    }

    /// Keeps the incident that was typed, or says what is wrong with it; what was typed stays.
    pub fn keep_incident(&self) {
        let Some(editing) = self.editing.get_untracked() else {
            return;
        };
        let bench = self.bench.get_untracked();
        match editing.form.read(self.locale.get_untracked()) {
            Err(faults) => self.editing.set(Some(Editing { faults, ..editing })),
            Ok(incident) => {
                let (name, next, place) = match editing.place {
                    Some(place) => (
                        words::undo::change_incident(),
                        incidents::with_changed(&bench.scenario, place, incident),
                        place,
                    ),
                    None => {
                        let (next, place) = incidents::with_added(&bench.scenario, incident);
                        (words::undo::add_incident(), next, place)
                    }
                };
                if self.list.with_untracked(|list| list.find.is_empty()) {
                    self.turn_to(page_of(incidents::entered(&next), place));
                }
                self.editing.set(None);
                self.change_scenario(name, next);
            }
        }
    }

    /// Leaves the form; what was typed is gone.
    pub fn leave_incident(&self) {
        self.editing.set(None);
    }

    /// Deletes the incident at this place of the scenario. Undo brings it back.
    pub fn delete_incident(&self, place: usize) {
        let bench = self.bench.get_untracked();
        self.editing.set(None);
        self.change_scenario(
            words::undo::delete_incident(),
            incidents::with_deleted(&bench.scenario, place),
        );
    }

    /// Deletes all incidents. Undo brings them back.
    pub fn delete_all_incidents(&self) {
        let bench = self.bench.get_untracked();
        let (from, months) = incidents::window(&bench.scenario);
        self.editing.set(None);
        self.change_scenario(
            words::undo::delete_all(),
            incidents::with_all(&bench.scenario, from, months, Vec::new()),
        );
    }

    /// Goes back to a few figures, taken from the log. Undo brings the log back.
    pub fn use_estimate(&self) {
        let bench = self.bench.get_untracked();
        let (from, _) = incidents::window(&bench.scenario);
        let example = built_in::example_scenario(from).map(|example| example.history);
        if let Some(History::Summary(example)) = example {
            self.editing.set(None);
            self.change_scenario(
                words::undo::estimate(),
                incidents::with_estimate(&bench.scenario, &example),
            );
        }
    }

    /// Saves the incidents as CSV.
    pub fn save_incidents(&self) {
        let bench = self.bench.get_untracked();
        let (from, months) = incidents::window(&bench.scenario);
        let text = incidents_csv(incidents::entered(&bench.scenario), from, months);
        self.save_text("breakeven-incidents.csv", &text);
    }

    /// First month of the history, as `2025-11`, and how many months it covers.
    #[must_use]
    pub fn window_texts(&self) -> (String, String) {
        self.bench.with(|bench| {
            let (from, months) = incidents::window(&bench.scenario);
            (from.to_string(), months.get().to_string())
        })
    }

    /// Puts the history over other months; `None` leaves one as it is.
    ///
    /// # Errors
    /// What is wrong with what was typed.
    pub fn put_window(&self, from: Option<&str>, months: Option<&str>) -> Result<(), String> {
        let locale = self.locale.get_untracked();
        let bench = self.bench.get_untracked();
        let (mut first, mut count) = incidents::window(&bench.scenario);
        if let Some(text) = from {
            first = Month::parse(text.trim())
                .ok_or_else(|| words::incidents::not_a_month(text.trim()))?;
        }
        if let Some(text) = months {
            count = parse_whole(text, locale)
                .and_then(|count| parse_quantity(text, locale, |_| Months::new(count)))
                .map_err(|fault: NumberFault| fault.message(locale))?;
        }
        self.change_scenario(
            words::undo::window(),
            incidents::with_window(&bench.scenario, first, count),
        );
        Ok(())
    }
}
