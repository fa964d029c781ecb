//! Ticket files to incidents. Pure: bytes in, incidents out; no clock, no browser.
//!
//! Two steps, so that a screen can show what was understood and let the user change it:
//!
//! 1. [`understand()`] finds encoding, delimiter, header, columns, dates and units;
//! 2. [`import()`] makes incidents, with [`choices::Choices`] that begin as what was understood.
//!
//! Both read the file row by row, report progress and can be stopped. Nothing is left out in
//! silence: see [`report`]. Called by the worker and, where workers are blocked, by the page.
//! Specification: the import page. Modules in reading order.

pub mod fault;
pub mod progress;

mod code_page;
pub mod decode;
pub mod detect;
mod quick_hash;
pub mod reader;
pub mod sniff;

pub mod clean;
mod date_tokens;
pub mod dates;
pub mod durations;
mod iso_dates;
mod month_names;
pub mod words;
pub mod zone;

pub mod columns;
pub mod header_hints;
pub mod header_names;
mod profile;
pub mod role;
mod survey;
pub mod tool;
pub mod worked;

pub mod choices;
pub mod understanding;

mod cells;
mod finish;
mod fold;
mod numbers;
mod outlier;
mod own;
pub mod report;
mod row_reading;
mod ticket;
pub mod window;

use std::ops::ControlFlow;

use choices::Choices;
use fault::ImportFault;
pub use progress::at_once;
use progress::{Progress, Reporter};
use reader::Row;
use report::Imported;
use understanding::{DateOrderGuess, Options, Understanding, reader_at_first_row};

/// Finds out what a file is. `report` hears how far reading has come and may stop it.
///
/// # Errors
/// [`ImportFault`] when nothing can be made of it, or when it was stopped.
pub fn understand(
    bytes: &[u8],
    options: &Options,
    report: &mut dyn FnMut(Progress) -> ControlFlow<()>,
) -> Result<Understanding, ImportFault> {
    let mut pause = async |progress| report(progress);
    at_once(understand_in_slices(bytes, options, &mut pause))
}

/// The same, for callers who do something else in between: `pause` is waited for now and then.
///
/// # Errors
/// Those of [`understand()`].
pub async fn understand_in_slices(
    bytes: &[u8],
    options: &Options,
    pause: &mut impl AsyncFnMut(Progress) -> ControlFlow<()>,
) -> Result<Understanding, ImportFault> {
    understanding::understand(bytes, options, pause).await
}

/// Makes incidents of a file that was understood, as the choices say. `report` hears how far
/// reading has come and may stop it.
///
/// # Errors
/// [`ImportFault::DateOrderNotChosen`] while nobody said whether day or month comes first;
/// [`ImportFault::Cancelled`].
pub fn import(
    bytes: &[u8],
    understanding: &Understanding,
    choices: &Choices,
    report: &mut dyn FnMut(Progress) -> ControlFlow<()>,
) -> Result<Imported, ImportFault> {
    let mut pause = async |progress| report(progress);
    at_once(import_in_slices(bytes, understanding, choices, &mut pause))
}

/// The same, for callers who do something else in between: `pause` is waited for now and then.
///
/// # Errors
/// Those of [`import()`].
pub async fn import_in_slices(
    bytes: &[u8],
    understanding: &Understanding,
    choices: &Choices,
    pause: &mut impl AsyncFnMut(Progress) -> ControlFlow<()>,
) -> Result<Imported, ImportFault> {
    let Some(order) = choices.date_order else {
        let example = match &understanding.date_order {
            DateOrderGuess::Ask { example } => example.clone(),
            DateOrderGuess::Contradictory { day_first, .. } => day_first.clone(),
            DateOrderGuess::Decided { by, .. } => by.clone(),
            DateOrderGuess::NotNeeded => String::new(),
        };
        return Err(ImportFault::DateOrderNotChosen { example });
    };
    let headers = &understanding.layout.headers;
    let mut fold = fold::Fold::new(headers, choices, order);
    let mut reader = reader_at_first_row(bytes, &understanding.layout);
    let mut reporter = Reporter::new(bytes.len(), pause);
    let mut row = Row::default();
    while reader.read(&mut row) {
        reporter.row(reader.bytes_read()).await?;
        fold.take(&row);
    }
    finish::finish(fold.finish(), headers, choices, &mut reporter).await
}

/// For callers who do not watch progress.
pub fn unwatched(_: Progress) -> ControlFlow<()> {
    ControlFlow::Continue(())
}
