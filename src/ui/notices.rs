//! Notices: said once, in ink and words, always with a way to keep the work.

use leptos::prelude::*;

use crate::documents::Fault;
use crate::platform::storage::StorageFault;
use crate::state::autosave::Saving;
use crate::state::notice::{Notice, Refusal, Saved};
use crate::state::records::SaveFault;
use crate::state::session::Session;

/// Faults of a file that are listed before the rest is counted.
const LISTED: usize = 20;

/// All notices of the page.
#[component]
pub fn Notices() -> impl IntoView {
    let session = Session::get();
    view! {
        <SavingNotice />
        {move || {
            session
                .notices
                .get()
                .into_iter()
                .map(|notice| view! { <One notice /> })
                .collect_view()
        }}
    }
}

/// What is said while nothing, or not everything, can be saved.
#[component]
fn SavingNotice() -> impl IntoView {
    let session = Session::get();
    let save_a_file = move || {
        view! {
            <button type="button" class="link" on:click=move |_| session.save_scenario()>
                "Save a file"
            </button>
        }
    };
    let again = move || {
        view! {
            <button type="button" class="link" on:click=move |_| session.save_again()>
                "Try again"
            </button>
        }
    };
    move || {
        let (what, then, acts) = match session.saving().get() {
            Saving::Untouched | Saving::Waiting | Saving::Saved | Saving::ReadOnly => return None,
            Saving::NotLasting => (
                "This browser lets the page keep nothing.",
                "Your figures last until you close it.".to_owned(),
                save_a_file().into_any(),
            ),
            Saving::Failed(SaveFault::Overtaken) => (
                "This was changed in another tab.",
                "Nothing is saved here until you choose.".to_owned(),
                view! {
                    <button type="button" class="link" on:click=move |_| session.save_over()>
                        "Use this one"
                    </button>
                    <button type="button" class="link" on:click=move |_| session.take_other_tab()>
                        "Use the other"
                    </button>
                    {save_a_file()}
                }
                .into_any(),
            ),
            Saving::Failed(SaveFault::Storage(StorageFault::Full)) => (
                "Not saved: the browser’s space is full.",
                "What you see is safe while this tab is open.".to_owned(),
                view! {
                    {save_a_file()}
                    {again()}
                }
                .into_any(),
            ),
            Saving::Failed(fault) => (
                "Not saved.",
                match fault {
                    SaveFault::Storage(StorageFault::Failed(why)) => {
                        format!("The browser says: {why}. What you see is safe while this tab is open.")
                    }
                    _ => "The browser did not keep it. What you see is safe while this tab is open."
                        .to_owned(),
                },
                view! {
                    {save_a_file()}
                    {again()}
                }
                .into_any(),
            ),
        };
        Some(view! {
            <div class="notice" role="status">
                <p>
                    <b>{what}</b>
                    " "
                    {then}
                </p>
                <p class="acts">{acts}</p>
            </div>
        })
    }
}

#[component]
fn One(notice: Notice) -> impl IntoView {
    let session = Session::get();
    let told = notice.clone();
    let dismiss = view! {
        <button type="button" class="link" on:click=move |_| session.dismiss(&told)>
            "Dismiss"
        </button>
    };
    let save_text = move |name: &'static str, text: String| {
        view! {
            <button type="button" class="link" on:click=move |_| session.save_text(name, &text)>
                "Save the text"
            </button>
        }
    };
    let (words, acts) = match notice {
        Notice::Damaged {
            what,
            text,
            kept_in_place,
        } => {
            let (subject, name) = match what {
                Saved::Scenario => ("What you saved could not be read.", "breakeven-scenario.txt"),
                Saved::RateCard => ("Your prices could not be read.", "breakeven-prices.txt"),
            };
            let then = if kept_in_place {
                "The text stays where it is, unchanged, so nothing new is saved."
            } else {
                "The text is set aside, unchanged."
            };
            (
                view! { <p><b>{subject}</b>" "{then}</p> }.into_any(),
                save_text(name, text).into_any(),
            )
        }
        Notice::NewerScenario { text } => (
            view! {
                <p>
                    <b>"Saved by a newer Breakeven."</b>
                    " You can read it here and save it as a file. Changes are not saved over it."
                </p>
            }
            .into_any(),
            save_text("breakeven-scenario.json", text).into_any(),
        ),
        Notice::Refused { file, why } => (
            view! {
                <p>
                    <b>
                        <bdi>{file}</bdi>
                        " was not opened."
                    </b>
                    " What was here before stays."
                </p>
                {refusal(why)}
            }
            .into_any(),
            ().into_any(),
        ),
        Notice::Done(text) => (view! { <p>{text}</p> }.into_any(), ().into_any()),
    };
    view! {
        <div class="notice" role="alert">
            {words}
            <p class="acts">{acts}{dismiss}</p>
        </div>
    }
}

fn refusal(why: Refusal) -> AnyView {
    match why {
        Refusal::Engine(why) => view! { <p>{why.to_string()}</p> }.into_any(),
        Refusal::Other(why) => view! { <p>{why}</p> }.into_any(),
        Refusal::Faults(faults) => {
            let more = faults.len().saturating_sub(LISTED);
            view! {
                <ul class="faults">{faults.into_iter().take(LISTED).map(fault).collect_view()}</ul>
                {(more > 0).then(|| view! { <p>{format!("And {more} more.")}</p> })}
            }
            .into_any()
        }
    }
}

fn fault(fault: Fault) -> impl IntoView {
    let message = fault.message();
    let place = if fault.path.is_empty() {
        "The file".to_owned()
    } else {
        fault.path
    };
    view! {
        <li>
            <code>{place}</code>
            ": "
            {message}
        </li>
    }
}
