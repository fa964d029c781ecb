//! The session's files: opening tickets, scenarios and rate cards, and saving them.

use leptos::ev::{DragEvent, Event};
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::bench::{Bench, Origin, Prices};
use super::notice::{Notice, Refusal};
use super::session::{PriceChoice, Session};
use crate::documents::scenario::Access;
use crate::documents::{
    DocumentKind, Fault, read_rate_card, read_scenario, write_rate_card, write_scenario,
};
use crate::engine::replay::replay;
use crate::platform::files::{Bytes, ChosenFile};
use crate::platform::{files, page};
use crate::present::words;

/// How files of one kind are told from others before they are read.
const JSON_BEGINS: [u8; 2] = [b'{', b'['];

/// Bytes of a file among which its first character is looked for.
const LOOKED_AT: usize = 4096;

impl Session {
    /// Opens the file that was chosen in a file field.
    pub fn open_chosen(&self, event: &Event) {
        if let Some(file) = files::chosen(event) {
            self.open(file);
        }
    }

    /// Opens a file that was dropped.
    pub fn open_dropped(&self, event: &DragEvent) {
        event.prevent_default();
        if let Some(file) = files::dropped(event) {
            self.open(file);
        }
    }

    /// Saves the scenario as a file.
    pub fn save_scenario(&self) {
        let bench = self.bench.get_untracked();
        self.save_text("breakeven-scenario.json", &write_scenario(&bench.scenario));
    }

    /// Saves the rate card as a file.
    pub fn save_rate_card(&self) {
        let bench = self.bench.get_untracked();
        self.save_text(
            "breakeven-rate-card.json",
            &write_rate_card(&bench.rate_card),
        );
    }

    /// Offers a text as a file to save.
    pub fn save_text(&self, name: &str, text: &str) {
        let kind = match name.rsplit_once('.') {
            Some((_, "json")) => "application/json",
            Some((_, "csv")) => "text/csv;charset=utf-8",
            _ => "text/plain;charset=utf-8",
        };
        if let Err(why) = files::save(name, kind, text) {
            self.tell(Notice::Done(words::told::file_not_saved(name, &why)));
        }
    }

    /// Prints the page.
    pub fn print(&self) {
        page::print();
    }

    fn open(&self, file: ChosenFile) {
        let session = *self;
        self.notices.update(|notices| {
            notices.retain(|notice| !matches!(notice, Notice::Refused { .. } | Notice::Done(_)));
        });
        spawn_local(async move {
            match file.bytes().await {
                Ok(bytes) => session.open_bytes(file.name(), bytes),
                Err(why) => session.refuse(file.name(), Refusal::Other(why)),
            }
        });
    }

    /// A document is opened; anything else is read as tickets.
    fn open_bytes(&self, name: String, bytes: Bytes) {
        let beginning = bytes.first(LOOKED_AT);
        let first = beginning.iter().find(|byte| !byte.is_ascii_whitespace());
        let is_named_json = name.to_lowercase().ends_with(".json");
        let looks_like_json = first.is_some_and(|byte| JSON_BEGINS.contains(byte));
        if !is_named_json && !looks_like_json {
            return self.read_tickets(name, bytes);
        }
        match String::from_utf8(bytes.first(bytes.len())) {
            Ok(text) => self.open_document(name, &text),
            Err(_) => self.refuse(name, Refusal::Other(words::told::not_utf_8().to_owned())),
        }
    }

    fn open_document(&self, name: String, text: &str) {
        let present = self.bench.get_untracked();
        let is_rate_card = DocumentKind::of(text) == Some(DocumentKind::RateCard);
        if is_rate_card && self.price_choice.get_untracked() == PriceChoice::Locked {
            let why = Refusal::Other(words::told::prices_locked().to_owned());
            return self.refuse(name, why);
        }
        let opened: Result<(Bench, &str), Vec<Fault>> = match DocumentKind::of(text) {
            Some(DocumentKind::RateCard) => read_rate_card(text).map(|card| {
                let next = present.with_rate_card(card, Prices::Own);
                (next, words::undo::prices())
            }),
            // A file that does not say what it is gets the faults of a scenario, of which "not
            // JSON" and a wrong format are two.
            Some(DocumentKind::Scenario) | None => read_scenario(text).map(|document| {
                if let Access::ReadOnly { text, .. } = document.access {
                    self.tell(Notice::NewerScenario { text });
                }
                let next = Bench {
                    origin: Origin::Own,
                    ..present.with_scenario(document.scenario)
                };
                (next, words::undo::open_file())
            }),
        };
        match opened {
            Err(faults) => self.refuse(name, Refusal::Faults(faults)),
            Ok((next, undo)) => match replay(&next.scenario, &next.rate_card) {
                Err(why) => self.refuse(name, Refusal::Engine(why)),
                Ok(_) => {
                    self.cancel_import();
                    self.rest();
                    self.change(undo, undo, next);
                    self.rest();
                    self.tell(Notice::Done(words::told::file_is_open(&name)));
                }
            },
        }
    }

    pub(super) fn refuse(&self, file: String, why: Refusal) {
        self.tell(Notice::Refused { file, why });
        page::after_paint(page::to_top);
    }
}
