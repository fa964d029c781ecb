//! The calculator in pages of another origin: events, attributes, messages, height, removal.
//!
//! Host pages are those of `examples/host-pages`, with `prelude.js` before the loader.

use crate::element::{css, label};
use crate::page::Page;
use crate::visit::{CALCULATOR, Setup, Storage, visit};
use serde_json::{Value, json};

/// The frame of the first calculator on a page.
pub const FRAME: &str = "return roots[0].querySelector('iframe')";

const PRELUDE: &str = include_str!("prelude.js");
/// All files of that folder.
const HOST_PAGES: [&str; 8] = [
    "hostile-styles.html",
    "plain.html",
    "right-to-left.html",
    "sandboxed.html",
    "single-page-app.html",
    "strict-policy.css",
    "strict-policy.html",
    "two.html",
];

const UK_CARD: &str = include_str!("../../examples/rate-cards/uk.json");

/// Opens a host page of the examples and judges what no page may do. The other examples are served
/// beside it.
#[track_caller]
pub fn on_host(page: &str, mut setup: Setup, steps: impl FnOnce(&Page)) {
    setup.hosts.extend(host_pages());
    visit(setup, |visited| {
        visited.goto_host(page);
        steps(visited);
        judge(visited);
        visited.goto("");
        visited.wait_until_started();
    });
}

/// Fails on what no host page may see: a breach of its policy, or a request of anybody's but its own and
/// the calculator's.
pub fn judge(page: &Page) {
    let violations = page.script("return seen.violations");
    assert_eq!(violations, json!([]), "of the page's policy");
    every_request_is_ours(page);
}

/// The host pages of the examples, with what goes with them.
pub fn host_pages() -> Vec<(&'static str, String)> {
    let prelude = format!("<head>\n<script src=\"{CALCULATOR}/prelude.js\"></script>");
    let mut hosts = vec![
        ("prelude.js", PRELUDE.to_owned()),
        ("favicon.ico", String::new()),
        ("rates.json", UK_CARD.to_owned()),
    ];
    for name in HOST_PAGES {
        let file = format!("{}/examples/host-pages/{name}", env!("CARGO_MANIFEST_DIR"));
        let text = std::fs::read_to_string(file).unwrap();
        hosts.push((name, text.replacen("<head>", &prelude, 1)));
    }
    hosts
}

/// Events of this name so far: detail and the element's id.
pub fn events(page: &Page, name: &str) -> Vec<Value> {
    let found = page.script_with(
        "return seen.events.filter(([name]) => name === arguments[0]).map(([, ...rest]) => rest)",
        vec![name.into()],
    );
    found.as_array().cloned().unwrap_or_default()
}

/// The last result that came with figures.
#[track_caller]
pub fn result(page: &Page, fits: impl Fn(&Value) -> bool) -> Value {
    let last = || {
        let results = events(page, "result");
        results
            .into_iter()
            .rev()
            .map(|event| event[0].clone())
            .find(|detail| fits(detail))
    };
    page.wait_until("a result arrives", || last().is_some());
    last().unwrap()
}

/// The sentence, once it is that of the present figures.
#[track_caller]
fn settled_sentence(page: &Page) -> String {
    page.settle();
    page.texts(css(".sentence")).concat()
}

/// Waits for an error with this code.
#[track_caller]
pub fn wait_for_error(page: &Page, code: &str) {
    page.wait_until(&format!("an error {code} arrives"), || {
        events(page, "error")
            .iter()
            .any(|event| event[0]["code"] == code)
    });
}

fn every_request_is_ours(page: &Page) {
    let mut loaded = page.loaded();
    let frames = page
        .script("return roots.map((root) => root.querySelector('iframe')).filter(Boolean).length");
    for at in 0..frames.as_u64().unwrap() {
        let frame = format!(
            "return roots.map((root) => root.querySelector('iframe')).filter(Boolean)[{at}]"
        );
        loaded.extend(page.within(&frame, || page.loaded()));
    }
    for address in loaded {
        assert!(
            address.starts_with(page.address()) || address.starts_with(&page.host_address()),
            "a request left for {address}"
        );
    }
}

fn set(page: &Page, attribute: &str, value: &str) {
    page.script_with(
        "document.querySelector('breakeven-calculator').setAttribute(arguments[0], arguments[1])",
        vec![attribute.into(), value.into()],
    );
}

