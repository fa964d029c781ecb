//! The range of a plan: a bar between two costs, with a needle at the mean, on the axis that all
//! plans share; and its badges.

use leptos::prelude::*;

use crate::present::chart::Tick;
use crate::present::compare::Range;
use crate::present::words::compare as words;
use crate::ui::charts::{of_width, per_cent};

/// The labels of the shared axis.
#[component]
pub fn Axis(
    /// Its ticks.
    ticks: Vec<Tick>,
) -> impl IntoView {
    view! {
        <span class="hidden">{words::range_head()}</span>
        <div class="axis" aria-hidden="true">
            {ticks
                .into_iter()
                .map(|tick| view! { <span style:--at=per_cent(tick.at * 100.0)>{tick.label}</span> })
                .collect_view()}
        </div>
    }
}

/// A bar with a needle at the mean. A plan without a range is a needle and the word "fixed".
#[component]
pub fn Reach(
    /// Where it lies.
    range: Range,
    /// The axis.
    ticks: Vec<Tick>,
    /// The mean of the cheapest plan.
    best: Option<f64>,
    /// In what the plan is the best.
    badges: Vec<&'static str>,
) -> impl IntoView {
    let mean = range.mean;
    let line = |class: &'static str, at: f64, from: &'static str, to: &'static str| {
        view! { <line class=class x1=of_width(at) x2=of_width(at) y1=from y2=to></line> }
    };
    view! {
        <svg role="img" aria-label=range.spoken>
            {ticks.into_iter().map(|tick| line("grid", tick.at, "0", "100%")).collect_view()}
            {best.map(|at| line("best", at, "0", "100%"))}
            {if range.is_fixed {
                view! {
                    <text x=of_width(mean) dx="8" y="27">
                        {words::fixed()}
                    </text>
                }
                    .into_any()
            } else {
                view! {
                    <rect class="area" x=of_width(range.low) width=of_width(range.high - range.low) y="17" height="11"></rect>
                    {range.is_wide().then(|| line("halo", mean, "14", "31"))}
                }
                    .into_any()
            }}
            {line("needle", mean, "14", "31")}
        </svg>
        {(!badges.is_empty())
            .then(|| {
                view! {
                    <p class="badges">
                        {badges.into_iter().map(|badge| view! { <span class="tag">{badge}</span> }).collect_view()}
                    </p>
                }
            })}
    }
}
