//! Gets forecasts worked out: in the worker, or on the page where there is none.
//!
//! [`super::results`] asks. [`super::forecasting`] says what to do; this does it. Nothing starts
//! before somebody looks at the answer, and the worker's program loads with the first long job.

use leptos::prelude::*;

use super::bench::Bench;
use super::forecasting::{Answer, Asked, Forecasting, Foreseen, Place, Question};
use super::surroundings::Surroundings;
use crate::documents::job::{Job, Outcome, Report};
use crate::engine::forecast::Belief;
use crate::platform::page;
use crate::platform::turns::{Turns, begin};
use crate::platform::worker::{Heard, Program, Worker};

/// Milliseconds of rest before a long log is handed over.
const REST: i32 = 120;

/// Milliseconds of rest before what lies around an answer is looked for.
const REST_AROUND: i32 = 30;

/// Milliseconds until a worker that has not come up is given up.
const PATIENCE: i32 = 8_000;

/// Milliseconds of a turn on the page: the rest of a frame is left to everything else.
const TURN: u32 = 8;

/// What a bench is likely to cost, as far as somebody believes what providers claim; and what lies
/// around that.
pub fn foresee(
    bench: Memo<Bench>,
    belief: RwSignal<Belief>,
) -> (Signal<Answer<Foreseen>>, Memo<Surroundings>) {
    let forecaster = Forecaster {
        desk: StoredValue::new_local(Desk::default()),
        news: RwSignal::new(()),
    };
    let answer = Memo::new(move |_| {
        forecaster.news.track();
        forecaster.answer(Question {
            bench: bench.get(),
            belief: belief.get(),
        })
    });
    let around = Memo::new(move |_| {
        // After the question that it belongs to.
        answer.track();
        forecaster.news.track();
        forecaster
            .with(|desk| desk.forecasting.around().clone())
            .unwrap_or_default()
    });
    (answer.into(), around)
}

#[derive(Clone, Copy)]
struct Forecaster {
    desk: StoredValue<Desk, LocalStorage>,
    /// Told when the answer changes without a new question.
    news: RwSignal<()>,
}

#[derive(Default)]
struct Desk {
    forecasting: Forecasting,
    helper: Helper,
    /// Number of the last job that somebody works on.
    given: u32,
}

/// The worker.
#[derive(Default)]
enum Helper {
    /// Not needed yet.
    #[default]
    Idle,
    /// Its program loads.
    Starting(Worker),
    /// It takes jobs.
    Ready(Worker),
    /// There is none on this page.
    Missing,
}

impl Forecaster {
    /// What is known of a question, which is seen to if it is new.
    fn answer(self, question: Question) -> Answer<Foreseen> {
        if let Some(asked) = self.with(|desk| desk.forecasting.ask(question)).flatten() {
            self.see_to(asked);
        }
        self.with(|desk| desk.forecasting.answer().clone())
            .unwrap_or_else(|| Forecasting::default().answer().clone())
    }

    fn see_to(self, asked: Asked) {
        match asked.place {
            Place::AtOnce => {
                let outcome = asked.job.run();
                self.with(|desk| desk.forecasting.hear(asked.job.number, outcome));
                page::after_rest("around", REST_AROUND, move || self.hand_over_what_is_open());
            }
            Place::Apart => self.hand_over(&asked.job),
            Place::ApartAfterRest => {
                page::after_rest("forecast", REST, move || self.hand_over_what_is_open());
            }
        }
    }

    fn hand_over_what_is_open(self) {
        if let Some(job) = self.with(|desk| desk.forecasting.open_job()).flatten() {
            self.hand_over(&job);
        }
    }

    /// Gives a job to the worker, or begins it here, unless somebody works on it.
    fn hand_over(self, job: &Job) {
        let taken = self.with(|desk| match &desk.helper {
            _ if desk.given == job.number => true,
            Helper::Idle => match Worker::start(Program::Worker, move |heard| self.hear(heard)) {
                Ok(worker) => {
                    desk.helper = Helper::Starting(worker);
                    page::after_milliseconds(PATIENCE, move || self.lose_patience());
                    true
                }
                Err(_) => false,
            },
            // It takes what is open once it is ready.
            Helper::Starting(_) => true,
            Helper::Ready(worker) => {
                desk.given = job.number;
                worker.say(&job.write()).is_ok()
            }
            Helper::Missing => false,
        });
        if taken == Some(false) {
            let open = self.with(|desk| {
                desk.helper = Helper::Missing;
                desk.given = job.number;
                desk.forecasting.open_job_for_the_page()
            });
            if let Some(job) = open.flatten() {
                self.run_here(job);
            }
        }
    }

    fn hear(self, heard: Heard) {
        match heard {
            Heard::Ready => {
                self.with(|desk| {
                    desk.helper = match std::mem::take(&mut desk.helper) {
                        Helper::Starting(worker) => Helper::Ready(worker),
                        other => other,
                    };
                });
                self.hand_over_what_is_open();
            }
            Heard::Text(text) => match Report::read(&text) {
                Ok(Report {
                    outcome: Outcome::Unread(_),
                    ..
                })
                | Err(_) => self.do_without(),
                Ok(Report { number, outcome }) => {
                    self.tell(self.with(|desk| desk.forecasting.hear(number, outcome)));
                }
            },
            Heard::Broken => self.do_without(),
        }
    }

    fn lose_patience(self) {
        let is_starting = |desk: &mut Desk| matches!(desk.helper, Helper::Starting(_));
        if self.with(is_starting) == Some(true) {
            self.do_without();
        }
    }

    /// Ends the worker for good; what it was doing is done here.
    fn do_without(self) {
        let worker = self.with(|desk| {
            desk.given = 0;
            std::mem::replace(&mut desk.helper, Helper::Missing)
        });
        // It may be what called this, so it ends after that.
        page::after_milliseconds(0, move || drop(worker));
        self.hand_over_what_is_open();
    }

    /// Works a job out on the page, in turns, for as long as it is not outdated.
    fn run_here(self, job: Job) {
        begin(async move {
            let mut turns = Turns::of(TURN);
            let pause = async |done, of| {
                if turns.is_over() {
                    let progress = Outcome::Progress { done, of };
                    self.tell(self.with(|desk| desk.forecasting.hear(job.number, progress)));
                    turns.next().await;
                }
                self.with(|desk| desk.forecasting.waits_for(job.number)) == Some(true)
            };
            job.run_in_slices(pause, |outcome| {
                self.tell(self.with(|desk| desk.forecasting.hear(job.number, outcome)));
            })
            .await;
        });
    }

    fn tell(self, changed: Option<bool>) {
        if changed == Some(true) {
            // Nobody is told once the page has gone.
            self.news.try_set(());
        }
    }

    /// Does something at the desk; `None` once the page has gone.
    fn with<T>(self, act: impl FnOnce(&mut Desk) -> T) -> Option<T> {
        self.desk.try_update_value(act)
    }
}
