//! Records: one document under one key of a store, so that nothing saved is lost.
//!
//! `session` reads them when the page opens and [`Keeper::write`] saves every change.
//! A record's first line holds a revision and the tab that wrote it; the document follows as it
//! is. A write that finds another tab's revision changes nothing and says so; a record that
//! cannot be decoded is set aside, unchanged, before anything else is written.

use std::cell::RefCell;
use std::collections::BTreeMap;

use crate::platform::storage::{KeyValue, StorageFault};

/// What is kept.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Key {
    /// The scenario on the bench.
    Scenario,
    /// The rate card in use, where it is not the built-in one.
    RateCard,
    /// Which sections are open.
    View,
    /// How ticket files were read.
    Imports,
}

impl Key {
    const fn name(self) -> &'static str {
        match self {
            Self::Scenario => "breakeven.scenario",
            Self::RateCard => "breakeven.rate-card",
            Self::View => "breakeven.view",
            Self::Imports => "breakeven.imports",
        }
    }

    /// Where a record that cannot be decoded is set aside.
    const fn aside(self) -> &'static str {
        match self {
            Self::Scenario => "breakeven.aside.scenario",
            Self::RateCard => "breakeven.aside.rate-card",
            Self::View => "breakeven.aside.view",
            Self::Imports => "breakeven.aside.imports",
        }
    }
}

/// What stands under a key.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Found {
    /// Nothing yet.
    Nothing,
    /// A document.
    Document(String),
    /// A text that is no record.
    Damaged(String),
}

/// Why a document was not saved. What was saved before still stands.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum SaveFault {
    /// The store failed.
    Storage(StorageFault),
    /// Another tab saved since this one read or wrote.
    Overtaken,
    /// The store took the document but gives another one back.
    NotKept,
}

/// Text units that the most generous browser stores for a site.
const MOST_STORED: usize = 5 * 1024 * 1024;

/// Text units that the shortest incident takes.
const LEAST_INCIDENT: usize = 100;

/// Whether a log of so many incidents may fit into a browser's store. Writing one that cannot down,
/// only to hear so, takes a second.
#[must_use]
pub const fn may_fit(incidents: usize) -> bool {
    incidents.saturating_mul(LEAST_INCIDENT) <= MOST_STORED
}

/// Keeps records in a store, for one tab.
pub struct Keeper {
    store: Box<dyn KeyValue>,
    tab: String,
    /// The revision that this tab last read or wrote.
    known: RefCell<BTreeMap<Key, Revision>>,
}

#[derive(Clone, PartialEq, Eq, Debug, Default)]
struct Revision {
    number: u64,
    tab: String,
}

impl Keeper {
    /// Keeps records in this store. `tab` tells this tab from others: no two at once may share
    /// it, and it holds no blank.
    #[must_use]
    pub fn new(store: Box<dyn KeyValue>, tab: String) -> Self {
        Self {
            store,
            tab,
            known: RefCell::default(),
        }
    }

    /// Whether what is kept outlives the page.
    #[must_use]
    pub fn is_lasting(&self) -> bool {
        self.store.is_lasting()
    }

    /// Reads a record and takes its revision as known.
    ///
    /// # Errors
    /// [`StorageFault`] when the store cannot be read.
    pub fn read(&self, key: Key) -> Result<Found, StorageFault> {
        let Some(text) = self.store.get(key.name())? else {
            self.known.borrow_mut().remove(&key);
            return Ok(Found::Nothing);
        };
        match decode(&text) {
            Some((revision, document)) => {
                self.known.borrow_mut().insert(key, revision);
                Ok(Found::Document(document.to_owned()))
            }
            None => Ok(Found::Damaged(text)),
        }
    }

    /// Saves a document and reads it back.
    ///
    /// # Errors
    /// [`SaveFault`]; what was saved before still stands.
    pub fn write(&self, key: Key, document: &str) -> Result<(), SaveFault> {
        let stored = self.store.get(key.name()).map_err(SaveFault::Storage)?;
        let theirs = stored.as_deref().and_then(decode).map(|(found, _)| found);
        let known = self.known.borrow().get(&key).cloned();
        if theirs.is_some() && theirs != known {
            return Err(SaveFault::Overtaken);
        }
        let revision = Revision {
            number: theirs.map_or(1, |found| found.number.saturating_add(1)),
            tab: self.tab.clone(),
        };
        let text = encode(&revision, document);
        self.store
            .set(key.name(), &text)
            .map_err(SaveFault::Storage)?;
        if self.store.get(key.name()).map_err(SaveFault::Storage)? != Some(text) {
            return Err(SaveFault::NotKept);
        }
        self.known.borrow_mut().insert(key, revision);
        Ok(())
    }

    /// Saves a document over whatever another tab saved.
    ///
    /// # Errors
    /// [`SaveFault`]; what was saved before still stands.
    pub fn write_over(&self, key: Key, document: &str) -> Result<(), SaveFault> {
        self.read(key).map_err(SaveFault::Storage)?;
        self.write(key, document)
    }

    /// Removes the record that this tab last read or wrote, if there is one.
    ///
    /// # Errors
    /// [`SaveFault`]; what was saved before still stands.
    pub fn withdraw(&self, key: Key) -> Result<(), SaveFault> {
        let stored = self.store.get(key.name()).map_err(SaveFault::Storage)?;
        let theirs = stored.as_deref().and_then(decode).map(|(found, _)| found);
        if theirs.is_none() {
            return Ok(());
        }
        if theirs != self.known.borrow().get(&key).cloned() {
            return Err(SaveFault::Overtaken);
        }
        self.remove(key).map_err(SaveFault::Storage)
    }

    fn remove(&self, key: Key) -> Result<(), StorageFault> {
        self.known.borrow_mut().remove(&key);
        self.store.remove(key.name())
    }

    /// Puts a text that could not be decoded aside, unchanged, so that the key can be written
    /// again. Does nothing where that text is aside already.
    ///
    /// # Errors
    /// [`StorageFault`] when the store cannot be changed; then the text still stands where it
    /// stood.
    pub fn set_aside(&self, key: Key, text: &str) -> Result<(), StorageFault> {
        let mut place = key.aside().to_owned();
        let mut number = 1_u32;
        while let Some(other) = self.store.get(&place)? {
            if other == text {
                break;
            }
            number = number.saturating_add(1);
            place = format!("{}.{number}", key.aside());
        }
        self.store.set(&place, text)?;
        self.remove(key)
    }
}

const HEAD: &str = "breakeven-record 1";

fn encode(revision: &Revision, document: &str) -> String {
    format!("{HEAD} {} {}\n{document}", revision.number, revision.tab)
}

fn decode(text: &str) -> Option<(Revision, &str)> {
    let (head, document) = text.split_once('\n')?;
    let (number, tab) = head
        .strip_prefix(HEAD)?
        .strip_prefix(' ')?
        .split_once(' ')?;
    let revision = Revision {
        number: number.parse().ok()?,
        tab: tab.to_owned(),
    };
    Some((revision, document))
}
