//! Notices: said once, in ink and words, always with a way to keep the work.

use leptos::prelude::*;

use crate::present::parts::{SLOTS, around};
use crate::present::words::notice_box as words;
use crate::state::notice::Notice;
use crate::state::session::Session;
use crate::state::told::{Act, Detail, Told, of_notice, of_saving};

/// All notices of the page.
#[component]
pub fn Notices() -> impl IntoView {
    let session = Session::get();
    view! {
        {move || of_saving(&session.saving().get()).map(|told| view! { <One told dismiss=None /> })}
        {move || {
            session
                .notices
                .get()
                .into_iter()
                .map(|notice| view! { <One told=of_notice(&notice) dismiss=Some(notice) /> })
                .collect_view()
        }}
    }
}

/// One notice; without something to dismiss, it stays as long as it is so.
#[component]
pub fn One(
    /// What it says.
    told: Told,
    /// What to dismiss.
    dismiss: Option<Notice>,
) -> impl IntoView {
    let session = Session::get();
    let acts = told.acts.into_iter().map(|act| {
        view! {
            <button type="button" class="link" on:click={
                let act = act.clone();
                move |_| run(&session, &act)
            }>
                {act.label()}
            </button>
        }
    });
    view! {
        <div class="notice" role="alert">
            <p>
                <b>
                    <bdi>{told.strong}</bdi>
                </b>
                " "
                {told.rest}
            </p>
            {(!told.details.is_empty())
                .then(|| view! { <ul class="faults">{told.details.into_iter().map(detail).collect_view()}</ul> })}
            <p class="acts">
                {acts.collect_view()}
                {dismiss
                    .map(|notice| {
                        view! {
                            <button type="button" class="link" on:click=move |_| session.dismiss(&notice)>
                                {words::dismiss()}
                            </button>
                        }
                    })}
            </p>
        </div>
    }
}

fn detail(detail: Detail) -> impl IntoView {
    if detail.place.is_empty() {
        return view! { <li>{detail.message}</li> }.into_any();
    }
    let [before, behind] = around(&words::fault(SLOTS[0], &detail.message));
    view! {
        <li>
            {before}
            <code>{detail.place}</code>
            {behind}
        </li>
    }
    .into_any()
}

fn run(session: &Session, act: &Act) {
    match act {
        Act::SaveFile => session.save_scenario(),
        Act::TryAgain => session.save_again(),
        Act::UseThisOne => session.save_over(),
        Act::UseTheOther => session.take_other_tab(),
        Act::KeepCopy => session.keep_copy(),
        Act::BackToOwn => session.back_to_own(),
        Act::SavePrices => session.save_rate_card(),
        Act::CopyLink { link } => session.copy(link),
        Act::SaveText { name, text } => session.save_text(name, text),
    }
}
