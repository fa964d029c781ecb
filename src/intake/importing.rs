//! An import under way: a file that was understood, the choices made for it, and what would come
//! of it. Nothing of the scenario changes before it is kept.
//!
//! [`super::desk`] holds at most one. Specification: the import page.

use std::ops::ControlFlow;
use std::sync::Arc;

use super::message::Choice;
use super::preview::role_at;
use super::remembered::{Reading, Remembered};
use crate::engine::quantity::PositiveMinutes;
use crate::import::choices::{Choices, Treatment, WorkChoice};
use crate::import::dates::DateOrder;
use crate::import::durations::DurationUnit;
use crate::import::fault::ImportFault;
use crate::import::progress::Progress;
use crate::import::report::{Imported, Side};
use crate::import::role::Role;
use crate::import::understanding::{Options, Understanding};
use crate::import::window::Window;
use crate::import::worked::Worked;
use crate::import::zone::Zone;
use crate::import::{at_once, import_in_slices, understand_in_slices};
use crate::present::export::{Cell, Csv};
use crate::present::format::Locale;
use crate::present::format::parse::{NumberFault, parse_quantity, parse_whole};
use crate::present::words::export as words;

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
    /// Whether such a file was read before, and this one as that one was.
    pub is_recalled: bool,
    /// What was chosen since it was read.
    open: Option<Open>,
    /// What would come of it.
    pub outcome: Result<Arc<Imported>, ImportFault>,
}

/// What was chosen since a file was read.
#[derive(Clone, PartialEq, Eq, Debug)]
enum Open {
    /// What columns are, in their order; and perhaps other choices.
    Mapping(Vec<Role>),
    /// Other choices.
    Choices,
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
    /// Begins an import. `viewer` is the viewer's zone, to which times with an offset are moved;
    /// what is remembered of such files is chosen again.
    ///
    /// # Errors
    /// [`ImportFault`] when nothing can be made of the bytes.
    pub fn begin(
        source: String,
        bytes: Vec<u8>,
        viewer: Zone,
        remembered: &Remembered,
    ) -> Result<Self, ImportFault> {
        let mut never = async |_| ControlFlow::Continue(());
        at_once(Self::begin_in_slices(
            source, bytes, viewer, remembered, &mut never,
        ))
    }

    /// The same, with `pause` waited for now and then.
    ///
    /// # Errors
    /// Those of [`Importing::begin`]; [`ImportFault::Cancelled`].
    pub async fn begin_in_slices(
        source: String,
        bytes: Vec<u8>,
        viewer: Zone,
        remembered: &Remembered,
        pause: &mut impl AsyncFnMut(Progress) -> ControlFlow<()>,
    ) -> Result<Self, ImportFault> {
        let mut understanding = understand_in_slices(&bytes, &Options::default(), pause).await?;
        let recalled = remembered.of(&understanding).cloned();
        if let Some(reading) = &recalled {
            let mapping = reading.mapping(&understanding);
            if mapping != understanding.mapping() {
                let options = Options {
                    mapping: Some(mapping),
                    ..Options::default()
                };
                understanding = understand_in_slices(&bytes, &options, pause).await?;
            }
        }
        let mut choices = Choices::of(&understanding);
        choices.viewer = viewer;
        let mut importing = Self {
            source,
            bytes: Arc::new(bytes),
            understanding: Arc::new(understanding),
            choices,
            typical_text: String::new(),
            typical_fault: None,
            is_recalled: recalled.is_some(),
            open: None,
            outcome: Err(ImportFault::Cancelled),
        };
        if let Some(reading) = &recalled {
            importing.recall(reading);
        }
        importing.open = Some(Open::Choices);
        importing.settle_in_slices(pause).await;
        match importing.outcome {
            Err(ImportFault::Cancelled) => Err(ImportFault::Cancelled),
            _ => Ok(importing),
        }
    }

