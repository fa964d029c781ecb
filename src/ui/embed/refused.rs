//! What stands in the place of figures: the owner's prices are on their way, or cannot be had.

use leptos::prelude::*;

use crate::embed::protocol::ErrorCode;
use crate::present::words::frame as words;
use crate::state::embedding::{Embedding, Offer};

/// Faults of a rate card that are listed for its owner.
const LISTED: usize = 10;

/// The message.
#[component]
pub fn Refused() -> impl IntoView {
    move || match Embedding::get()?.offer.get() {
        Offer::Known => None,
        Offer::Awaited => Some(
            view! {
                <section class="answer">
                    <p class="sentence">{words::loading()}</p>
                </section>
            }
            .into_any(),
        ),
        Offer::Refused { code, faults } => {
            let (strong, rest) = told(code);
            let faults: Vec<String> = faults
                .iter()
                .take(LISTED)
                .map(ToString::to_string)
                .collect();
            Some(
                view! {
                    <section class="answer">
                        <div class="notice" role="alert">
                            <p>
                                <b>{strong}</b>
                                " "
                                {rest}
                            </p>
                            {(!faults.is_empty())
                                .then(|| {
                                    view! {
                                        <details>
                                            <summary>{words::for_owner()}</summary>
                                            <ul class="faults">
                                                {faults.into_iter().map(|fault| view! { <li>{fault}</li> }).collect_view()}
                                            </ul>
                                        </details>
                                    }
                                })}
                        </div>
                    </section>
                }
                .into_any(),
            )
        }
    }
}

fn told(code: ErrorCode) -> (&'static str, &'static str) {
    match code {
        ErrorCode::RateCardMissing => (words::prices_missing(), words::reload()),
        ErrorCode::RateCardInvalid => (words::prices_invalid(), words::no_others()),
        ErrorCode::RateCardVersion => (words::prices_newer(), words::no_others()),
        ErrorCode::Currency => (words::other_currency(), words::not_converted()),
        ErrorCode::Attribute | ErrorCode::Scenario | ErrorCode::Figures => {
            (words::not_comparable(), "")
        }
    }
}
