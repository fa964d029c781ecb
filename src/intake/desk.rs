//! The desk at which a file lies: requests in, answers out. Called by `src/bin/intake.rs`.

use std::cell::RefCell;
use std::ops::ControlFlow;

use super::importing::Importing;
use super::message::{Answer, Kept, Look, Request, Shown};
use super::preview::Preview;
use super::remembered::Remembered;
use crate::import::progress::Progress;
use crate::import::zone::Zone;
use crate::present::format::Locale;

/// Tickets of one answer: the page takes them within a frame.
const TICKETS_AT_ONCE: usize = 400;

/// A file that lies here, if any, and for whom it is shown.
#[derive(Debug)]
pub struct Desk {
    /// The viewer's zone.
    viewer: Zone,
    held: RefCell<Held>,
}

#[derive(Debug, Default)]
struct Held {
    importing: Option<Importing>,
    look: Option<Look>,
    /// Number of the latest request.
    latest: u32,
}

impl Desk {
    /// A desk on which nothing lies, in the viewer's zone: times with an offset are moved there.
    #[must_use]
    pub fn new(viewer: Zone) -> Self {
        Self {
            viewer,
            held: RefCell::default(),
        }
    }

    /// Does what is asked, and tells everything that comes of it. `pause` is waited for now and
    /// then, with how far reading is where it should be told.
    pub async fn hear(
        &self,
        request: Request,
        bytes: Vec<u8>,
        mut pause: impl AsyncFnMut(Option<Answer>),
        mut tell: impl FnMut(Answer),
    ) {
        match request {
            Request::Begin {
                number,
                source,
                remembered,
                look,
            } => {
                {
                    // What lies here stays until the new file is read.
                    let mut held = self.held.borrow_mut();
                    held.look = Some(look);
                    held.latest = number;
                }
                let remembered = Remembered::read(&remembered).unwrap_or_default();
                let mut paused = async |progress| self.pause(number, progress, &mut pause).await;
                let begun = Importing::begin_in_slices(
                    source,
                    bytes,
                    self.viewer.clone(),
                    &remembered,
                    &mut paused,
                );
                match begun.await {
                    _ if !self.is_latest(number) => {}
                    Ok(importing) => {
                        self.held.borrow_mut().importing = Some(importing);
                        self.show(number, &mut pause, &mut tell).await;
                    }
                    Err(fault) => tell(Answer::Failed {
                        number,
                        why: fault.to_string(),
                    }),
                }
            }
            Request::Choose { number, choice } => {
                let chosen = {
                    let held = &mut *self.held.borrow_mut();
                    held.latest = number;
                    let locale = held.look.as_ref().map_or(Locale::DEFAULT, Look::locale);
                    held.importing.as_mut().map(|importing| {
                        importing.choose(choice, locale);
                        importing.clone()
                    })
                };
                let Some(mut importing) = chosen else {
                    return;
                };
                let mut paused = async |progress| self.pause(number, progress, &mut pause).await;
                importing.settle_in_slices(&mut paused).await;
                if self.is_latest(number) {
                    self.held.borrow_mut().importing = Some(importing);
                    self.show(number, &mut pause, &mut tell).await;
                }
            }
            Request::Look(look) => {
                let number = {
                    let mut held = self.held.borrow_mut();
                    held.look = Some(look);
                    held.latest
                };
                if let Some(shown) = self.shown() {
                    tell(Answer::Shown { number, shown });
                }
            }
            Request::Notes => {
                let notes = {
                    let held = self.held.borrow();
                    held.importing.as_ref().and_then(Importing::notes_csv)
                };
                if let Some(notes) = notes {
                    tell(Answer::Notes(notes));
                }
            }
            Request::Stop { number } => self.held.borrow_mut().latest = number,
            Request::Forget => *self.held.borrow_mut() = Held::default(),
        }
    }

    /// Tells what the file would bring, and then all its tickets.
    async fn show(
        &self,
        number: u32,
        pause: &mut impl AsyncFnMut(Option<Answer>),
        tell: &mut impl FnMut(Answer),
    ) {
        let Some(shown) = self.shown() else {
            return;
        };
        let count = shown.kept.as_ref().map_or(0, |kept| kept.tickets);
        tell(Answer::Shown { number, shown });
        let mut from = 0;
        while from < count {
            let to = count.min(from.saturating_add(TICKETS_AT_ONCE));
            let tickets = {
                let held = self.held.borrow();
                let kept = held.importing.as_ref().and_then(Importing::kept);
                let tickets = kept.and_then(|(imported, _)| imported.incidents.get(from..to));
                tickets.unwrap_or_default().to_vec()
            };
            tell(Answer::Tickets { number, tickets });
            from = to;
            pause(None).await;
            if !self.is_latest(number) {
                return;
            }
        }
    }

    fn shown(&self) -> Option<Box<Shown>> {
        let held = self.held.borrow();
        let importing = held.importing.as_ref()?;
        let look = held.look.as_ref()?;
        let kept = importing.kept();
        Some(Box::new(Shown {
            preview: Preview::of(importing, &look.hours()?, look.locale()),
            written_in: importing.written_in(),
            typical_text: importing.typical_text.clone(),
            typical_fault: importing.typical_fault.clone(),
            kept: kept.map(|(imported, window)| Kept::new(imported.incidents.len(), window)),
            reading: importing.reading().write(),
        }))
    }

    fn is_latest(&self, number: u32) -> bool {
        self.held.borrow().latest == number
    }

    async fn pause(
        &self,
        number: u32,
        progress: Progress,
        pause: &mut impl AsyncFnMut(Option<Answer>),
    ) -> ControlFlow<()> {
        pause(Some(Answer::Progress {
            number,
            share: progress.bytes_read as f64 / progress.bytes.max(1) as f64,
            rows: progress.rows,
        }))
        .await;
        if self.is_latest(number) {
            ControlFlow::Continue(())
        } else {
            ControlFlow::Break(())
        }
    }
}