    /// Chooses again what was chosen for such a file before.
    fn recall(&mut self, reading: &Reading) {
        self.choices.date_order = self.choices.date_order.or(reading.date_order());
        if let (Some(unit), WorkChoice::Column { reading, .. }) =
            (reading.unit(), &mut self.choices.work)
        {
            reading.unit = unit;
        }
        self.choices.written_in = zone(reading.written_in());
        self.take_typical(reading.typical().to_owned(), Locale::DEFAULT);
    }

    /// How this file is read, to be remembered.
    #[must_use]
    pub fn reading(&self) -> Reading {
        let typical = self.choices.typical.overall;
        Reading::new(
            &self.understanding,
            &self.choices,
            self.written_in(),
            &typical.map_or(String::new(), |minutes| minutes.get().to_string()),
        )
    }

    /// Whether a choice was made since the file was read.
    #[must_use]
    pub const fn is_open(&self) -> bool {
        self.open.is_some()
    }

    /// Reads the file again with the choices made since, without a pause.
    pub fn settle(&mut self) {
        let mut never = async |_| ControlFlow::Continue(());
        let settled = at_once(async {
            self.settle_in_slices(&mut never).await;
            Ok(())
        });
        debug_assert_eq!(settled, Ok(()), "what never pauses is never stopped");
    }

    /// Reads the file again with the choices made since. `pause` is waited for now and then; when
    /// it says to stop, what was known stays open.
    pub async fn settle_in_slices(
        &mut self,
        pause: &mut impl AsyncFnMut(Progress) -> ControlFlow<()>,
    ) {
        if let Some(Open::Mapping(mapping)) = &self.open {
            let options = Options {
                mapping: Some(mapping.clone()),
                ..Options::default()
            };
            match understand_in_slices(&self.bytes, &options, pause).await {
                Err(ImportFault::Cancelled) => return,
                Ok(understanding) => self.take_understanding(understanding),
                Err(fault) => {
                    self.choices.mapping = options.mapping.unwrap_or_default();
                    self.outcome = Err(fault);
                    self.open = None;
                    return;
                }
            }
        }
        let imported =
            import_in_slices(&self.bytes, &self.understanding, &self.choices, pause).await;
        if imported == Err(ImportFault::Cancelled) {
            self.outcome = Err(ImportFault::Cancelled);
            return;
        }
        self.outcome = imported.map(Arc::new);
        self.open = None;
    }

    fn take_understanding(&mut self, understanding: Understanding) {
        let fresh = Choices::of(&understanding);
        let unit = self.chosen_unit(&understanding);
        self.choices = Choices {
            viewer: self.choices.viewer.clone(),
            written_in: self.choices.written_in.clone(),
            typical: self.choices.typical.clone(),
            cap: self.choices.cap,
            above_cap: self.choices.above_cap,
            date_order: fresh.date_order.or(self.choices.date_order),
            ..fresh
        };
        if let (Some(unit), WorkChoice::Column { reading, .. }) = (unit, &mut self.choices.work) {
            reading.unit = unit;
        }
        self.understanding = Arc::new(understanding);
    }

    /// The unit that was chosen for the worked column, if that is still the same.
    fn chosen_unit(&self, next: &Understanding) -> Option<DurationUnit> {
        let (Worked::Column(before), Worked::Column(after)) =
            (&self.understanding.worked, &next.worked)
        else {
            return None;
        };
        let WorkChoice::Column { reading, .. } = self.choices.work else {
            return None;
        };
        let is_chosen = before.column == after.column && before.reading.unit != reading.unit;
        is_chosen.then_some(reading.unit)
    }

    fn reopen(&mut self) {
        self.open = self.open.take().or(Some(Open::Choices));
    }

