//! The calculator in a frame: the parts that the owner chose, one below the other, from 300 px on.

use leptos::html::Div;
use leptos::prelude::*;

use super::actions::Actions;
use super::plans::TopPlans;
use super::refused::Refused;
use crate::embed::config::Part;
use crate::present::words::{input_panel, screen};
use crate::state::embedding::{Embedding, Offer};
use crate::state::view::Section;
use crate::ui::compare::answer::Answer;
use crate::ui::language::Spoken;
use crate::ui::sections::Opening;
use crate::ui::widgets::dial::{Dial, DialSize};
use crate::ui::widgets::mark::MarkShapes;

/// The whole of the frame.
#[component]
pub fn Embedded(
    /// What the owner set, and what comes of it.
    embedding: Embedding,
) -> impl IntoView {
    let session = embedding.session;
    provide_context(session);
    provide_context(embedding);
    let inner = NodeRef::<Div>::new();
    embedding.tell_height_of(inner);
    let is_known = Memo::new(move |_| embedding.offer.get() == Offer::Known);
    view! {
        <MarkShapes />
        <div class="embedded" class:with-incidents=move || shows(Part::Incidents) node_ref=inner>
            <main class="page" on:keydown=move |event| session.shortcut(&event)>
                <Spoken>
                <Show when=move || is_known.get() fallback=|| view! { <Refused /> }>
                    <section aria-label=screen::comparison()>
                        <Show when=move || shows(Part::Sentence)>
                            <Answer />
                        </Show>
                        <div class="bench">
                            <Show when=move || shows(Part::Inputs)>
                                <Inputs />
                            </Show>
                            <Show when=move || shows(Part::Plans)>
                                <TopPlans />
                            </Show>
                        </div>
                    </section>
                    <Sections />
                    <Actions />
                </Show>
                </Spoken>
            </main>
        </div>
    }
}

/// Whether the owner chose a part.
fn shows(part: Part) -> bool {
    Embedding::get().is_some_and(|embedding| embedding.config.with(|config| config.shows(part)))
}

/// The dials that the owner chose.
#[component]
fn Inputs() -> impl IntoView {
    let asked = Memo::new(|_| Embedding::get().map(|embedding| embedding.inputs()));
    view! {
        <form class="inputs" aria-label=input_panel::company() on:submit=move |event| event.prevent_default()>
            <For each=move || asked.get().unwrap_or_default() key=|input| *input let:input>
                <Dial input size=DialSize::Full />
            </For>
        </form>
    }
}

/// What opens below, in the page's order: the owner's word for it, and the section.
const OPENING: [(Part, Section); 9] = [
    (Part::Months, Section::Months),
    (Part::Futures, Section::Futures),
    (Part::People, Section::People),
    (Part::Swings, Section::Swings),
    (Part::Hours, Section::Hours),
    (Part::Bills, Section::Bills),
    (Part::Incidents, Section::Incidents),
    (Part::Assumptions, Section::Assumptions),
    (Part::Rates, Section::Rates),
];

/// What opens below, where the owner chose it.
#[component]
fn Sections() -> impl IntoView {
    let chosen = Memo::new(|_| {
        let chosen = OPENING.into_iter().filter(|(part, _)| shows(*part));
        chosen.map(|(_, section)| section).collect::<Vec<_>>()
    });
    view! {
        <div class="sections" class:gone=move || chosen.with(Vec::is_empty)>
            <For each=move || chosen.get() key=|section| *section let:section>
                <Opening section />
            </For>
        </div>
    }
}
