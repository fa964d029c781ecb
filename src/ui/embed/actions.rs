//! What a visitor of the frame can do next, and what the figures are.

use leptos::prelude::*;

use crate::present::words::{compare as words, frame};
use crate::state::bench::Prices;
use crate::state::embedding::Embedding;
use crate::state::session::Session;
use crate::state::told::of_notice;
use crate::ui::notices::One;

/// The links below the plans, and the small print.
#[component]
pub fn Actions() -> impl IntoView {
    let session = Session::get();
    let link = Memo::new(move |_| session.link_at_hand());
    let plans = Memo::new(move |_| session.bench.with(|bench| bench.rate_card.plans.len()));
    view! {
        {move || {
            session
                .notices
                .get()
                .into_iter()
                .map(|notice| view! { <One told=of_notice(&notice) dismiss=Some(notice) /> })
                .collect_view()
        }}
        <p class="embed-actions">
            <Contact />
            <a href=move || link.get() target="_blank" rel="noopener">
                {move || words::all_plans(plans.get())}
            </a>
            <button
                type="button"
                class="link"
                on:click=move |_| {
                    if let Some(embedding) = Embedding::get() {
                        embedding.share();
                    }
                }
            >
                {frame::copy_link()}
            </button>
            <a href=move || format!("{}&print", link.get()) target="_blank" rel="noopener">
                {frame::print()}
            </a>
        </p>
        <p class="embed-foot">
            {move || frame::foot(&session.chosen_in_short(), &whose_rates(&session))}
        </p>
    }
}

/// The owner's own link, where there is one.
#[component]
fn Contact() -> impl IntoView {
    move || {
        let embedding = Embedding::get()?;
        let url = embedding.config.with(|config| config.contact_url.clone())?;
        // A mail program needs no tab of its own.
        let target = if url.starts_with("http") {
            "_blank"
        } else {
            "_top"
        };
        Some(view! {
            <a
                class="btn first"
                href=url
                target=target
                rel="noopener"
                on:click=move |_| embedding.contact()
            >
                {frame::contact()}
            </a>
        })
    }
}

fn whose_rates(session: &Session) -> String {
    session.bench.with(|bench| match bench.prices {
        Prices::BuiltIn => frame::prices_built_in().to_owned(),
        Prices::Own => frame::prices_of(&bench.rate_card.provider.name),
    })
}
