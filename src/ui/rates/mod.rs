//! The prices in use: where they come from, what each is, and how to bring one's own.

use leptos::prelude::*;

use super::widgets::file_button::FileButton;
use crate::present::prices::PriceRow;
use crate::state::bench::Prices as Origin;
use crate::state::session::{PriceChoice, Session};

/// The rate card in use.
#[component]
pub fn Rates() -> impl IntoView {
    let session = Session::get();
    let prices = Memo::new(move |_| session.bench.with(|bench| bench.prices));
    let may_change = move || session.price_choice.get() == PriceChoice::Free;
    view! {
        <div class="bench">
            <div class="words">
                <p>
                    {move || match prices.get() {
                        Origin::BuiltIn => {
                            "Published prices in the United States, each with its source and the range that was seen. Where no single figure is usual, a choice inside the range."
                        }
                        Origin::Own => "Prices from a file that you opened, or values that you changed.",
                    }}
                </p>
                <p class="acts">
                    <Show when=may_change>
                        <FileButton label="Open a rate card" class="link" accept=".json" />
                    </Show>
                    <button type="button" class="link" on:click=move |_| session.save_rate_card()>
                        "Save this one"
                    </button>
                    <Show when=move || prices.get() == Origin::Own && may_change()>
                        <button type="button" class="link" on:click=move |_| session.use_built_in_prices()>
                            "Back to the built-in prices"
                        </button>
                    </Show>
                </p>
            </div>
            <div class="stage">
                {move || {
                    let prices = session.prices();
                    if prices.is_empty() {
                        view! { <p class="note">"This rate card names no sources."</p> }.into_any()
                    } else {
                        view! { <Prices prices /> }.into_any()
                    }
                }}
            </div>
        </div>
    }
}

#[component]
fn Prices(prices: Vec<PriceRow>) -> impl IntoView {
    view! {
        <table class="plain prices stacked">
            <caption class="hidden">"Prices with their ranges and sources"</caption>
            <thead>
                <tr>
                    <th scope="col">"Plans"</th>
                    <th scope="col">"What the source says"</th>
                    <th scope="col" class="num">"Used"</th>
                    <th scope="col" class="num">"Range"</th>
                    <th scope="col">"Source"</th>
                </tr>
            </thead>
            <tbody>{prices.into_iter().map(row).collect_view()}</tbody>
        </table>
    }
}

fn row(row: PriceRow) -> impl IntoView {
    let source = match row.url {
        Some(url) => view! {
            <a href=url rel="noreferrer external" target="_blank">
                {row.source}
            </a>
        }
        .into_any(),
        None => row.source.into_any(),
    };
    view! {
        <tr title=row.note>
            <td class="dim full">{row.plans}</td>
            <th scope="row" class="claim">{row.claim}</th>
            <td class="num">{row.value}</td>
            <td class="num x">{row.range}</td>
            <td class="dim full">
                {source}
                {format!(" · {} {}", row.kind, row.year)}
            </td>
        </tr>
    }
}
