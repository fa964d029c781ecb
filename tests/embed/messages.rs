//! Every message has a row, and what is not the host's, not whole or too much is dropped.

use breakeven::embed::attribute::Attribute;
use breakeven::embed::protocol::{
    Door, ErrorCode, Field, Figures, FromHost, MOST_CARD, ToHost, Total,
};
use proptest::prelude::{any, prop_assert, proptest};
use serde_json::{Value, json};

const HOST: &str = "https://host.example";
const ID: &str = "k3j2h1";

/// A message as the frame hears it.
fn fields(message: &Value) -> Vec<(String, Field)> {
    let message = message.as_object().unwrap();
    let field = |value: &Value| match value {
        Value::String(text) => Field::Text(text.clone()),
        Value::Number(number) => Field::Number(number.as_f64().unwrap()),
        _ => Field::Other,
    };
    message
        .iter()
        .map(|(name, value)| (name.clone(), field(value)))
        .collect()
}

fn message(kind: &str, more: &Value) -> Value {
    let mut message = json!({ "ns": "breakeven", "v": 1, "id": ID, "type": kind });
    for (name, value) in more.as_object().unwrap() {
        message[name] = value.clone();
    }
    message
}

/// A door whose host has said hello.
fn opened() -> Door {
    let mut door = Door::new(ID.to_owned());
    let hello = door.admit(0.0, HOST, &fields(&message("hello", &json!({}))));
    assert_eq!(hello, Some(FromHost::Hello));
    assert_eq!(door.host(), Some(HOST));
    door
}

fn hear(message: &Value) -> Option<FromHost> {
    opened().admit(1.0, HOST, &fields(message))
}

#[test]
fn every_message_of_the_host_is_understood() {
    let set = |name: &str, value: &str| json!({ "name": name, "value": value });
    let rows = [
        ("hello", json!({}), FromHost::Hello),
        ("print", json!({}), FromHost::Print),
        ("focus", json!({}), FromHost::Focus),
        (
            "configure",
            set("theme", "dark"),
            FromHost::Configure(Attribute::Theme, Some("dark".to_owned())),
        ),
        (
            "configure",
            json!({ "name": "theme" }),
            FromHost::Configure(Attribute::Theme, None),
        ),
        (
            "configure",
            set("card", "{}"),
            FromHost::Card("{}".to_owned()),
        ),
        ("configure", json!({ "name": "card" }), FromHost::NoCard),
    ];
    for (kind, more, expected) in rows {
        assert_eq!(hear(&message(kind, &more)), Some(expected), "{kind} {more}");
    }
    for attribute in Attribute::ALL {
        let heard = hear(&message("configure", &set(attribute.name(), "x")));
        assert_eq!(
            heard,
            Some(FromHost::Configure(attribute, Some("x".to_owned())))
        );
    }
}

#[test]
fn a_message_with_any_field_of_another_type_value_or_size_is_dropped() {
    let good = message("configure", &json!({ "name": "theme", "value": "dark" }));
    assert!(hear(&good).is_some());
    for (field, values) in [
        ("ns", json!(["other", 1, null])),
        ("v", json!([2, "1", 1.5, null])),
        ("id", json!(["k3j2h2", "", 7, null])),
        ("type", json!(["Configure", "ready", "resize", 1, null])),
        ("name", json!(["onload", "style", "__proto__", "", 3, null])),
        ("value", json!([1, true, null, ["dark"], { "x": 1 }])),
    ] {
        for value in values.as_array().unwrap() {
            let mut bad = good.clone();
            bad[field] = value.clone();
            assert_eq!(hear(&bad), None, "{field} = {value}");
        }
    }
    let card = message(
        "configure",
        &json!({ "name": "card", "value": "x".repeat(MOST_CARD + 1) }),
    );
    assert_eq!(hear(&card), None, "a card beyond all bounds");
}