/// Clicks in a frame of another origin, which WebKit's driver misses.
fn click(page: &Page, selector: &str) {
    page.find(css(selector));
    page.script_with(
        "document.querySelector(arguments[0]).click()",
        vec![selector.into()],
    );
}

#[test]
fn events_carry_the_figures_on_screen_attributes_apply_at_once_and_the_page_never_moves() {
    on_host("plain.html", Setup::default(), |page| {
        page.wait_until("the element is there", || {
            page.script("return roots.length") == 1
        });
        let below = || {
            page.script(
                "return document.getElementById('below').getBoundingClientRect().top + scrollY",
            )
        };
        let first = below();
        let typical = result(page, |detail| detail["cheapest"].is_string());
        assert_eq!(typical["currency"], "USD");
        assert_eq!(typical["months"], "coming");
        assert_eq!(events(page, "ready").len(), 1);
        page.within(FRAME, || {
            let total = typical["totals"][0]["total"].as_str().unwrap();
            let shown = page.text().replace(['$', ','], "");
            assert!(shown.contains(total), "{total} is on the screen: {shown}");
            let name = typical["totals"][0]["name"].as_str().unwrap();
            let named = shown.find(&format!("{name} ")).unwrap();
            assert!(
                named < shown.find("likely your cheapest plan").unwrap(),
                "{name}"
            );
            assert_eq!(
                page.find(label("People")).value(),
                "18",
                "as the owner set it"
            );
            let scrolls = page.script(
                "const page = document.scrollingElement;
                 return [page.scrollHeight - innerHeight, page.scrollWidth - innerWidth]",
            );
            assert!(
                scrolls[0].as_f64() <= Some(0.0) && scrolls[1].as_f64() <= Some(0.0),
                "{scrolls}"
            );
            // Changed from here on: whether the frame was loaded anew.
            page.script("window.unchanged = true");
            // Not key by key: WebKit's driver does not put keys into a frame of another origin.
            page.find(label("People")).paste("60");
        });
        let larger = result(page, |detail| detail["totals"] != typical["totals"]);
        assert_ne!(larger["totals"][0]["total"], typical["totals"][0]["total"]);
        assert_eq!(below(), first, "nothing below has moved");
        assert_eq!(page.script("return seen.shift"), 0);

        for (attribute, value, check) in [
            (
                "theme",
                "dark",
                "getComputedStyle(document.body).backgroundColor !== 'rgb(255, 255, 255)' && document.documentElement.dataset.theme === 'dark'",
            ),
            (
                "radius",
                "9",
                "getComputedStyle(document.documentElement).getPropertyValue('--radius').trim() === '9px'",
            ),
            (
                "font",
                "serif",
                "getComputedStyle(document.body).fontFamily.includes('Georgia')",
            ),
            (
                "inputs",
                "users onsite",
                "document.querySelectorAll('.dial').length === 2",
            ),
            (
                "sections",
                "plans bills",
                "!document.querySelector('.sentence') && !!document.getElementById('bills')",
            ),
            (
                "contact-url",
                "https://host.example/talk",
                "[...document.querySelectorAll('a')].some((link) => link.href === 'https://host.example/talk')",
            ),
            (
                "accent",
                "#b00020",
                "getComputedStyle(document.documentElement).getPropertyValue('--owner-light').trim() === '#b00020'",
            ),
            (
                "users",
                "7",
                "document.getElementById('input-people').value === '7'",
            ),
            (
                "typical-minutes",
                "240",
                "document.querySelectorAll('.dial').length === 3 && document.getElementById('input-typicalminutes').value === '240'",
            ),
            (
                "incidents-per-month",
                "4",
                "document.getElementById('input-incidentspermonth').value === '4'",
            ),
        ] {
            match attribute {
                // These need their parts back.
                "accent" => set(page, "theme", "light"),
                "users" => {
                    set(page, "sections", "sentence inputs plans");
                    set(page, "inputs", "users incidents-per-month typical-minutes");
                }
                _ => {}
            }
            set(page, attribute, value);
            page.within(FRAME, || {
                page.wait_until(&format!("{attribute} is {value}"), || {
                    page.script(&format!("return {check}")) == json!(true)
                });
            });
        }
        set(page, "users", "0");
        wait_for_error(page, "attribute");
        page.within(FRAME, || {
            assert_eq!(page.script("return window.unchanged"), json!(true), "never loaded anew");
            // The link itself leads away; what counts here is that the host hears of it.
            page.script("addEventListener('click', (event) => event.preventDefault(), { once: true })");
            let print = page.find(css("a[href$='&print']"));
            assert!(print.attribute("href").unwrap().starts_with(page.address()));
            click(page, "a.btn.first");
            click(page, ".embed-actions button");
            let kept = page.script(
                "try { return Object.keys(localStorage).filter((key) => key.startsWith('breakeven.')) } catch { return [] }",
            );
            assert_eq!(kept, json!([]), "nothing is stored");
        });
        page.wait_until("the host hears", || {
            !events(page, "contact").is_empty() && !events(page, "share").is_empty()
        });
        let link = events(page, "share")[0][0]["url"]
            .as_str()
            .unwrap()
            .to_owned();
        page.script("document.querySelector('breakeven-calculator').focus()");
        page.within(FRAME, || {
            page.wait_until("the first field has the focus", || {
                page.script("return document.activeElement.id") == "input-people"
            });
        });
        // The full version shows the same figures, as a copy that is nobody's yet.
        let shown = page.within(FRAME, || settled_sentence(page));
        page.goto(link.strip_prefix(page.address()).unwrap());
        page.wait_for_text("This is a copy from a link.");
        assert_eq!(settled_sentence(page), shown);
        assert_eq!(page.stored("breakeven.scenario"), None);
        page.goto_host("plain.html");
    });
}

