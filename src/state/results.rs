//! What the engine makes of the bench, shaped for people; worked out anew when the bench changes.

use std::slice;
use std::sync::Arc;

use leptos::prelude::*;

use super::bench::Bench;
use super::forecaster;
use super::forecasting::{Answer, Foreseen, Freshness};
use super::surroundings::Surroundings;
use super::view::{Period, ViewState};
use crate::engine::error::EngineError;
use crate::engine::forecast::Belief;
use crate::engine::replay::{Replay, replay, replay_in_slices};
use crate::engine::where_it_wins::WinInput;
use crate::platform::page;
use crate::platform::turns::{Turns, begin};
use crate::present::basis::{Basis, forecast_basis, replay_basis};
use crate::present::case::{Case, Counted};
use crate::present::compare::{AxisStart, Comparison, compare, compare_forecast};
use crate::present::forecast_case::ForecastCase;
use crate::present::format::Locale;
use crate::present::months::{MonthCharts, month_charts};
use crate::present::parts::Part;
use crate::present::sentence::{forecast_sentence, replay_sentence};

/// Milliseconds for which old figures stand without a mark.
const LATE: i32 = 150;

/// Incidents whose bills take longer than a frame, and milliseconds of rest before those of more.
const LONG_REPLAY: usize = 3_000;
const REPLAY_REST: i32 = 400;

/// Milliseconds of a turn on the page.
const TURN: u32 = 8;

/// A bench together with its replay: what every picture is made from.
#[derive(Clone, Debug)]
pub struct Priced {
    /// What was priced.
    pub bench: Bench,
    /// What it would have cost.
    pub replay: Arc<Replay>,
}

/// What the screen shows, each part worked out once for each change.
#[derive(Clone, Copy)]
pub struct Results {
    /// The replay, or why there is none.
    pub priced: Memo<Result<Priced, EngineError>>,
    /// How far claims of providers count in the forecast.
    pub belief: RwSignal<Belief>,
    /// What the coming months are likely to cost, with what it is the forecast of. Worked out
    /// only while somebody looks.
    pub forecast: Signal<Answer<Foreseen>>,
    /// What lies around the forecast: strips, swings, what rests on claims.
    pub around: Memo<Surroundings>,
    /// The months that the answer is about: those that were chosen, as far as they are known.
    pub period: Memo<Period>,
    /// Whether a forecast was asked for and there is none, and why.
    pub no_forecast: Memo<Option<EngineError>>,
    /// Whether the figures are those of an earlier question, or of the past while the coming months
    /// are worked out for the first time.
    pub is_updating: Memo<bool>,
    /// The same, for long enough to say so.
    pub is_late: Memo<bool>,
    /// The sentence.
    pub sentence: Memo<Option<Vec<Part>>>,
    /// The line below it.
    pub basis: Memo<Option<Basis>>,
    /// The list of plans.
    pub comparison: Memo<Option<Comparison>>,
    /// The month by month picture.
    pub months: Memo<Option<MonthCharts>>,
}

impl PartialEq for Priced {
    fn eq(&self, other: &Self) -> bool {
        self.bench == other.bench && Arc::ptr_eq(&self.replay, &other.replay)
    }
}

