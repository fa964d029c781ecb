//! What owners paste, in all three forms, and what their policy has to allow.

use breakeven::embed::attribute::Attribute;
use breakeven::embed::snippet::{Form, Pinned, Place, policy, write};

fn place() -> Place {
    Place {
        folder: "https://calc.example/it/".to_owned(),
        pinned: None,
    }
}

fn set() -> Vec<(Attribute, String)> {
    vec![
        (Attribute::RateCard, "/rates.json?a=1&b=2".to_owned()),
        (Attribute::Theme, String::new()),
        (Attribute::Accent, "\"><script>".to_owned()),
    ]
}

#[test]
fn the_element_has_the_link_inside_and_hostile_values_stay_values() {
    assert_eq!(
        write(&place(), Form::Element, &set()),
        "<script async src=\"https://calc.example/it/embed.js\"></script>\n\
         <breakeven-calculator rate-card=\"/rates.json?a=1&amp;b=2\" accent=\"&quot;>&lt;script>\">\n  \
         <a href=\"https://calc.example/it/\">Compare IT support plans</a>\n\
         </breakeven-calculator>"
    );
}

#[test]
fn where_elements_are_dropped_the_same_stands_in_data_attributes() {
    let text = write(&place(), Form::Data, &set());
    assert!(
        text.contains("<div data-breakeven-calculator data-rate-card=\"/rates.json"),
        "{text}"
    );
}

#[test]
fn where_scripts_are_dropped_a_frame_has_everything_in_its_fragment() {
    let text = write(&place(), Form::Frame, &set());
    assert!(!text.contains("<script"), "{text}");
    assert!(
        text.contains("#embed&amp;rate-card=/rates.json%3Fa%3D1%26b%3D2"),
        "{text}"
    );
    assert!(text.contains("&amp;accent=%22%3E%3Cscript%3E"), "{text}");
    assert!(
        text.contains("loading=\"lazy\"") && text.contains("title="),
        "{text}"
    );
}

#[test]
fn a_pinned_script_is_held_against_its_hash() {
    let place = Place {
        pinned: Some(Pinned {
            file: "embed-0.1.0.js".to_owned(),
            integrity: "sha384-abc".to_owned(),
        }),
        ..place()
    };
    let text = write(&place, Form::Element, &[]);
    assert!(
        text.contains("it/embed-0.1.0.js\" integrity=\"sha384-abc\" crossorigin=\"anonymous\""),
        "{text}"
    );
}

#[test]
fn a_policy_allows_the_script_the_frame_and_the_rate_card_and_nothing_else() {
    let allow = |form, card| policy(&place(), form, card);
    assert_eq!(
        allow(Form::Element, ""),
        "script-src https://calc.example;\nframe-src https://calc.example;"
    );
    assert_eq!(
        allow(Form::Frame, "/rates.json"),
        "frame-src https://calc.example;"
    );
    for (card, line) in [
        ("/rates.json", "connect-src 'self';"),
        (
            "https://other.example:8443/r.json",
            "connect-src https://other.example:8443;",
        ),
    ] {
        assert!(allow(Form::Element, card).ends_with(line), "{card}");
    }
    assert!(!allow(Form::Data, "https://calc.example/r.json").contains("connect-src"));
}
