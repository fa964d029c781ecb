//! What stands in the place of figures: the owner's prices are on their way, or cannot be had.

use leptos::prelude::*;

use crate::embed::protocol::ErrorCode;
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
                    <p class="sentence">"Loading the prices."</p>
                </section>
            }
            .into_any(),
        ),
        Offer::Refused { code, faults } => {
            let (strong, rest) = words(code);
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
                                            <summary>"For the owner of this page"</summary>
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

const fn words(code: ErrorCode) -> (&'static str, &'static str) {
    match code {
        ErrorCode::RateCardMissing => (
            "The prices for this page could not be loaded.",
            "No others take their place. Reload the page to try again.",
        ),
        ErrorCode::RateCardInvalid => (
            "The prices for this page have faults.",
            "No others take their place.",
        ),
        ErrorCode::RateCardVersion => (
            "The prices for this page are written for a newer calculator.",
            "No others take their place.",
        ),
        ErrorCode::Currency => (
            "The prices for this page are in another currency than it asks for.",
            "Nothing is converted.",
        ),
        ErrorCode::Attribute | ErrorCode::Scenario | ErrorCode::Figures => {
            ("These figures cannot be compared.", "")
        }
    }
}
