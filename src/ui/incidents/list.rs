//! The list of incidents, a page at a time. A row opens its form where it stands.

use leptos::prelude::*;

use super::form::IncidentFormView;
use crate::present::incident_list::{IncidentPage, IncidentRow};
use crate::state::session::Session;

/// Columns of the table.
const COLUMNS: &str = "12";

/// The list with its tools. `ways_in` are the buttons that bring more incidents in.
#[component]
pub fn List(#[prop(into)] ways_in: ViewFn) -> impl IntoView {
    let session = Session::get();
    let page = session.incident_page();
    let has_log = Memo::new(move |_| session.has_log());
    let is_adding = Memo::new(move |_| {
        session.editing.with(|editing| {
            editing
                .as_ref()
                .is_some_and(|editing| editing.place.is_none())
        })
    });
    view! {
        <div class="toolbar">
            <Show when=move || has_log.get()>
                <Window />
            </Show>
            <span class="buttons">
                <span class="search">
                    <input
                        type="search"
                        placeholder="Find"
                        aria-label="Find an incident"
                        prop:value=move || session.list.with(|list| list.find.clone())
                        on:input:target=move |event| session.find_incidents(event.target().value())
                    />
                </span>
                <Show when=move || has_log.get()>{ways_in.run()}</Show>
            </span>
        </div>
        <Show when=move || is_adding.get()>
            <IncidentFormView />
        </Show>
        {move || page.get().map(|page| view! { <Page page has_log=has_log.get() /> })}
    }
}

#[component]
fn Page(page: IncidentPage, has_log: bool) -> impl IntoView {
    let session = Session::get();
    let (number, pages) = (page.page, page.pages);
    let is_empty = page.rows.is_empty();
    let is_last = number.saturating_add(1) >= pages;
    view! {
        <table class="plain incident-table stacked" class:hidden=is_empty>
            <caption class="hidden">"Incidents, in order of time"</caption>
            <thead>
                <tr>
                    <th scope="col">"Ticket"</th>
                    <th scope="col">"Opened"</th>
                    <th scope="col">"What happened"</th>
                    <th scope="col">"Category"</th>
                    <th scope="col" class="num">"Worked"</th>
                    <th scope="col" class="num">"Interrupted"</th>
                    <th scope="col" class="num">"People"</th>
                    <th scope="col">"Impact"</th>
                    <th scope="col">"On site"</th>
                    <th scope="col">"Urgent"</th>
                    <th scope="col">"Hours, kind"</th>
                    <th scope="col" class="num">"Parts"</th>
                </tr>
            </thead>
            <tbody>{page.rows.into_iter().map(|row| view! { <Row row has_log /> }).collect_view()}</tbody>
        </table>
        <div class="pager">
            <span role="status">{page.position}</span>
            <span class="acts">
                <button type="button" class="link" disabled={number == 0} on:click=move |_| session.turn_to(number.saturating_sub(1))>
                    "Previous"
                </button>
                <button
                    type="button"
                    class="link"
                    disabled=is_last
                    on:click=move |_| session.turn_to(number.saturating_add(1))
                >
                    "Next"
                </button>
                {(has_log && !is_empty)
                    .then(|| {
                        view! {
                            <button type="button" class="link" on:click=move |_| session.save_incidents()>
                                "Save as CSV"
                            </button>
                            <button type="button" class="link" on:click=move |_| session.delete_all_incidents()>
                                "Delete all"
                            </button>
                        }
                    })}
            </span>
        </div>
    }
}

#[component]
fn Row(row: IncidentRow, has_log: bool) -> impl IntoView {
    let session = Session::get();
    let place = row.place;
    let is_edited = Memo::new(move |_| {
        session.editing.with(|editing| {
            editing
                .as_ref()
                .is_some_and(|editing| editing.place == Some(place))
        })
    });
    let number = if has_log {
        let title = format!("Change {}", row.id);
        view! {
            <button type="button" class="link" title=title on:click=move |_| session.edit_incident(place)>
                <bdi>{row.id}</bdi>
            </button>
        }
        .into_any()
    } else {
        row.id.into_any()
    };
    view! {
        <tr>
            <th scope="row" class="ticket">{number}</th>
            <td class="when">
                {row.day}
                " "
                <span>{row.time}</span>
            </td>
            <td class="what">
                <bdi>{row.what}</bdi>
            </td>
            <td class="dim x">
                <bdi>{row.category}</bdi>
            </td>
            <td class="num worked">{row.worked}</td>
            <td class="num x">{row.interrupted}</td>
            <td class="num x">{row.people}</td>
            <td class="dim x">{row.impact}</td>
            <td class="x">{yes(row.onsite)}</td>
            <td class="x">{yes(row.emergency)}</td>
            <td class="dim x">{row.tags}</td>
            <td class="num x">{row.parts}</td>
        </tr>
        <Show when=move || is_edited.get()>
            <tr>
                <td colspan=COLUMNS class="form-row full">
                    <IncidentFormView />
                </td>
            </tr>
        </Show>
    }
}

fn yes(is_so: bool) -> Option<impl IntoView> {
    is_so.then(|| view! { <span class="yes" role="img" aria-label="yes"></span> })
}

/// The months that the log covers, in two fields.
#[component]
fn Window() -> impl IntoView {
    let session = Session::get();
    let fault = RwSignal::new(None::<String>);
    let put = move |from: Option<String>, months: Option<String>| {
        fault.set(session.put_window(from.as_deref(), months.as_deref()).err());
    };
    view! {
        <span class="field" class:bad=move || fault.get().is_some()>
            <label for="window-from">"From"</label>
            <input
                id="window-from"
                size="8"
                aria-describedby="window-fault"
                prop:value=move || session.window_texts().0
                on:change:target=move |event| put(Some(event.target().value()), None)
            />
            <label for="window-months">"for"</label>
            <input
                id="window-months"
                size="3"
                inputmode="numeric"
                aria-describedby="window-fault"
                prop:value=move || session.window_texts().1
                on:change:target=move |event| put(None, Some(event.target().value()))
            />
            <span class="unit">"months"</span>
        </span>
        <span id="window-fault" class="field-error" role="status">
            {move || fault.get()}
        </span>
    }
}
