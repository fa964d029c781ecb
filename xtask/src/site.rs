//! What is served: a folder of static files, where it hangs, and what goes wrong on purpose in a test.
//! `server.rs` asks it for the answer to each request.

use crate::http::{Request, Response};
use std::fs;
use std::path::{Component, Path, PathBuf};

const HTML: &str = "text/html; charset=utf-8";
const TEXT: &str = "text/plain; charset=utf-8";
const NOT_FOUND: &str = "404 Not Found";

/// What a request for a file of this name gets instead of the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fault {
    /// 404, as after a deployment that removed the file.
    Missing,
    /// The file with this `Content-Type`.
    WrongType(&'static str),
    /// This text with status 200, as hosts do that answer every path with their front page.
    Replaced(&'static str),
    /// This text with the type of the file: a file that came through and does something else.
    Rewritten(&'static str),
}

/// What is served: a folder, where it hangs, and what goes wrong on purpose.
#[derive(Debug, Clone)]
pub struct Site {
    folder: PathBuf,
    mount: String,
    faults: Vec<(String, Fault)>,
    pages: Vec<(String, String)>,
}

impl Site {
    /// Serves `folder` at `/`.
    #[must_use]
    pub fn new(folder: PathBuf) -> Self {
        Self {
            folder,
            mount: "/".to_owned(),
            faults: Vec::new(),
            pages: Vec::new(),
        }
    }

    /// Serves at `mount` instead, a path that begins and ends with a slash.
    #[must_use]
    pub fn under(mut self, mount: &str) -> Self {
        mount.clone_into(&mut self.mount);
        self
    }

    /// Serves a text of its own beside the folder's files, its type by its name.
    #[must_use]
    pub fn with_page(mut self, path: &str, text: String) -> Self {
        self.pages.push((path.to_owned(), text));
        self
    }

    /// The path that the site hangs at.
    #[must_use]
    pub fn mount(&self) -> &str {
        &self.mount
    }

    /// Answers requests for files whose name ends with `ending` with `fault`.
    #[must_use]
    pub fn with_fault(mut self, ending: &str, fault: Fault) -> Self {
        self.faults.push((ending.to_owned(), fault));
        self
    }
}

/// The answer to a request.
pub(crate) fn answer(site: &Site, request: &Request) -> Response {
    let found = match request.method.as_str() {
        "GET" | "HEAD" => find(site, &request.target),
        _ => Found::Nothing("405 Method Not Allowed"),
    };
    let response = match found {
        Found::File(path, content_type) => file(request, &path, content_type),
        Found::Text(text, content_type) => Response::new("200 OK", content_type, text.into()),
        Found::Page(text, content_type) => Response::new("200 OK", content_type, text.into()),
        Found::Moved(to) => {
            Response::new("308 Permanent Redirect", TEXT, Vec::new()).with("Location", &to)
        }
        Found::Nothing(status) => Response::new(status, TEXT, status.into()),
    };
    response
        // Public files: pages hold the loader against its hash, sandboxed frames load the program.
        .with("Access-Control-Allow-Origin", "*")
        // Always asked again: what is served changes with every build.
        .with("Cache-Control", "no-cache")
        .with("X-Content-Type-Options", "nosniff")
}

fn file(request: &Request, path: &Path, content_type: &str) -> Response {
    let (variant, encoding) = compressed_variant(request, path);
    let Ok(bytes) = fs::read(variant) else {
        return Response::new(NOT_FOUND, TEXT, NOT_FOUND.into());
    };
    let response = Response::new("200 OK", content_type, bytes).with("Vary", "Accept-Encoding");
    match encoding {
        Some(encoding) => response.with("Content-Encoding", encoding),
        None => response,
    }
}

/// The smallest variant beside the file that the browser takes, unless the file is newer.
fn compressed_variant(request: &Request, path: &Path) -> (PathBuf, Option<&'static str>) {
    let age = |path: &Path| fs::metadata(path).and_then(|data| data.modified()).ok();
    for (encoding, ending) in [("br", "br"), ("gzip", "gz")] {
        let mut variant = path.as_os_str().to_owned();
        variant.push(".");
        variant.push(ending);
        let variant = PathBuf::from(variant);
        if request.accepts(encoding) && variant.is_file() && age(&variant) >= age(path) {
            return (variant, Some(encoding));
        }
    }
    (path.to_owned(), None)
}

enum Found {
    File(PathBuf, &'static str),
    Text(&'static str, &'static str),
    Page(String, &'static str),
    Moved(String),
    Nothing(&'static str),
}

fn find(site: &Site, url: &str) -> Found {
    let path = url.split(['?', '#']).next().unwrap_or_default();
    let Some(inside) = path.strip_prefix(&site.mount) else {
        return Found::Nothing(NOT_FOUND);
    };
    if let Some((path, text)) = site.pages.iter().find(|(path, _)| path == inside) {
        return Found::Page(text.clone(), content_type(Path::new(path)));
    }
    let fault = site
        .faults
        .iter()
        .find(|(ending, _)| inside.ends_with(ending.as_str()))
        .map(|(_, fault)| fault);
    let Some(relative) = safe_path(inside) else {
        return Found::Nothing("400 Bad Request");
    };
    let mut file = site.folder.join(relative);
    if file.is_dir() {
        if !path.ends_with('/') {
            return Found::Moved(format!("{path}/"));
        }
        file.push("index.html");
    }
    match fault {
        Some(Fault::Missing) => Found::Nothing(NOT_FOUND),
        Some(Fault::Replaced(text)) => Found::Text(text, HTML),
        Some(Fault::Rewritten(text)) => Found::Text(text, content_type(&file)),
        Some(Fault::WrongType(content_type)) => Found::File(file, content_type),
        None if file.is_file() => {
            let content_type = content_type(&file);
            Found::File(file, content_type)
        }
        None => Found::Nothing(NOT_FOUND),
    }
}

/// The path below the folder, or nothing for one that leads out of it. File names of the site need
/// no percent-encoding, so a path with a `%` is simply not found.
fn safe_path(inside: &str) -> Option<PathBuf> {
    let path = Path::new(inside);
    let plain = |part: Component<'_>| matches!(part, Component::Normal(_));
    (path.components().all(plain) && !inside.contains(['\\', ':', '\0'])).then(|| path.to_owned())
}

fn content_type(file: &Path) -> &'static str {
    match file.extension().and_then(|ending| ending.to_str()) {
        Some("html") => HTML,
        Some("css") => "text/css; charset=utf-8",
        Some("js" | "mjs") => "text/javascript; charset=utf-8",
        Some("wasm") => "application/wasm",
        Some("json") => "application/json",
        Some("webmanifest") => "application/manifest+json",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("ico") => "image/x-icon",
        Some("csv") => "text/csv; charset=utf-8",
        Some("txt") => TEXT,
        _ => "application/octet-stream",
    }
}
