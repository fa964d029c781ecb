//! The prices in use: where they come from, what each is, and how to bring one's own.

use leptos::prelude::*;

use super::widgets::file_button::FileButton;
use crate::state::bench::Prices;
use crate::state::session::Session;
use crate::ui::widgets::table::PlainTable;

/// The rate card in use.
#[component]
pub fn Rates() -> impl IntoView {
    let session = Session::get();
    let prices = Memo::new(move |_| session.bench.with(|bench| bench.prices));
    view! {
        <div class="bench">
            <div class="words">
                <p>
                    {move || match prices.get() {
                        Prices::BuiltIn => {
                            "Published prices in the United States, taken at the end of each range that favours the seller least. Every one names its source."
                        }
                        Prices::Own => "Prices from a file that you opened.",
                    }}
                </p>
                <p class="acts">
                    <FileButton label="Open a rate card" class="link" accept=".json" />
                    <button type="button" class="link" on:click=move |_| session.save_rate_card()>
                        "Save this one"
                    </button>
                    <Show when=move || prices.get() == Prices::Own>
                        <button type="button" class="link" on:click=move |_| session.use_built_in_prices()>
                            "Back to the built-in prices"
                        </button>
                    </Show>
                </p>
            </div>
            <div class="stage stack">{move || view! { <PlainTable table=session.price_table() /> }}</div>
        </div>
    }
}
