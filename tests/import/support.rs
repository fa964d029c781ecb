//! What the tests of the importer share.

use breakeven::engine::civil::Moment;
use breakeven::engine::quantity::PositiveMinutes;
use breakeven::import::choices::Choices;
use breakeven::import::fault::ImportFault;
use breakeven::import::report::Imported;
use breakeven::import::understanding::{Options, Understanding};
use breakeven::import::{import, understand, unwatched};

use crate::shared_files;

/// The bytes of a file beside the project; `None`, said aloud, where it is not there.
pub fn shared(test: &str, path: &str) -> Option<Vec<u8>> {
    shared_files::shared(test, path).map(|found| std::fs::read(found).unwrap())
}

/// A published ticket export beside the project.
pub fn tickets(test: &str, path: &str) -> Option<Vec<u8>> {
    shared(test, &format!("data/tickets/{path}"))
}

/// What a file is taken for.
#[track_caller]
pub fn understood(bytes: impl AsRef<[u8]>) -> Understanding {
    understand(bytes.as_ref(), &Options::default(), &mut unwatched).unwrap()
}

/// Imports a file as it is understood, after changing the choices.
pub fn try_import(
    bytes: &[u8],
    change: impl FnOnce(&mut Choices),
) -> Result<(Understanding, Imported), ImportFault> {
    let understanding = understand(bytes, &Options::default(), &mut unwatched)?;
    let mut choices = Choices::of(&understanding);
    change(&mut choices);
    let imported = import(bytes, &understanding, &choices, &mut unwatched)?;
    assert_accounted(&imported);
    Ok((understanding, imported))
}

/// The same, of a file that can be imported.
#[track_caller]
pub fn imported_with(
    bytes: impl AsRef<[u8]>,
    change: impl FnOnce(&mut Choices),
) -> (Understanding, Imported) {
    try_import(bytes.as_ref(), change).unwrap()
}

/// Imports a file as it is understood.
#[track_caller]
pub fn imported(bytes: impl AsRef<[u8]>) -> Imported {
    imported_with(bytes, |_| {}).1
}

/// Imports a file without worked time, half an hour a ticket.
#[track_caller]
pub fn imported_with_typical(bytes: impl AsRef<[u8]>) -> Imported {
    imported_with(bytes, |choices| choices.typical.overall = minutes(30)).1
}

pub fn minutes(minutes: u32) -> Option<PositiveMinutes> {
    Some(PositiveMinutes::new(minutes).unwrap())
}

pub fn moment(text: &str) -> Moment {
    Moment::parse(text).unwrap()
}

/// Rows read and rows left out are the rows of the file; tickets lie in the window or outside.
#[track_caller]
pub fn assert_accounted(imported: &Imported) {
    let report = &imported.report;
    let left_out = u64::try_from(report.left_out.len()).unwrap();
    assert_eq!(report.rows, report.rows_read + left_out);
    let outside = u32::try_from(report.outside_window.len()).unwrap();
    assert_eq!(report.tickets, report.in_window + outside);
    if !report.needs_typical_length {
        assert_eq!(imported.incidents.len(), report.tickets as usize);
    }
}
