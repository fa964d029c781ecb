//! How far reading has come, and the caller's chance to stop it or to do something else first.

use std::ops::ControlFlow;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

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

/// Rows between two reports: about a millisecond of reading in a browser.
const ROWS_BETWEEN: u64 = 100;

/// Tells the caller now and then, who may take time before reading goes on.
pub(super) struct Reporter<'a, P> {
    bytes: usize,
    rows: u64,
    /// What was done to rows once all were read.
    steps: u64,
    /// Whether rows are only looked at, and read later.
    looks: bool,
    pause: &'a mut P,
}

impl<'a, P: AsyncFnMut(Progress) -> ControlFlow<()>> Reporter<'a, P> {
    pub(super) fn new(bytes: usize, pause: &'a mut P) -> Self {
        Self {
            bytes,
            rows: 0,
            steps: 0,
            looks: false,
            pause,
        }
    }

    /// For a look at rows that are read later: none counts as read.
    pub(super) fn before_reading(bytes: usize, pause: &'a mut P) -> Self {
        Self {
            looks: true,
            ..Self::new(bytes, pause)
        }
    }

    /// Counts a row.
    pub(super) async fn row(&mut self, bytes_read: usize) -> Result<(), ImportFault> {
        self.rows = self.rows.saturating_add(1);
        if self.rows.rem_euclid(ROWS_BETWEEN) != 0 {
            return Ok(());
        }
        self.tell(bytes_read).await
    }

    /// Counts a step of work on the rows, all of which were read.
    pub(super) async fn again(&mut self) -> Result<(), ImportFault> {
        self.steps = self.steps.saturating_add(1);
        if self.steps.rem_euclid(ROWS_BETWEEN) != 0 {
            return Ok(());
        }
        self.tell(self.bytes).await
    }

    async fn tell(&mut self, bytes_read: usize) -> Result<(), ImportFault> {
        let progress = Progress {
            bytes_read,
            bytes: self.bytes,
            rows: if self.looks { 0 } else { self.rows },
        };
        match (self.pause)(progress).await {
            ControlFlow::Continue(()) => Ok(()),
            ControlFlow::Break(()) => Err(ImportFault::Cancelled),
        }
    }
}

/// The result of work whose pauses take no time. Work that does wait is taken for stopped.
///
/// # Errors
/// Those of the work; [`ImportFault::Cancelled`] where it waits.
pub fn at_once<T>(work: impl Future<Output = Result<T, ImportFault>>) -> Result<T, ImportFault> {
    match pin!(work).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(result) => result,
        Poll::Pending => Err(ImportFault::Cancelled),
    }
}