#[test]
fn the_calculator_comes_up_where_the_browser_keeps_nothing() {
    let setup = Setup {
        storage: Storage::Blocked,
        ..Setup::default()
    };
    on_host("plain.html", setup, |page| {
        result(page, |detail| detail["cheapest"].is_string());
        page.within(FRAME, || {
            assert!(
                !page.text().contains("keep nothing"),
                "a frame keeps nothing anyway"
            );
        });
    });
}

#[test]
fn under_a_strict_policy_the_owners_prices_count_and_none_take_their_place() {
    let setup = Setup {
        hosts: vec![
            (
                "newer.json",
                UK_CARD.replacen("\"version\": 1", "\"version\": 2", 1),
            ),
            ("faulty.json", UK_CARD.replacen("\"GBP\"", "\"GBX\"", 1)),
        ],
        errors: crate::visit::Errors::Expected,
        ..Setup::default()
    };
    on_host("strict-policy.html", setup, |page| {
        set(page, "report", "totals");
        let owners = result(page, |detail| detail["currency"] == "GBP");
        assert_eq!(owners["totals"].as_array().unwrap().len(), 6);
        let figures = |page: &Page| {
            page.script("return document.querySelectorAll('.plans, .sentence b').length")
        };
        page.within(FRAME, || {
            assert!(page.text().contains('£') && page.text().contains("Cheapest three of six"));
            assert!(
                page.script("return getComputedStyle(document.body).fontFamily")
                    .to_string()
                    .contains("Georgia")
            );
        });
        for (card, code, words) in [
            ("missing.json", "rate-card-missing", "could not be loaded"),
            ("faulty.json", "rate-card-invalid", "have faults"),
            ("newer.json", "rate-card-version", "newer calculator"),
        ] {
            set(page, "rate-card", card);
            wait_for_error(page, code);
            page.within(FRAME, || {
                page.wait_for_text(words);
                assert_eq!(figures(page), 0, "no figures of other prices");
            });
            set(page, "rate-card", "rates.json");
            page.within(FRAME, || page.wait_for_text("Cheapest three of six"));
        }
        set(page, "currency", "EUR");
        wait_for_error(page, "currency");
        page.within(FRAME, || {
            assert_eq!(figures(page), 0, "pounds are not euros")
        });
        let currencies = events(page, "result");
        assert!(
            currencies
                .iter()
                .all(|event| event[0]["currency"].is_null() || event[0]["currency"] == "GBP"),
            "the built-in prices were never told: {currencies:?}"
        );
        // The program breaks: no figure stays, and the owner hears of it.
        page.within(FRAME, || {
            page.script("breakeven_failed('a test')");
            page.wait_for_text("the figures are hidden");
        });
        wait_for_error(page, "failed");
    });
}
