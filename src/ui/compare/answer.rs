//! The sentence and the line below it: the answer, before anything else.

use leptos::prelude::*;

use crate::present::basis::{Basis, Tag};
use crate::present::parts::to_text;
use crate::present::words::answer as words;
use crate::state::bench::Origin;
use crate::state::session::Session;
use crate::state::view::Section;
use crate::ui::widgets::mark::Parts;

/// Milliseconds of rest after which the sentence is read aloud.
const SPOKEN_AFTER: std::time::Duration = std::time::Duration::from_millis(500);

/// The answer.
#[component]
pub fn Answer() -> impl IntoView {
    let session = Session::get();
    let results = session.results;
    let example = move || session.bench.with(|bench| bench.origin == Origin::Example);
    let illustrative = move || {
        results.priced.with(|priced| {
            priced
                .as_ref()
                .is_ok_and(|priced| priced.replay.illustrative)
        })
    };
    let late = results.is_late;
    view! {
        <section
            class="answer"
            class:late-figures=move || late.get()
            aria-label=words::label()
            aria-busy=move || results.is_updating.get().to_string()
        >
            <h1 class="sentence">
                {move || match results.priced.with(|priced| priced.as_ref().err().cloned()) {
                    Some(why) => view! { <span>{words::not_comparable(&why.to_string())}</span> }.into_any(),
                    None => view! { <Parts parts=results.sentence.get().unwrap_or_default() /> }.into_any(),
                }}
            </h1>
            <p class="basis">
                {move || {
                    let basis = if late.get() { Basis::updating() } else { results.basis.get()? };
                    Some(
                        view! {
                            {basis.tag.map(|tag| view! { <span class="tag">{tag.label()}</span> })}
                            {if example() && basis.tag == Some(Tag::Illustrative) && !session.is_neutral() {
                                words::example().to_owned()
                            } else {
                                basis.text
                            }}
                            " "
                        },
                    )
                }}
                <Show when=illustrative>
                    <button type="button" class="link" on:click=move |_| session.go_to(Section::Incidents)>
                        {words::use_own_tickets()}
                    </button>
                </Show>
            </p>
            <Spoken />
        </section>
    }
}

/// The sentence for screen readers, spoken once typing rests.
#[component]
fn Spoken() -> impl IntoView {
    let session = Session::get();
    let spoken = RwSignal::new(String::new());
    let waiting = StoredValue::new(None::<TimeoutHandle>);
    Effect::new(move |first: Option<()>| {
        let text = session
            .results
            .sentence
            .with(|parts| parts.as_deref().map(to_text).unwrap_or_default());
        if first.is_none() {
            return;
        }
        if let Some(earlier) = waiting.get_value() {
            earlier.clear();
        }
        waiting.set_value(set_timeout_with_handle(move || spoken.set(text), SPOKEN_AFTER).ok());
    });
    view! {
        <p class="hidden" aria-live="polite">
            {move || spoken.get()}
        </p>
    }
}
