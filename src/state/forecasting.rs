//! The forecast of what is on the bench: what was asked, what is known, how fresh it is.
//!
//! Plain and tested natively; `forecaster` beside it has the signals, the worker and the clock.
//! A newer question outdates the one before: what still comes of that is dropped, and the last
//! answer stays until the newer one is there.

use std::sync::Arc;

use super::bench::Bench;
use super::input::Input;
use super::surroundings::Surroundings;
use crate::documents::job::{Job, Outcome, Wanted, Work};
use crate::engine::error::EngineError;
use crate::engine::forecast::{Belief, DEFAULT_FUTURES, Forecast};
use crate::engine::scenario::History;
use crate::engine::where_it_wins::WinInput;

/// A forecast together with what it is the forecast of.
#[derive(Clone, PartialEq, Debug)]
pub struct Foreseen {
    /// What was priced.
    pub bench: Bench,
    /// How far claims counted.
    pub belief: Belief,
    /// What it is likely to cost.
    pub forecast: Forecast,
}

/// Whether an answer is that of the present question.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Freshness {
    /// It is.
    Fresh,
    /// It is that of an earlier question, or there is none yet; the present one is being worked
    /// out.
    Updating,
    /// The present question has no answer, and this is why.
    Failed(EngineError),
}

/// What is known of a question whose answer may take a while.
#[derive(Clone, Debug)]
pub struct Answer<T> {
    /// The last answer, with the question it belongs to.
    pub value: Option<Arc<T>>,
    /// Whether it answers the present question.
    pub freshness: Freshness,
    /// How far the present run is, 0 … 1, where it has long to go.
    pub progress: Option<f64>,
}

impl<T> PartialEq for Answer<T> {
    fn eq(&self, other: &Self) -> bool {
        let same_value = match (&self.value, &other.value) {
            (Some(one), Some(other)) => Arc::ptr_eq(one, other),
            (None, None) => true,
            _ => false,
        };
        same_value && self.freshness == other.freshness && self.progress == other.progress
    }
}

/// What is asked for.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Question {
    /// What to price.
    pub bench: Bench,
    /// How far claims count.
    pub belief: Belief,
}

/// A question that is new, and how to go about it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Asked {
    /// What answers it.
    pub job: Job,
    /// Where to run that.
    pub place: Place,
}

/// Where a job runs.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Place {
    /// Here and now: it takes less than a frame.
    AtOnce,
    /// In the worker, or in slices where there is none.
    Apart,
    /// The same, once changes rest: it takes long to hand over.
    ApartAfterRest,
}

/// The present question and the last answer.
#[derive(Debug)]
pub struct Forecasting {
    /// Of the present job; earlier ones are outdated.
    number: u32,
    asked: Option<Question>,
    /// What the present question still waits for.
    waits: Waits,
    answer: Answer<Foreseen>,
    around: Surroundings,
}

/// What a question may wait for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Waits {
    /// Its answer, and what lies around that.
    Answer,
    /// What lies around its answer.
    Around,
    /// Nothing more.
    Nothing,
}

/// Incidents drawn that take about as long as half a frame may.
const AT_ONCE: u64 = 500_000;

/// The same of the first answer, for which nobody types yet: the page waits a few frames for it,
/// so that it does not show one answer and then another.
const FIRST_AT_ONCE: u64 = 5_000_000;

/// How many draws it takes to bill a month at all, and under each plan.
const DRAWS_A_MONTH: u64 = 5;
const DRAWS_A_PLAN: u64 = 3;

/// How many draws it takes to price an incident under all plans.
const DRAWS_TO_PRICE: u64 = 200;

/// Incidents of a log above which writing it down takes longer than a frame.
const LONG_LOG: usize = 4_000;

/// Incidents of a future above which looking around its forecast takes longer than anybody waits,
/// and above which it would hold up the page.
const MOST_AROUND: u64 = 50_000;
const MOST_AROUND_ON_THE_PAGE: u64 = 1_000;

impl Default for Forecasting {
    fn default() -> Self {
        Self {
            number: 0,
            asked: None,
            waits: Waits::Nothing,
            around: Surroundings::default(),
            answer: Answer {
                value: None,
                freshness: Freshness::Updating,
                progress: None,
            },
        }
    }
}

impl Forecasting {
    /// Takes a question; `None` when it is the present one already.
    pub fn ask(&mut self, question: Question) -> Option<Asked> {
        if self.asked.as_ref() == Some(&question) {
            return None;
        }
        self.number = self.number.saturating_add(1);
        let asked = Asked {
            job: question.job(self.number),
            place: question.place(self.answer.value.is_none()),
        };
        self.around.begin(&question.ranges());
        self.asked = Some(question);
        self.waits = Waits::Answer;
        self.answer.progress = None;
        self.answer.freshness = Freshness::Updating;
        Some(asked)
    }

