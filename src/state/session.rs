//! The session: everything the page holds, as signals that views read and acts that they call.
//!
//! [`Session::start`] makes it when the page opens; views get it from their context.

use std::collections::BTreeMap;

use leptos::ev::KeyboardEvent;
use leptos::html::Section;
use leptos::prelude::*;
use rust_decimal::Decimal;

use super::autosave::{Autosave, Saving};
use super::bench::{Bench, Prices};
use super::importer::Importer;
use super::importing::Importing;
use super::input::{Input, PutFault};
use super::notice::Notice;
use super::opening;
use super::per_person::PerPerson;
use super::records::Keeper;
use super::results::Results;
use super::session_import::{Awaited, ReadingFile};
use super::session_incidents::{Editing, ListState};
use super::undo::Timeline;
use super::view::{Section as OpenSection, ViewState};
use crate::documents::built_in;
use crate::engine::civil::Month;
use crate::engine::scenario::Scenario;
use crate::platform::{clock, crash, page, storage};
use crate::present::format::parse::{NumberFault, parse_number};
use crate::present::format::{Locale, NumberFormat};
use crate::present::words;
use crate::present::words::{Language, speech};

/// Milliseconds of rest after which what was typed is a step of its own.
const SETTLES: i32 = 1000;

/// Everything the page holds.
#[derive(Clone, Copy)]
pub struct Session {
    timeline: RwSignal<Timeline<Bench>>,
    /// The scenario and the rate card.
    pub bench: Memo<Bench>,
    /// What they come to.
    pub results: Results,
    /// How numbers and dates are written.
    pub locale: RwSignal<&'static Locale>,
    /// What is being typed on the first screen, where it is not the figure that counts.
    pub typing: RwSignal<BTreeMap<Input, Typing>>,
    /// What is open.
    pub view: RwSignal<ViewState>,
    /// What there is to tell.
    pub notices: RwSignal<Vec<Notice>>,
    /// The import under way.
    pub importing: RwSignal<Option<Importing>>,
    /// The file that is being read, once that takes time.
    pub reading: RwSignal<Option<ReadingFile>>,
    /// Has ticket files read.
    pub(super) importer: Importer,
    /// What of the file was asked last, and what has come of it.
    pub(super) awaited: StoredValue<Awaited>,
    /// The incident that is being typed.
    pub editing: RwSignal<Option<Editing>>,
    /// The language that is spoken. What speaks is drawn anew when it changes.
    pub language: RwSignal<&'static Language>,
    /// The language that was last asked for; its messages may still be on their way.
    pub(super) asked_language: StoredValue<&'static Language>,
    /// How the list of incidents is looked at.
    pub list: RwSignal<ListState>,
    /// What of the program is on the screen.
    pub place: RwSignal<Place>,
    /// Whether other prices may be opened.
    pub price_choice: RwSignal<PriceChoice>,
    per_person: StoredValue<Option<PerPerson>>,
    pub(super) autosave: Autosave,
    /// The visitor's own figures while a copy from a link is on the screen.
    pub(super) own: StoredValue<Option<(Bench, ViewState)>>,
}

/// Whether other prices may be opened.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum PriceChoice {
    /// They may.
    Free,
    /// The owner of the page in which this is embedded has locked them.
    Locked,
}

/// What of the program is on the screen.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Place {
    /// The comparison and all below it.
    Comparison,
    /// What writes snippets for other sites.
    OnYourSite,
}

/// A text that is being typed into a field.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Typing {
    /// The text.
    pub text: String,
    /// Why it does not count, and what does.
    pub fault: Option<String>,
}

impl Session {
    /// Opens what was saved, or the example, and saves every change from now on. `None`, with the
    /// failure shown, when there is nothing to begin with.
    #[must_use]
    pub fn start() -> Option<Self> {
        let keeper = Keeper::new(storage::open(), page::tab_name());
        let Some(opened) = opening::open(&keeper, this_month()) else {
            crash::fail("the built-in rate card has faults");
            return None;
        };
        let session = Self::begin(opened, keeper);
        session.follow_address();
        Some(session)
    }

    /// A session that begins with what was opened.
    #[must_use]
    pub(super) fn begin(opened: opening::Opening, keeper: Keeper) -> Self {
        let timeline = RwSignal::new(Timeline::new(opened.bench));
        let bench = Memo::new(move |_| timeline.with(|timeline| timeline.now().clone()));
        let locale = RwSignal::new(super::language::locale());
        let view = RwSignal::new(opened.view);
        Self {
            timeline,
            bench,
            results: Results::of(bench, locale, view),
            locale,
            typing: RwSignal::new(BTreeMap::new()),
            view,
            notices: RwSignal::new(opened.notices),
            importing: RwSignal::new(None),
            reading: RwSignal::new(None),
            importer: Importer::new(),
            awaited: StoredValue::new(Awaited::default()),
            editing: RwSignal::new(None),
            language: RwSignal::new(speech::spoken()),
            asked_language: StoredValue::new(speech::spoken()),
            list: RwSignal::new(ListState::default()),
            place: RwSignal::new(Place::Comparison),
            price_choice: RwSignal::new(PriceChoice::Free),
            per_person: StoredValue::new(None),
            autosave: Autosave::start(keeper, opened.changes, bench, view),
            own: StoredValue::new(None),
        }
    }

