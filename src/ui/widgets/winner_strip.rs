//! A winner strip: the range of a dial coloured by the plan that wins there, with a needle at the
//! present value. Hidden from screen readers, which get it in words from the dial.

use leptos::prelude::*;

use crate::present::appearance::Fill;
use crate::present::strip::{Flip, FlipSet, Segment, Strip};
use crate::ui::charts::per_cent;
use crate::ui::widgets::mark::Mark;

/// The strip of a dial.
#[component]
pub fn WinnerStrip(
    /// Where the needle stands, in per cent.
    needle: Signal<f64>,
    /// What it shows.
    strip: Strip,
) -> impl IntoView {
    view! {
        <span class="needle" style:--at=move || per_cent(needle.get())></span>
        <ol class="strip" aria-hidden="true">
            {strip.segments.into_iter().map(|segment| view! { <Part needle segment /> }).collect_view()}
        </ol>
        <ol class="flips" aria-hidden="true">
            {strip.flips.into_iter().map(flip).collect_view()}
        </ol>
    }
}

#[component]
fn Part(needle: Signal<f64>, segment: Segment) -> impl IntoView {
    let look = segment.look;
    let (from, to) = (per_cent(segment.from), per_cent(segment.to));
    view! {
        <li
            data-plan=look.colour.css_name()
            class:hollow=look.fill == Fill::Hollow
            style:--from=from
            style:--to=to
            style:--mark=move || per_cent(segment.mark_at(needle.get()))
        >
            <Mark look />
        </li>
    }
}

fn flip(flip: Flip) -> impl IntoView {
    let class = match flip.set {
        FlipSet::Start => "end",
        FlipSet::After => "",
        FlipSet::Before => "before",
        FlipSet::End => "end max",
    };
    view! {
        <li class=class style:--at=per_cent(flip.at)>
            {flip.label}
        </li>
    }
}
