//! The page as a person meets it: find things by label or role, read, type, reload, wait.

use crate::driver::Driver;
use crate::element::{By, Element};
use crate::engine::Engine;
use crate::visit::{EMPTY_PAGE, Errors, FOREIGN, Setup, Storage};
use fantoccini::elements::{Element as Handle, ElementRef};
use fantoccini::wd::WebDriverCompatibleCommand;
use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use std::cell::RefCell;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};
use tokio::runtime::{Builder, Runtime};
use xtask::server::Server;

/// How long a wait lasts at most. Long, because a machine that also compiles is slow; a test that passes
/// never waits it out.
pub const LIMIT: Duration = Duration::from_secs(60);

/// A browser window on the site.
pub struct Page {
    engine: Engine,
    runtime: Runtime,
    client: Client,
    server: Server,
    /// Chromium hands out its log once; what was read is kept here.
    log: RefCell<Vec<String>>,
}

impl Page {
    /// Starts the browser, fills its storage as `setup` says, and opens the site's front page.
    pub fn open(
        engine: Engine,
        driver: &Driver,
        server: Server,
        setup: &Setup,
        scratch: &Path,
    ) -> Self {
        let runtime = Builder::new_current_thread().enable_all().build().unwrap();
        let client = runtime
            .block_on(
                ClientBuilder::new(HttpConnector::new())
                    .capabilities(engine.capabilities(setup.storage, scratch))
                    .connect(&driver.address()),
            )
            .unwrap_or_else(|error| panic!("no browser session: {error}\n{}", driver.output()));
        let page = Self {
            engine,
            runtime,
            client,
            server,
            log: RefCell::default(),
        };
        page.resize(1366, 900);
        if setup.storage == Storage::Allowed {
            page.goto(EMPTY_PAGE);
            for (key, text) in FOREIGN {
                page.store(key, text);
            }
            for (key, text) in &setup.records {
                page.store(key, text);
            }
        }
        page.goto("");
        page
    }

    /// Opens `path` of the site: `""` is the front page, `"#fragment"` a fragment of it.
    pub fn goto(&self, path: &str) {
        let address = format!("{}{path}", self.server.address());
        self.runtime
            .block_on(self.client.goto(&address))
            .unwrap_or_else(|error| panic!("cannot open {address}: {error}"));
    }

    /// Opens a page of [`Setup::hosts`], which is of another origin than the site.
    pub fn goto_host(&self, path: &str) {
        let address = format!("{}{path}", self.host_address());
        self.wait(self.client.goto(&address))
            .unwrap_or_else(|error| panic!("cannot open {address}: {error}"));
    }

    /// The address of the pages of [`Setup::hosts`].
    pub fn host_address(&self) -> String {
        self.address().replace("127.0.0.1", "localhost")
    }

    /// Runs `steps` inside the frame that a script returns.
    #[track_caller]
    pub fn within<T>(&self, frame: &str, steps: impl FnOnce() -> T) -> T {
        let found = self.script(frame);
        let id = found
            .as_object()
            .and_then(|found| found.values().next()?.as_str());
        let id = id.unwrap_or_else(|| panic!("{frame} gives no frame but {found}"));
        let frame = Handle::from_element_id(self.client(), ElementRef::from(id.to_owned()));
        self.wait(frame.enter_frame()).unwrap();
        let outcome = steps();
        self.wait(self.client().enter_parent_frame()).unwrap();
        outcome
    }

    /// Loads the page again.
    pub fn reload(&self) {
        self.runtime.block_on(self.client.refresh()).unwrap();
    }

    /// Gives the window this size in CSS pixels, frame included.
    pub fn resize(&self, width: u32, height: u32) {
        self.wait(self.client.set_window_size(width, height))
            .unwrap();
    }

    /// The site's address, with a slash at its end.
    pub fn address(&self) -> &str {
        self.server.address()
    }

    /// Waits until the program has taken the place of the loading state.
    pub fn wait_until_started(&self) {
        self.wait_until("the program has started", || {
            self.script(
                "return !document.getElementById('start') && !!document.getElementById('app')",
            ) == json!(true)
        });
    }

    /// Waits until the answer is that of the present figures: what was changed is worked out.
    #[track_caller]
    pub fn settle(&self) {
        self.wait_until("the answer is that of the present figures", || {
            self.script("return document.querySelector('.answer')?.getAttribute('aria-busy')")
                == json!("false")
        });
    }

