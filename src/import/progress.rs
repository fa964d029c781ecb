//! How far reading has come, and the caller's chance to stop it.

use std::ops::ControlFlow;

use super::fault::ImportFault;

/// How far reading has come.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Progress {
    /// Bytes of the file that were read.
    pub bytes_read: usize,
    /// Bytes of the whole file.
    pub bytes: usize,
    /// Rows that were read.
    pub rows: u64,
}

/// Rows between two reports.
const ROWS_BETWEEN: u64 = 1_000;

/// Tells the caller now and then.
pub(super) struct Reporter<'a> {
    bytes: usize,
    rows: u64,
    report: &'a mut dyn FnMut(Progress) -> ControlFlow<()>,
}

impl<'a> Reporter<'a> {
    pub(super) fn new(
        bytes: usize,
        report: &'a mut dyn FnMut(Progress) -> ControlFlow<()>,
    ) -> Self {
        Self {
            bytes,
            rows: 0,
            report,
        }
    }

    /// Counts a row.
    pub(super) fn row(&mut self, bytes_read: usize) -> Result<(), ImportFault> {
        self.rows = self.rows.saturating_add(1);
        if self.rows.rem_euclid(ROWS_BETWEEN) != 0 {
            return Ok(());
        }
        let progress = Progress {
            bytes_read,
            bytes: self.bytes,
            rows: self.rows,
        };
        match (self.report)(progress) {
            ControlFlow::Continue(()) => Ok(()),
            ControlFlow::Break(()) => Err(ImportFault::Cancelled),
        }
    }
}
