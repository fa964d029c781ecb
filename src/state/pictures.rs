//! Pictures of what is on the bench; each is made only while somebody looks at it.

use std::slice;

use leptos::prelude::*;

use super::session::Session;
use crate::engine::where_it_wins::WinInput;
use crate::present::case::Counted;
use crate::present::forecast_case::ForecastCase;
use crate::present::pictures::against_people::{self, AgainstPeople, Upwards, against_people};
use crate::present::pictures::futures::{Futures, futures};
use crate::present::pictures::hours_left::{HoursLeft, hours_left};
use crate::present::pictures::swings::{SwingPicture, swing_picture};

impl Session {
    /// Cost against people, of the bench whose ranges are known.
    #[must_use]
    pub fn against_people(self, upwards: RwSignal<Upwards>) -> Memo<Option<AgainstPeople>> {
        self.of_people(move |case| against_people(case, upwards.get()))
    }

    /// Which plan wins for how many people, in a line.
    #[must_use]
    pub fn people_finding(self) -> Memo<Option<String>> {
        self.of_people(against_people::finding)
    }

    fn of_people<T: PartialEq + Send + Sync + 'static>(
        self,
        make: impl Fn(&ForecastCase<'_>) -> Option<T> + Send + Sync + 'static,
    ) -> Memo<Option<T>> {
        let counted = self.counted();
        Memo::new(move |_| {
            self.with_forecast(counted.get(), |case| {
                self.results.around.with(|around| {
                    let known = around.wins(WinInput::Users)?;
                    make(&ForecastCase {
                        scenario: &known.bench.scenario,
                        rate_card: &known.bench.rate_card,
                        wins: slice::from_ref(&known.found),
                        ..*case
                    })
                })
            })
        })
    }

    /// Twenty futures of the last forecast.
    #[must_use]
    pub fn futures(self) -> Memo<Option<Futures>> {
        let counted = self.counted();
        Memo::new(move |_| self.with_forecast(counted.get(), futures))
    }

    /// What swings the answer, of the bench whose swings are known.
    #[must_use]
    pub fn swing_picture(self) -> Memo<Option<SwingPicture>> {
        let counted = self.counted();
        Memo::new(move |_| {
            self.with_forecast(counted.get(), |case| {
                self.results.around.with(|around| {
                    let known = around.swings()?;
                    let case = ForecastCase {
                        scenario: &known.bench.scenario,
                        rate_card: &known.bench.rate_card,
                        ..*case
                    };
                    swing_picture(&case, &known.found)
                })
            })
        })
    }

    /// What became of prepaid and included hours.
    #[must_use]
    pub fn hours_left(self) -> Memo<Option<HoursLeft>> {
        Memo::new(move |_| {
            let locale = self.locale.get();
            self.results
                .priced
                .with(|priced| hours_left(&priced.as_ref().ok()?.case(locale)))
        })
    }

    /// Makes something of the last forecast.
    fn with_forecast<T>(
        self,
        counted: Counted,
        make: impl FnOnce(&ForecastCase<'_>) -> Option<T>,
    ) -> Option<T> {
        let locale = self.locale.get();
        self.results.forecast.with(|answer| {
            let foreseen = answer.value.as_deref()?;
            make(&ForecastCase {
                forecast: &foreseen.forecast,
                scenario: &foreseen.bench.scenario,
                rate_card: &foreseen.bench.rate_card,
                belief: foreseen.belief,
                wins: &[],
                neutral: None,
                counted,
                locale,
            })
        })
    }
}
