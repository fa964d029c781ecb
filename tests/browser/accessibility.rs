//! What axe-core finds on the screens: nothing. It knows the rules of WCAG 2.2 that a program can
//! check; the rest is for people.

use serde_json::{Value, json};

use crate::element::css;
use crate::page::Page;
use crate::screenshots::{all_open, emulate};
use crate::visit::{Setup, visit};

#[test]
fn the_first_visit_breaks_no_rule_of_accessibility() {
    visit(Setup::default(), |page| {
        wait_for_strips(page);
        nothing_is_wrong(page);
    });
}

#[test]
fn with_every_section_open_no_rule_is_broken_in_light_and_dark_and_on_a_phone() {
    visit(all_open(), |page| {
        wait_for_strips(page);
        nothing_is_wrong(page);
        if page.has_developer_tools() {
            for (width, look) in [(1366, "dark"), (390, "light"), (320, "dark")] {
                emulate(page, width, 900, look);
                nothing_is_wrong(page);
                let wider = page.script(
                    "return document.documentElement.scrollWidth - document.documentElement.clientWidth",
                );
                assert_eq!(wider, json!(0), "the page scrolls sideways at {width} px");
            }
        }
    });
}

fn wait_for_strips(page: &Page) {
    page.wait_until_started();
    page.wait_until("the strips are known", || {
        !page.find_all(css(".dial.has-strip")).is_empty()
    });
}

/// Runs every rule on the page as it is.
#[track_caller]
fn nothing_is_wrong(page: &Page) {
    let axe = xtask::tools::AXE.path().unwrap();
    let axe = std::fs::read_to_string(&axe)
        .unwrap_or_else(|error| panic!("{}: {error}; run: cargo xtask tools", axe.display()));
    let found = page.script_async(&format!(
        "const done = arguments[arguments.length - 1];
         {axe}
         axe.run(document, {{ resultTypes: ['violations'] }}).then(
           (found) => done(found.violations.map((rule) => rule.id + ': ' + rule.help + '\\n'
             + rule.nodes.slice(0, 4).map((node) => '  ' + node.html.slice(0, 160) + '\\n    ' + (node.any[0]?.message ?? '')).join('\\n'))),
           (error) => done([String(error)]));"
    ));
    let found: Vec<&str> = found
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .collect();
    assert!(found.is_empty(), "{}", found.join("\n"));
}
