//! A section of the page that opens below the first screen. Closed, it says what it would show.

use leptos::prelude::*;

use crate::state::session::Session;
use crate::state::view::Section;

/// A heading that opens and closes what is below it.
#[component]
pub fn Disclosure(
    /// Which section it is.
    section: Section,
    /// Its heading.
    title: &'static str,
    /// What is inside, in a line.
    #[prop(into)]
    finding: Signal<String>,
    /// What it opens.
    children: ChildrenFn,
) -> impl IntoView {
    let session = Session::get();
    let open = Memo::new(move |_| session.view.with(|view| view.open.contains(&section)));
    let body_id = format!("{}-body", section.id());
    let controls = body_id.clone();
    view! {
        <section class="section" id=section.id() tabindex="-1">
            <h2>
                <button
                    type="button"
                    aria-expanded=move || open.get().to_string()
                    aria-controls=controls
                    on:click=move |_| session.toggle(section)
                >
                    <b>{title}</b>
                    <span class="finding">{move || finding.get()}</span>
                    <span class="sign" aria-hidden="true"></span>
                </button>
            </h2>
            <Show when=move || open.get()>
                <div class="body" id=body_id.clone()>
                    {children()}
                </div>
            </Show>
        </section>
    }
}