    /// Changes a choice.
    pub fn choose(&mut self, choice: Choice, locale: &'static Locale) {
        match choice {
            Choice::Column { place, role } => self.map_column(place, role_at(role)),
            Choice::DateOrder(order) => self.choose_date_order(order),
            Choice::WrittenIn(zone) => self.choose_zone(zone),
            Choice::Unit(unit) => self.choose_unit(unit),
            Choice::AboveCap(treatment) => self.treat_above_cap(treatment),
            Choice::Typical(text) => self.type_typical(text, locale),
        }
    }

    /// Makes a column something else. Other columns that were it become unused, where only one
    /// can be.
    pub fn map_column(&mut self, place: usize, role: Role) {
        let mut mapping = match &self.open {
            Some(Open::Mapping(mapping)) => mapping.clone(),
            Some(Open::Choices) | None => self.choices.mapping.clone(),
        };
        for (other, mapped) in mapping.iter_mut().enumerate() {
            if other == place {
                *mapped = role;
            } else if *mapped == role && !role.may_repeat() {
                *mapped = Role::NotUsed;
            }
        }
        self.open = Some(Open::Mapping(mapping));
    }

    /// Says whether day or month comes first.
    pub fn choose_date_order(&mut self, order: DateOrder) {
        self.choices.date_order = Some(order);
        self.reopen();
    }

    /// Says in which zone times without one were written.
    pub fn choose_zone(&mut self, written_in: WrittenIn) {
        self.choices.written_in = zone(written_in);
        self.reopen();
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
            self.reopen();
        }
    }

    /// Says what is done with tickets above the cap.
    pub fn treat_above_cap(&mut self, treatment: Treatment) {
        self.choices.above_cap = treatment;
        self.reopen();
    }

    /// Takes what is typed as the usual length of a ticket.
    pub fn type_typical(&mut self, text: String, locale: &'static Locale) {
        self.take_typical(text, locale);
        self.reopen();
    }

    fn take_typical(&mut self, text: String, locale: &'static Locale) {
        let length = parse_whole(&text, locale)
            .and_then(|minutes| parse_quantity(&text, locale, |_| PositiveMinutes::new(minutes)));
        self.typical_text = text;
        self.choices.typical.overall = length.as_ref().ok().copied();
        self.typical_fault = length
            .err()
            .filter(|fault| *fault != NumberFault::Empty)
            .map(|fault| fault.message(locale));
    }

    /// Every line that does not count or looks wrong, and why, by line: as CSV.
    #[must_use]
    pub fn notes_csv(&self) -> Option<String> {
        let report = &self.outcome.as_ref().ok()?.report;
        let left_out = report
            .left_out
            .iter()
            .map(|row| (row.line, words::LEFT_OUT, row.reason.to_string()));
        let outside = report.outside_window.iter().map(|ticket| {
            let side = match ticket.side {
                Side::Before => words::BEFORE,
                Side::After => words::AFTER,
            };
            (ticket.line, words::OUTSIDE, side.to_owned())
        });
        let flagged = report
            .flagged
            .iter()
            .map(|row| (row.line, words::FLAGGED, row.oddity.to_string()));
        let mut lines: Vec<_> = left_out.chain(outside).chain(flagged).collect();
        lines.sort();
        let mut csv = Csv::new(&words::NOTES);
        for (line, what, reason) in lines {
            csv.row(&[
                Cell::Number(line.into()),
                Cell::Text(what),
                Cell::Text(&reason),
            ]);
        }
        Some(csv.finish())
    }

    /// What would be kept, and the months that it covers; `None` while something is still asked.
    #[must_use]
    pub fn kept(&self) -> Option<(&Imported, Window)> {
        if self.is_open() {
            return None;
        }
        let imported = self.outcome.as_ref().ok()?;
        if imported.report.needs_typical_length || imported.incidents.is_empty() {
            return None;
        }
        Some((imported, imported.window?))
    }
}

fn zone(written_in: WrittenIn) -> Zone {
    match written_in {
        WrittenIn::AsWritten => Zone::AsWritten,
        WrittenIn::Utc => Zone::Fixed(0),
    }
}
