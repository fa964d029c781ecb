//! Host pages of other kinds: two calculators, a single-page app, a sandbox, hostile styles, another
//! direction; and the page that writes the snippet.

use crate::element::{css, label, role};
use crate::embed::{FRAME, host_pages, judge, on_host, result, wait_for_error};
use crate::engine::Engine;
use crate::page::Page;
use crate::visit::{Errors, Setup, visit};
use serde_json::json;
use xtask::site::Fault;

#[test]
fn two_calculators_on_a_page_that_has_the_script_twice_do_not_mix() {
    on_host("two.html", Setup::default(), |page| {
        let last = |of: &str| {
            page.script_with(
                "return seen.events.filter(([name, , id]) => name === 'result' && id === arguments[0]).at(-1)?.[1] ?? null",
                vec![of.into()],
            )
        };
        page.wait_until("both have told a result", || {
            !last("small").is_null() && !last("").is_null()
        });
        assert_ne!(last("small")["totals"], last("")["totals"]);
        let people = |at: usize| {
            let frame = format!("return roots[{at}].querySelector('iframe')");
            page.within(&frame, || {
                let people = page.find(label("People")).value();
                let theme = page.script("return document.documentElement.dataset.theme ?? 'auto'");
                (people, theme.as_str().unwrap().to_owned())
            })
        };
        let mut both = [people(0), people(1)];
        both.sort();
        assert_eq!(
            both,
            [
                ("6".to_owned(), "auto".to_owned()),
                ("60".to_owned(), "dark".to_owned())
            ]
        );
        assert_eq!(page.script("return seen.listeners"), 2);
        // Only the first is changed.
        page.script("document.getElementById('small').setAttribute('users', '9')");
        let small = "return document.getElementById('small').shadowRoot.querySelector('iframe')";
        page.within(small, || {
            page.wait_until("it has nine people", || {
                page.find(label("People")).value() == "9"
            });
        });
        assert!([people(0).0, people(1).0].contains(&"60".to_owned()));
    });
}

#[test]
fn what_is_removed_leaves_nothing_behind_and_works_when_it_is_put_back() {
    on_host("single-page-app.html", Setup::default(), |page| {
        result(page, |detail| detail["cheapest"].is_string());
        assert_eq!(page.script("return seen.listeners"), 1);
        page.find(role("button", "About")).click();
        let left = page.script("return [seen.listeners, roots[0].childElementCount, document.querySelectorAll('iframe').length]");
        assert_eq!(
            left,
            json!([0, 0, 0]),
            "listener, frame in the shadow tree, frame in the page"
        );
        page.script("seen.events.length = 0; roots.length = 0");
        page.find(role("button", "Prices")).click();
        result(page, |detail| detail["cheapest"].is_string());
        // Moved at once: removed and put back in one go.
        page.script(
            "seen.events.length = 0;
             const calculator = document.querySelector('breakeven-calculator');
             document.body.append(calculator)",
        );
        result(page, |detail| detail["cheapest"].is_string());
        assert_eq!(page.script("return seen.listeners"), 1);
        assert_eq!(
            page.script("return roots.map((root) => root.childElementCount)"),
            json!([1])
        );
        let globals = page.script(
            "return Object.keys(window).filter((name) => /breakeven|calculator/i.test(name))",
        );
        assert_eq!(globals, json!([]), "no globals but the element");
    });
}

#[test]
fn where_the_calculator_does_not_come_up_the_pages_own_link_takes_its_place() {
    let setup = Setup {
        faults: vec![(crate::start::file_of_dist("boot-"), Fault::Missing)],
        hosts: host_pages(),
        errors: Errors::Expected,
        ..Setup::default()
    };
    visit(setup, |page| {
        page.goto_host("plain.html?soon");
        wait_for_error(page, "not-started");
        assert_eq!(
            page.find(role("link", "Compare IT support plans"))
                .attribute("href")
                .unwrap(),
            page.address()
        );
        assert_eq!(
            page.script("return roots[0].querySelectorAll('iframe').length"),
            0
        );
        page.goto("");
    });
}

