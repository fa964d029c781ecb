//! The page: the answer first, then what it is made of.

use leptos::html::Section as SectionElement;
use leptos::prelude::*;

use super::compare::answer::Answer;
use super::compare::answer_bar::AnswerBar;
use super::compare::inputs::Inputs;
use super::compare::plans::Plans;
use super::embed::builder::Builder;
use super::embed::frame::Embedded;
use super::language::Spoken;
use super::notices::Notices;
use super::sections::Opening;
use super::top_bar::TopBar;
use super::widgets::mark::MarkShapes;
use crate::present::words::screen as words;
use crate::state::embedding::Embedding;
use crate::state::session::{Place, Session};
use crate::state::view::Section;

/// All there is: the calculator in a frame where the address asks for it, else the page. `main`
/// mounts it.
#[component]
pub fn App() -> impl IntoView {
    match Embedding::start() {
        Some(embedding) => view! { <Embedded embedding /> }.into_any(),
        None => Session::start()
            .map(|session| view! { <Page session /> })
            .into_any(),
    }
}

/// The page.
#[component]
fn Page(
    /// What is on it.
    session: Session,
) -> impl IntoView {
    provide_context(session);
    view! {
        <MarkShapes />
        <Spoken>
            <Screen />
        </Spoken>
    }
}

/// All that speaks.
#[component]
fn Screen() -> impl IntoView {
    let session = Session::get();
    let compares = move || session.place.get() == Place::Comparison;
    let first_screen = NodeRef::<SectionElement>::new();
    let read_past = session.when_out_of_sight(first_screen);
    view! {
        <TopBar />
        <AnswerBar shown=Signal::derive(move || compares() && read_past.get()) />
        <main class="page" on:keydown=move |event| session.shortcut(&event)>
            <Notices />
            <Show when=move || !compares()>
                <Builder />
            </Show>
            <div class:gone=move || !compares()>
            <section node_ref=first_screen aria-label=words::comparison()>
                <Answer />
                <div class="bench">
                    <Inputs />
                    <Plans />
                </div>
            </section>
            <div class="sections">
                {Section::ALL.map(|section| view! { <Opening section /> }).collect_view()}
            </div>
            </div>
            <footer class="foot">
                <p>{words::stays_here()}</p>
                <p>
                    <a href="#on-your-site">{words::on_your_page()}</a>
                </p>
            </footer>
        </main>
    }
}
