//! An accent is used only where text of it can be read.

use breakeven::embed::colour::{Colour, Paper};

#[track_caller]
fn readable(colour: &str) -> [bool; 2] {
    let colour = Colour::parse(colour).unwrap();
    Paper::ALL.map(|paper| colour.is_readable_on(paper))
}

#[test]
fn an_accent_that_cannot_be_read_on_a_paper_is_not_used_there() {
    assert_eq!(readable("#000"), [true, false]);
    assert_eq!(readable("#fff"), [false, true]);
    assert_eq!(readable("#1d4a3c"), [true, false], "a dark green");
    assert_eq!(readable("#ffee00"), [false, true], "a yellow");
    // The greys on both sides of 4.5:1 on white, as WCAG's own examples have them.
    assert_eq!(readable("#767676"), [true, false]);
    assert!(!readable("#777777")[0]);
}

#[test]
fn short_and_long_forms_are_the_same_colour() {
    assert_eq!(Colour::parse("#0a7"), Colour::parse("#00AA77"));
    assert_eq!(Colour::parse("#0a7").unwrap().to_hex(), "#00aa77");
}
