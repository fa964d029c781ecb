//! Cost against people: a line a plan, the cheapest heavy, rings where it changes.

use leptos::prelude::*;

use super::of_width;
use super::picture::Picture;
use crate::present::pictures::PlanLine;
use crate::present::pictures::against_people::{AgainstPeople, Ring, Upwards};
use crate::present::words::{charts, pictures as words};
use crate::state::session::Session;
use crate::ui::widgets::mark::Mark;
use crate::ui::widgets::segment::Segment;

/// Height of the lines' room, in pixels.
const ROOM: f64 = 288.0;

/// Pixels between names at the ends of lines.
const BETWEEN_NAMES: f64 = 17.0;

/// Pixels between the words of two rings, and how many rows of them there are.
const ROW: f64 = 15.0;
const ROWS: usize = 3;

/// The picture with its words and its table.
#[component]
pub fn People() -> impl IntoView {
    let session = Session::get();
    let upwards = RwSignal::new(Upwards::APersonAMonth);
    let picture = session.against_people(upwards);
    let chosen = Memo::new(move |_| Some(upwards.get()));
    let told = move || picture.with(|picture| picture.as_ref().map(|picture| picture.told.clone()));
    view! {
        <Picture
            caption=Signal::derive(move || told().map(|told| told.caption))
            table=Signal::derive(move || told().map(|told| told.table))
            missing=charts::no_people()
            choices=move || {
                view! {
                    <Segment
                        label=charts::upwards()
                        options=vec![(Upwards::APersonAMonth, charts::per_person()), (Upwards::InAll, charts::in_all())]
                        chosen
                        choose=Callback::new(move |choice| upwards.set(choice))
                    />
                }
            }
        >
            {move || picture.get().map(|picture| view! { <Plot picture /> })}
        </Picture>
    }
}

#[component]
fn Plot(picture: AgainstPeople) -> impl IntoView {
    let names = names(&picture.lines);
    let has_names = picture.rings.iter().any(|ring| !ring.text.is_empty());
    let you = picture.you;
    let (you_anchor, you_beside) = match you.at {
        at if at > 0.75 => ("end", "-6"),
        _ => ("start", "6"),
    };
    view! {
        <div class="plot lines-plot" class:tall=has_names>
            <svg role="img" aria-label=picture.told.spoken>
                <text class="axis-head" x="0" y="-10">
                    {picture.upwards}
                </text>
                {picture
                    .amounts
                    .into_iter()
                    .map(|tick| {
                        let y = height(tick.at);
                        view! {
                            <line class="grid" x1="0" x2="100%" y1=y y2=y></line>
                            <text x="-8" y=y + 4.0 text-anchor="end">
                                {tick.label}
                            </text>
                        }
                    })
                    .collect_view()}
                {picture
                    .people
                    .into_iter()
                    .map(|tick| {
                        view! {
                            <text x=of_width(tick.at) y=ROOM + 18.0 text-anchor="middle">
                                {tick.label}
                            </text>
                        }
                    })
                    .collect_view()}
                <text class="axis-head" x="0" y=ROOM + 36.0>
                    {words::people()}
                </text>
                <line class="needle" x1=of_width(you.at) x2=of_width(you.at) y1="0" y2=ROOM></line>
                <text class="ink" x=of_width(you.at) dx=you_beside y="12" text-anchor=you_anchor>
                    {you.label}
                </text>
                <svg width="100%" height=ROOM viewBox="0 0 1000 1000" preserveAspectRatio="none">
                    {picture.lines.iter().map(|line| path(line, "line")).collect_view()}
                    {picture.cheapest.iter().map(|line| path(line, "line win")).collect_view()}
                </svg>
                {picture
                    .rings
                    .into_iter()
                    .enumerate()
                    .map(|(place, ring)| view! { <Crossing ring place /> })
                    .collect_view()}
            </svg>
            <ol class="line-names" aria-hidden="true">
                {names
                    .into_iter()
                    .map(|(top, line)| {
                        view! {
                            <li data-plan=line.look.colour.css_name() style:--top=format!("{top:.1}")>
                                <Mark look=line.look />
                                <span>{line.name}</span>
                            </li>
                        }
                    })
                    .collect_view()}
            </ol>
        </div>
    }
}

/// A ring, with a thread down to its words below the axis.
#[component]
fn Crossing(ring: Ring, place: usize) -> impl IntoView {
    let y = height(ring.up);
    let x = of_width(ring.at);
    let row = u32::try_from(place % ROWS).unwrap_or(0);
    let words_at = ROOM + 58.0 + f64::from(row) * ROW;
    let has_words = !ring.text.is_empty();
    let anchor = if ring.at > 0.6 { "end" } else { "start" };
    view! {
        {has_words
            .then(|| {
                view! {
                    <line class="thread wide-only" x1=x.clone() x2=x.clone() y1=y y2=words_at - 11.0></line>
                    <text class="wide-only" x=x.clone() y=words_at text-anchor=anchor>
                        <tspan class="ink">{ring.people.clone()}</tspan>
                        " "
                        {ring.text}
                    </text>
                }
            })}
        <circle class="ring" cx=x cy=y r="4.5">
            <title>{ring.people}</title>
        </circle>
    }
}

fn path(line: &PlanLine, class: &'static str) -> impl IntoView + use<> {
    let mut d = String::new();
    for (place, (across, up)) in line.points.iter().enumerate() {
        let letter = if place == 0 { 'M' } else { 'L' };
        // Far outside the picture is as good as outside.
        let y = (1.0 - up.min(50.0)) * 1000.0;
        d.push_str(&format!("{letter}{:.1} {y:.1}", across * 1000.0));
    }
    view! { <path class=class data-plan=line.look.colour.css_name() d=d></path> }
}

/// The names beside the ends of their lines, moved apart where they would cover each other.
fn names(lines: &[PlanLine]) -> Vec<(f64, PlanLine)> {
    let mut ends: Vec<(f64, PlanLine)> = lines
        .iter()
        .filter_map(|line| {
            let (_, up) = *line.points.last()?;
            Some((height(up.clamp(0.0, 1.0)), line.clone()))
        })
        .collect();
    ends.sort_by(|one, other| one.0.total_cmp(&other.0));
    let mut next = f64::NEG_INFINITY;
    for (top, _) in &mut ends {
        *top = top.max(next);
        next = *top + BETWEEN_NAMES;
    }
    // Back up where the last ones were pushed below the picture.
    let mut limit = ROOM;
    for (top, _) in ends.iter_mut().rev() {
        *top = top.min(limit);
        limit = *top - BETWEEN_NAMES;
    }
    ends
}

fn height(up: f64) -> f64 {
    ROOM - up * ROOM
}