#[test]
fn in_a_sandbox_each_token_allows_what_the_documentation_says() {
    let frame = "return document.querySelector('iframe')";
    let setup = Setup {
        // A sandbox says in the console what it forbids.
        errors: Errors::Expected,
        ..Setup::default()
    };
    on_host("sandboxed.html", setup, |page| {
        let starts = |page: &Page| {
            page.within(frame, || {
                page.wait_until("it shows plans", || {
                    page.script("return document.querySelectorAll('.plans tbody').length") == 3
                });
                assert_eq!(page.find(label("People")).value(), "25");
                page.script("try { return typeof localStorage.length } catch { return 'blocked' }")
            })
        };
        // Some versions of WebKit hold the page's own files back in a sandbox without an origin; then
        // the page itself says what is to be done.
        let is_held_back = |page: &Page| {
            Engine::chosen() == Engine::WebKit
                && page.within(frame, || {
                    page.wait_until("it starts or says that it cannot", || {
                        let text = page.text();
                        text.contains("This takes longer") || text.contains("cheapest plan")
                    });
                    page.text().contains("This takes longer")
                })
        };
        for (tokens, storage) in [
            ("allow-scripts", "blocked"),
            ("allow-scripts allow-popups allow-downloads", "blocked"),
            ("allow-scripts allow-same-origin", "number"),
        ] {
            page.script_with(
                "const old = document.querySelector('iframe');
                 const frame = old.cloneNode();
                 frame.setAttribute('sandbox', arguments[0]);
                 old.replaceWith(frame)",
                vec![tokens.into()],
            );
            if !tokens.contains("allow-same-origin") && is_held_back(page) {
                continue;
            }
            assert_eq!(starts(page), storage, "{tokens}");
        }
    });
}

#[test]
fn styles_and_direction_of_the_page_do_not_reach_the_calculator() {
    on_host("hostile-styles.html", Setup::default(), |page| {
        page.wait_until("the frame is as wide and high as it needs", || {
            page.script(
                "const box = roots[0]?.querySelector('iframe')?.getBoundingClientRect();
                 return !!box && box.width === 384 && box.height > 500",
            ) == json!(true)
        });
        page.within(FRAME, || page.wait_for_text("People"));
        assert_eq!(
            page.script(
                "return getComputedStyle(document.querySelector('breakeven-calculator')).opacity"
            ),
            "1"
        );
        let seen = page.script(
            "const calculator = document.querySelector('breakeven-calculator');
             return [calculator.clientHeight > 500, getComputedStyle(calculator).transform]",
        );
        assert_eq!(seen, json!([true, "none"]));
        judge(page);

        page.goto_host("right-to-left.html");
        page.wait_until("the element is there", || {
            page.script("return roots.length") == 1
        });
        page.within(FRAME, || {
            page.wait_for_text("People");
            let side = page.script(
                "const page = document.scrollingElement;
                 return [getComputedStyle(document.body).direction, page.scrollWidth - innerWidth]",
            );
            assert_eq!(side, json!(["ltr", 0]));
        });
    });
}

#[test]
fn the_snippet_page_shows_the_element_as_it_is_chosen_and_what_a_policy_needs() {
    visit(Setup::default(), |page| {
        page.wait_until_started();
        page.find(role("link", "Put this calculator on your own page"))
            .click();
        page.wait_for_text("Paste this");
        page.find(label("Rate card, an address"))
            .fill("/rates.json");
        page.find(label("People")).fill("33");
        page.find(label("bills")).click();
        page.find(label("Accent")).fill("red");
        page.wait_for_text("Write it as #0a7.");
        page.find(label("Accent")).fill("#1d4a3c");
        let snippet = page.find(css("#snippet")).text();
        for part in [
            &format!("<script async src=\"{}embed.js\"></script>", page.address()),
            "<breakeven-calculator rate-card=\"/rates.json\"",
            "accent=\"#1d4a3c\" sections=\"sentence inputs plans bills\"",
            "users=\"33\"",
            "<a href=",
        ] {
            assert!(snippet.contains(part), "{part} is in {snippet}");
        }
        let policy = page.find(css("#policy")).text();
        let own = page.address().trim_end_matches('/').to_owned();
        assert_eq!(
            policy,
            format!("script-src {own};\nframe-src {own};\nconnect-src 'self';")
        );
        page.find(role("button", "This version, by its hash"))
            .click();
        page.wait_until("the script is pinned", || {
            page.find(css("#snippet"))
                .text()
                .contains("integrity=\"sha384-")
        });
        // The hash is that of the file.
        let fits = page.script(
            "const [, file, hash] = document.getElementById('snippet').textContent.match(/src=\"([^\"]+)\" integrity=\"([^\"]+)\"/);
             window.pinned = null;
             fetch(file, { integrity: hash }).then(() => { window.pinned = true }, () => { window.pinned = false })",
        );
        assert!(fits.is_null());
        page.wait_until("the file fits its hash", || {
            page.script("return window.pinned") == json!(true)
        });
        page.find(role("button", "Copy")).click();
        page.wait_until("it says whether it copied", || {
            page.text().contains("Copied.") || page.text().contains("did not let it be copied")
        });
        page.wait_until("the preview has its height", || {
            page.script("return document.querySelector('breakeven-calculator').clientHeight > 400")
                == json!(true)
        });
        page.find(role("link", "Back to the comparison")).click();
        page.wait_until("the comparison is back", || {
            !page.text().contains("Paste this")
        });
    });
}
