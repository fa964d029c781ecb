//! Messages between the page and its worker: a job, and what comes of it.
//!
//! The page writes a [`Job`], `src/bin/worker.rs` reads and runs it and writes [`Report`]s. Where
//! there is no worker, the page runs the same job itself. Page and worker are built together, so
//! this format has no versions and is never kept. Every figure survives exactly.

use std::sync::Arc;

use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

use super::convert::{rate_card_of, scenario_of};
use super::decimal::parse_decimal;
use super::outcome::{OutcomeText, code_of, input_of, outcome_of};
use super::value::{Exact, compact};
use super::{read_rate_card, read_scenario, v1};
use crate::engine::around::{Around, Found};
use crate::engine::assumption::Assumption;
use crate::engine::error::EngineError;
use crate::engine::forecast::{
    Belief, Forecast, MOST_FUTURES, Unwatched, forecast, forecast_in_slices,
};
use crate::engine::quantity::Fraction;
use crate::engine::rate_card::RateCard;
use crate::engine::scenario::Scenario;
use crate::engine::where_it_wins::WinInput;

/// Something to work out.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Job {
    /// What its reports are told by; later jobs have greater numbers.
    pub number: u32,
    /// What to work out.
    pub work: Work,
    /// The customer.
    pub scenario: Arc<Scenario>,
    /// What is offered.
    pub rate_card: Arc<RateCard>,
}

/// What to work out.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Work {
    /// What the horizon is likely to cost, and then what lies around that.
    Forecast {
        /// How far claims count.
        belief: Belief,
        /// Futures to draw, 1 to [`MOST_FUTURES`].
        futures: u32,
        /// What to look for around it; `None` for the forecast alone.
        around: Option<Wanted>,
    },
}

/// What to look for around a forecast.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Wanted {
    /// Inputs whose range is wanted, first things first.
    pub ranges: Vec<WinInput>,
    /// Inputs of which it is wanted how much they swing the answer. With any, it is also wanted what
    /// half of each assumption would change.
    pub swings: Vec<WinInput>,
}

/// What comes of a job, of which a worker may report several.
#[derive(Clone, PartialEq, Debug)]
pub enum Outcome {
    /// How far it is.
    Progress {
        /// Futures done.
        done: u32,
        /// Of how many.
        of: u32,
    },
    /// What the horizon is likely to cost.
    Forecast(Forecast),
    /// Something that lies around that.
    Around(Found),
    /// Nothing more will come of it.
    Done,
    /// It has no answer, and this is why.
    Failed(EngineError),
    /// The worker could not read the job, and says what of it.
    Unread(String),
}

/// An outcome, with the job that it is of.
#[derive(Clone, PartialEq, Debug)]
pub struct Report {
    /// Number of the job; 0 where not even that could be read.
    pub number: u32,
    /// What came of it.
    pub outcome: Outcome,
}

/// Why a message could not be read.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct MessageFault {
    /// Number of the job; 0 where not even that could be read.
    pub number: u32,
    /// What of it could not be read. Words about single fields would be for somebody who can
    /// mend them, and a third of the worker.
    pub what: &'static str,
}

impl Job {
    /// Writes the job on one line.
    #[must_use]
    pub fn write(&self) -> String {
        compact(&JobText {
            number: self.number,
            work: match &self.work {
                Work::Forecast {
                    belief,
                    futures,
                    around,
                } => WorkText::Forecast {
                    neutral: belief.neutral,
                    share: Exact(belief.share),
                    futures: *futures,
                    around: around.as_ref().map(|wanted| {
                        [&wanted.ranges, &wanted.swings]
                            .map(|inputs| inputs.iter().copied().map(code_of).collect())
                    }),
                },
            },
            scenario: scenario_of(&self.scenario),
            rate_card: rate_card_of(&self.rate_card),
        })
    }

