//! The form of one incident. What is wrong is said at its field, and what was typed stays.

use leptos::ev::KeyboardEvent;
use leptos::html::Input;
use leptos::prelude::*;

use crate::present::words::incident_form as words;
use crate::state::incident_form::{FormField, IncidentForm};
use crate::state::session::Session;
use crate::state::session_incidents::{impacts, kinds};

/// The fields that hold text: which, its label, and how it is typed.
fn fields() -> [(FormField, &'static str, &'static str); 8] {
    [
        (FormField::Note, words::note(), "text"),
        (FormField::Opened, words::opened(), "text"),
        (FormField::Worked, words::worked(), "text"),
        (FormField::Interrupted, words::interrupted(), "text"),
        (FormField::People, words::people(), "numeric"),
        (FormField::Parts, words::parts(), "decimal"),
        (FormField::Id, words::ticket(), "text"),
        (FormField::Category, words::category(), "text"),
    ]
}

/// The form of the incident that is being typed.
#[component]
pub fn IncidentFormView() -> impl IntoView {
    let session = Session::get();
    let leave_on_escape = move |event: KeyboardEvent| {
        if event.key() == "Escape" {
            event.stop_propagation();
            session.leave_incident();
        }
    };
    let place = move || {
        session
            .editing
            .with(|editing| editing.as_ref().and_then(|editing| editing.place))
    };
    view! {
        <form
            class="row-form"
            aria-label=words::label()
            on:keydown=leave_on_escape
            on:submit=move |event| {
                event.prevent_default();
                session.keep_incident();
            }
        >
            <div class="cells">
                {fields()
                    .into_iter()
                    .enumerate()
                    .map(|(number, (field, label, mode))| {
                        view! { <TextCell field label mode is_first=number == 0 /> }
                    })
                    .collect_view()}
                <Choice
                    id="form-impact"
                    label=words::impact()
                    options=impacts().map(|(_, name)| name).to_vec()
                    chosen=Signal::derive(move || form(&session, |form| place_of(&impacts(), &form.impact)))
                    choose=Callback::new(move |place: usize| {
                        if let Some((impact, _)) = impacts().get(place).copied() {
                            session.type_incident(|form| form.impact = impact);
                        }
                    })
                />
                <Choice
                    id="form-kind"
                    label=words::kind()
                    options=kinds().map(|(_, name)| name).to_vec()
                    chosen=Signal::derive(move || form(&session, |form| place_of(&kinds(), &form.kind)))
                    choose=Callback::new(move |place: usize| {
                        if let Some((kind, _)) = kinds().get(place).copied() {
                            session.type_incident(|form| form.kind = kind);
                        }
                    })
                />
                <label class="check">
                    <input
                        type="checkbox"
                        prop:checked=move || form(&session, |form| form.onsite)
                        on:change:target=move |event| {
                            let is_checked = event.target().checked();
                            session.type_incident(|form| form.onsite = is_checked);
                        }
                    />
                    {words::onsite()}
                </label>
                <label class="check">
                    <input
                        type="checkbox"
                        prop:checked=move || form(&session, |form| form.emergency)
                        on:change:target=move |event| {
                            let is_checked = event.target().checked();
                            session.type_incident(|form| form.emergency = is_checked);
                        }
                    />
                    {words::urgent()}
                </label>
            </div>
            <p class="buttons">
                <button type="submit" class="btn first">
                    {words::keep()}
                </button>
                <button type="button" class="btn" on:click=move |_| session.leave_incident()>
                    {words::cancel()}
                </button>
                {move || {
                    place()
                        .map(|place| {
                            view! {
                                <button type="button" class="btn" on:click=move |_| session.delete_incident(place)>
                                    {words::delete()}
                                </button>
                            }
                        })
                }}
            </p>
        </form>
    }
}

#[component]
fn TextCell(
    field: FormField,
    label: &'static str,
    mode: &'static str,
    is_first: bool,
) -> impl IntoView {
    let session = Session::get();
    let id = format!("form-{field:?}").to_lowercase();
    let fault_id = format!("{id}-fault");
    let fault = Memo::new(move |_| {
        session
            .editing
            .with(|editing| editing.as_ref().and_then(|editing| editing.fault(field)))
    });
    let input = NodeRef::<Input>::new();
    Effect::new(move |_| {
        if let Some(input) = input.get().filter(|_| is_first) {
            // A field that cannot take the focus is there all the same.
            let _ = input.focus();
        }
    });
    view! {
        <div class="cell" class:wide=field == FormField::Note class:bad=move || fault.get().is_some()>
            <label for=id.clone()>{label}</label>
            <input
                id=id.clone()
                inputmode=mode
                autocomplete="off"
                node_ref=input
                aria-invalid=move || fault.get().is_some().to_string()
                aria-describedby=fault_id.clone()
                prop:value=move || form(&session, |form| form.clone().text_mut(field).clone())
                on:input:target=move |event| {
                    let text = event.target().value();
                    session.type_incident(|form| *form.text_mut(field) = text);
                }
            />
            <span id=fault_id.clone() class="field-error" role="status">
                {move || fault.get()}
            </span>
        </div>
    }
}

#[component]
fn Choice(
    id: &'static str,
    label: &'static str,
    options: Vec<&'static str>,
    chosen: Signal<usize>,
    choose: Callback<usize>,
) -> impl IntoView {
    view! {
        <div class="cell">
            <label for=id>{label}</label>
            <select
                id=id
                prop:value=move || chosen.get().to_string()
                on:change:target=move |event| {
                    if let Ok(place) = event.target().value().parse() {
                        choose.run(place);
                    }
                }
            >
                {options
                    .into_iter()
                    .enumerate()
                    .map(|(place, name)| {
                        view! {
                            <option value=place.to_string() selected=move || chosen.get() == place>
                                {name}
                            </option>
                        }
                    })
                    .collect_view()}
            </select>
        </div>
    }
}

/// What the form holds now.
fn form<T: Default>(session: &Session, of: impl FnOnce(&IncidentForm) -> T) -> T {
    session.editing.with(|editing| {
        editing
            .as_ref()
            .map(|editing| of(&editing.form))
            .unwrap_or_default()
    })
}

fn place_of<T: PartialEq>(choices: &[(T, &str)], wanted: &T) -> usize {
    choices
        .iter()
        .position(|(choice, _)| choice == wanted)
        .unwrap_or_default()
}