impl Priced {
    /// What presenters are told.
    #[must_use]
    pub fn case(&self, locale: &'static Locale) -> Case<'_> {
        Case {
            replay: &self.replay,
            rate_card: &self.bench.rate_card,
            organisation: &self.bench.scenario.organisation,
            locale,
        }
    }
}

impl Results {
    /// Results of a bench, in a locale, as far as the view asks for them.
    #[must_use]
    pub fn of(
        bench: Memo<Bench>,
        locale: RwSignal<&'static Locale>,
        view: RwSignal<ViewState>,
    ) -> Self {
        let priced = priced(bench);
        let belief = RwSignal::new(Belief {
            neutral: view.with_untracked(|view| view.neutral),
            ..Belief::default()
        });
        let (forecast, around) = forecaster::foresee(bench, belief);
        let asked = Memo::new(move |_| view.with(|view| view.period.unwrap_or(Period::Coming)));
        let counted = Memo::new(move |_| view.with(|view| view.counted));
        let period = Memo::new(move |_| {
            forecast.with(|answer| match (asked.get(), &answer.freshness) {
                (Period::Coming, Freshness::Fresh | Freshness::Updating)
                    if answer.value.is_some() =>
                {
                    Period::Coming
                }
                _ => Period::Past,
            })
        });
        let no_forecast = Memo::new(move |_| {
            forecast.with(|answer| match &answer.freshness {
                Freshness::Failed(why) if asked.get() == Period::Coming => Some(why.clone()),
                _ => None,
            })
        });
        let is_updating = Memo::new(move |_| {
            let is_open = forecast.with(|answer| answer.freshness == Freshness::Updating);
            is_open && asked.get() == Period::Coming
        });
        let is_late = when_late(forecast, period);
        let source = Source {
            priced,
            forecast,
            around,
            period,
            counted,
            locale,
        };
        Self {
            priced,
            belief,
            forecast,
            around,
            period,
            no_forecast,
            is_updating,
            is_late,
            sentence: source.shown(replay_sentence, |case| Ok(forecast_sentence(case))),
            basis: source.shown(replay_basis, |case| Ok(forecast_basis(case))),
            comparison: source.shown(
                |case, counted| compare(case, counted, AxisStart::Zero),
                compare_forecast,
            ),
            months: Memo::new(move |_| {
                let locale = locale.get();
                priced.with(|priced| month_charts(&priced.as_ref().ok()?.case(locale)).ok())
            }),
        }
    }
}

/// What is shown is made from.
#[derive(Clone, Copy)]
struct Source {
    priced: Memo<Result<Priced, EngineError>>,
    forecast: Signal<Answer<Foreseen>>,
    around: Memo<Surroundings>,
    period: Memo<Period>,
    counted: Memo<Counted>,
    locale: RwSignal<&'static Locale>,
}

impl Source {
    /// What is made of the replay or of the forecast, whichever the answer is about.
    fn shown<T: PartialEq + Send + Sync + 'static>(
        self,
        of_replay: fn(&Case<'_>, Counted) -> Result<T, EngineError>,
        of_forecast: fn(&ForecastCase<'_>) -> Result<T, EngineError>,
    ) -> Memo<Option<T>> {
        Memo::new(move |_| {
            let locale = self.locale.get();
            let counted = self.counted.get();
            match self.period.get() {
                Period::Past => self.priced.with(|priced| {
                    let priced = priced.as_ref().ok()?;
                    of_replay(&priced.case(locale), counted).ok()
                }),
                Period::Coming => self.forecast.with(|answer| {
                    let foreseen = answer.value.as_deref()?;
                    self.around.with(|around| {
                        let people = around.wins(WinInput::Users);
                        let neutral = around.neutral_of(foreseen);
                        of_forecast(&ForecastCase {
                            forecast: &foreseen.forecast,
                            scenario: &foreseen.bench.scenario,
                            rate_card: &foreseen.bench.rate_card,
                            belief: foreseen.belief,
                            wins: people.map_or(&[], |known| slice::from_ref(&known.found)),
                            neutral: neutral.map(|neutral| &neutral.forecast),
                            counted,
                            locale,
                        })
                        .ok()
                    })
                }),
            }
        })
    }
}

/// The last bench whose replay was worked out in turns, and that.
type Rested = RwSignal<Option<(Bench, Result<Arc<Replay>, EngineError>)>>;

/// The replay of the present bench, or where that is long, the one before until nobody has typed for
/// a while: bills of a hundred thousand incidents take a second, and are written a plan at a time.
fn priced(bench: Memo<Bench>) -> Memo<Result<Priced, EngineError>> {
    let rested = Rested::new(None);
    Memo::new(move |before: Option<&Result<Priced, EngineError>>| {
        let present = bench;
        let bench = bench.get();
        let of = |replay| Priced {
            bench: bench.clone(),
            replay,
        };
        let known = rested.with(|rested| match rested {
            Some((of, replay)) if *of == bench => Some(replay.clone()),
            _ => None,
        });
        match (known, before) {
            (Some(replay), _) => replay.map(of),
            (None, Some(before)) if bench.incidents() > LONG_REPLAY => {
                let bench = bench.clone();
                page::after_rest("replay", REPLAY_REST, move || {
                    begin(replay_in_turns(bench, rested, present));
                });
                before.clone()
            }
            _ => replay(&bench.scenario, &bench.rate_card)
                .map(Arc::new)
                .map(of),
        }
    })
}

/// Replays a long log, for as long as no later one is asked for.
async fn replay_in_turns(bench: Bench, rested: Rested, present: Memo<Bench>) {
    let mut turns = Turns::of(TURN);
    let mut pause = async || {
        turns.next().await;
        present.try_get_untracked().as_ref() == Some(&bench)
    };
    let replayed = replay_in_slices(&bench.scenario, &bench.rate_card, &mut pause).await;
    if let Some(replay) = replayed.transpose() {
        rested.try_set(Some((bench, replay.map(Arc::new))));
    }
}

/// Whether a forecast that is shown has been that of an earlier question for a while.
fn when_late(forecast: Signal<Answer<Foreseen>>, period: Memo<Period>) -> Memo<bool> {
    let is_open = move |answer: &Answer<Foreseen>| answer.freshness == Freshness::Updating;
    let is_late = RwSignal::new(false);
    Effect::new(move |was_open: Option<bool>| {
        let open = forecast.with(is_open);
        if !open {
            is_late.set(false);
        } else if was_open != Some(true) {
            page::after_rest("late", LATE, move || {
                if forecast.with_untracked(is_open) {
                    is_late.set(true);
                }
            });
        }
        open
    });
    Memo::new(move |_| is_late.get() && period.get() == Period::Coming)
}
