//! Tickets by hour of the day, with working hours shaded.

use leptos::prelude::*;

use super::of_width;
use crate::state::import_preview::Hours;

/// Height of the bars' room, in pixels, and where its base lies.
const ROOM: f64 = 84.0;
const BASE: f64 = 96.0;

/// The picture and its finding.
#[component]
pub fn HoursPicture(
    /// The counts of each hour and what they say.
    hours: Hours,
) -> impl IntoView {
    let (opens, closes) = hours.open;
    let spoken = hours.note.clone();
    view! {
        <div class="hours">
            <svg role="img" aria-label=spoken>
                <rect class="shade" x=of_width(opens) width=of_width(closes - opens) y="0" height=BASE></rect>
                {hours
                    .bars
                    .into_iter()
                    .enumerate()
                    .map(|(hour, (height, count, inside))| {
                        bar(f64::from(u8::try_from(hour).unwrap_or(0)), height, count, inside)
                    })
                    .collect_view()}
                <line class="base" x1="0" x2="100%" y1=BASE y2=BASE></line>
                {[(0.0, "0:00", "start"), (0.25, "6:00", "middle"), (0.5, "12:00", "middle"), (0.75, "18:00", "middle"), (1.0, "24:00", "end")]
                    .map(|(at, label, anchor)| {
                        view! {
                            <text x=of_width(at) y=BASE + 15.0 text-anchor=anchor>
                                {label}
                            </text>
                        }
                    })
                    .collect_view()}
            </svg>
            <p class="note">{hours.note}</p>
        </div>
    }
}

fn bar(hour: f64, height: f64, count: u32, inside: bool) -> impl IntoView {
    let left = hour / 24.0;
    let pixels = height * ROOM;
    let top = BASE - pixels;
    view! {
        <rect
            class=if inside { "in" } else { "out" }
            x=of_width(left + 0.004)
            width=of_width(1.0 / 24.0 - 0.008)
            y=top
            height=pixels
        ></rect>
        {(count > 0)
            .then(|| {
                view! {
                    <text class="wide-only" x=of_width(left + 0.5 / 24.0) y=top - 4.0 text-anchor="middle">
                        {count}
                    </text>
                }
            })}
    }
}
