//! Assumptions: every value with its range, grade and source, to be changed and doubted.

mod row;

use leptos::prelude::*;
use row::Row;

use crate::present::assumptions::{AssumptionGroup, grades};
use crate::present::words::assumption_table as words;
use crate::state::session::Session;
use crate::ui::charts::per_cent;
use crate::ui::widgets::winner_strip::WinnerStrip;

/// All assumptions of the rate card in use.
#[component]
pub fn Assumptions() -> impl IntoView {
    let session = Session::get();
    let groups = session.assumption_groups();
    view! {
        <div class="assumptions">
            <div class="assumptions-head">
                <p class="interest">{move || session.interest()}</p>
                <label class="check">
                    <input
                        type="checkbox"
                        prop:checked=move || session.is_neutral()
                        on:change:target=move |event| session.choose_neutral(event.target().checked())
                    />
                    {words::neutral()}
                </label>
                <button type="button" class="btn" on:click=move |_| session.publish_assumptions()>
                    {words::publish()}
                </button>
            </div>
            <Belief />
            <table class="plain assume stacked">
                <caption class="hidden">{words::caption()}</caption>
                <thead>
                    <tr>
                        <th scope="col">{words::assumption()}</th>
                        <th scope="col" class="num">
                            {words::value()}
                        </th>
                        <th scope="col" class="cell">
                            {words::range()}
                        </th>
                        <th scope="col">{words::grade()}</th>
                        <th scope="col">{words::source()}</th>
                        <th scope="col">{move || session.gap_becomes()}</th>
                    </tr>
                </thead>
                <tbody>
                    <For each=move || groups.get() key=|group| (group.title, group.rows.len()) let:group>
                        <Group group groups />
                    </For>
                </tbody>
            </table>
            <dl class="grades">
                {grades()
                    .into_iter()
                    .map(|(letter, meaning)| view! { <div><dt>{letter}</dt><dd>{meaning}</dd></div> })
                    .collect_view()}
            </dl>
        </div>
    }
}

/// The rows of a group; each keeps its field while figures around it change.
#[component]
fn Group(group: AssumptionGroup, groups: Memo<Vec<AssumptionGroup>>) -> impl IntoView {
    let title = group.title;
    let rows = group.rows.into_iter().enumerate().map(|(place, first)| {
        let row = Memo::new(move |_| {
            groups.with(|groups| {
                let group = groups.iter().find(|group| group.title == title);
                let row = group.and_then(|group| group.rows.get(place));
                row.cloned().unwrap_or_else(|| first.clone())
            })
        });
        view! { <Row row /> }
    });
    view! {
        <tr class="head">
            <th colspan="6" scope="colgroup">
                {title}
            </th>
        </tr>
        {rows.collect_view()}
    }
}

/// How much of all claims counts, with a strip of who wins where.
#[component]
fn Belief() -> impl IntoView {
    let session = Session::get();
    let strip = session.belief_strip();
    let needle = Signal::derive(move || f64::from(session.believed()));
    view! {
        <div class="dial belief may-have-strip" class:has-strip=move || strip.with(Option::is_some)>
            <label for="belief">{words::belief()}</label>
            <span class="field">{move || words::believed(&session.believed().to_string())}</span>
            <div class="track">
                <input
                    id="belief"
                    type="range"
                    min="0"
                    max="100"
                    step="5"
                    disabled=move || session.is_neutral()
                    aria-valuetext=move || session.believed_in_words(strip)
                    prop:value=move || session.believed().to_string()
                    on:input:target=move |event| {
                        if let Ok(percent) = event.target().value().parse() {
                            session.believe(percent);
                        }
                    }
                />
                {move || match strip.get() {
                    Some(strip) => view! { <WinnerStrip needle strip /> }.into_any(),
                    None => {
                        view! {
                            <span class="needle" style:--at=move || per_cent(needle.get())></span>
                            <span class="groove"></span>
                        }
                            .into_any()
                    }
                }}
            </div>
        </div>
    }
}
