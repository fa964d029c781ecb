//! The session's import: reading a file in turns, looking at what it would bring, keeping it.
//!
//! Reading lets the page go on between turns of a few milliseconds. Only the latest reading
//! counts: a new file, a new choice or a cancel ends the one before at its next pause.

use std::ops::ControlFlow;

use leptos::prelude::*;

use super::import_preview::Preview;
use super::importing::Importing;
use super::input::Input;
use super::notice::Refusal;
use super::session::Session;
use super::view::Section;
use crate::engine::replay::replay;
use crate::import::progress::Progress;
use crate::import::zone::Zone;
use crate::platform::clock;
use crate::platform::turns::{Turns, begin};
use crate::present::case::{Case, Counted};
use crate::present::parts::Part;
use crate::present::sentence::replay_sentence;
use crate::present::words;

/// Milliseconds of a turn: the rest of a frame is left to everything else.
const TURN: u32 = 8;

/// Bytes of a file that is read before anybody could look at its progress.
const MOST_WITHOUT_PROGRESS: usize = 1_000_000;

/// Incidents up to which the sentence that they would make is worked out before they are kept.
const MOST_FOR_A_SENTENCE: usize = 10_000;

/// A file that is being read.
#[derive(Clone, PartialEq, Debug)]
pub struct ReadingFile {
    /// Its name.
    pub source: String,
    /// How far it is, 0 … 1.
    pub share: f64,
    /// Rows that were read, written out.
    pub rows: String,
}

/// What would come of an import, before it is kept.
#[derive(Clone, PartialEq, Debug)]
pub struct Prospect {
    /// How many tickets it would take.
    pub tickets: String,
    /// The sentence as it would be; empty for a log so long that it takes time.
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
                let sentence = if count > MOST_FOR_A_SENTENCE {
                    Vec::new()
                } else {
                    let replayed = replay(&scenario, &bench.rate_card).ok()?;
                    let case = Case {
                        replay: &replayed,
                        rate_card: &bench.rate_card,
                        organisation: &scenario.organisation,
                        locale,
                    };
                    replay_sentence(&case, Counted::Invoices).ok()?
                };
                Some(Prospect {
                    tickets: self.count(count),
                    sentence,
                })
            })
        })
    }

    /// Reads tickets from the bytes of a file or a paste, to be looked at before they are kept.
    pub fn read_tickets(&self, source: String, bytes: Vec<u8>) {
        let session = *self;
        let number = self.next_reading();
        let viewer = Zone::Rules(clock::utc_offsets());
        let remembered = self.autosave.remembered();
        if bytes.len() > MOST_WITHOUT_PROGRESS {
            // Its progress is shown there.
            self.go_to(Section::Incidents);
        }
        begin(async move {
            let mut turns = Turns::of(TURN);
            let name = source.clone();
            let mut pause =
                async |progress: Progress| session.pause(number, &name, progress, &mut turns).await;
            let begun =
                Importing::begin_in_slices(source.clone(), bytes, viewer, &remembered, &mut pause)
                    .await;
            if !session.is_latest_reading(number) {
                return;
            }
            session.reading.set(None);
            match begun {
                Ok(importing) => {
                    session.importing.set(Some(importing));
                    session.go_to(Section::Incidents);
                }
                Err(fault) => session.refuse(source, Refusal::Other(fault.to_string())),
            }
        });
    }

    /// Changes a choice of the import under way.
    pub fn choose(&self, choice: impl FnOnce(&mut Importing)) {
        self.importing.update(|importing| {
            if let Some(importing) = importing {
                choice(importing);
            }
        });
        let open = self
            .importing
            .with_untracked(|importing| importing.clone().filter(Importing::is_open));
        if let Some(importing) = open {
            self.settle(importing);
        }
    }

    /// Reads the file again with the choices made since.
    fn settle(&self, mut importing: Importing) {
        let session = *self;
        let number = self.next_reading();
        begin(async move {
            let mut turns = Turns::of(TURN);
            let name = importing.source.clone();
            let mut pause =
                async |progress: Progress| session.pause(number, &name, progress, &mut turns).await;
            importing.settle_in_slices(&mut pause).await;
            if session.is_latest_reading(number) {
                session.reading.set(None);
                session.importing.set(Some(importing));
            }
        });
    }

    /// Ends the file's reading; what was there before it stays as it was.
    pub fn stop_reading(&self) {
        self.next_reading();
        self.reading.set(None);
        let is_open =
            |importing: &Option<Importing>| importing.as_ref().is_some_and(Importing::is_open);
        if self.importing.with_untracked(is_open) {
            self.importing.set(None);
        }
    }

    fn next_reading(&self) -> u32 {
        let number = self.latest_reading.get_value().wrapping_add(1);
        self.latest_reading.set_value(number);
        number
    }

    fn is_latest_reading(&self, number: u32) -> bool {
        self.latest_reading.try_get_value() == Some(number)
    }

    async fn pause(
        &self,
        number: u32,
        source: &str,
        progress: Progress,
        turns: &mut Turns,
    ) -> ControlFlow<()> {
        if turns.is_over() {
            // Both passes read the whole file; the first has no rows of its own to show.
            let share = progress.bytes_read as f64 / progress.bytes.max(1) as f64;
            let rows = usize::try_from(progress.rows).unwrap_or(usize::MAX);
            self.reading.try_set(Some(ReadingFile {
                source: source.to_owned(),
                share,
                rows: self.count(rows),
            }));
            turns.next().await;
        }
        if self.is_latest_reading(number) {
            ControlFlow::Continue(())
        } else {
            ControlFlow::Break(())
        }
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
            let importing = importing.as_ref()?;
            Some((importing.scenario(&bench.scenario)?, importing.reading()))
        });
        if let Some(((scenario, _), reading)) = kept {
            self.autosave.remember(reading);
            self.importing.set(None);
            self.change_scenario(words::undo::import(), scenario);
        }
    }

    /// Leaves the import; nothing was changed.
    pub fn cancel_import(&self) {
        self.next_reading();
        self.reading.set(None);
        self.importing.set(None);
    }
}
