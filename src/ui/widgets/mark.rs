//! A plan's mark: its shape in its colour. Every plan is shown with at least two of colour, mark
//! and name.

use leptos::prelude::*;

use crate::present::appearance::{Fill, PlanColour, PlanLook};
use crate::present::parts::{Emphasis, Part};

/// The shapes of all marks, once a page; [`Mark`] refers to them.
#[component]
pub fn MarkShapes() -> impl IntoView {
    view! {
        <svg class="sprite" aria-hidden="true">
            {PlanColour::ALL
                .map(|colour| {
                    view! {
                        <symbol id=symbol_id(colour) viewBox="0 0 16 16">
                            <path d=shape(colour) />
                        </symbol>
                    }
                })
                .collect_view()}
        </svg>
    }
}

/// The mark of one plan.
#[component]
pub fn Mark(
    /// How the plan looks.
    look: PlanLook,
) -> impl IntoView {
    view! {
        <svg
            class="mark"
            class:hollow=look.fill == Fill::Hollow
            data-plan=look.colour.css_name()
            aria-hidden="true"
        >
            <use href=format!("#{}", symbol_id(look.colour))></use>
        </svg>
    }
}

/// Running text in parts: plans with their marks, figures strong.
#[component]
pub fn Parts(
    /// The parts, in order.
    parts: Vec<Part>,
) -> impl IntoView {
    parts
        .into_iter()
        .map(|part| match part {
            Part::Plan {
                look,
                name,
                emphasis,
            } => {
                let named = view! {
                    <span class="plan-name">
                        <Mark look />
                        {name}
                    </span>
                };
                match emphasis {
                    Emphasis::Strong => view! { <b>{named}</b> }.into_any(),
                    Emphasis::Plain => named.into_any(),
                }
            }
            Part::Strong(text) => view! { <b class="figure">{text}</b> }.into_any(),
            Part::Text(text) => text.into_any(),
        })
        .collect_view()
}

fn symbol_id(colour: PlanColour) -> String {
    format!("mark-{}", colour.css_name())
}

/// Outlines in a box of 16, of about equal weight to the eye.
const fn shape(colour: PlanColour) -> &'static str {
    match colour {
        PlanColour::BreakFix => "M8 1.5 15 14H1Z",
        PlanColour::Hourly => "M1.8 1.4H14.2L9.3 8l4.9 6.6H1.8L6.7 8Z",
        PlanColour::Prepaid => "M2.7 2.7H13.3V13.3H2.7Z",
        PlanColour::Contract => "M8 .6 15.4 8 8 15.4.6 8Z",
        PlanColour::Flat => "M.5 4.8H15.5V11.2H.5Z",
        PlanColour::FlatPlus => "M5.6 1H10.4V5.6H15V10.4H10.4V15H5.6V10.4H1V5.6H5.6Z",
        PlanColour::Employee => "M8 2A6 6 0 0 1 8 14 6 6 0 0 1 8 2Z",
    }
}
