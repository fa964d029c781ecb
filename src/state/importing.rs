//! An import under way: a file that was understood, the choices made for it, and what would come
//! of it. Nothing of the scenario changes before it is kept.
//!
//! `session` holds at most one. Specification: the import page.

use std::sync::Arc;

use crate::engine::quantity::PositiveMinutes;
use crate::engine::scenario::Scenario;
use crate::import::choices::{Choices, Treatment, WorkChoice};
use crate::import::dates::DateOrder;
use crate::import::durations::DurationUnit;
use crate::import::fault::ImportFault;
use crate::import::report::Imported;
use crate::import::role::Role;
use crate::import::understanding::{Options, Understanding};
use crate::import::window::Window;
use crate::import::zone::Zone;
use crate::import::{import, understand, unwatched};
use crate::present::format::Locale;
use crate::present::format::parse::{NumberFault, parse_quantity, parse_whole};
use crate::state::incidents;

/// A file on its way in.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Importing {
    /// Name of the file, or what else the rows came from.
    pub source: String,
    bytes: Arc<Vec<u8>>,
    /// What the file seems to be.
    pub understanding: Arc<Understanding>,
    /// How it is to be read.
    pub choices: Choices,
    /// What is typed as the usual length.
    pub typical_text: String,
    /// Why that is not taken.
    pub typical_fault: Option<String>,
    /// Whether the present incidents stay.
    pub joining: Joining,
    /// What would come of it.
    pub outcome: Result<Arc<Imported>, ImportFault>,
}

/// What becomes of the incidents that are there already.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Joining {
    /// They go.
    Replace,
    /// They stay; a ticket with the same number is brought up to date.
    Add,
}

/// The zone in which times without one were written.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum WrittenIn {
    /// In the viewer's own.
    AsWritten,
    /// In UTC.
    Utc,
}

impl Importing {
    /// Begins an import. `viewer` is the viewer's zone, to which times with an offset are moved.
    ///
    /// # Errors
    /// [`ImportFault`] when nothing can be made of the bytes.
    pub fn begin(source: String, bytes: Vec<u8>, viewer: Zone) -> Result<Self, ImportFault> {
        let understanding = understand(&bytes, &Options::default(), &mut unwatched)?;
        let mut choices = Choices::of(&understanding);
        choices.viewer = viewer;
        let mut importing = Self {
            source,
            bytes: Arc::new(bytes),
            understanding: Arc::new(understanding),
            choices,
            typical_text: String::new(),
            typical_fault: None,
            joining: Joining::Replace,
            outcome: Err(ImportFault::Cancelled),
        };
        importing.read();
        Ok(importing)
    }

    fn read(&mut self) {
        self.outcome = import(
            &self.bytes,
            &self.understanding,
            &self.choices,
            &mut unwatched,
        )
        .map(Arc::new);
    }

    /// Makes a column something else. Other columns that were it become unused, where only one
    /// can be.
    pub fn map_column(&mut self, place: usize, role: Role) {
        let mut mapping = self.choices.mapping.clone();
        for (other, mapped) in mapping.iter_mut().enumerate() {
            if other == place {
                *mapped = role;
            } else if *mapped == role && !role.may_repeat() {
                *mapped = Role::NotUsed;
            }
        }
        let options = Options {
            mapping: Some(mapping),
            ..Options::default()
        };
        match understand(&self.bytes, &options, &mut unwatched) {
            Ok(understanding) => {
                let fresh = Choices::of(&understanding);
                self.choices = Choices {
                    viewer: self.choices.viewer.clone(),
                    written_in: self.choices.written_in.clone(),
                    typical: self.choices.typical.clone(),
                    cap: self.choices.cap,
                    above_cap: self.choices.above_cap,
                    date_order: fresh.date_order.or(self.choices.date_order),
                    ..fresh
                };
                self.understanding = Arc::new(understanding);
                self.read();
            }
            Err(fault) => {
                self.choices.mapping = options.mapping.unwrap_or_default();
                self.outcome = Err(fault);
            }
        }
    }

    /// Says whether day or month comes first.
    pub fn choose_date_order(&mut self, order: DateOrder) {
        self.choices.date_order = Some(order);
        self.read();
    }

    /// Says in which zone times without one were written.
    pub fn choose_zone(&mut self, written_in: WrittenIn) {
        self.choices.written_in = match written_in {
            WrittenIn::AsWritten => Zone::AsWritten,
            WrittenIn::Utc => Zone::Fixed(0),
        };
        self.read();
    }

    /// In which zone times without one are taken to be written.
    #[must_use]
    pub fn written_in(&self) -> WrittenIn {
        match self.choices.written_in {
            Zone::AsWritten => WrittenIn::AsWritten,
            _ => WrittenIn::Utc,
        }
    }

    /// Says what the numbers of the worked column count.
    pub fn choose_unit(&mut self, unit: DurationUnit) {
        if let WorkChoice::Column { reading, .. } = &mut self.choices.work {
            reading.unit = unit;
            self.read();
        }
    }

    /// Says what is done with tickets above the cap.
    pub fn treat_above_cap(&mut self, treatment: Treatment) {
        self.choices.above_cap = treatment;
        self.read();
    }

    /// Takes what is typed as the usual length of a ticket.
    pub fn type_typical(&mut self, text: String, locale: &'static Locale) {
        let length = parse_whole(&text, locale)
            .and_then(|minutes| parse_quantity(&text, locale, |_| PositiveMinutes::new(minutes)));
        self.typical_text = text;
        self.choices.typical.overall = length.as_ref().ok().copied();
        self.typical_fault = length
            .err()
            .filter(|fault| *fault != NumberFault::Empty)
            .map(|fault| fault.message(locale));
        self.read();
    }

    /// The scenario that it would make, and how many tickets it would take.
    #[must_use]
    pub fn scenario(&self, present: &Scenario) -> Option<(Scenario, usize)> {
        let (imported, window) = self.kept()?;
        let count = imported.incidents.len();
        let next = match self.joining {
            Joining::Replace => incidents::with_all(
                present,
                window.from,
                window.months,
                imported.incidents.clone(),
            ),
            Joining::Add => {
                incidents::with_joined(present, window.from, window.months, &imported.incidents)
            }
        };
        Some((next, count))
    }

    fn kept(&self) -> Option<(&Imported, Window)> {
        let imported = self.outcome.as_ref().ok()?;
        if imported.report.needs_typical_length || imported.incidents.is_empty() {
            return None;
        }
        Some((imported, imported.window?))
    }
}
