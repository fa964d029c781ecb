//! Saving every change by itself.
//!
//! [`super::session`] starts it. Changes are written a moment after the last of them, and at once
//! when the page is about to go; "saved" is said only of what was read back.

use leptos::prelude::*;

use super::bench::{Bench, Origin, Prices};
use super::opening::{self, Changes, Opening};
use super::records::{Keeper, Key, SaveFault};
use super::view::ViewState;
use crate::documents::{write_rate_card, write_scenario};
use crate::engine::civil::Month;
use crate::platform::page;

/// Milliseconds after the last change until it is written.
const REST: i32 = 250;

/// How saving goes.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Saving {
    /// Nothing was changed yet.
    Untouched,
    /// A change waits to be written.
    Waiting,
    /// All changes are written, and were read back.
    Saved,
    /// The browser keeps nothing; what is here lasts as long as the page.
    NotLasting,
    /// What is saved must stay as it is, so nothing is written.
    ReadOnly,
    /// The last change could not be written; what was saved before still stands.
    Failed(SaveFault),
}

/// Writes changes to storage.
#[derive(Clone, Copy)]
pub struct Autosave {
    keeper: StoredValue<Keeper, LocalStorage>,
    state: RwSignal<Saving>,
    bench: Memo<Bench>,
    view: RwSignal<ViewState>,
}

impl Autosave {
    /// Begins to watch a bench and a view.
    #[must_use]
    pub fn start(
        keeper: Keeper,
        changes: Changes,
        bench: Memo<Bench>,
        view: RwSignal<ViewState>,
    ) -> Self {
        let state = match (keeper.is_lasting(), changes) {
            (false, _) => Saving::NotLasting,
            (true, Changes::NotSaved) => Saving::ReadOnly,
            (true, Changes::Saved) => Saving::Untouched,
        };
        let autosave = Self {
            keeper: StoredValue::new_local(keeper),
            state: RwSignal::new(state),
            bench,
            view,
        };
        autosave.watch();
        autosave
    }

    /// How saving goes.
    #[must_use]
    pub fn state(&self) -> Signal<Saving> {
        self.state.into()
    }

    /// Writes what waits.
    pub fn save_now(&self) {
        if matches!(
            self.state.get_untracked(),
            Saving::Waiting | Saving::Failed(_)
        ) {
            self.write(Keeper::write);
        }
    }

    /// Writes over what another tab saved.
    pub fn save_over(&self) {
        self.write(Keeper::write_over);
    }

    /// Reads what is saved now, and takes it as known.
    #[must_use]
    pub fn reopen(&self, this_month: Month) -> Option<Opening> {
        let opened = self
            .keeper
            .with_value(|keeper| opening::open(keeper, this_month));
        self.state.set(Saving::Waiting);
        opened
    }

    fn watch(self) {
        Effect::new(move |before: Option<Bench>| {
            let bench = self.bench.get();
            let changed = before.is_some_and(|before| before != bench);
            if changed
                && !matches!(
                    self.state.get_untracked(),
                    Saving::NotLasting | Saving::ReadOnly
                )
            {
                self.state.set(Saving::Waiting);
                page::after_rest("save", REST, move || self.save_now());
            }
            bench
        });
        Effect::new(move |before: Option<()>| {
            let view = self.view.get();
            if before.is_some() {
                // Which sections are open is no loss where it cannot be kept.
                self.keeper.with_value(|keeper| {
                    let _ = keeper.write_over(Key::View, &view.encode());
                });
            }
        });
        page::before_it_goes(move || self.save_now());
    }

    fn write(&self, put: fn(&Keeper, Key, &str) -> Result<(), SaveFault>) {
        let bench = self.bench.get_untracked();
        let written = self.keeper.with_value(|keeper| {
            if bench.origin == Origin::Own {
                put(keeper, Key::Scenario, &write_scenario(&bench.scenario))?;
            }
            match bench.prices {
                Prices::Own => put(keeper, Key::RateCard, &write_rate_card(&bench.rate_card)),
                Prices::BuiltIn => keeper.remove(Key::RateCard).map_err(SaveFault::Storage),
            }
        });
        self.state.set(match written {
            Ok(()) => Saving::Saved,
            Err(fault) => Saving::Failed(fault),
        });
    }
}
