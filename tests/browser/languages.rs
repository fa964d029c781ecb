//! Languages other than English: their file loads beside the program, and the page follows it.

use crate::element::css;
use crate::page::Page;
use crate::visit::{Setup, visit};

/// The languages that the page names files for.
fn named(page: &Page) -> Vec<String> {
    let script = "return document.querySelector('meta[name=messages]').content";
    let files = page.script(script).as_str().unwrap_or_default().to_owned();
    let tags = files.split(' ').filter_map(|pair| pair.split_once('='));
    tags.map(|(tag, _)| tag.to_owned()).collect()
}

fn root(page: &Page, attribute: &str) -> String {
    let script = format!("return document.documentElement.{attribute}");
    page.script(&script).as_str().unwrap_or_default().to_owned()
}

#[test]
fn a_chosen_language_is_spoken_at_once_and_at_the_next_visit() {
    visit(Setup::default(), |page| {
        page.wait_until_started();
        assert_eq!(root(page, "lang"), "en");
        for tag in named(page) {
            let script = format!(
                "const choice = document.querySelector('#language'); choice.value = '{tag}'; \
                 choice.dispatchEvent(new Event('change', {{ bubbles: true }}))"
            );
            page.script(&script);
            page.wait_until("it is spoken", || root(page, "lang") == tag);
            page.reload();
            page.wait_until_started();
            assert_eq!(root(page, "lang"), tag);
            let direction = if tag == "ar" { "rtl" } else { "ltr" };
            assert_eq!(root(page, "dir"), direction);
            assert_eq!(page.find(css("#language")).value(), tag);
        }
    });
}
