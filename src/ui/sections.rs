//! The sections that open below the first screen, on the page and in a frame.

use leptos::prelude::*;

use super::assumptions::Assumptions;
use super::bills::Bills;
use super::charts::futures::Futures;
use super::charts::ledgers::Ledgers;
use super::charts::months::Months;
use super::charts::people::People;
use super::charts::swings::Swings;
use super::incidents::Incidents;
use super::rates::Rates;
use super::widgets::section::Disclosure;
use crate::present::words::sections as words;
use crate::state::session::Session;
use crate::state::view::Section;

/// One of them.
#[component]
pub fn Opening(
    /// Which.
    section: Section,
) -> impl IntoView {
    let session = Session::get();
    view! {
        <Disclosure section title=title(section) finding=session.finding(section)>
            {match section {
                Section::Months => view! { <Months /> }.into_any(),
                Section::Futures => view! { <Futures /> }.into_any(),
                Section::People => view! { <People /> }.into_any(),
                Section::Swings => view! { <Swings /> }.into_any(),
                Section::Hours => view! { <Ledgers /> }.into_any(),
                Section::Bills => view! { <Bills /> }.into_any(),
                Section::Incidents => view! { <Incidents /> }.into_any(),
                Section::Assumptions => view! { <Assumptions /> }.into_any(),
                Section::Rates => view! { <Rates /> }.into_any(),
            }}
        </Disclosure>
    }
}

fn title(section: Section) -> &'static str {
    match section {
        Section::Months => words::months(),
        Section::Futures => words::futures(),
        Section::People => words::people(),
        Section::Swings => words::swings(),
        Section::Hours => words::hours(),
        Section::Bills => words::bills(),
        Section::Incidents => words::incidents(),
        Section::Assumptions => words::assumptions(),
        Section::Rates => words::rates(),
    }
}
