//! The session in short: what closed sections would show, and what a log knows.

use leptos::prelude::*;

use super::incidents::{lengths, window, work_inside};
use super::session::Session;
use super::view::Section;
use crate::engine::scenario::{History, Scenario};
use crate::present::format::{hours_and_minutes, month_long};
use crate::present::prices::{PriceRow, price_rows};
use crate::present::words;

impl Session {
    /// What a section holds, in a line.
    #[must_use]
    pub fn finding(self, section: Section) -> Signal<String> {
        let people = self.people_finding();
        let swings = self.swing_picture();
        let futures = self.futures();
        Signal::derive(move || match section {
            Section::Months => self.results.months.with(|months| {
                months
                    .as_ref()
                    .map(|months| months.caption[0].clone())
                    .unwrap_or_default()
            }),
            Section::Futures => futures.with(|futures| {
                let futures = futures.as_ref();
                futures.map_or_else(String::new, |futures| futures.told.spoken.clone())
            }),
            Section::People => people.get().unwrap_or_default(),
            Section::Swings => swings.with(|swings| {
                let swings = swings.as_ref();
                swings.map_or_else(String::new, |swings| swings.told.spoken.clone())
            }),
            Section::Hours => words::findings::hours().to_owned(),
            Section::Bills => self.results.priced.with(|priced| {
                let Ok(priced) = priced else {
                    return String::new();
                };
                let invoices = priced
                    .replay
                    .plans
                    .iter()
                    .map(|plan| plan.invoices.len())
                    .sum();
                words::findings::bills(&self.count(invoices))
            }),
            Section::Incidents => self.bench.with(|bench| match &bench.scenario.history {
                History::Summary(summary) => {
                    words::findings::made_up(&self.numbers().count(summary.incidents.get().into()))
                }
                History::Log(log) => {
                    words::findings::own_incidents(&self.count(log.incidents.len()))
                }
            }),
            Section::Assumptions => words::findings::assumptions().to_owned(),
            Section::Rates => self.bench.with(|bench| {
                let sources = price_rows(&bench.rate_card, self.locale.get()).len();
                words::findings::rates(&bench.rate_card.provider.name, &self.count(sources))
            }),
        })
    }

    /// The case in a few words, beside the answer.
    #[must_use]
    pub fn case_in_short(&self) -> String {
        self.bench.with(|bench| {
            let people = self
                .numbers()
                .count(bench.scenario.organisation.users.get().into());
            let (incidents, months) = counted(&bench.scenario);
            words::findings::case(&people, &self.count(incidents), months)
        })
    }

    /// What a log knows: incidents, months, how long they take.
    #[must_use]
    pub fn log_facts(&self) -> Vec<(&'static str, String)> {
        let locale = self.locale.get();
        self.bench.with(|bench| {
            let (from, months) = window(&bench.scenario);
            let last = from.after(months).plus(-1);
            let work = work_inside(&bench.scenario);
            let mut facts = vec![
                (words::findings::incidents(), self.count(work.len())),
                (
                    words::findings::window(),
                    words::findings::from_to(&month_long(from, locale), &month_long(last, locale)),
                ),
                (
                    words::findings::a_month(),
                    self.numbers().mean(work.len(), months.get()),
                ),
            ];
            if let Some((typical, bad)) = lengths(&work) {
                let time = |minutes: u32| hours_and_minutes(minutes.into(), locale);
                facts.push((words::findings::typical(), time(typical.get())));
                facts.push((words::findings::bad(), time(bad.get())));
            }
            facts
        })
    }

    /// The prices in use, each with its source.
    #[must_use]
    pub fn prices(&self) -> Vec<PriceRow> {
        let locale = self.locale.get();
        self.bench
            .with(|bench| price_rows(&bench.rate_card, locale))
    }

    pub(super) fn count(&self, number: usize) -> String {
        self.numbers()
            .count(u64::try_from(number).unwrap_or(u64::MAX))
    }
}

/// How many incidents the history counts, over how many months.
fn counted(scenario: &Scenario) -> (usize, u32) {
    match &scenario.history {
        History::Log(log) => (log.incidents.len(), log.months.get()),
        History::Summary(summary) => (
            usize::try_from(summary.incidents.get()).unwrap_or(usize::MAX),
            summary.months.get(),
        ),
    }
}
