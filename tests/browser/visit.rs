//! One visit: prepares server, driver and browser, runs the test's steps, and judges what is left.

use crate::driver::Driver;
use crate::engine::Engine;
use crate::page::Page;
use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};
use xtask::server::Server;
use xtask::site::{Fault, Site};

/// Whether the browser lets the page keep anything.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Storage {
    /// As usual.
    #[default]
    Allowed,
    /// Reading `localStorage` throws (Chromium, Firefox) or gives null (WebKit).
    Blocked,
}

/// Whether errors of the page are a failure of the test.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Errors {
    /// Any error in the console and the failure screen fail the visit.
    #[default]
    Forbidden,
    /// The test provokes errors and checks what the page makes of them.
    Expected,
}

/// The circumstances of a visit.
#[derive(Debug, Clone)]
pub struct Setup {
    /// The folder that the site hangs in: a path that begins and ends with a slash.
    pub mount: &'static str,
    /// What the server answers wrongly: the end of a file's name, and how.
    pub faults: Vec<(&'static str, Fault)>,
    /// Whether the page may keep anything.
    pub storage: Storage,
    /// Whether errors fail the visit.
    pub errors: Errors,
    /// Pages of another site that embeds this one: path and text. They are served under another name
    /// of this machine, so that their origin differs; `https://calc.example` in them is the site.
    pub hosts: Vec<(&'static str, String)>,
    /// Records in the page's storage before it first opens: key and text.
    pub records: Vec<(&'static str, String)>,
}

impl Default for Setup {
    fn default() -> Self {
        Self {
            mount: "/",
            faults: Vec::new(),
            storage: Storage::Allowed,
            errors: Errors::Forbidden,
            hosts: Vec::new(),
            records: Vec::new(),
        }
    }
}

/// Keys that another application left on the same origin; no visit may touch them.
pub const FOREIGN: [(&str, &str); 4] = [
    ("theme", "\"solarized\""),
    ("user", "{not json"),
    ("breakeven", "a name that only looks like ours"),
    ("break", "\u{1f4a5}"),
];

/// Where the calculator lies in pages that embed it.
pub const CALCULATOR: &str = "https://calc.example";

/// An empty page of the site's own origin, where storage can be filled before the site opens.
pub const EMPTY_PAGE: &str = "empty-page-for-tests.html";

/// Opens the site in a fresh browser, runs `steps`, and fails on errors, foreign requests or lost
/// foreign keys. Leaves text and picture of the page behind when it fails.
#[track_caller]
pub fn visit(setup: Setup, steps: impl FnOnce(&Page)) {
    let dist = xtask::project::dist();
    assert!(
        dist.join("index.html").is_file(),
        "the site is not built; run: cargo xtask build"
    );
    let scratch = Scratch::new();
    let mut site = Site::new(dist).under(setup.mount).with_fault(
        EMPTY_PAGE,
        Fault::Replaced("<!doctype html><link rel=icon href=data:,><title>Empty</title>"),
    );
    for (ending, fault) in &setup.faults {
        site = site.with_fault(ending, fault.clone());
    }
    let port = if setup.hosts.is_empty() {
        0
    } else {
        free_port()
    };
    for (path, text) in &setup.hosts {
        let text = text.replace(CALCULATOR, &format!("http://127.0.0.1:{port}"));
        site = site.with_page(path, text);
    }
    let server = Server::start(port, site).expect("a free port");
    let engine = Engine::chosen();
    let driver = Driver::start(engine, &scratch.folder);
    let page = Page::open(engine, &driver, server, &setup, &scratch.folder);
    let outcome = catch_unwind(AssertUnwindSafe(|| {
        steps(&page);
        page.judge(&setup, &driver);
    }));
    if let Err(panic) = outcome {
        let left = page.leave_evidence(&driver);
        eprintln!("What the page looked like: {}", left.display());
        page.close();
        drop(driver);
        resume_unwind(panic);
    }
    page.close();
}

/// A port that nobody listens on: pages name it before the server starts.
fn free_port() -> u16 {
    std::net::TcpListener::bind((std::net::Ipv4Addr::LOCALHOST, 0))
        .and_then(|listener| listener.local_addr())
        .expect("a free port")
        .port()
}

/// A folder for one visit, removed afterwards.
struct Scratch {
    folder: PathBuf,
}

impl Scratch {
    fn new() -> Self {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let number = COUNT.fetch_add(1, Ordering::Relaxed);
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR"))
            .join(format!("visit-{}-{number}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        Self { folder }
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        // A browser that ends late may still write; what is left lies in target/.
        let _left = fs::remove_dir_all(&self.folder);
    }
}
