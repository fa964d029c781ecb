//! Gets ticket files read: by the program beside the page, as a worker or, where those are blocked,
//! taken into the page.
//!
//! `session_import` asks and is told what comes of it. The program loads when a file is first opened;
//! until then the page has nothing that reads files.

use std::rc::Rc;

use leptos::prelude::*;

use crate::intake::message::{Answer, Request};
use crate::platform::files::Bytes;
use crate::platform::page;
use crate::platform::worker::{Heard, Program, Worker};

/// Milliseconds until a worker that has not come up is given up.
const PATIENCE: i32 = 8_000;

/// What is told of a file.
#[derive(Clone, Debug)]
pub(super) enum News {
    /// Something came of what was asked.
    Answer(Answer),
    /// The program is missing or broke: nothing will come of what was asked.
    Lost,
}

/// The program, and whoever hears what it says.
#[derive(Clone, Copy)]
pub(super) struct Importer {
    desk: StoredValue<Desk, LocalStorage>,
}

struct Desk {
    helper: Helper,
    /// What the program is asked once it is there.
    waiting: Vec<(Request, Option<Bytes>)>,
    /// Lives as long as the session, not as long as the part of the page that asked first.
    tell: Option<Rc<dyn Fn(News)>>,
}

enum Helper {
    /// Not needed yet, or no longer.
    Idle,
    /// Its program loads.
    Starting(Worker),
    /// It takes requests.
    Ready(Worker),
}

impl Importer {
    pub(super) fn new() -> Self {
        Self {
            desk: StoredValue::new_local(Desk {
                helper: Helper::Idle,
                waiting: Vec::new(),
                tell: None,
            }),
        }
    }

    /// From now on `tell` hears what comes of requests.
    pub(super) fn tell(self, tell: impl Fn(News) + 'static) {
        self.with(|desk| desk.tell = Some(Rc::new(tell)));
    }

    /// Asks for something, with the bytes of a file.
    pub(super) fn ask(self, request: Request, bytes: Option<Bytes>) {
        let idle = self.with(|desk| {
            desk.waiting.push((request, bytes));
            matches!(desk.helper, Helper::Idle)
        });
        if idle == Some(true) {
            self.start();
        }
        self.hand_over();
    }

    /// Asks for something, if a file lies there or is on its way.
    pub(super) fn ask_if_there(self, request: Request) {
        if self.with(|desk| !matches!(desk.helper, Helper::Idle)) == Some(true) {
            self.ask(request, None);
        }
    }

    /// Forgets the file, and with it all memory that it took, where that can be had back.
    pub(super) fn forget(self) {
        let ended = self.with(|desk| {
            desk.waiting.clear();
            match &desk.helper {
                Helper::Starting(worker) | Helper::Ready(worker) if !worker.is_guest() => {
                    Some(std::mem::replace(&mut desk.helper, Helper::Idle))
                }
                _ => None,
            }
        });
        match ended.flatten() {
            // It may be what called this, so it ends after that.
            Some(worker) => page::after_milliseconds(0, move || drop(worker)),
            None => self.ask_if_there(Request::Forget),
        }
    }

    fn start(self) {
        match Worker::start(Program::Intake, move |heard| self.hear(heard)) {
            Ok(worker) => {
                self.with(|desk| desk.helper = Helper::Starting(worker));
                page::after_milliseconds(PATIENCE, move || {
                    let is_late = self.with(
                        |desk| matches!(&desk.helper, Helper::Starting(worker) if !worker.is_guest()),
                    );
                    if is_late == Some(true) {
                        self.take_in();
                    }
                });
            }
            Err(_) => self.take_in(),
        }
    }

    /// Takes the program into the page.
    fn take_in(self) {
        let taken = Worker::take_in(Program::Intake, move |heard| self.hear(heard));
        let is_lost = taken.is_err();
        let before = self.with(|desk| {
            let next = taken.map_or(Helper::Idle, Helper::Starting);
            std::mem::replace(&mut desk.helper, next)
        });
        page::after_milliseconds(0, move || drop(before));
        if is_lost {
            self.lose();
        }
    }

    fn hear(self, heard: Heard) {
        match heard {
            Heard::Ready => {
                self.with(|desk| {
                    desk.helper = match std::mem::replace(&mut desk.helper, Helper::Idle) {
                        Helper::Starting(worker) => Helper::Ready(worker),
                        other => other,
                    };
                });
                self.hand_over();
            }
            Heard::Text(text) => match Answer::read(&text) {
                Some(answer) => self.say(News::Answer(answer)),
                None => self.give_up(),
            },
            Heard::Broken => {
                let may_be_taken_in = self.with(
                    |desk| matches!(&desk.helper, Helper::Starting(worker) if !worker.is_guest()),
                );
                if may_be_taken_in == Some(true) {
                    self.take_in();
                } else {
                    self.give_up();
                }
            }
        }
    }

    fn hand_over(self) {
        let blocked = self.with(|desk| {
            let Helper::Ready(worker) = &desk.helper else {
                return false;
            };
            desk.waiting
                .drain(..)
                .map(|(request, bytes)| match bytes {
                    Some(bytes) => worker.hand_over(&request.write(), &bytes),
                    None => worker.say(&request.write()),
                })
                .any(|said| said.is_err())
        });
        if blocked == Some(true) {
            self.give_up();
        }
    }

    /// Ends a program that broke; the next file gets another.
    fn give_up(self) {
        let ended = self.with(|desk| std::mem::replace(&mut desk.helper, Helper::Idle));
        page::after_milliseconds(0, move || drop(ended));
        self.lose();
    }

    fn lose(self) {
        self.with(|desk| desk.waiting.clear());
        self.say(News::Lost);
    }

    fn say(self, news: News) {
        if let Some(tell) = self.with(|desk| desk.tell.clone()).flatten() {
            tell(news);
        }
    }

    /// Does something at the desk; `None` once the page has gone.
    fn with<T>(self, act: impl FnOnce(&mut Desk) -> T) -> Option<T> {
        self.desk.try_update_value(act)
    }
}
