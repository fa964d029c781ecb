//! Pictures of every screen, for somebody to look at: `cargo xtask screenshots`.
//!
//! Chromium alone; the first visit, and a company with a log and every section open, at the width
//! of a phone, a tablet, a laptop and a projector, in light, dark and grey. They are written to the
//! folder that `BREAKEVEN_SCREENSHOTS` names, or to `target/screenshots`.

use std::path::PathBuf;

use fantoccini::wd::WebDriverCompatibleCommand;
use serde_json::{Value, json};

use crate::element::css;
use crate::page::Page;
use crate::visit::{Setup, visit};

/// Width and height of each window.
const WINDOWS: [(u32, u32); 4] = [(390, 844), (768, 1024), (1366, 768), (1920, 1080)];

/// How the page is looked at.
const LOOKS: [&str; 3] = ["light", "dark", "grey"];

/// Sections that can be open, as they are kept.
const SECTIONS: [&str; 9] = [
    "assumptions",
    "months",
    "futures",
    "people",
    "swings",
    "hours",
    "bills",
    "incidents",
    "rates",
];

#[test]
#[ignore = "makes pictures: cargo xtask screenshots"]
fn every_screen_is_pictured() {
    take("first-visit", Setup::default());
    take("all-open", all_open());
    let view = ("breakeven.view", record(&every_section()));
    take(
        "example-all-open",
        Setup {
            records: vec![view],
            ..Setup::default()
        },
    );
}

/// A company with a log, and every section open.
pub fn all_open() -> Setup {
    let log = include_str!("../fixtures/scenario-1.json");
    Setup {
        records: vec![
            ("breakeven.scenario", record(log)),
            ("breakeven.view", record(&every_section())),
        ],
        ..Setup::default()
    }
}

fn every_section() -> String {
    SECTIONS.map(|section| format!("open {section}\n")).concat()
}

/// A document as the page keeps it.
fn record(document: &str) -> String {
    format!("breakeven-record 1 1 tab\n{document}")
}

fn take(name: &str, setup: Setup) {
    let folder = std::env::var_os("BREAKEVEN_SCREENSHOTS").map_or_else(
        || xtask::project::target().join("screenshots"),
        PathBuf::from,
    );
    std::fs::create_dir_all(&folder).unwrap();
    visit(setup, |page| {
        page.wait_until_started();
        page.wait_until("the strips are known", || {
            !page.find_all(css(".dial.has-strip")).is_empty()
        });
        for (width, height) in WINDOWS {
            for look in LOOKS {
                emulate(page, width, height, look);
                let file = format!("{name}-{width}-{look}.png");
                page.screenshot(&folder.join(&file));
                let whole = page.script("return document.documentElement.scrollHeight");
                let whole = whole.as_u64().and_then(|whole| u32::try_from(whole).ok());
                emulate(page, width, whole.unwrap_or(height).min(12_000), look);
                let file = format!("{name}-{width}-{look}-whole.png");
                page.screenshot(&folder.join(&file));
            }
        }
    });
}

/// Gives the page a size and a look, where the browser has tools for developers.
pub fn emulate(page: &Page, width: u32, height: u32, look: &str) {
    let scheme = if look == "dark" { "dark" } else { "light" };
    let filter = if look == "grey" { "grayscale(1)" } else { "" };
    tell(
        page,
        "Emulation.setDeviceMetricsOverride",
        &json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false }),
    );
    tell(
        page,
        "Emulation.setEmulatedMedia",
        &json!({ "features": [{ "name": "prefers-color-scheme", "value": scheme }] }),
    );
    page.script_with(
        "document.documentElement.style.filter = arguments[0];",
        vec![json!(filter)],
    );
    // Until the page has drawn itself anew.
    std::thread::sleep(std::time::Duration::from_millis(400));
}

fn tell(page: &Page, command: &str, parameters: &Value) {
    let told = DevTools(json!({ "cmd": command, "params": parameters }));
    page.wait(page.client().issue_cmd(told)).unwrap();
}

/// chromedriver's own way to the browser's tools for developers.
#[derive(Debug)]
struct DevTools(Value);

impl WebDriverCompatibleCommand for DevTools {
    fn endpoint(
        &self,
        base: &url::Url,
        session: Option<&str>,
    ) -> Result<url::Url, url::ParseError> {
        base.join(&format!(
            "session/{}/goog/cdp/execute",
            session.unwrap_or_default()
        ))
    }

    fn method_and_body(&self, _address: &url::Url) -> (http::Method, Option<String>) {
        (http::Method::POST, Some(self.0.to_string()))
    }
}