    /// Reads what [`Self::write`] wrote.
    ///
    /// # Errors
    /// [`MessageFault`] when the text is no job, or its scenario or rate card has faults.
    pub fn read(text: &str) -> Result<Self, MessageFault> {
        let read: ReadJob<'_> = serde_json::from_str(text).map_err(|_| MessageFault {
            number: 0,
            what: "job",
        })?;
        let number = read.number;
        let fault = |what| MessageFault { number, what };
        let scenario = read_scenario(read.scenario.get()).map_err(|_| fault("scenario"))?;
        let rate_card = read_rate_card(read.rate_card.get()).map_err(|_| fault("rate card"))?;
        let ReadWork::Forecast {
            neutral,
            share,
            futures,
            around,
        } = read.work;
        let share = parse_decimal(share)
            .ok()
            .and_then(|share| Fraction::new(share).ok())
            .ok_or_else(|| fault("share"))?;
        if !(1..=MOST_FUTURES).contains(&futures) {
            return Err(fault("futures"));
        }
        let around = match around {
            None => None,
            Some(codes) => {
                let [ranges, swings] = codes.map(|codes| {
                    let inputs = codes.iter().map(|code| input_of(code));
                    inputs.collect::<Option<Vec<_>>>()
                });
                let (ranges, swings) = ranges.zip(swings).ok_or_else(|| fault("input"))?;
                Some(Wanted { ranges, swings })
            }
        };
        Ok(Self {
            number,
            work: Work::Forecast {
                belief: Belief { neutral, share },
                futures,
                around,
            },
            scenario: Arc::new(scenario.scenario),
            rate_card: Arc::new(rate_card),
        })
    }

    /// Works the forecast alone out, without a pause.
    #[must_use]
    pub fn run(&self) -> Outcome {
        let Work::Forecast {
            belief, futures, ..
        } = &self.work;
        let result = forecast(
            &self.scenario,
            &self.rate_card,
            *belief,
            *futures,
            &mut Unwatched,
        );
        // Nobody stops what nobody watches.
        Outcome::of(result).unwrap_or(Outcome::Done)
    }

    /// Works all of it out in slices, and tells everything as it is known, [`Outcome::Done`] last.
    /// Between slices `pause` is awaited with how much of the forecast is done, of how much; once
    /// it returns `false`, nothing more is told.
    pub async fn run_in_slices(
        &self,
        mut pause: impl AsyncFnMut(u32, u32) -> bool,
        mut tell: impl FnMut(Outcome),
    ) {
        let Work::Forecast {
            belief,
            futures,
            around,
        } = &self.work;
        let (scenario, rate_card) = (&*self.scenario, &*self.rate_card);
        let result = forecast_in_slices(scenario, rate_card, *belief, *futures, &mut pause).await;
        let forecast = match result {
            Ok(None) => return,
            Ok(Some(forecast)) => forecast,
            Err(error) => return tell(Outcome::Failed(error)),
        };
        tell(Outcome::Forecast(forecast.clone()));
        if let Some(wanted) = around {
            let doubts = if wanted.swings.is_empty() {
                Vec::new()
            } else {
                Assumption::all(rate_card)
            };
            let around = Around {
                scenario,
                rate_card,
                belief: *belief,
                forecast: &forecast,
                ranges: &wanted.ranges,
                swings: &wanted.swings,
                doubts: &doubts,
            };
            let pause = async || pause(*futures, *futures).await;
            let looked = around.look(pause, |found| tell(Outcome::Around(found)));
            // The answer stands without what could not be found around it.
            if matches!(looked.await, Ok(false)) {
                return;
            }
        }
        tell(Outcome::Done);
    }
}

impl Outcome {
    fn of(result: Result<Option<Forecast>, EngineError>) -> Option<Self> {
        match result {
            Ok(forecast) => forecast.map(Self::Forecast),
            Err(error) => Some(Self::Failed(error)),
        }
    }
}

impl Report {
    /// Writes the report on one line.
    #[must_use]
    pub fn write(&self) -> String {
        compact(&ReportText {
            number: self.number,
            outcome: OutcomeText::of(&self.outcome),
        })
    }

    /// Reads what [`Self::write`] wrote.
    ///
    /// # Errors
    /// [`MessageFault`] when the text is no report.
    pub fn read(text: &str) -> Result<Self, MessageFault> {
        let read: ReportText = serde_json::from_str(text).map_err(|_| MessageFault {
            number: 0,
            what: "report",
        })?;
        let outcome = outcome_of(read.outcome).ok_or(MessageFault {
            number: read.number,
            what: "figure",
        })?;
        Ok(Self {
            number: read.number,
            outcome,
        })
    }
}

#[derive(Serialize)]
struct JobText<'a> {
    number: u32,
    work: WorkText,
    scenario: v1::Scenario<'a>,
    rate_card: v1::RateCard<'a>,
}

#[derive(Serialize)]
#[serde(rename_all = "snake_case")]
enum WorkText {
    Forecast {
        neutral: bool,
        share: Exact<Fraction>,
        futures: u32,
        around: Option<[Vec<String>; 2]>,
    },
}

#[derive(Deserialize)]
struct ReadJob<'a> {
    number: u32,
    #[serde(borrow)]
    work: ReadWork<'a>,
    #[serde(borrow)]
    scenario: &'a RawValue,
    #[serde(borrow)]
    rate_card: &'a RawValue,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
enum ReadWork<'a> {
    Forecast {
        neutral: bool,
        share: &'a str,
        futures: u32,
        around: Option<[Vec<String>; 2]>,
    },
}

#[derive(Serialize, Deserialize)]
struct ReportText {
    number: u32,
    outcome: OutcomeText,
}
