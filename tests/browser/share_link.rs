//! A link with figures opens as a copy, in a browser that has never seen them, and overwrites nothing.

use crate::element::{css, label, role};
use crate::visit::{Setup, visit};
use fantoccini::key::Key;

/// What the page would copy, and a clipboard that takes it.
const CLIPBOARD: &str = "window.copied = null;
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: (text) => { window.copied = text; return Promise.resolve() } },
    })";

#[test]
fn a_link_opens_as_a_copy_and_overwrites_nothing_until_it_is_kept() {
    let mut link = String::new();
    let mut figures = Vec::new();
    visit(Setup::default(), |page| {
        page.wait_until_started();
        page.find(label("People")).fill("31");
        page.find(label("People")).press(&Key::Tab.to_string());
        page.find(role("button", "With lost work")).click();
        page.wait_for_text("Saved in this browser");
        page.script(CLIPBOARD);
        page.find(role("button", "Copy link")).click();
        page.wait_for_text("Link copied");
        let copied = page.script("return window.copied");
        link = copied.as_str().unwrap().replacen(page.address(), "", 1);
        assert!(link.len() < 150, "a link of an estimate is short: {link}");
        page.settle();
        figures = page.texts(css(".plans"));
    });
    visit(Setup::default(), |page| {
        page.wait_until_started();
        page.find(label("People")).fill("7");
        page.wait_for_text("Saved in this browser");
        let own = page.stored("breakeven.scenario").unwrap();

        // Opened over somebody's work, in a page that is open already.
        page.goto(&link);
        page.wait_for_text("This is a copy from a link.");
        page.wait_until("the figures are those that were sent", || {
            page.texts(css(".plans")) == figures
        });
        page.find(label("Incidents a month")).fill("3");
        page.reload();
        page.wait_for_text("This is a copy from a link.");
        assert_eq!(
            page.stored("breakeven.scenario"),
            Some(own.clone()),
            "untouched"
        );
        page.find(role("button", "Back to my own figures")).click();
        page.wait_until("the own figures are back", || {
            page.find(label("People")).value() == "7"
        });
        assert!(!page.text().contains("copy from a link"));

        page.goto(&link);
        page.wait_for_text("This is a copy from a link.");
        page.find(role("button", "Keep this copy")).click();
        page.wait_until("it is saved", || {
            page.stored("breakeven.scenario") != Some(own.clone())
        });
        page.reload();
        page.wait_until_started();
        page.wait_until("it is the visitor's own", || {
            page.find(label("People")).value() == "31"
        });
        assert!(!page.text().contains("copy from a link"));

        page.script_with(
            "window.print = () => { window.printed = true };
             location.hash = arguments[0]",
            vec![format!("{link}&print").into()],
        );
        page.wait_until("it is printed", || {
            page.script("return window.printed === true") == true
        });
        page.find(role("button", "Back to my own figures")).click();

        let cut = link.get(..link.len() - 3).unwrap();
        page.goto(cut);
        page.wait_for_text("The link was not opened.");
        page.wait_for_text("A part of it is missing or was changed on the way.");
        assert_eq!(
            page.find(label("People")).value(),
            "31",
            "the page works all the same"
        );
    });
}
