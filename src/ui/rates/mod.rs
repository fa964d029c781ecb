//! The prices in use: where they come from, what each is, and how to bring one's own.

use leptos::prelude::*;

use super::widgets::file_button::FileButton;
use crate::present::parts::{SLOTS, around};
use crate::present::prices::PriceRow;
use crate::present::words::rate_page as words;
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
                        Origin::BuiltIn => words::built_in(),
                        Origin::Own => words::own(),
                    }}
                </p>
                <p class="acts">
                    <Show when=may_change>
                        <FileButton label=words::open() class="link" accept=".json" />
                    </Show>
                    <button type="button" class="link" on:click=move |_| session.save_rate_card()>
                        {words::save()}
                    </button>
                    <Show when=move || prices.get() == Origin::Own && may_change()>
                        <button type="button" class="link" on:click=move |_| session.use_built_in_prices()>
                            {words::back()}
                        </button>
                    </Show>
                </p>
            </div>
            <div class="stage">
                {move || {
                    let prices = session.prices();
                    if prices.is_empty() {
                        view! { <p class="note">{words::no_sources()}</p> }.into_any()
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
            <caption class="hidden">{words::caption()}</caption>
            <thead>
                <tr>
                    <th scope="col">{words::plans()}</th>
                    <th scope="col">{words::claim()}</th>
                    <th scope="col" class="num">{words::used()}</th>
                    <th scope="col" class="num">{words::range()}</th>
                    <th scope="col">{words::source()}</th>
                </tr>
            </thead>
            <tbody>{prices.into_iter().map(row).collect_view()}</tbody>
        </table>
    }
}

fn row(row: PriceRow) -> impl IntoView {
    let [before, behind] = around(&words::of_source(SLOTS[0], row.kind, &row.year));
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
                {before}
                {source}
                {behind}
            </td>
        </tr>
    }
}
