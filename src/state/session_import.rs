//! The session's import: having a file read, looking at what it would bring, keeping it.
//!
//! [`super::importer`] has the file read beside the page. Only the latest request counts: a new
//! file, a new choice or a cancel outdates the one before.

use leptos::prelude::*;

use super::import_preview::Preview;
use super::importer::News;
use super::importing::{Importing, Joining};
use super::input::Input;
use super::notice::Refusal;
use super::session::Session;
use super::view::Section;
use crate::engine::incident::Incident;
use crate::engine::replay::replay;
use crate::intake::message::{Answer, Choice, Look, Request};
use crate::intake::remembered::Reading;
use crate::platform::files::Bytes;
use crate::present::case::{Case, Counted};
use crate::present::parts::Part;
use crate::present::sentence::replay_sentence;
use crate::present::words;

/// Bytes of a file that is read before anybody could look at its progress.
const MOST_WITHOUT_PROGRESS: usize = 1_000_000;

/// Incidents up to which the sentence that they would make is worked out before they are kept.
const MOST_FOR_A_SENTENCE: usize = 10_000;

/// Why a file was not read whose reader is missing or broke.
const NOTHING_READS: &str = "The part of the program that reads ticket files did not come, or broke off. Reload the page to try again.";

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

/// What was asked last, and what has come of it so far.
#[derive(Debug, Default)]
pub(super) struct Awaited {
    /// Number of the latest request.
    number: u32,
    /// Name of its file.
    source: String,
    /// Whether nothing is shown of it yet.
    is_new: bool,
    /// Tickets that came of it.
    tickets: Vec<Incident>,
}

impl Session {
    /// The import under way as it is shown; `None` when there is none.
    #[must_use]
    pub fn import_preview(self) -> Memo<Option<Preview>> {
        let look = Memo::new(move |_| self.look_of_import());
        Effect::new(move |before: Option<Look>| {
            let look = look.get();
            if before.is_some_and(|before| before != look) {
                self.importer.ask_if_there(Request::Look(look.clone()));
            }
            look
        });
        Memo::new(move |_| {
            self.importing
                .with(|importing| Some(importing.as_ref()?.shown.preview.clone()))
        })
    }

