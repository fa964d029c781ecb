//! The three browser engines: which driver runs them, how they start, how they block storage.

use crate::visit::Storage;
use fantoccini::wd::Capabilities;
use serde_json::{Value, json};
use std::path::{Path, PathBuf};

/// A browser engine, chosen by the environment variable `BREAKEVEN_BROWSER`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Engine {
    /// Chromium by chromedriver; the default.
    Chromium,
    /// Firefox by geckodriver.
    Firefox,
    /// WebKitGTK's MiniBrowser by WebKitWebDriver, on a virtual display.
    WebKit,
}

impl Engine {
    /// The engine that the environment asks for.
    pub fn chosen() -> Self {
        match std::env::var("BREAKEVEN_BROWSER").as_deref() {
            Err(_) | Ok("chromium") => Self::Chromium,
            Ok("firefox") => Self::Firefox,
            Ok("webkit") => Self::WebKit,
            Ok(other) => {
                panic!("BREAKEVEN_BROWSER is “{other}”: write chromium, firefox or webkit")
            }
        }
    }

    /// The program and arguments that start the engine's driver on `port`.
    pub fn driver(self, port: u16) -> Vec<String> {
        let words: &[&str] = match self {
            Self::Chromium => &["chromedriver", "--log-level=SEVERE"],
            Self::Firefox => &["geckodriver", "--log", "error"],
            Self::WebKit => &[
                "xvfb-run",
                "--auto-servernum",
                "--server-args=-screen 0 1366x900x24",
                "WebKitWebDriver",
            ],
        };
        let mut command: Vec<String> = words.iter().map(|&word| word.to_owned()).collect();
        command.push(format!("--port={port}"));
        command
    }

    /// What a new session asks for: a fresh profile in `scratch`, no traffic of the browser's own.
    pub fn capabilities(self, storage: Storage, scratch: &Path) -> Capabilities {
        let value = match self {
            Self::Chromium => chromium(storage, scratch),
            Self::Firefox => firefox(storage),
            Self::WebKit => webkit(storage),
        };
        let Value::Object(capabilities) = value else {
            unreachable!("capabilities are written as objects below")
        };
        capabilities
    }
}

fn chromium(storage: Storage, scratch: &Path) -> Value {
    let profile = format!("--user-data-dir={}", scratch.join("profile").display());
    let mut preferences = json!({});
    if storage == Storage::Blocked {
        // "Block all cookies": reading window.localStorage throws SecurityError.
        preferences = json!({ "profile.default_content_setting_values.cookies": 2 });
    }
    json!({
        "goog:loggingPrefs": { "browser": "ALL" },
        "goog:chromeOptions": {
            "args": [
                "--headless=new",
                // Its sandbox refuses to run as root, as in a container. The pages are our own.
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-default-apps",
                "--disable-sync",
                "--window-size=1366,900",
                profile,
            ],
            "prefs": preferences,
        },
    })
}

fn firefox(storage: Storage) -> Value {
    let mut preferences = json!({
        // Errors of the page appear on the driver's output, where the visit reads them.
        "devtools.console.stdout.content": true,
        "browser.dom.window.dump.enabled": true,
        "network.captive-portal-service.enabled": false,
        "network.connectivity-service.enabled": false,
    });
    if storage == Storage::Blocked {
        // "Block all cookies": reading window.localStorage throws SecurityError.
        preferences["network.cookie.cookieBehavior"] = json!(2);
    }
    json!({
        "moz:firefoxOptions": {
            "binary": on_path(&["firefox-esr", "firefox"]),
            "args": ["-headless"],
            "prefs": preferences,
        },
    })
}

fn webkit(storage: Storage) -> Value {
    let mut arguments = vec!["--automation"];
    if storage == Storage::Blocked {
        // window.localStorage is null.
        arguments.push("--enable-html5-local-storage=false");
    }
    json!({
        "webkitgtk:browserOptions": { "binary": mini_browser(), "args": arguments },
    })
}

fn on_path(programs: &[&str]) -> PathBuf {
    let path = std::env::var_os("PATH").unwrap_or_default();
    programs
        .iter()
        .flat_map(|program| std::env::split_paths(&path).map(move |folder| folder.join(program)))
        .find(|file| file.is_file())
        .unwrap_or_else(|| panic!("none of {programs:?} is installed; run: cargo xtask test"))
}

/// MiniBrowser lies beside WebKit's library, in a folder named after its architecture and version.
fn mini_browser() -> PathBuf {
    let folders = |path: &Path| -> Vec<PathBuf> {
        std::fs::read_dir(path)
            .map(|entries| entries.flatten().map(|entry| entry.path()).collect())
            .unwrap_or_default()
    };
    folders(Path::new("/usr/lib"))
        .iter()
        .flat_map(|architecture| folders(architecture))
        .filter(|folder| {
            folder
                .file_name()
                .is_some_and(|name| name.to_string_lossy().starts_with("webkit"))
        })
        .map(|folder| folder.join("MiniBrowser"))
        .find(|file| file.is_file())
        .expect("MiniBrowser is not installed; run: cargo xtask test")
}
