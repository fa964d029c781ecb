//! A small static file server for this machine: for a person by `cargo xtask serve`, and for the
//! browser tests, which also ask it to misbehave. Listens on 127.0.0.1 alone.

use std::fs;
use std::path::{Component, Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::JoinHandle;
use tiny_http::{Header, Method, Request, Response, StatusCode};

/// Requests are answered by this many threads: browsers open up to six connections at once.
const THREADS: usize = 4;

/// What a request for a file of this name gets instead of the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fault {
    /// 404, as after a deployment that removed the file.
    Missing,
    /// The file with this `Content-Type`.
    WrongType(&'static str),
    /// This text with status 200, as hosts do that answer every path with their front page.
    Replaced(&'static str),
}

/// What is served: a folder, where it hangs, and what goes wrong on purpose.
#[derive(Debug, Clone)]
pub struct Site {
    folder: PathBuf,
    mount: String,
    faults: Vec<(String, Fault)>,
}

impl Site {
    /// Serves `folder` at `/`.
    #[must_use]
    pub fn new(folder: PathBuf) -> Self {
        Self {
            folder,
            mount: "/".to_owned(),
            faults: Vec::new(),
        }
    }

    /// Serves at `mount` instead, a path that begins and ends with a slash.
    #[must_use]
    pub fn under(mut self, mount: &str) -> Self {
        mount.clone_into(&mut self.mount);
        self
    }

    /// Answers requests for files whose name ends with `ending` with `fault`.
    #[must_use]
    pub fn with_fault(mut self, ending: &str, fault: Fault) -> Self {
        self.faults.push((ending.to_owned(), fault));
        self
    }
}

/// A running server. Stops when dropped.
pub struct Server {
    listener: Arc<tiny_http::Server>,
    threads: Vec<JoinHandle<()>>,
    requested: Arc<Mutex<Vec<String>>>,
    address: String,
}

impl Server {
    /// Listens on 127.0.0.1 at `port`; 0 takes any free one.
    ///
    /// # Errors
    /// Fails when the port cannot be had.
    pub fn start(port: u16, site: Site) -> Result<Self, Box<dyn std::error::Error + Send + Sync>> {
        let listener = Arc::new(tiny_http::Server::http(("127.0.0.1", port))?);
        let address = format!("http://{}{}", listener.server_addr(), site.mount);
        let requested = Arc::new(Mutex::new(Vec::new()));
        let site = Arc::new(site);
        let threads = (0..THREADS)
            .map(|_| {
                let (listener, site) = (Arc::clone(&listener), Arc::clone(&site));
                let requested = Arc::clone(&requested);
                std::thread::spawn(move || {
                    while let Ok(request) = listener.recv() {
                        requested
                            .lock()
                            .unwrap_or_else(PoisonError::into_inner)
                            .push(request.url().to_owned());
                        answer(&site, request);
                    }
                })
            })
            .collect();
        Ok(Self {
            listener,
            threads,
            requested,
            address,
        })
    }

    /// The address of the site's front page.
    #[must_use]
    pub fn address(&self) -> &str {
        &self.address
    }

    /// Every path asked for so far, in order, with its query.
    #[must_use]
    pub fn requested(&self) -> Vec<String> {
        self.requested
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }

    /// Serves until the process ends.
    pub fn wait(mut self) {
        for thread in self.threads.drain(..) {
            // A thread ends only with the process, or by a panic that it has reported itself.
            let _ended = thread.join();
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        for _ in &self.threads {
            self.listener.unblock();
        }
    }
}

fn answer(site: &Site, request: Request) {
    let found = if matches!(request.method(), Method::Get | Method::Head) {
        find(site, request.url())
    } else {
        Found::Status(405, "Only GET and HEAD.")
    };
    let sent = match found {
        Found::Status(code, text) => request.respond(with_headers(
            Response::from_string(text).with_status_code(StatusCode(code)),
            "text/plain; charset=utf-8",
        )),
        Found::Moved(to) => {
            let mut response = Response::empty(StatusCode(308));
            add_header(&mut response, "Location", &to);
            request.respond(response)
        }
        Found::Text(text) => request.respond(with_headers(
            Response::from_string(text),
            "text/html; charset=utf-8",
        )),
        Found::File(path, content_type) => send_file(request, &path, content_type),
    };
    // A browser that left before the answer was complete is no failure of the server.
    let _left = sent;
}

fn send_file(request: Request, path: &Path, content_type: &str) -> std::io::Result<()> {
    let (variant, encoding) = compressed_variant(&request, path);
    let Ok(bytes) = fs::read(variant) else {
        let missing = Response::from_string("Not found.").with_status_code(StatusCode(404));
        return request.respond(with_headers(missing, "text/plain; charset=utf-8"));
    };
    let mut response = with_headers(Response::from_data(bytes), content_type);
    add_header(&mut response, "Vary", "Accept-Encoding");
    if let Some(encoding) = encoding {
        add_header(&mut response, "Content-Encoding", encoding);
    }
    // In one piece with its length, as a static host sends it.
    request.respond(response.with_chunked_threshold(usize::MAX))
}

/// The smallest variant beside the file that the browser takes, unless the file is newer.
fn compressed_variant(request: &Request, path: &Path) -> (PathBuf, Option<&'static str>) {
    let accepted = request
        .headers()
        .iter()
        .filter(|header| header.field.equiv("Accept-Encoding"))
        .map(|header| header.value.as_str())
        .collect::<Vec<_>>()
        .join(",");
    let age = |path: &Path| fs::metadata(path).and_then(|data| data.modified()).ok();
    for (encoding, ending) in [("br", "br"), ("gzip", "gz")] {
        let mut variant = path.as_os_str().to_owned();
        variant.push(".");
        variant.push(ending);
        let variant = PathBuf::from(variant);
        let offered = accepted
            .split(',')
            .any(|name| name.split(';').next().unwrap_or_default().trim() == encoding);
        if offered && variant.is_file() && age(&variant) >= age(path) {
            return (variant, Some(encoding));
        }
    }
    (path.to_owned(), None)
}

enum Found {
    File(PathBuf, &'static str),
    Text(&'static str),
    Moved(String),
    Status(u16, &'static str),
}

fn find(site: &Site, url: &str) -> Found {
    let path = url.split(['?', '#']).next().unwrap_or_default();
    let Some(inside) = path.strip_prefix(&site.mount) else {
        return Found::Status(404, "Nothing here: the site hangs in another folder.");
    };
    let fault = site
        .faults
        .iter()
        .find(|(ending, _)| inside.ends_with(ending.as_str()))
        .map(|(_, fault)| fault);
    let Some(relative) = safe_path(inside) else {
        return Found::Status(400, "Not a path of this site.");
    };
    let mut file = site.folder.join(relative);
    if file.is_dir() {
        if !path.ends_with('/') {
            return Found::Moved(format!("{path}/"));
        }
        file.push("index.html");
    }
    match fault {
        Some(Fault::Missing) => Found::Status(404, "Not found."),
        Some(Fault::Replaced(text)) => Found::Text(text),
        Some(Fault::WrongType(content_type)) => Found::File(file, content_type),
        None if file.is_file() => {
            let content_type = content_type(&file);
            Found::File(file, content_type)
        }
        None => Found::Status(404, "Not found."),
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
        Some("html") => "text/html; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("js" | "mjs") => "text/javascript; charset=utf-8",
        Some("wasm") => "application/wasm",
        Some("json") => "application/json",
        Some("webmanifest") => "application/manifest+json",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("ico") => "image/x-icon",
        Some("csv") => "text/csv; charset=utf-8",
        Some("txt") => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}

fn with_headers<R: std::io::Read>(mut response: Response<R>, content_type: &str) -> Response<R> {
    add_header(&mut response, "Content-Type", content_type);
    // Always asked again: what is served changes with every build.
    add_header(&mut response, "Cache-Control", "no-cache");
    add_header(&mut response, "X-Content-Type-Options", "nosniff");
    response
}

fn add_header<R: std::io::Read>(response: &mut Response<R>, name: &str, value: &str) {
    // Only a value with a line break is refused, and a header without it is safer than with it.
    if let Ok(header) = Header::from_bytes(name, value) {
        response.add_header(header);
    }
}
