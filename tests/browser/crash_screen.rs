//! What a person sees and can do when the program breaks: no total stays, no record is lost.

use crate::element::role;
use crate::page::Page;
use crate::visit::{Errors, Setup, visit};

const RECORD: &str = "{\"name\":\"Acme Dental\"}";

fn crashed(steps: impl FnOnce(&Page)) {
    let setup = Setup {
        errors: Errors::Expected,
        records: vec![("breakeven.prospect.1", RECORD.to_owned())],
        ..Setup::default()
    };
    visit(setup, |page| {
        page.wait_until_started();
        page.script(
            "breakeven_failed('panicked at replay.rs: a test'); breakeven_failed('second')",
        );
        steps(page);
    });
}

#[test]
fn after_a_panic_no_figure_is_left_on_the_page() {
    crashed(|page| {
        page.wait_for_text("The calculation failed, so the figures are hidden.");
        page.wait_for_text("What you typed is kept in this browser.");
        let app = page.script("return document.getElementById('app')");
        assert!(app.is_null(), "the program's views are gone");
        let why = page.script("return document.querySelector('.why').textContent");
        assert_eq!(
            why, "panicked at replay.rs: a test",
            "the first failure is the cause"
        );
    });
}

#[test]
fn an_uncaught_error_of_ours_hides_the_figures_and_one_of_an_extension_does_not() {
    let setup = Setup {
        errors: Errors::Expected,
        ..Setup::default()
    };
    visit(setup, |page| {
        page.wait_until_started();
        page.script(
            "dispatchEvent(new ErrorEvent('error', { message: 'not ours', filename: 'moz-extension://a/b.js', error: new Error('not ours') }));
             dispatchEvent(new ErrorEvent('error', { message: 'ResizeObserver loop completed with undelivered notifications.' }))",
        );
        assert!(!page.text().contains("figures are hidden"));
        page.script(
            "dispatchEvent(new ErrorEvent('error', { message: 'ours', filename: document.baseURI, error: new Error('ours') }))",
        );
        page.wait_for_text("the figures are hidden");
    });
}

#[test]
fn starting_without_saved_data_moves_every_record_aside_and_deletes_none() {
    crashed(|page| {
        page.find(role("button", "Start without saved data"))
            .click();
        page.wait_until_started();
        assert_eq!(page.stored("breakeven.prospect.1"), None);
        let aside: Vec<String> = page
            .stored_keys()
            .into_iter()
            .filter(|key| key.starts_with("breakeven.aside."))
            .collect();
        assert_eq!(aside.len(), 1, "{aside:?}");
        assert!(aside[0].ends_with(".prospect.1"), "{aside:?}");
        assert_eq!(page.stored(&aside[0]).as_deref(), Some(RECORD));
    });
}

#[test]
fn a_full_storage_does_not_lose_a_record_that_is_moved_aside() {
    crashed(|page| {
        page.script(
            "let part = 'x'.repeat(1 << 20);
             for (let at = 0; part.length > 0; at += 1) {
               try { localStorage.setItem('filler' + at, part) } catch { part = part.slice(0, part.length / 2 | 0) }
             }",
        );
        page.find(role("button", "Start without saved data"))
            .click();
        page.wait_until(
            "the record is moved or the page says that it is not",
            || {
                page.stored("breakeven.prospect.1").is_none()
                    || page.text().contains("That did not work")
            },
        );
        let kept = page
            .stored_keys()
            .iter()
            .filter(|key| key.ends_with("prospect.1"))
            .any(|key| page.stored(key).as_deref() == Some(RECORD));
        assert!(
            kept,
            "the record is still there, under one name or the other"
        );
    });
}

#[test]
fn saved_data_can_be_downloaded_without_the_program() {
    crashed(|page| {
        // The file itself is made by the browser; here its content is read on its way.
        page.script(
            "window.file = null;
             const make = URL.createObjectURL;
             URL.createObjectURL = (blob) => { blob.text().then((text) => { window.file = text }); return make(blob) }",
        );
        page.find(role("button", "Save my data")).click();
        page.wait_for_text("Saved breakeven-data-");
        page.wait_until("the file is made", || {
            !page.script("return window.file").is_null()
        });
        let text = page.script("return window.file");
        let file: serde_json::Value = serde_json::from_str(text.as_str().unwrap()).unwrap();
        assert_eq!(file["format"], "breakeven.rescue");
        assert_eq!(file["records"]["breakeven.prospect.1"], RECORD);
        assert!(
            file["records"].get("user").is_none(),
            "other applications' keys stay out"
        );
    });
}