#[test]
fn only_the_host_that_said_hello_first_is_heard() {
    let theme = fields(&message(
        "configure",
        &json!({ "name": "theme", "value": "dark" }),
    ));
    let hello = fields(&message("hello", &json!({})));
    let mut door = Door::new(ID.to_owned());
    assert_eq!(door.admit(0.0, HOST, &theme), None, "nothing before hello");
    for origin in [
        "null",
        "",
        "file://",
        "data:",
        &format!("https://{}", "x".repeat(300)),
    ] {
        assert_eq!(
            door.admit(0.0, origin, &hello),
            None,
            "{origin} cannot be answered"
        );
        assert_eq!(door.host(), None);
    }
    assert!(door.admit(0.0, HOST, &hello).is_some());
    for origin in [
        "http://host.example",
        "https://host.example:444",
        "https://evil.example",
    ] {
        assert_eq!(door.admit(1.0, origin, &hello), None);
        assert_eq!(door.admit(1.0, origin, &theme), None);
    }
    assert_eq!(door.host(), Some(HOST));
}

#[test]
fn a_flood_is_cut_and_later_messages_are_heard_again() {
    let mut door = opened();
    let theme = fields(&message(
        "configure",
        &json!({ "name": "theme", "value": "dark" }),
    ));
    let heard = (0..10_000)
        .filter(|_| door.admit(1.0, HOST, &theme).is_some())
        .count();
    assert!((10..100).contains(&heard), "{heard} of 10,000");
    assert!(door.admit(1_001.0, HOST, &theme).is_some());
    // A clock that is set back neither opens nor shuts the door for good.
    door.admit(-1e9, HOST, &theme);
    assert!(door.admit(2_000.0, HOST, &theme).is_some());
}

proptest! {
    #[test]
    fn no_message_is_a_panic(
        at in any::<f64>(), origin in any::<String>(), name in any::<String>(), text in any::<String>(),
        number in any::<f64>(),
    ) {
        let mut door = Door::new(ID.to_owned());
        let mut fields = fields(&message("configure", &json!({})));
        fields.push((name, Field::Text(text)));
        fields.push(("v".to_owned(), Field::Number(number)));
        prop_assert!(door.admit(at, &origin, &fields).is_none());
    }
}

fn figures() -> Figures {
    Figures {
        cheapest: "flat-rate".to_owned(),
        totals: vec![Total {
            plan: "flat-rate".to_owned(),
            name: "Flat \"rate\"".to_owned(),
            total: "27800".to_owned(),
        }],
        currency: "USD".to_owned(),
        months: "coming",
    }
}

#[test]
fn every_message_of_the_calculator_is_written_as_the_contract_says() {
    let rows = [
        (ToHost::Ready, json!({ "type": "ready" })),
        (
            ToHost::Resize(936),
            json!({ "type": "resize", "height": 936 }),
        ),
        (ToHost::Result(None), json!({ "type": "result" })),
        (
            ToHost::Result(Some(figures())),
            json!({
                "type": "result", "cheapest": "flat-rate", "currency": "USD", "months": "coming",
                "totals": [{ "plan": "flat-rate", "name": "Flat \"rate\"", "total": "27800" }],
            }),
        ),
        (
            ToHost::Share("https://calc.example/#s=x".to_owned()),
            json!({ "type": "share", "url": "https://calc.example/#s=x" }),
        ),
        (ToHost::Contact, json!({ "type": "contact" })),
        (
            ToHost::Error(ErrorCode::RateCardMissing, Some(Attribute::RateCard)),
            json!({ "type": "error", "code": "rate-card-missing", "attribute": "rate-card" }),
        ),
        (
            ToHost::Error(ErrorCode::Figures, None),
            json!({ "type": "error", "code": "figures" }),
        ),
    ];
    for (said, expected) in rows {
        let kind = said.kind();
        let written: Value = serde_json::from_str(&said.to_json(ID)).unwrap();
        assert_eq!(written, message(kind, &expected), "{kind}");
    }
}

#[test]
fn nothing_but_a_height_goes_to_a_page_that_is_not_known() {
    let all = [
        ToHost::Ready,
        ToHost::Result(Some(figures())),
        ToHost::Share(String::new()),
        ToHost::Contact,
        ToHost::Error(ErrorCode::Figures, None),
    ];
    for said in all {
        assert_eq!(said.audience(None), None, "{}", said.kind());
        assert_eq!(said.audience(Some(HOST)), Some(HOST));
    }
    assert_eq!(ToHost::Resize(1).audience(None), Some("*"));
    assert_eq!(ToHost::Resize(1).audience(Some(HOST)), Some(HOST));
}
