//! What the reader looks at: which months, what counts, whether claims count.

use leptos::prelude::*;

use super::session::Session;
use super::view::Period;
use crate::engine::scenario::History;
use crate::present::case::Counted;
use crate::present::words;

impl Session {
    /// Looks at other months.
    pub fn choose_period(&self, period: Period) {
        self.view.update(|view| view.period = Some(period));
    }

    /// What counts as a plan's cost.
    #[must_use]
    pub fn counted(self) -> Memo<Counted> {
        Memo::new(move |_| self.view.with(|view| view.counted))
    }

    /// Counts invoices alone, or lost work too.
    pub fn choose_counted(&self, counted: Counted) {
        self.view.update(|view| view.counted = counted);
    }

    /// Whether claims of providers are left out.
    #[must_use]
    pub fn is_neutral(&self) -> bool {
        self.results.belief.with(|belief| belief.neutral)
    }

    /// Leaves claims of providers out of the forecast, or counts them.
    pub fn choose_neutral(&self, neutral: bool) {
        self.view.update(|view| view.neutral = neutral);
        self.results
            .belief
            .update(|belief| belief.neutral = neutral);
    }

    /// What the choice of the history's months says.
    #[must_use]
    pub fn past_choice(&self) -> String {
        let (past, _) = self.months_of_choice();
        words::compare::choose_last(past)
    }

    /// What the choice of the coming months says.
    #[must_use]
    pub fn coming_choice(&self) -> String {
        let (past, coming) = self.months_of_choice();
        words::compare::choose_next(coming, past)
    }

    /// All that is chosen, in a line.
    #[must_use]
    pub fn chosen_in_short(&self) -> String {
        let (past, coming) = self.months_of_choice();
        let period = match self.results.period.get() {
            Period::Past => words::compare::choose_last(past),
            Period::Coming => words::compare::next_months(coming),
        };
        let view = self.view.get();
        let is_neutral = view.neutral && self.results.period.get() == Period::Coming;
        words::compare::chosen(&period, view.counted, is_neutral)
    }

    fn months_of_choice(&self) -> (u32, u32) {
        self.bench.with(|bench| {
            let past = match &bench.scenario.history {
                History::Log(log) => log.months,
                History::Summary(summary) => summary.months,
            };
            (past.get(), bench.scenario.horizon.get())
        })
    }
}
