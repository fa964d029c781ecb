//! What swings the answer: a row a figure, a bar from the gap at a fifth less to that at a fifth
//! more.

use leptos::prelude::*;

use super::of_width;
use super::picture::Picture;
use crate::present::pictures::swings::{SwingPicture, SwingRow};
use crate::present::words::{charts, pictures as words};
use crate::state::session::Session;
use crate::ui::widgets::mark::Mark;

/// The picture with its words and its table.
#[component]
pub fn Swings() -> impl IntoView {
    let session = Session::get();
    let picture = session.swing_picture();
    let told = move || picture.with(|picture| picture.as_ref().map(|picture| picture.told.clone()));
    view! {
        <Picture
            caption=Signal::derive(move || told().map(|told| told.caption))
            table=Signal::derive(move || told().map(|told| told.table))
            missing=charts::no_swings()
        >
            {move || picture.get().map(|picture| view! { <Tornado picture /> })}
        </Picture>
    }
}

#[component]
fn Tornado(picture: SwingPicture) -> impl IntoView {
    let SwingPicture {
        best,
        second,
        sides: [left, right],
        ticks,
        zero,
        now,
        rows,
        told: _,
    } = picture;
    let grid: Vec<f64> = ticks.iter().map(|tick| tick.at).collect();
    let colours = (second.colour.css_name(), best.colour.css_name());
    view! {
        <table class="plain swings">
            <thead>
                <tr>
                    <th scope="col">{words::a_fifth_either_way()}</th>
                    <th scope="col" class="num">
                        {words::now()}
                    </th>
                    <th scope="col" class="cell">
                        <span class="sides">
                            <span>
                                <Mark look=second />
                                {left}
                            </span>
                            <span>
                                <Mark look=best />
                                {right}
                            </span>
                        </span>
                        <span class="axis" aria-hidden="true">
                            {ticks
                                .into_iter()
                                .map(|tick| view! { <span style:--at=super::per_cent(tick.at * 100.0)>{tick.label}</span> })
                                .collect_view()}
                        </span>
                    </th>
                    <th scope="col" class="num">
                        {words::flips_it()}
                    </th>
                </tr>
            </thead>
            <tbody>
                {rows
                    .into_iter()
                    .map(|row| {
                        let bars = bars(&row, zero, colours);
                        let grid = grid.clone();
                        view! {
                            <tr>
                                <th scope="row">{row.name}</th>
                                <td class="num">{row.value}</td>
                                <td class="cell">
                                    <svg role="img" aria-label=row.spoken>
                                        {grid
                                            .into_iter()
                                            .map(|at| {
                                                view! { <line class="grid" x1=of_width(at) x2=of_width(at) y1="0" y2="100%"></line> }
                                            })
                                            .collect_view()}
                                        <line class="zero" x1=of_width(zero) x2=of_width(zero) y1="0" y2="100%"></line>
                                        {bars}
                                        {row
                                            .ends
                                            .into_iter()
                                            .enumerate()
                                            .map(|(place, end)| {
                                                let (away, anchor) = if place == 0 { ("-6", "end") } else { ("6", "start") };
                                                view! {
                                                    <text x=of_width(end.at) dx=away y="21" text-anchor=anchor>
                                                        {end.value}
                                                    </text>
                                                }
                                            })
                                            .collect_view()}
                                        <line class="halo" x1=of_width(now) x2=of_width(now) y1="7" y2="27"></line>
                                        <line class="needle" x1=of_width(now) x2=of_width(now) y1="7" y2="27"></line>
                                    </svg>
                                </td>
                                <td class="num quiet">{row.flips}</td>
                            </tr>
                        }
                    })
                    .collect_view()}
            </tbody>
        </table>
    }
}

/// The bar in the colour of the plan that is cheaper on each side of nothing.
fn bars(
    row: &SwingRow,
    zero: f64,
    (left, right): (&'static str, &'static str),
) -> impl IntoView + use<> {
    let [from, to] = [row.ends[0].at, row.ends[1].at];
    let bar = |plan: &'static str, from: f64, to: f64| {
        (to > from).then(|| {
            view! {
                <rect class="area" data-plan=plan x=of_width(from) width=of_width(to - from) y="11" height="12"></rect>
            }
        })
    };
    view! {
        {bar(left, from.min(zero), to.min(zero))}
        {bar(right, from.max(zero), to.max(zero))}
    }
}
