//! One assumption: its field, its range with a needle, its source, and the doubt.

use leptos::prelude::*;

use crate::present::assumptions::{AssumptionRow, PublishedRange};
use crate::present::words::assumption_table as words;
use crate::state::session::Session;
use crate::ui::charts::of_width;

/// A text that does not count, and why.
type Fault = Option<(String, String)>;

/// The row of one assumption.
#[component]
pub fn Row(
    /// What it shows.
    row: Memo<AssumptionRow>,
) -> impl IntoView {
    let session = Session::get();
    let fault = RwSignal::new(Fault::None);
    let id = move || format!("assumption-{}", row.with(|row| row.place));
    let value = move || match fault.get() {
        Some((text, _)) => text,
        None => row.with(|row| row.value.clone()),
    };
    let take = move |text: String| {
        let taken =
            row.with_untracked(|row| session.type_assumption(&row.assumption, &row.name, &text));
        fault.set(taken.err().map(|why| (text, why)));
    };
    let halve = move |_| {
        let halved = row.with_untracked(|row| session.halve(&row.assumption, &row.name));
        fault.set(halved.err().map(|why| (value(), why)));
    };
    view! {
        <tr>
            <th scope="row">
                <label for=id>{move || row.with(|row| row.name.clone())}</label>
                {move || row.with(|row| row.is_claim).then(|| view! { <span class="tag">{words::claim()}</span> })}
                <p>{move || row.with(|row| row.note)}</p>
                <p class="field-error" role="status">
                    {move || fault.with(|fault| fault.as_ref().map(|(_, why)| why.clone()))}
                </p>
            </th>
            <td class="num">
                <span class="field" class:bad=move || fault.with(Option::is_some)>
                    <span class="unit">{move || row.with(|row| row.before.clone())}</span>
                    <input
                        id=id
                        inputmode="decimal"
                        autocomplete="off"
                        aria-invalid=move || fault.with(Option::is_some).to_string()
                        prop:value=value
                        on:change:target=move |event| take(event.target().value())
                    />
                    <span class="unit">{move || row.with(|row| row.unit)}</span>
                </span>
            </td>
            <td class="cell">{move || row.with(|row| row.range.clone()).map(|range| view! { <Range range /> })}</td>
            <td>
                {move || {
                    let (letter, meaning) = row.with(|row| row.grade);
                    view! {
                        <abbr class="grade" title=meaning>
                            {letter}
                        </abbr>
                    }
                }}
            </td>
            <td class="dim full">{move || row.with(source)}</td>
            <td class="half">
                <button type="button" class="btn" on:click=halve aria-describedby=move || format!("{}-half", id())>
                    {words::halve()}
                </button>
                <span id=move || format!("{}-half", id())>{move || row.with(|row| row.halved.clone())}</span>
            </td>
        </tr>
    }
}

fn source(row: &AssumptionRow) -> AnyView {
    let text = row.source.clone();
    match row.url.clone() {
        Some(url) => view! {
            <a href=url rel="noreferrer external" target="_blank">
                {text}
            </a>
        }
        .into_any(),
        None => text.into_any(),
    }
}

#[component]
fn Range(range: PublishedRange) -> impl IntoView {
    view! {
        <span class="rg">
            <span>{range.low}</span>
            <svg aria-hidden="true">
                <rect class="rest" width="100%" y="7" height="4"></rect>
                <line class="halo" x1=of_width(range.at) x2=of_width(range.at) y1="1" y2="17"></line>
                <line class="needle" x1=of_width(range.at) x2=of_width(range.at) y1="1" y2="17"></line>
            </svg>
            <span>{range.high}</span>
        </span>
    }
}
