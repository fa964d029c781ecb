//! Saving every change by itself.
//!
//! [`super::session`] starts it. Changes are written a moment after the last of them, and at once
//! when the page is about to go; "saved" is said only of what was read back.

use leptos::prelude::*;

use super::bench::{Bench, Origin, Prices};
use super::incidents;
use super::opening::{self, Changes, Opening};
use super::records::{Found, Keeper, Key, SaveFault, may_fit};
use super::view::ViewState;
use crate::documents::{write_rate_card, write_scenario};
use crate::engine::civil::Month;
use crate::intake::remembered::{Reading, Remembered};
use crate::platform::page;
use crate::platform::storage::StorageFault;

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
    /// A copy from a link is on the screen; nothing of it is written until it is kept.
    Held,
    /// The last change could not be written; what was saved before still stands.
    Failed(SaveFault),
}

/// Writes changes to storage.
#[derive(Clone, Copy)]
pub struct Autosave {
    keeper: StoredValue<Keeper, LocalStorage>,
    state: RwSignal<Saving>,
    /// How saving went before it was held.
    before: StoredValue<Saving>,
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
            before: StoredValue::new(state.clone()),
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

    /// Writes what waits, then nothing more until [`Autosave::release`] or [`Autosave::let_go`].
    pub fn hold(&self) {
        self.save_now();
        self.before.set_value(self.state.get_untracked());
        self.state.set(Saving::Held);
    }

    /// Writes changes again, and what is on the bench now.
    pub fn release(&self) {
        match self.before.get_value() {
            before @ (Saving::NotLasting | Saving::ReadOnly) => self.state.set(before),
            _ => {
                self.state.set(Saving::Waiting);
                self.save_now();
                self.save_view();
            }
        }
    }

    /// Writes changes again; what is on the bench now was written before.
    pub fn let_go(&self) {
        self.state.set(self.before.get_value());
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

    /// How ticket files were read before; nothing where that cannot be read.
    #[must_use]
    pub fn remembered(&self) -> Remembered {
        self.keeper
            .with_value(|keeper| match keeper.read(Key::Imports) {
                Ok(Found::Document(text)) => Remembered::read(&text).unwrap_or_default(),
                _ => Remembered::default(),
            })
    }

    /// Remembers how a ticket file was read, beside what another tab remembers meanwhile. That it
    /// could not be kept costs a few clicks, no more.
    pub fn remember(&self, reading: Reading) {
        self.keeper.with_value(|keeper| {
            let known = match keeper.read(Key::Imports) {
                Ok(Found::Nothing) => Some(Remembered::default()),
                Ok(Found::Document(text)) => Remembered::read(&text),
                Ok(Found::Damaged(text)) => keeper
                    .set_aside(Key::Imports, &text)
                    .is_ok()
                    .then(Remembered::default),
                Err(_) => None,
            };
            if let Some(mut remembered) = known {
                remembered.take(reading);
                let _ = keeper.write(Key::Imports, &remembered.write());
            }
        });
    }

    fn watch(self) {
        Effect::new(move |before: Option<Bench>| {
            let bench = self.bench.get();
            let changed = before.is_some_and(|before| before != bench);
            if changed
                && !matches!(
                    self.state.get_untracked(),
                    Saving::NotLasting | Saving::ReadOnly | Saving::Held
                )
            {
                self.state.set(Saving::Waiting);
                page::after_rest("save", REST, move || self.save_now());
            }
            bench
        });
        Effect::new(move |before: Option<()>| {
            self.view.track();
            if before.is_some() && self.state.get_untracked() != Saving::Held {
                self.save_view();
            }
        });
        page::before_it_goes(move || self.save_now());
    }

    fn save_view(&self) {
        let view = self.view.get_untracked();
        // Which sections are open is no loss where it cannot be kept.
        self.keeper.with_value(|keeper| {
            let _ = keeper.write_over(Key::View, &view.encode());
        });
    }

    fn write(&self, put: fn(&Keeper, Key, &str) -> Result<(), SaveFault>) {
        let bench = self.bench.get_untracked();
        let written = self.keeper.with_value(|keeper| {
            match bench.origin {
                Origin::Own if !may_fit(incidents::entered(&bench.scenario).len()) => {
                    return Err(SaveFault::Storage(StorageFault::Full));
                }
                Origin::Own => put(keeper, Key::Scenario, &write_scenario(&bench.scenario))?,
                Origin::Example => keeper.withdraw(Key::Scenario)?,
            }
            match bench.prices {
                Prices::Own => put(keeper, Key::RateCard, &write_rate_card(&bench.rate_card)),
                Prices::BuiltIn => keeper.withdraw(Key::RateCard),
            }
        });
        self.state.set(match written {
            Ok(()) => Saving::Saved,
            Err(fault) => Saving::Failed(fault),
        });
    }
}