    /// Begins anew with a bench, which no undo goes behind.
    pub(super) fn begin_again(&self, bench: Bench) {
        self.typing.update(BTreeMap::clear);
        self.timeline.set(Timeline::new(bench));
    }

    /// The session of the page.
    #[must_use]
    pub fn get() -> Self {
        expect_context()
    }

    /// How saving goes.
    #[must_use]
    pub fn saving(&self) -> Signal<Saving> {
        self.autosave.state()
    }

    /// Saves over what another tab saved.
    pub fn save_over(&self) {
        self.autosave.save_over();
    }

    /// Tries again to save.
    pub fn save_again(&self) {
        self.autosave.save_now();
    }

    /// Opens what another tab saved, in place of what is here. Undo brings this back.
    pub fn take_other_tab(&self) {
        if let Some(opened) = self.autosave.reopen(this_month()) {
            self.change("another tab", words::undo::other_tab(), opened.bench);
            self.notices
                .update(|notices| notices.extend(opened.notices));
        }
    }

    /// Goes on to another bench. `control` is what made the change: as long as the same one
    /// goes on, its changes are one step. `name` completes the word "Undo".
    pub fn change(&self, control: &str, name: &str, next: Bench) {
        self.timeline
            .update(|timeline| timeline.change(control, name.to_owned(), next));
    }

    /// Goes on to another scenario, as one step of its own.
    pub fn change_scenario(&self, name: &str, scenario: Scenario) {
        let next = self.bench.get_untracked().with_scenario(scenario);
        self.rest();
        self.change(name, name, next);
        self.rest();
    }

    /// Goes back to the built-in rate card.
    pub fn use_built_in_prices(&self) {
        if let Ok(card) = built_in::rate_card() {
            let next = self
                .bench
                .get_untracked()
                .with_rate_card(card, Prices::BuiltIn);
            self.rest();
            self.change("prices", words::undo::prices(), next);
            self.rest();
        }
    }

    /// Ends the present step, so that the next change is one of its own.
    pub fn rest(&self) {
        self.timeline.update_untracked(Timeline::rest);
    }

    /// What undo would take back.
    #[must_use]
    pub fn undo_name(&self) -> Option<String> {
        self.timeline
            .with(|timeline| timeline.undo_name().map(ToOwned::to_owned))
    }

    /// What redo would bring back.
    #[must_use]
    pub fn redo_name(&self) -> Option<String> {
        self.timeline
            .with(|timeline| timeline.redo_name().map(ToOwned::to_owned))
    }

    /// Takes the last step back.
    pub fn undo(&self) {
        self.typing.update(BTreeMap::clear);
        self.timeline.update(|timeline| {
            timeline.undo();
        });
    }

    /// Brings the last step that was taken back again.
    pub fn redo(&self) {
        self.typing.update(BTreeMap::clear);
        self.timeline.update(|timeline| {
            timeline.redo();
        });
    }

    /// What stands in a field: what is being typed, else the figure that counts.
    #[must_use]
    pub fn field_text(&self, input: Input) -> String {
        let typed = self
            .typing
            .with(|typing| typing.get(&input).map(|typing| typing.text.clone()));
        typed
            .or_else(|| {
                let value = self.bench.with(|bench| input.value(&bench.scenario))?;
                Some(self.numbers().to_edit(value))
            })
            .unwrap_or_default()
    }

    /// Why what is being typed does not count.
    #[must_use]
    pub fn field_fault(&self, input: Input) -> Option<String> {
        self.typing
            .with(|typing| typing.get(&input).and_then(|typing| typing.fault.clone()))
    }

    /// Takes what is being typed into a field; the last good figure stays where it is none.
    pub fn type_into(&self, input: Input, text: String) {
        let locale = self.locale.get_untracked();
        let put = match parse_number(&text, locale) {
            Ok(value) => self.put(input, value),
            Err(fault) => Err(fault.message(locale)),
        };
        let fault = put.err().map(|why| {
            // What was typed on the way to a wrong figure does not count either: "1" on the way
            // to "1o8".
            self.timeline.update(|timeline| {
                timeline.withdraw(input_name(input));
            });
            let bench = self.bench.get_untracked();
            let counts = input.value(&bench.scenario).unwrap_or_default();
            words::inputs::still_counting(&why, &self.numbers().decimal(counts))
        });
        self.typing.update(|typing| {
            typing.insert(input, Typing { text, fault });
        });
        let session = *self;
        page::after_rest("typing", SETTLES, move || session.rest());
    }

