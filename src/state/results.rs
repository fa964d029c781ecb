//! What the engine makes of the bench, shaped for people; worked out anew when the bench changes.

use std::sync::Arc;

use leptos::prelude::*;

use super::bench::Bench;
use crate::engine::error::EngineError;
use crate::engine::replay::{Replay, replay};
use crate::present::basis::{Basis, replay_basis};
use crate::present::case::{Case, Counted};
use crate::present::compare::{AxisStart, Comparison, compare};
use crate::present::format::Locale;
use crate::present::months::{MonthCharts, month_charts};
use crate::present::parts::Part;
use crate::present::sentence::replay_sentence;

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
    /// Results of a bench, in a locale.
    #[must_use]
    pub fn of(bench: Memo<Bench>, locale: RwSignal<&'static Locale>) -> Self {
        let priced = Memo::new(move |_| {
            let bench = bench.get();
            let replay = replay(&bench.scenario, &bench.rate_card)?;
            Ok(Priced {
                bench,
                replay: Arc::new(replay),
            })
        });
        let counted = Counted::Invoices;
        Self {
            priced,
            sentence: shown(priced, locale, move |case| replay_sentence(case, counted)),
            basis: shown(priced, locale, move |case| replay_basis(case, counted)),
            comparison: shown(priced, locale, move |case| {
                compare(case, counted, AxisStart::Zero)
            }),
            months: shown(priced, locale, month_charts),
        }
    }
}

fn shown<T: PartialEq + Send + Sync + 'static>(
    priced: Memo<Result<Priced, EngineError>>,
    locale: RwSignal<&'static Locale>,
    make: impl Fn(&Case<'_>) -> Result<T, EngineError> + Send + Sync + 'static,
) -> Memo<Option<T>> {
    Memo::new(move |_| {
        let locale = locale.get();
        priced.with(|priced| {
            let priced = priced.as_ref().ok()?;
            make(&priced.case(locale)).ok()
        })
    })
}
