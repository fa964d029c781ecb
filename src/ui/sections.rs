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

const fn title(section: Section) -> &'static str {
    match section {
        Section::Months => "Month by month",
        Section::Futures => "Twenty futures",
        Section::People => "Cost against people",
        Section::Swings => "What swings the answer",
        Section::Hours => "Hours left and hours lost",
        Section::Bills => "Bills",
        Section::Incidents => "Incidents",
        Section::Assumptions => "Assumptions",
        Section::Rates => "Prices",
    }
}
