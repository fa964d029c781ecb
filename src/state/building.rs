//! The snippet that an owner pastes: what was chosen for it, and what comes of that.
//!
//! `ui::embed::builder` shows it beside a live calculator that has the same attributes.

use std::collections::BTreeMap;

use leptos::prelude::*;

use super::session::Session;
use crate::embed::attribute::Attribute;
use crate::embed::config::Config;
use crate::embed::snippet::{self, Form, Pinned, Place};
use crate::platform::turns::begin;
use crate::platform::{address, clipboard, frame, page};

/// What names the script of this version, beside the page.
const RELEASE: &str = "embed-release.txt";

/// Most characters of that.
const MOST_RELEASE: usize = 400;

/// Which script a page gets.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Script {
    /// The newest, always.
    Newest,
    /// That of this version, held against its hash.
    Pinned,
}

/// Whether a text was copied.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Copied {
    /// Nobody asked.
    No,
    /// It is in the clipboard.
    Yes,
    /// The browser forbids it.
    Refused,
}

/// What was chosen.
#[derive(Clone, Copy)]
pub struct Building {
    /// Values by attribute; an empty one is not set.
    pub values: RwSignal<BTreeMap<Attribute, String>>,
    /// How the calculator comes into the page.
    pub form: RwSignal<Form>,
    /// Which script.
    pub script: RwSignal<Script>,
    /// Whether the snippet was copied.
    pub copied: RwSignal<Copied>,
    pinned: RwSignal<Option<Pinned>>,
    session: Session,
}

impl Building {
    /// Begins with nothing chosen, and loads the element for the preview.
    #[must_use]
    pub fn start(session: Session) -> Self {
        let pinned = RwSignal::new(None);
        begin(async move {
            if let Ok(text) = frame::fetch_text(&address::beside(RELEASE), MOST_RELEASE).await
                && let Some((file, integrity)) = text.trim().split_once(' ')
            {
                pinned.try_set(Some(Pinned {
                    file: file.to_owned(),
                    integrity: integrity.to_owned(),
                }));
            }
        });
        page::load_script(&address::beside("embed.js"));
        Self {
            values: RwSignal::new(BTreeMap::new()),
            form: RwSignal::new(Form::Element),
            script: RwSignal::new(Script::Newest),
            copied: RwSignal::new(Copied::No),
            pinned,
            session,
        }
    }

    /// The value of an attribute; empty where it is not set.
    #[must_use]
    pub fn value(&self, attribute: Attribute) -> String {
        self.values
            .with(|values| values.get(&attribute).cloned())
            .unwrap_or_default()
    }

    /// Sets an attribute; empty takes it away.
    pub fn set(&self, attribute: Attribute, value: String) {
        self.copied.set(Copied::No);
        self.values.update(|values| {
            values.insert(attribute, value);
        });
    }

    /// Whether a value is one that the calculator takes.
    #[must_use]
    pub fn is_refused(&self, attribute: Attribute) -> bool {
        let value = self.value(attribute);
        Config::default()
            .set(attribute, Some(&as_full_address(attribute, &value)))
            .is_err()
    }

    /// Whether a word is among those of an attribute that holds several.
    #[must_use]
    pub fn holds(&self, attribute: Attribute, usual: &[&str], word: &str) -> bool {
        let value = self.value(attribute);
        if value.is_empty() {
            usual.contains(&word)
        } else {
            value.split(' ').any(|held| held == word)
        }
    }

    /// Adds or takes away a word of an attribute that holds several, in the order of `all`.
    pub fn toggle(&self, attribute: Attribute, all: &[&'static str], usual: &[&str], word: &str) {
        let next: Vec<&str> = all
            .iter()
            .copied()
            .filter(|each| self.holds(attribute, usual, each) != (*each == word))
            .collect();
        let value = if next == usual {
            String::new()
        } else {
            next.join(" ")
        };
        self.set(attribute, value);
    }

    /// What the preview has for an attribute: prices come from here, where no other page's can be.
    #[must_use]
    pub fn preview(&self, attribute: Attribute) -> Option<String> {
        match attribute {
            Attribute::RateCard => None,
            Attribute::Scenario => self
                .session
                .link()
                .ok()?
                .split_once("#s=")
                .map(|(_, payload)| payload.to_owned()),
            _ => Some(self.value(attribute)).filter(|value| !value.is_empty()),
        }
    }

    /// The markup to paste.
    #[must_use]
    pub fn snippet(&self) -> String {
        let set: Vec<_> = self.values.get().into_iter().collect();
        snippet::write(&self.place(), self.form.get(), &set)
    }

    /// What the page's own policy has to allow.
    #[must_use]
    pub fn policy(&self) -> String {
        snippet::policy(
            &self.place(),
            self.form.get(),
            &self.value(Attribute::RateCard),
        )
    }

    /// Copies the snippet.
    pub fn copy(&self) {
        let copied = self.copied;
        clipboard::copy(&untrack(|| self.snippet()), move |done| {
            copied.try_set(if done { Copied::Yes } else { Copied::Refused });
        });
    }

    fn place(&self) -> Place {
        let pinned = match self.script.get() {
            Script::Newest => None,
            Script::Pinned => self.pinned.get(),
        };
        Place {
            folder: address::beside(""),
            pinned,
        }
    }
}

/// An address may be given from the root of the owner's page; the element makes it whole.
fn as_full_address(attribute: Attribute, value: &str) -> String {
    let may_be_short = matches!(attribute, Attribute::RateCard | Attribute::ContactUrl);
    if may_be_short && value.starts_with('/') {
        format!("https://example.com{value}")
    } else {
        value.to_owned()
    }
}