    /// Takes what came of a job, unless a newer question has outdated it. Whether that changed
    /// what is known.
    pub fn hear(&mut self, number: u32, outcome: Outcome) -> bool {
        if !self.waits_for(number) {
            return false;
        }
        let Some(Question { bench, belief }) = &self.asked else {
            return false;
        };
        match (outcome, self.waits) {
            (Outcome::Progress { done, of }, Waits::Answer) => {
                self.answer.progress = Some(f64::from(done) / f64::from(of.max(1)));
                return true;
            }
            (Outcome::Forecast(forecast), Waits::Answer) => {
                self.answer.value = Some(Arc::new(Foreseen {
                    bench: bench.clone(),
                    belief: *belief,
                    forecast,
                }));
                self.answer.freshness = Freshness::Fresh;
                self.waits = Waits::Around;
            }
            (Outcome::Failed(error), Waits::Answer) => {
                self.answer.value = None;
                self.answer.freshness = Freshness::Failed(error);
                self.around = Surroundings::default();
                self.waits = Waits::Nothing;
            }
            (Outcome::Around(found), _) => self.around.hear(bench, *belief, found),
            (Outcome::Done, _) => {
                self.around.end(bench, *belief);
                self.waits = Waits::Nothing;
            }
            // Whoever hears of what is unread gives the job to somebody else. A worker begins with
            // the forecast, which may be known.
            (
                Outcome::Unread(_)
                | Outcome::Progress { .. }
                | Outcome::Forecast(_)
                | Outcome::Failed(_),
                _,
            ) => return false,
        }
        self.answer.progress = None;
        true
    }

    /// Whether something is still to come of this job.
    #[must_use]
    pub fn waits_for(&self, number: u32) -> bool {
        self.waits != Waits::Nothing && self.number == number
    }

    /// The job of which something is still to come.
    #[must_use]
    pub fn open_job(&self) -> Option<Job> {
        let question = self.asked.as_ref()?;
        (self.waits != Waits::Nothing).then(|| question.job(self.number))
    }

    /// The same where it has to run on the page: what would hold that up is left out.
    #[must_use]
    pub fn open_job_for_the_page(&self) -> Option<Job> {
        let question = self.asked.as_ref()?;
        let mut job = self.open_job()?;
        if question.incidents() > MOST_AROUND_ON_THE_PAGE {
            let Work::Forecast { around, .. } = &mut job.work;
            *around = None;
        }
        Some(job)
    }

    /// What is known.
    #[must_use]
    pub const fn answer(&self) -> &Answer<Foreseen> {
        &self.answer
    }

    /// What is known around it.
    #[must_use]
    pub const fn around(&self) -> &Surroundings {
        &self.around
    }
}

impl Question {
    /// What answers it.
    fn job(&self, number: u32) -> Job {
        Job {
            number,
            work: Work::Forecast {
                belief: self.belief,
                futures: DEFAULT_FUTURES,
                around: (self.incidents() <= MOST_AROUND).then(|| Wanted {
                    ranges: self.ranges(),
                    swings: self.swings(),
                }),
            },
            scenario: Arc::clone(&self.bench.scenario),
            rate_card: Arc::clone(&self.bench.rate_card),
        }
    }

    /// The inputs on the screen that have a strip, the one that the sentence needs first.
    fn ranges(&self) -> Vec<WinInput> {
        let asked = [
            Input::People,
            Input::IncidentsPerMonth,
            Input::TypicalMinutes,
            Input::AfterHours,
            Input::Onsite,
        ];
        let asked = asked
            .into_iter()
            .filter(|input| input.value(&self.bench.scenario).is_some())
            .filter_map(Input::win_input);
        asked.chain([WinInput::Belief]).collect()
    }

    /// Everything that may swing the answer.
    fn swings(&self) -> Vec<WinInput> {
        let prices = (0..self.bench.rate_card.plans.len()).map(WinInput::PlanPrice);
        [
            WinInput::Users,
            WinInput::IncidentsAMonth,
            WinInput::WorkMinutes,
            WinInput::ShareAfterHours,
            WinInput::ShareOnsite,
            WinInput::EmployeeHourCost,
        ]
        .into_iter()
        .chain(prices)
        .collect()
    }

    /// Incidents that it knows of, and the months in which they happened.
    fn known(&self) -> (u64, u64) {
        match &self.bench.scenario.history {
            History::Log(log) => (whole(log.incidents.len()), log.months.get().into()),
            History::Summary(summary) => {
                (summary.incidents.get().into(), summary.months.get().into())
            }
        }
    }

    /// Incidents of a future, about.
    fn incidents(&self) -> u64 {
        let (incidents, months) = self.known();
        incidents
            .div_ceil(months.max(1))
            .saturating_mul(self.bench.scenario.horizon.get().into())
    }

    fn place(&self, is_first: bool) -> Place {
        let scenario = &self.bench.scenario;
        let (incidents, months) = self.known();
        let listed = match &scenario.history {
            History::Log(log) => log.incidents.len(),
            History::Summary(_) => 0,
        };
        let monthly = incidents.div_ceil(months.max(1));
        let plans = whole(self.bench.rate_card.plans.len());
        let draws = plans
            .saturating_mul(DRAWS_A_PLAN)
            .saturating_add(DRAWS_A_MONTH)
            .saturating_add(monthly)
            .saturating_mul(scenario.horizon.get().into())
            .saturating_mul(DEFAULT_FUTURES.into())
            .saturating_add(incidents.saturating_mul(DRAWS_TO_PRICE));
        if draws <= if is_first { FIRST_AT_ONCE } else { AT_ONCE } {
            Place::AtOnce
        } else if listed > LONG_LOG {
            Place::ApartAfterRest
        } else {
            Place::Apart
        }
    }
}

fn whole(count: usize) -> u64 {
    u64::try_from(count).unwrap_or(u64::MAX)
}
