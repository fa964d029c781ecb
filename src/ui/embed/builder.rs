//! The page that writes the snippet: choices, a live calculator beside them, the markup, and what the
//! owner's own policy has to allow.

use leptos::prelude::*;

use super::builder_fields::Fields;
use crate::embed::attribute::Attribute;
use crate::embed::snippet::{Form, LINK_TEXT};
use crate::state::building::{Building, Copied, Script};
use crate::state::session::Session;
use crate::ui::widgets::segment::Segment;

/// The page.
#[component]
pub fn Builder() -> impl IntoView {
    let building = Building::start(Session::get());
    let (form, script) = (building.form, building.script);
    view! {
        <section class="answer" aria-labelledby="on-your-site">
            <h1 class="sentence" id="on-your-site">"Put the calculator on your own page."</h1>
            <p class="basis">
                "Choose, look, copy, paste. Visitors’ figures stay in their browsers. "
                <a href="#">"Back to the comparison"</a>
            </p>
        </section>
        <div class="bench">
            <form class="build" aria-label="Your choices" on:submit=move |event| event.prevent_default()>
                <Fields building />
            </form>
            <div class="stack">
                <section class="words" aria-label="Markup">
                    <h2>"Paste this"</h2>
                    <p class="buttons">
                        <Segment
                            label="Form"
                            options=vec![
                                (Form::Element, "Element"),
                                (Form::Data, "Where elements are dropped"),
                                (Form::Frame, "Where scripts are dropped"),
                            ]
                            chosen=Memo::new(move |_| Some(form.get()))
                            choose=Callback::new(move |chosen| form.set(chosen))
                        />
                        <Show when=move || form.get() != Form::Frame>
                            <Segment
                                label="Script"
                                options=vec![(Script::Newest, "Newest script"), (Script::Pinned, "This version, by its hash")]
                                chosen=Memo::new(move |_| Some(script.get()))
                                choose=Callback::new(move |chosen| script.set(chosen))
                            />
                        </Show>
                    </p>
                    <pre class="code" tabindex="0" id="snippet">{move || building.snippet()}</pre>
                    <p class="buttons">
                        <button type="button" class="btn first" on:click=move |_| building.copy()>
                            "Copy"
                        </button>
                        <span role="status">
                            {move || match building.copied.get() {
                                Copied::No => "",
                                Copied::Yes => "Copied.",
                                Copied::Refused => "The browser did not let it be copied. Select the text above.",
                            }}
                        </span>
                    </p>
                    <h3>"If your page has a Content-Security-Policy, it has to allow"</h3>
                    <pre class="code" tabindex="0" id="policy">{move || building.policy()}</pre>
                    <p class="note">
                        "Nothing else is asked for: no styles, no fonts, no pictures. To keep room before the script has arrived, give the element a height in your own style sheet, such as 58rem on a phone."
                    </p>
                </section>
                <section class="words" aria-label="Preview">
                    <h2>"How it looks"</h2>
                    <p class="note">
                        "With the figures and prices of the comparison. Open your rate card there to see it here."
                    </p>
                    <div class="preview">
                        <Preview building />
                    </div>
                </section>
            </div>
        </div>
    }
}

/// The element itself, with what was chosen.
#[component]
fn Preview(building: Building) -> impl IntoView {
    let value = move |attribute| move || building.preview(attribute);
    view! {
        <breakeven-calculator
            scenario=value(Attribute::Scenario)
            lang=value(Attribute::Lang)
            currency=value(Attribute::Currency)
            theme=value(Attribute::Theme)
            accent=value(Attribute::Accent)
            radius=value(Attribute::Radius)
            font=value(Attribute::Font)
            sections=value(Attribute::Sections)
            inputs=value(Attribute::Inputs)
            lock=value(Attribute::Lock)
            users=value(Attribute::Users)
            incidents-per-month=value(Attribute::IncidentsPerMonth)
            typical-minutes=value(Attribute::TypicalMinutes)
            contact-url=value(Attribute::ContactUrl)
        >
            <a href="#">{LINK_TEXT}</a>
        </breakeven-calculator>
    }
}
