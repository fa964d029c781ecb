//! Twenty futures: a row of winners from quiet to busy, and a row of dots a plan.

use leptos::prelude::*;

use super::picture::Picture;
use super::{of_width, per_cent};
use crate::present::pictures::futures::{FutureRow, Futures as Drawn};
use crate::present::words::{charts, pictures as words};
use crate::state::session::Session;
use crate::ui::widgets::mark::Mark;

/// Pixels of a dot, and above and below the dots of a row.
const DOT: f64 = 8.0;
const ABOVE: f64 = 14.0;

/// Pixels that a pile of dots may be high; in a higher one they overlap.
const PILE: f64 = 72.0;

/// The picture with its words and its table.
#[component]
pub fn Futures() -> impl IntoView {
    let session = Session::get();
    let picture = session.futures();
    let told = move || picture.with(|picture| picture.as_ref().map(|picture| picture.told.clone()));
    view! {
        <Picture
            caption=Signal::derive(move || told().map(|told| told.caption))
            table=Signal::derive(move || told().map(|told| told.table))
            missing=charts::no_futures()
        >
            {move || picture.get().map(|picture| view! { <Plot picture /> })}
        </Picture>
    }
}

#[component]
fn Plot(picture: Drawn) -> impl IntoView {
    let grid: Vec<f64> = picture.ticks.iter().map(|tick| tick.at).collect();
    view! {
        <div class="winners" role="img" aria-label=picture.told.spoken>
            <span>{words::quiet()}</span>
            <ol aria-hidden="true">
                {picture.winners.into_iter().map(|look| view! { <li><Mark look /></li> }).collect_view()}
            </ol>
            <span>{words::busy()}</span>
            <ol class="runs" aria-hidden="true">
                {picture
                    .runs
                    .into_iter()
                    .map(|run| view! { <li style:--count=run.count.to_string()>{run.text}</li> })
                    .collect_view()}
            </ol>
        </div>
        <table class="plain futures">
            <thead>
                <tr>
                    <th scope="col">{words::plan()}</th>
                    <th scope="col" class="cell">
                        <span class="hidden">{words::costs()}</span>
                        <span class="axis" aria-hidden="true">
                            {picture
                                .ticks
                                .into_iter()
                                .map(|tick| view! { <span style:--at=per_cent(tick.at * 100.0)>{tick.label}</span> })
                                .collect_view()}
                        </span>
                    </th>
                    {[words::lowest(), words::highest(), words::cheapest_in()]
                        .map(|head| {
                            view! {
                                <th scope="col" class="num">
                                    {head}
                                </th>
                            }
                        })
                        .collect_view()}
                </tr>
            </thead>
            <tbody>
                {picture.rows.into_iter().map(|row| view! { <Dots row grid=grid.clone() /> }).collect_view()}
            </tbody>
        </table>
    }
}

#[component]
fn Dots(row: FutureRow, grid: Vec<f64>) -> impl IntoView {
    let pitch = (PILE / f64::from(row.height.max(1))).min(DOT);
    let height = f64::from(row.height) * pitch + 2.0 * ABOVE;
    view! {
        <tr>
            <th scope="row">
                <Mark look=row.look />
                {row.name}
            </th>
            <td class="cell">
                <svg role="img" aria-label=row.spoken height=height data-plan=row.look.colour.css_name()>
                    {grid
                        .into_iter()
                        .map(|at| {
                            view! { <line class="grid" x1=of_width(at) x2=of_width(at) y1="0" y2="100%"></line> }
                        })
                        .collect_view()}
                    {row
                        .dots
                        .into_iter()
                        .map(|(at, below)| {
                            let y = height - ABOVE - (f64::from(below) + 0.5) * pitch;
                            view! { <circle class="area" cx=of_width(at) cy=y r=DOT / 2.0 - 0.25></circle> }
                        })
                        .collect_view()}
                </svg>
            </td>
            <td class="num quiet">{row.lowest}</td>
            <td class="num quiet">{row.highest}</td>
            <td class="num">{row.cheapest}</td>
        </tr>
    }
}
