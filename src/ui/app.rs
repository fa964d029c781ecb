//! The page: the answer first, then what it is made of.

use leptos::html::Section as SectionElement;
use leptos::prelude::*;

use super::bills::Bills;
use super::charts::months::Months;
use super::compare::answer::Answer;
use super::compare::answer_bar::AnswerBar;
use super::compare::inputs::Inputs;
use super::compare::plans::Plans;
use super::incidents::Incidents;
use super::notices::Notices;
use super::rates::Rates;
use super::top_bar::TopBar;
use super::widgets::mark::MarkShapes;
use super::widgets::section::Disclosure;
use crate::state::session::Session;
use crate::state::view::Section;

/// The whole page. `main` mounts it.
#[component]
pub fn App() -> Option<impl IntoView> {
    let session = Session::start()?;
    provide_context(session);
    let first_screen = NodeRef::<SectionElement>::new();
    let read_past = session.when_out_of_sight(first_screen);
    Some(view! {
        <MarkShapes />
        <TopBar />
        <AnswerBar shown=read_past />
        <main class="page" on:keydown=move |event| session.shortcut(&event)>
            <Notices />
            <section node_ref=first_screen aria-label="Comparison">
                <Answer />
                <div class="bench">
                    <Inputs />
                    <Plans />
                </div>
            </section>
            <div class="sections">
                <Disclosure section=Section::Months title="Month by month" finding=session.finding(Section::Months)>
                    <Months />
                </Disclosure>
                <Disclosure section=Section::Bills title="Bills" finding=session.finding(Section::Bills)>
                    <Bills />
                </Disclosure>
                <Disclosure section=Section::Incidents title="Incidents" finding=session.finding(Section::Incidents)>
                    <Incidents />
                </Disclosure>
                <Disclosure section=Section::Rates title="Prices" finding=session.finding(Section::Rates)>
                    <Rates />
                </Disclosure>
            </div>
            <footer class="foot">
                <p>"Everything stays in this browser. Nothing is sent anywhere, and there is no account."</p>
            </footer>
        </main>
    })
}
