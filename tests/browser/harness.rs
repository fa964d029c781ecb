//! The harness tested on a page of its own: a helper that finds the wrong thing would make other tests
//! say nothing.

use crate::element::{css, label, role};
use crate::page::Page;
use crate::visit::{EMPTY_PAGE, Setup, visit};
use fantoccini::key::Key;
use std::path::Path;
use std::time::Duration;

/// Opens a page with one of everything that views use.
fn on_a_sample(steps: impl FnOnce(&Page)) {
    visit(Setup::default(), |page| {
        page.goto(EMPTY_PAGE);
        page.script(
            "document.body.innerHTML = `
               <label>People <input value=15></label>
               <label for=m>Minutes</label><input id=m>
               <label hidden>People <input value=hidden></label>
               <label>Tickets <input type=file></label>
               <button>Save</button> <button aria-label='Save a file'>Save</button>
               <h2>Plans</h2> <output></output>`;
             document.querySelector('input').onchange = (event) => {
               document.querySelector('output').textContent = event.target.value + ' people' }",
        );
        steps(page);
        page.goto("");
        page.wait_until_started();
    });
}

#[test]
fn a_field_is_found_by_its_label_and_takes_what_is_typed() {
    on_a_sample(|page| {
        let people = page.find(label("People"));
        assert_eq!(people.value(), "15");
        people.fill("18");
        people.press(&Key::Tab.to_string());
        page.wait_for_text("18 people");
        assert_eq!(
            page.find(label("Minutes")).attribute("id").as_deref(),
            Some("m")
        );
    });
}

#[test]
fn a_whole_name_wins_over_one_that_only_contains_it() {
    on_a_sample(|page| {
        assert_eq!(
            page.find(role("button", "Save")).attribute("aria-label"),
            None
        );
        assert_eq!(page.find(role("button", "a file")).text(), "Save");
        assert_eq!(
            page.find(role("heading", "Plans")).property("tagName"),
            "H2"
        );
    });
}

#[test]
fn a_file_reaches_the_page() {
    on_a_sample(|page| {
        let manifest = Path::new(env!("CARGO_MANIFEST_DIR")).join("Cargo.toml");
        page.find(label("Tickets")).upload(&manifest);
        let name = page.script("return document.querySelector('[type=file]').files[0].name");
        assert_eq!(name, "Cargo.toml");
    });
}

#[test]
fn a_reload_keeps_storage_and_loses_the_page() {
    on_a_sample(|page| {
        page.store("breakeven.test", "kept");
        page.reload();
        assert!(page.find_all(css("input")).is_empty());
        assert_eq!(page.stored("breakeven.test").as_deref(), Some("kept"));
    });
}

#[test]
fn something_that_is_not_there_fails_the_test_with_what_the_page_says() {
    let failure = std::panic::catch_unwind(|| {
        on_a_sample(|page| page.wait_until_within(Duration::ZERO, "pigs fly", || false));
    });
    let message = failure.expect_err("it fails");
    let message = message.downcast_ref::<String>().expect("a message");
    assert!(message.contains("until pigs fly"), "{message}");
    assert!(message.contains("Plans"), "{message}");
}