    /// Puts a figure in its place, or says why not.
    ///
    /// # Errors
    /// What is wrong with it, in words.
    pub fn put(&self, input: Input, value: Decimal) -> Result<(), String> {
        let bench = self.bench.get_untracked();
        let scenario = input
            .put(value, &bench.scenario)
            .map_err(|fault| self.put_fault(value, fault))?;
        let scenario = self.with_incidents_in_proportion(input, &bench.scenario, scenario);
        let name = words::undo::input(
            words::inputs::label(input.asked()),
            &self.numbers().decimal(value),
        );
        self.change(input_name(input), &name, bench.with_scenario(scenario));
        Ok(())
    }

    /// The next scenario, with the incidents of a summary in proportion to its people.
    fn with_incidents_in_proportion(
        &self,
        input: Input,
        before: &Scenario,
        next: Scenario,
    ) -> Scenario {
        match input {
            Input::People => {
                let keep = PerPerson::to_keep(self.per_person.get_value(), before);
                self.per_person.set_value(keep);
                match keep {
                    Some(keep) => keep.keep_in(next),
                    None => next,
                }
            }
            Input::IncidentsPerMonth => {
                self.per_person.set_value(PerPerson::of(&next));
                next
            }
            _ => next,
        }
    }

    /// Moves a slider: what was typed before no longer stands in the field.
    pub fn slide(&self, input: Input, value: Decimal) {
        self.typing.update(|typing| {
            typing.remove(&input);
        });
        if let Err(why) = self.put(input, value) {
            let text = self.numbers().to_edit(value);
            self.typing.update(|typing| {
                let fault = Some(why);
                typing.insert(input, Typing { text, fault });
            });
        }
    }

    /// Leaves a field: a good figure is shown as it counts, a wrong one stays to be mended.
    pub fn leave(&self, input: Input) {
        self.rest();
        self.typing.update(|typing| {
            if typing
                .get(&input)
                .is_some_and(|typing| typing.fault.is_none())
            {
                typing.remove(&input);
            }
        });
    }

    /// Undo and redo by keyboard, but for fields, which have their own.
    pub fn shortcut(&self, event: &KeyboardEvent) {
        let commands = event.ctrl_key() || event.meta_key();
        if !commands || event.alt_key() || page::is_typing(event) {
            return;
        }
        match (event.key().to_lowercase().as_str(), event.shift_key()) {
            ("z", false) => self.undo(),
            ("z", true) | ("y", false) => self.redo(),
            _ => return,
        }
        event.prevent_default();
    }

    /// Whether an element has been read past and left the screen.
    #[must_use]
    pub fn when_out_of_sight(&self, element: NodeRef<Section>) -> Signal<bool> {
        let out = RwSignal::new(false);
        Effect::new(move |_| {
            if let Some(element) = element.get() {
                page::when_it_leaves(&element, move |is_out| {
                    // The screen may have been drawn anew since.
                    let _ = out.try_set(is_out);
                });
            }
        });
        out.into()
    }

    /// Opens or closes a section.
    pub fn toggle(&self, section: OpenSection) {
        self.view.update(|view| {
            if !view.open.remove(&section) {
                view.open.insert(section);
            }
        });
    }

    /// Opens a section and goes there.
    pub fn go_to(&self, section: OpenSection) {
        self.view.update(|view| {
            view.open.insert(section);
        });
        page::after_paint(move || page::go_to(section.id()));
    }

    /// Tells something.
    pub fn tell(&self, notice: Notice) {
        self.notices.update(|notices| notices.push(notice));
    }

    /// Takes a notice away.
    pub fn dismiss(&self, notice: &Notice) {
        self.notices
            .update(|notices| notices.retain(|told| told != notice));
    }

    /// Plain numbers.
    #[must_use]
    pub fn numbers(&self) -> NumberFormat {
        NumberFormat::new(self.locale.get_untracked())
    }

    fn put_fault(&self, value: Decimal, fault: PutFault) -> String {
        let locale = self.locale.get_untracked();
        let numbers = self.numbers();
        match fault {
            PutFault::OutOfBounds(bounds) => {
                NumberFault::out_of_bounds(value, bounds).message(locale)
            }
            PutFault::NotWhole => NumberFault::NotWhole { value }.message(locale),
            PutFault::AboveBad(bad) => {
                words::inputs::above_bad(&numbers.decimal(value), &numbers.count(bad.into()))
            }
            PutFault::BelowTypical(typical) => words::inputs::below_typical(
                &numbers.decimal(value),
                &numbers.count(typical.into()),
            ),
        }
    }
}

/// What a change of this input is coalesced by.
const fn input_name(input: Input) -> &'static str {
    match input {
        Input::People => "people",
        Input::IncidentsPerMonth => "incidents a month",
        Input::TypicalMinutes => "typical minutes",
        Input::BadMinutes => "bad minutes",
        Input::AfterHours => "after hours",
        Input::Onsite => "on site",
        Input::Devices => "devices",
        Input::Servers => "servers",
        Input::Sites => "sites",
    }
}

/// The month of the visit. A clock outside the calendar counts as its first month, after which
/// the example of a first visit still fits.
pub(super) fn this_month() -> Month {
    let now = clock::now();
    Month::of(now.year, now.month)
        .unwrap_or(Month::EARLIEST)
        .max(Month::EARLIEST.plus(12))
}
