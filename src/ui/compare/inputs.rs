//! The inputs: people, and what the incidents are like; or what the log knows of them.

use leptos::prelude::*;

use crate::present::words::input_panel as words;
use crate::state::input::Input;
use crate::state::session::Session;
use crate::state::view::Section;
use crate::ui::widgets::dial::{Dial, DialSize};

/// All inputs of the first screen.
#[component]
pub fn Inputs() -> impl IntoView {
    let session = Session::get();
    let is_log = Memo::new(move |_| session.has_log());
    // On a phone the rest is one touch away.
    let more = RwSignal::new(false);
    let machines = Memo::new(move |_| {
        session.bench.with(|bench| {
            [Input::Devices, Input::Servers, Input::Sites]
                .into_iter()
                .filter(|input| input.matters(&bench.rate_card))
                .collect::<Vec<_>>()
        })
    });
    view! {
        <form class="inputs" aria-label=words::company() on:submit=move |event| event.prevent_default()>
            <Dial input=Input::People size=DialSize::Full />
            <Dial input=Input::IncidentsPerMonth size=DialSize::Full />
            <Dial input=Input::TypicalMinutes size=DialSize::Full />
            <Show when=move || !is_log.get() || !machines.get().is_empty()>
                <p class="narrow-only">
                    <button
                        type="button"
                        class="link"
                        aria-expanded=move || more.get().to_string()
                        on:click=move |_| more.update(|shown| *shown = !*shown)
                    >
                        {words::show_more()}
                    </button>
                </p>
                <fieldset class="also" class:shown=move || more.get()>
                    <legend class="hidden">{words::more()}</legend>
                    <Dial input=Input::BadMinutes size=DialSize::Thin />
                    <Dial input=Input::AfterHours size=DialSize::Thin />
                    <Dial input=Input::Onsite size=DialSize::Thin />
                    {move || {
                        machines
                            .get()
                            .into_iter()
                            .map(|input| view! { <Dial input size=DialSize::Thin /> })
                            .collect_view()
                    }}
                </fieldset>
            </Show>
            <Show when=move || is_log.get()>
                <LogFacts />
            </Show>
        </form>
    }
}

/// What a log knows, in the place of the dials that an estimate needs.
#[component]
fn LogFacts() -> impl IntoView {
    let session = Session::get();
    view! {
        <div class="history-facts">
            <dl class="facts-list">
                {move || {
                    session
                        .log_facts()
                        .into_iter()
                        .map(|(name, value)| {
                            view! {
                                <dt>{name}</dt>
                                <dd>{value}</dd>
                            }
                        })
                        .collect_view()
                }}
            </dl>
            <p class="acts">
                <button type="button" class="link" on:click=move |_| session.go_to(Section::Incidents)>
                    {words::show_incidents()}
                </button>
                <button type="button" class="link" on:click=move |_| session.use_estimate()>
                    {words::use_estimate()}
                </button>
            </p>
        </div>
    }
}
