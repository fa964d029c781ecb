//! What the page's fragment asks for.

use breakeven::embed::attribute::Attribute;
use breakeven::embed::config::{Refused, Theme};
use breakeven::state::address::{Address, Purpose};
use proptest::prelude::{any, proptest};

#[test]
fn a_fragment_asks_for_a_link_a_frame_the_snippet_page_or_nothing() {
    let link = |payload: &str, purpose| Address::Link {
        payload: payload.to_owned(),
        purpose,
    };
    assert_eq!(Address::of("s=AQA"), link("AQA", Purpose::Look));
    assert_eq!(Address::of("s=AQA&print"), link("AQA", Purpose::Print));
    // What a program hung on is part of what cannot be read, and is said to be.
    assert_eq!(Address::of("s=AQA&utm=x"), link("AQA&utm=x", Purpose::Look));
    assert_eq!(Address::of("on-your-site"), Address::OnYourSite);
    for nothing in ["", "bills", "s", "x=1", "embedded", "on-your-site/"] {
        assert_eq!(Address::of(nothing), Address::Home, "{nothing}");
    }
}

#[test]
fn a_frame_has_what_was_set_and_names_what_was_not_taken() {
    let Address::Frame(frame) =
        Address::of("embed=a1B2&theme=dark&accent=%230a7&inputs=users+onsite&users=%2&onload=x")
    else {
        panic!("it is a frame");
    };
    assert_eq!(frame.id.as_deref(), Some("a1B2"));
    assert_eq!(frame.config.theme, Theme::Dark);
    assert_eq!(frame.config.accent.unwrap().to_hex(), "#00aa77");
    assert_eq!(frame.config.figures().len(), 2);
    assert_eq!(frame.refused, [Refused(Attribute::Users)]);
    let Address::Frame(plain) = Address::of("embed&lang=de") else {
        panic!("it is a frame");
    };
    assert_eq!((plain.id, plain.config.lang.as_deref()), (None, Some("de")));
    for bad in ["embed=", "embed=a%20b", "embed=a-b"] {
        let Address::Frame(frame) = Address::of(bad) else {
            panic!("it is a frame");
        };
        assert_eq!(frame.id, None, "{bad}");
    }
}

proptest! {
    #[test]
    fn no_fragment_is_a_panic(text in any::<String>()) {
        let _ = Address::of(&text);
        let _ = Address::of(&format!("embed&users={text}&scenario=%{text}"));
    }
}
