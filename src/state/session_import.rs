//! The session's import: looking at what a file would bring, and keeping it.

use leptos::prelude::*;

use super::import_preview::Preview;
use super::importing::Importing;
use super::input::Input;
use super::session::Session;
use crate::engine::replay::replay;
use crate::present::case::{Case, Counted};
use crate::present::parts::Part;
use crate::present::sentence::replay_sentence;
use crate::present::words;

/// What would come of an import, before it is kept.
#[derive(Clone, PartialEq, Debug)]
pub struct Prospect {
    /// How many tickets it would take.
    pub tickets: String,
    /// The sentence as it would be.
    pub sentence: Vec<Part>,
}

impl Session {
    /// The import under way as it is shown; `None` when there is none.
    #[must_use]
    pub fn import_preview(self) -> Memo<Option<Preview>> {
        Memo::new(move |_| {
            let locale = self.locale.get();
            self.importing.with(|importing| {
                let importing = importing.as_ref()?;
                self.bench.with(|bench| {
                    let working = bench.scenario.organisation.calendar();
                    Some(Preview::of(importing, &working, locale))
                })
            })
        })
    }

    /// What would come of it; `None` while something is still asked.
    #[must_use]
    pub fn import_prospect(self) -> Memo<Option<Prospect>> {
        Memo::new(move |_| {
            let locale = self.locale.get();
            let bench = self.bench.get();
            self.importing.with(|importing| {
                let (scenario, count) = importing.as_ref()?.scenario(&bench.scenario)?;
                let replayed = replay(&scenario, &bench.rate_card).ok()?;
                let case = Case {
                    replay: &replayed,
                    rate_card: &bench.rate_card,
                    organisation: &scenario.organisation,
                    locale,
                };
                Some(Prospect {
                    tickets: self.count(count),
                    sentence: replay_sentence(&case, Counted::Invoices).ok()?,
                })
            })
        })
    }

    /// Changes a choice of the import under way.
    pub fn choose(&self, choice: impl FnOnce(&mut Importing)) {
        self.importing.update(|importing| {
            if let Some(importing) = importing {
                choice(importing);
            }
        });
    }

    /// Takes what is typed as the usual length of a ticket.
    pub fn choose_typical(&self, text: String) {
        let locale = self.locale.get_untracked();
        self.choose(|importing| importing.type_typical(text, locale));
    }

    /// The usual length of an incident in the figures that are here, to offer.
    #[must_use]
    pub fn typical_minutes(self) -> Memo<Option<String>> {
        Memo::new(move |_| {
            let value = self
                .bench
                .with(|bench| Input::TypicalMinutes.value(&bench.scenario))?;
            Some(self.numbers().to_edit(value))
        })
    }

    /// Keeps what the import brings, as one step.
    pub fn keep_import(&self) {
        let bench = self.bench.get_untracked();
        let kept = self.importing.with_untracked(|importing| {
            importing
                .as_ref()
                .and_then(|importing| importing.scenario(&bench.scenario))
        });
        if let Some((scenario, _)) = kept {
            self.importing.set(None);
            self.change_scenario(words::undo::IMPORT, scenario);
        }
    }

    /// Leaves the import; nothing was changed.
    pub fn cancel_import(&self) {
        self.importing.set(None);
    }
}