    /// The one visible element that fits; waits for it.
    #[track_caller]
    pub fn find(&self, what: By) -> Element<'_> {
        let start = Instant::now();
        loop {
            let mut found = self.find_all(what.clone());
            if found.len() == 1
                && let Some(element) = found.pop()
            {
                return element;
            }
            assert!(
                start.elapsed() < LIMIT,
                "{} elements are {what}, not one. The page says:\n{}",
                found.len(),
                self.text()
            );
            std::thread::sleep(Duration::from_millis(50));
        }
    }

    /// Every visible element that fits, at once and in the order of the page.
    pub fn find_all(&self, what: By) -> Vec<Element<'_>> {
        let found = self.script_with(
            concat!(include_str!("find.js"), "\nreturn find(arguments[0]);"),
            vec![what.as_json()],
        );
        found
            .as_array()
            .into_iter()
            .flatten()
            .filter_map(|value| value.as_object()?.values().next()?.as_str())
            .map(|id| Element::new(self, id))
            .collect()
    }

    /// What a person reads on every visible element that fits, all at one moment: elements that were
    /// found first and read then may have been drawn anew in between.
    pub fn texts(&self, what: By) -> Vec<String> {
        let read = self.script_with(
            concat!(
                include_str!("find.js"),
                "\nreturn find(arguments[0]).map((element) => element.innerText);"
            ),
            vec![what.as_json()],
        );
        serde_json::from_value(read).unwrap()
    }

    /// What a person can read on the page, line by line.
    pub fn text(&self) -> String {
        let text = self.script("return document.body ? document.body.innerText : ''");
        text.as_str().unwrap_or_default().to_owned()
    }

    /// [`Page::text`] with what is folded away, such as the reason of a failed start.
    fn whole_text(&self) -> String {
        self.script("document.querySelectorAll('details').forEach(part => { part.open = true; })");
        self.text()
    }

    /// Waits until the page shows `part`.
    #[track_caller]
    pub fn wait_for_text(&self, part: &str) {
        self.wait_until(&format!("the page shows “{part}”"), || {
            self.text().contains(part)
        });
    }

    /// Waits until `reached` is true; `state` completes the sentence "waited until …".
    #[track_caller]
    pub fn wait_until(&self, state: &str, reached: impl Fn() -> bool) {
        self.wait_until_within(LIMIT, state, reached);
    }

    /// As [`Page::wait_until`], for at most `limit`.
    #[track_caller]
    pub fn wait_until_within(&self, limit: Duration, state: &str, reached: impl Fn() -> bool) {
        let start = Instant::now();
        while !reached() {
            assert!(
                start.elapsed() < limit,
                "waited {limit:?} in vain until {state}. The page says:\n{}",
                self.whole_text()
            );
            std::thread::sleep(Duration::from_millis(50));
        }
    }

    /// Whether the driver passes commands on to the browser's own tools.
    pub fn has_developer_tools(&self) -> bool {
        self.engine == Engine::Chromium
    }

    /// Runs JavaScript in the page and returns what it gives to its last argument, a function.
    pub fn script_async(&self, body: &str) -> Value {
        self.runtime
            .block_on(self.client.execute_async(body, Vec::new()))
            .unwrap_or_else(|error| panic!("a script failed: {error}"))
    }

    /// Runs JavaScript in the page and returns what it returns.
    pub fn script(&self, body: &str) -> Value {
        self.script_with(body, Vec::new())
    }

    /// Runs JavaScript with `arguments`.
    #[track_caller]
    pub fn script_with(&self, body: &str, arguments: Vec<Value>) -> Value {
        self.runtime
            .block_on(self.client.execute(body, arguments))
            .unwrap_or_else(|error| panic!("the script failed: {error}\n{body}"))
    }

    /// The text that the page's storage holds under `key`.
    pub fn stored(&self, key: &str) -> Option<String> {
        self.script_with(
            "return localStorage.getItem(arguments[0])",
            vec![json!(key)],
        )
        .as_str()
        .map(str::to_owned)
    }

    /// Every key in the page's storage, sorted.
    pub fn stored_keys(&self) -> Vec<String> {
        let keys = self.script("return Object.keys(localStorage).sort()");
        serde_json::from_value(keys).unwrap()
    }

    /// Writes a text into the page's storage.
    pub fn store(&self, key: &str, text: &str) {
        self.script_with(
            "localStorage.setItem(arguments[0], arguments[1])",
            vec![json!(key), json!(text)],
        );
    }

    /// Every address that the page has loaded something from, by its own account.
    pub fn loaded(&self) -> Vec<String> {
        let names = self
            .script("return performance.getEntriesByType('resource').map((entry) => entry.name)");
        serde_json::from_value(names).unwrap()
    }

    /// Every path that the server was asked for, by the page's workers too.
    pub fn requested(&self) -> Vec<String> {
        self.server.requested()
    }

    /// Errors in the page's console so far: all of them in Chromium, uncaught ones in Firefox, whose own
    /// messages are mixed with the page's. WebKit's driver has no way to read them; there, as in all
    /// three, an uncaught error shows by the failure screen.
    pub fn errors(&self, driver: &Driver) -> Vec<String> {
        match self.engine {
            Engine::Chromium => {
                let fresh = self.runtime.block_on(self.client.issue_cmd(ChromiumLog));
                let fresh = fresh.expect("chromedriver's log of the console");
                self.log.borrow_mut().extend(
                    fresh
                        .as_array()
                        .into_iter()
                        .flatten()
                        .filter(|entry| entry["level"] == "SEVERE")
                        .map(|entry| entry["message"].as_str().unwrap_or_default().to_owned()),
                );
                self.log.borrow().clone()
            }
            Engine::Firefox => driver
                .output()
                .lines()
                .filter(|line| {
                    line.starts_with("JavaScript error:") && line.contains(self.address())
                })
                .map(str::to_owned)
                .collect(),
            Engine::WebKit => Vec::new(),
        }
    }

    /// Fails on what no visit may leave behind.
    pub fn judge(&self, setup: &Setup, driver: &Driver) {
        for address in self.loaded() {
            assert!(
                address.starts_with(self.address()),
                "the page asked for something that is not its own: {address}"
            );
        }
        if setup.storage == Storage::Allowed {
            for (key, text) in FOREIGN {
                let kept = self.stored(key);
                assert_eq!(
                    kept.as_deref(),
                    Some(text),
                    "another application's key {key}"
                );
            }
        }
        if setup.errors == Errors::Forbidden {
            let screen = self.script("return document.querySelector('.failure')?.textContent");
            assert_eq!(screen, Value::Null, "the failure screen is up");
            let errors = self.errors(driver);
            assert!(errors.is_empty(), "errors in the console: {errors:#?}");
        }
    }

    /// Saves a picture of the page and returns its path.
    pub fn screenshot(&self, path: &Path) {
        if let Ok(picture) = self.runtime.block_on(self.client.screenshot()) {
            fs::write(path, picture).unwrap();
        }
    }

    /// Saves text, picture and the driver's log of a failed visit and returns their folder.
    pub fn leave_evidence(&self, driver: &Driver) -> PathBuf {
        let test = std::thread::current()
            .name()
            .unwrap_or("visit")
            .replace("::", "-");
        let folder = xtask::project::target()
            .join("browser-failures")
            .join(format!("{:?}-{test}", self.engine).to_lowercase());
        fs::create_dir_all(&folder).unwrap();
        self.screenshot(&folder.join("page.png"));
        // The page itself may be what hangs, so each part is tried by itself.
        let text = self.runtime.block_on(self.client.source());
        fs::write(folder.join("page.html"), text.unwrap_or_default()).unwrap();
        let log = format!(
            "requested: {:#?}\nerrors: {:#?}\ndriver:\n{}",
            self.server.requested(),
            self.errors(driver),
            driver.output()
        );
        fs::write(folder.join("driver.log"), log).unwrap();
        folder
    }

    /// Ends the session; the browser closes.
    pub fn close(self) {
        // A browser that is gone already is closed.
        let _closed = self.runtime.block_on(self.client.close());
    }

    pub(crate) fn client(&self) -> Client {
        self.client.clone()
    }

    pub(crate) fn wait<T>(&self, action: impl Future<Output = T>) -> T {
        self.runtime.block_on(action)
    }
}

/// chromedriver's own command that hands out the console's messages.
#[derive(Debug)]
struct ChromiumLog;

impl WebDriverCompatibleCommand for ChromiumLog {
    fn endpoint(
        &self,
        base: &url::Url,
        session: Option<&str>,
    ) -> Result<url::Url, url::ParseError> {
        base.join(&format!("session/{}/se/log", session.unwrap_or_default()))
    }

    fn method_and_body(&self, _address: &url::Url) -> (http::Method, Option<String>) {
        (
            http::Method::POST,
            Some(json!({ "type": "browser" }).to_string()),
        )
    }
}
