//! The page that writes the snippet: choices, a live calculator beside them, the markup, and what the
//! owner's own policy has to allow.

use leptos::prelude::*;

use super::builder_fields::Fields;
use crate::embed::attribute::Attribute;
use crate::embed::snippet::{Form, LINK_TEXT};
use crate::present::words::embed_page as words;
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
            <h1 class="sentence" id="on-your-site">{words::heading()}</h1>
            <p class="basis">
                {words::how()}
                " "
                <a href="#">{words::back()}</a>
            </p>
        </section>
        <div class="bench">
            <form class="build" aria-label=words::choices() on:submit=move |event| event.prevent_default()>
                <Fields building />
            </form>
            <div class="stack">
                <section class="words" aria-label=words::markup()>
                    <h2>{words::paste()}</h2>
                    <p class="buttons">
                        <Segment
                            label=words::form()
                            options=vec![
                                (Form::Element, words::element()),
                                (Form::Data, words::elements_dropped()),
                                (Form::Frame, words::scripts_dropped()),
                            ]
                            chosen=Memo::new(move |_| Some(form.get()))
                            choose=Callback::new(move |chosen| form.set(chosen))
                        />
                        <Show when=move || form.get() != Form::Frame>
                            <Segment
                                label=words::script()
                                options=vec![(Script::Newest, words::newest()), (Script::Pinned, words::pinned())]
                                chosen=Memo::new(move |_| Some(script.get()))
                                choose=Callback::new(move |chosen| script.set(chosen))
                            />
                        </Show>
                    </p>
                    <pre class="code" tabindex="0" id="snippet">{move || building.snippet()}</pre>
                    <p class="buttons">
                        <button type="button" class="btn first" on:click=move |_| building.copy()>
                            {words::copy()}
                        </button>
                        <span role="status">
                            {move || match building.copied.get() {
                                Copied::No => "",
                                Copied::Yes => words::copied(),
                                Copied::Refused => words::not_copied(),
                            }}
                        </span>
                    </p>
                    <h3>{words::policy()}</h3>
                    <pre class="code" tabindex="0" id="policy">{move || building.policy()}</pre>
                    <p class="note">{words::nothing_else()}</p>
                </section>
                <section class="words" aria-label=words::preview()>
                    <h2>{words::looks()}</h2>
                    <p class="note">{words::preview_is()}</p>
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