    /// What would come of it; `None` while something is still asked.
    #[must_use]
    pub fn import_prospect(self) -> Memo<Option<Prospect>> {
        Memo::new(move |_| {
            let locale = self.locale.get();
            let bench = self.bench.get();
            self.importing.with(|importing| {
                let importing = importing.as_ref()?;
                let count = importing.count()?;
                let sentence = if count > MOST_FOR_A_SENTENCE {
                    Vec::new()
                } else {
                    let scenario = importing.scenario(&bench.scenario)?;
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

    /// Reads rows that were pasted, to be looked at before they are kept.
    pub fn read_pasted(&self, text: &str) {
        self.read_tickets(
            words::incident_entry::pasted().to_owned(),
            Bytes::of(text.as_bytes()),
        );
    }

    /// Reads tickets from the bytes of a file, to be looked at before they are kept.
    pub(super) fn read_tickets(&self, source: String, bytes: Bytes) {
        let session = *self;
        self.importer.tell(move |news| session.hear_of_import(news));
        if bytes.len() > MOST_WITHOUT_PROGRESS {
            // Its progress is shown there, from the beginning.
            self.reading.set(Some(ReadingFile {
                source: source.clone(),
                share: 0.0,
                rows: self.count(0),
            }));
            self.go_to(Section::Incidents);
        }
        let request = Request::Begin {
            number: self.next_reading(Some(&source)),
            source,
            remembered: self.autosave.remembered().write(),
            look: untrack(|| self.look_of_import()),
        };
        self.importer.ask(request, Some(bytes));
    }

    fn look_of_import(&self) -> Look {
        let locale = self.locale.get();
        self.bench
            .with(|bench| Look::new(locale, &bench.scenario.organisation.working_hours))
    }

    fn hear_of_import(&self, news: News) {
        match news {
            News::Answer(answer) => self.hear_answer(answer),
            News::Lost => {
                let source = self.awaited.with_value(|awaited| awaited.source.clone());
                let waits = self.reading.with_untracked(Option::is_some)
                    || self.importing.with_untracked(Option::is_some)
                    || !source.is_empty();
                self.cancel_import();
                if waits {
                    self.refuse(source, Refusal::Other(NOTHING_READS.to_owned()));
                }
            }
        }
    }

    fn hear_answer(&self, answer: Answer) {
        match answer {
            Answer::Progress {
                number,
                share,
                rows,
            } => {
                if let Some(source) = self.awaited_source(number) {
                    self.reading.set(Some(ReadingFile {
                        source,
                        share,
                        rows: self.count(usize::try_from(rows).unwrap_or(usize::MAX)),
                    }));
                }
            }
            Answer::Shown { number, shown } => {
                if self.awaited_source(number).is_some() {
                    self.show_import(*shown);
                }
            }
            Answer::Tickets { number, tickets } => {
                if self.awaited_source(number).is_some() {
                    self.take_tickets(tickets);
                }
            }
            Answer::Failed { number, why } => {
                if let Some(source) = self.awaited_source(number) {
                    self.reading.set(None);
                    self.refuse(source, Refusal::Other(why));
                }
            }
            Answer::Notes(text) => self.save_text("breakeven-import-notes.csv", &text),
        }
    }

    /// The name of the file that was asked for last, if this is its number.
    fn awaited_source(&self, number: u32) -> Option<String> {
        self.awaited
            .with_value(|awaited| (awaited.number == number).then(|| awaited.source.clone()))
    }

    fn show_import(&self, shown: super::importing::Shown) {
        let is_new = self.awaited.try_update_value(|awaited| {
            awaited.tickets.clear();
            std::mem::replace(&mut awaited.is_new, false)
        });
        self.reading.set(None);
        self.importing.update(|importing| match importing {
            Some(importing) if is_new == Some(false) => importing.show(shown),
            _ => *importing = Some(Importing::new(shown, Joining::Replace)),
        });
        if is_new == Some(true) {
            self.go_to(Section::Incidents);
        }
    }

    /// Takes some of the tickets; all of them are shown at once.
    fn take_tickets(&self, tickets: Vec<Incident>) {
        let expected = self
            .importing
            .with_untracked(|importing| Some(importing.as_ref()?.shown.kept.as_ref()?.tickets));
        let complete = self.awaited.try_update_value(|awaited| {
            awaited.tickets.extend(tickets);
            (Some(awaited.tickets.len()) == expected).then(|| std::mem::take(&mut awaited.tickets))
        });
        if let Some(tickets) = complete.flatten() {
            self.importing.update(|importing| {
                if let Some(importing) = importing {
                    importing.take(tickets);
                }
            });
        }
    }

    /// Says whether the incidents that are here stay.
    pub fn choose_joining(&self, joining: Joining) {
        self.importing.update(|importing| {
            if let Some(importing) = importing {
                importing.joining = joining;
            }
        });
    }

    /// Changes a choice of the import under way.
    pub fn choose(&self, choice: Choice) {
        self.importing.update(|importing| {
            if let Some(importing) = importing {
                importing.choose(&choice);
            }
        });
        let number = self.next_reading(None);
        self.importer
            .ask_if_there(Request::Choose { number, choice });
    }

    /// Ends the file's reading; what was there before it stays as it was.
    pub fn stop_reading(&self) {
        let number = self.next_reading(None);
        self.reading.set(None);
        let stays = self.importing.with_untracked(|importing| {
            importing
                .as_ref()
                .is_some_and(|importing| !importing.waits())
        });
        if stays {
            self.importer.ask_if_there(Request::Stop { number });
        } else {
            self.cancel_import();
        }
    }

    /// The number of another request, of a new file if one is named.
    fn next_reading(&self, source: Option<&str>) -> u32 {
        let number = self.awaited.try_update_value(|awaited| {
            awaited.number = awaited.number.wrapping_add(1);
            awaited.tickets.clear();
            if let Some(source) = source {
                source.clone_into(&mut awaited.source);
                awaited.is_new = true;
            }
            awaited.number
        });
        number.unwrap_or_default()
    }

    /// Takes what is typed as the usual length of a ticket.
    pub fn choose_typical(&self, text: String) {
        self.choose(Choice::Typical(text));
    }

    /// Saves every line of the file that does not count or looks wrong, with its reason, as CSV.
    pub fn save_import_notes(&self) {
        self.importer.ask_if_there(Request::Notes);
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
        let can_be_kept = self
            .importing
            .with_untracked(|importing| importing.as_ref().is_some_and(|i| i.count().is_some()));
        if !can_be_kept {
            return;
        }
        let bench = self.bench.get_untracked();
        let importing = self.importing.try_update_untracked(Option::take).flatten();
        self.cancel_import();
        let Some(importing) = importing else {
            return;
        };
        if let Some(reading) = Reading::read(&importing.shown.reading) {
            self.autosave.remember(reading);
        }
        if let Some(scenario) = importing.into_scenario(&bench.scenario) {
            self.change_scenario(words::undo::import(), scenario);
        }
    }

    /// Leaves the import; nothing was changed.
    pub fn cancel_import(&self) {
        self.next_reading(None);
        self.awaited.update_value(|awaited| awaited.source.clear());
        self.reading.set(None);
        self.importing.set(None);
        self.importer.forget();
    }
}
