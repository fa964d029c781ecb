//! Month by month: a small chart a plan, all on one scale; a bar opens its invoice.

use leptos::prelude::*;

use crate::present::chart::Tick;
use crate::present::months::{MonthBar, MonthChart};
use crate::present::words::charts as words;
use crate::state::session::Session;
use crate::ui::charts::of_width;
use crate::ui::widgets::mark::Mark;
use crate::ui::widgets::table::PlainTable;

/// Height of the bars' room, in pixels, and where its base lies.
const ROOM: f64 = 104.0;
const BASE: f64 = 112.0;

/// The picture with its caption and its table.
#[component]
pub fn Months() -> impl IntoView {
    let session = Session::get();
    let as_table = RwSignal::new(false);
    view! {
        <div class="bench">
            <div class="words">
                {move || {
                    let months = session.results.months.get()?;
                    let [finding, reading, made_from] = months.caption;
                    Some(
                        view! {
                            <p>{finding}</p>
                            <p>{reading}</p>
                            <p class="quiet">{made_from}</p>
                        },
                    )
                }}
                <p>
                    <button type="button" class="link" on:click=move |_| as_table.update(|shown| *shown = !*shown)>
                        {move || if as_table.get() { words::as_pictures() } else { words::as_table() }}
                    </button>
                </p>
            </div>
            <div class="stage">
                {move || {
                    let months = session.results.months.get()?;
                    Some(
                        if as_table.get() {
                            view! { <PlainTable table=months.table /> }.into_any()
                        } else {
                            let ticks = months.ticks;
                            view! {
                                <ul class="multiples">
                                    {months
                                        .plans
                                        .into_iter()
                                        .map(|chart| view! { <Chart chart ticks=ticks.clone() /> })
                                        .collect_view()}
                                </ul>
                            }
                                .into_any()
                        },
                    )
                }}
            </div>
        </div>
    }
}

#[component]
fn Chart(chart: MonthChart, ticks: Vec<Tick>) -> impl IntoView {
    let session = Session::get();
    let count = chart.bars.len();
    let thinned = letters_shown(count);
    let plan = chart.id.clone();
    let mean = height_to_y(chart.mean_at);
    view! {
        <li data-plan=chart.look.colour.css_name()>
            <h3>
                <Mark look=chart.look />
                {chart.name}
                <b>{chart.short_total}</b>
            </h3>
            <svg role="img" aria-label=chart.spoken>
                {ticks
                    .into_iter()
                    .map(|tick| {
                        let y = height_to_y(tick.at);
                        view! {
                            <line class="grid" x1="0" x2="100%" y1=y y2=y></line>
                            <text x="-6" y=y dy="4" text-anchor="end">
                                {tick.label}
                            </text>
                        }
                    })
                    .collect_view()}
                {chart
                    .bars
                    .into_iter()
                    .enumerate()
                    .map(|(place, bar)| {
                        let plan = plan.clone();
                        view! {
                            <Bar
                                bar
                                place
                                count
                                lettered=thinned(place)
                                open=Callback::new(move |()| session.open_invoice(&plan, place))
                            />
                        }
                    })
                    .collect_view()}
                <line class="mean" x1="0" x2="100%" y1=mean y2=mean></line>
                <line class="base" x1="0" x2="100%" y1=BASE y2=BASE></line>
            </svg>
        </li>
    }
}

#[component]
fn Bar(
    bar: MonthBar,
    place: usize,
    count: usize,
    lettered: bool,
    open: Callback<()>,
) -> impl IntoView {
    let width = 1.0 / to_f64(count.max(1));
    let left = width * to_f64(place);
    let middle = of_width(left + width / 2.0);
    let top = height_to_y(bar.height);
    let anchor = if place == 0 && count > 6 {
        "start"
    } else if place.saturating_add(1) == count && count > 6 {
        "end"
    } else {
        "middle"
    };
    view! {
        <rect class="area" x=of_width(left + width * 0.1) width=of_width(width * 0.8) y=top height=BASE - top></rect>
        <rect class="bar-hit" x=of_width(left) width=of_width(width) y="0" height=BASE on:click=move |_| open.run(())>
            <title>{bar.spoken}</title>
        </rect>
        {bar
            .label
            .map(|label| {
                view! {
                    <text class="ink" x=middle.clone() y=top - 6.0 text-anchor=anchor>
                        {label}
                    </text>
                }
            })}
        {lettered
            .then(|| {
                view! {
                    <text x=middle.clone() y=BASE + 16.0 text-anchor="middle">
                        {bar.letter}
                    </text>
                }
            })}
    }
}

/// Which bars have room for their letter.
fn letters_shown(count: usize) -> impl Fn(usize) -> bool + Copy {
    let every = count.div_ceil(18).max(1);
    move |place| place % every == 0
}

fn height_to_y(height: f64) -> f64 {
    BASE - height * ROOM
}

#[allow(clippy::cast_precision_loss, reason = "at most 120 months")]
fn to_f64(count: usize) -> f64 {
    count as f64
}
