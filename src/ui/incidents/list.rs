//! The list of incidents, a page at a time. A row opens its form where it stands.

use leptos::prelude::*;

use super::form::IncidentFormView;
use crate::present::incident_list::{IncidentPage, IncidentRow};
use crate::present::parts::{SLOTS, around};
use crate::present::words::incident_list as words;
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
                        placeholder=words::find()
                        aria-label=words::find_label()
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
            <caption class="hidden">{words::caption()}</caption>
            <thead>
                <tr>
                    <th scope="col">{words::ticket()}</th>
                    <th scope="col">{words::opened()}</th>
                    <th scope="col">{words::what_happened()}</th>
                    <th scope="col">{words::category()}</th>
                    <th scope="col" class="num">{words::worked()}</th>
                    <th scope="col" class="num">{words::interrupted()}</th>
                    <th scope="col" class="num">{words::people()}</th>
                    <th scope="col">{words::impact()}</th>
                    <th scope="col">{words::onsite()}</th>
                    <th scope="col">{words::urgent()}</th>
                    <th scope="col">{words::hours_kind()}</th>
                    <th scope="col" class="num">{words::parts()}</th>
                </tr>
            </thead>
            <tbody>{page.rows.into_iter().map(|row| view! { <Row row has_log /> }).collect_view()}</tbody>
        </table>
        <div class="pager">
            <span role="status">{page.position}</span>
            <span class="acts">
                <button type="button" class="link" disabled={number == 0} on:click=move |_| session.turn_to(number.saturating_sub(1))>
                    {words::previous()}
                </button>
                <button
                    type="button"
                    class="link"
                    disabled=is_last
                    on:click=move |_| session.turn_to(number.saturating_add(1))
                >
                    {words::next()}
                </button>
                {(has_log && !is_empty)
                    .then(|| {
                        view! {
                            <button type="button" class="link" on:click=move |_| session.save_incidents()>
                                {words::save()}
                            </button>
                            <button type="button" class="link" on:click=move |_| session.delete_all_incidents()>
                                {words::delete_all()}
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
        let title = words::change(&row.id);
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
    is_so.then(|| view! { <span class="yes" role="img" aria-label=words::yes()></span> })
}

/// The months that the log covers, in two fields.
#[component]
fn Window() -> impl IntoView {
    let session = Session::get();
    let fault = RwSignal::new(None::<String>);
    let put = move |from: Option<String>, months: Option<String>| {
        fault.set(session.put_window(from.as_deref(), months.as_deref()).err());
    };
    let texts: [String; 3] = around(&words::window(SLOTS[0], SLOTS[1]));
    let [from, until, months] = texts.map(|text| text.trim().to_owned());
    view! {
        <span class="field" class:bad=move || fault.get().is_some()>
            <label for="window-from">{from}</label>
            <input
                id="window-from"
                size="8"
                aria-describedby="window-fault"
                prop:value=move || session.window_texts().0
                on:change:target=move |event| put(Some(event.target().value()), None)
            />
            <label for="window-months">{until}</label>
            <input
                id="window-months"
                size="3"
                inputmode="numeric"
                aria-describedby="window-fault"
                prop:value=move || session.window_texts().1
                on:change:target=move |event| put(None, Some(event.target().value()))
            />
            <span class="unit">{months}</span>
        </span>
        <span id="window-fault" class="field-error" role="status">
            {move || fault.get()}
        </span>
    }
}
