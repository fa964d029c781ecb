//! A small static file server for this machine: for a person by `cargo xtask serve`, and for the
//! browser tests, which also ask it to misbehave. Listens on 127.0.0.1 alone.

use crate::http::Request;
use crate::site::{Site, answer};
use std::io;
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::JoinHandle;

/// A running server. Stops when dropped.
pub struct Server {
    address: SocketAddr,
    front_page: String,
    shared: Arc<Shared>,
    acceptor: Option<JoinHandle<()>>,
}

/// What the threads of one server share.
struct Shared {
    site: Site,
    requested: Mutex<Vec<String>>,
    stopping: AtomicBool,
}

impl Server {
    /// Listens on 127.0.0.1 at `port`; 0 takes any free one.
    ///
    /// # Errors
    /// Fails when the port cannot be had.
    pub fn start(port: u16, site: Site) -> io::Result<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port))?;
        let address = listener.local_addr()?;
        let front_page = format!("http://{address}{}", site.mount());
        let shared = Arc::new(Shared {
            site,
            requested: Mutex::default(),
            stopping: AtomicBool::new(false),
        });
        let acceptor = {
            let shared = Arc::clone(&shared);
            std::thread::spawn(move || accept(&listener, &shared))
        };
        Ok(Self {
            address,
            front_page,
            shared,
            acceptor: Some(acceptor),
        })
    }

    /// The address of the site's front page.
    #[must_use]
    pub fn address(&self) -> &str {
        &self.front_page
    }

    /// Every path asked for so far, in order, with its query.
    #[must_use]
    pub fn requested(&self) -> Vec<String> {
        let requested = self.shared.requested.lock();
        requested.unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Serves until the process ends.
    pub fn wait(mut self) {
        if let Some(acceptor) = self.acceptor.take() {
            // It ends only with the process, or by a panic that it has reported itself.
            let _ended = acceptor.join();
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.shared.stopping.store(true, Ordering::SeqCst);
        // Wakes the thread that waits for a connection, so that it sees the mark and lets the port go.
        let _woken = TcpStream::connect(self.address);
    }
}

fn accept(listener: &TcpListener, shared: &Arc<Shared>) {
    for stream in listener.incoming() {
        if shared.stopping.load(Ordering::SeqCst) {
            return;
        }
        // A connection that broke while it was made; the browser makes another.
        let Ok(mut stream) = stream else { continue };
        let shared = Arc::clone(shared);
        std::thread::spawn(move || {
            let Some(request) = Request::read(&mut stream) else {
                return;
            };
            shared
                .requested
                .lock()
                .unwrap_or_else(PoisonError::into_inner)
                .push(request.target.clone());
            // A browser that left before the answer was complete is no failure of the server.
            let _left = answer(&shared.site, &request).send(&request, &mut stream);
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::site::Fault;
    use std::io::{Read, Write};
    use std::path::Path;

    fn ask(server: &Server, request: &str) -> String {
        let mut stream = TcpStream::connect(server.address).unwrap();
        stream.write_all(request.as_bytes()).unwrap();
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).unwrap();
        String::from_utf8_lossy(&answer).into_owned()
    }

    fn get(server: &Server, path: &str) -> String {
        ask(server, &format!("GET {path} HTTP/1.1\r\nHost: x\r\n\r\n"))
    }

    /// This crate's own folder serves as a site.
    fn source_site() -> Site {
        Site::new(Path::new(env!("CARGO_MANIFEST_DIR")).to_owned())
    }

    #[test]
    fn a_file_outside_the_folder_is_never_served() {
        let server = Server::start(0, source_site()).unwrap();
        assert!(get(&server, "/Cargo.toml").contains("200 OK"));
        for path in [
            "/../Cargo.toml",
            "/src/../../Cargo.toml",
            "//etc/passwd",
            "/..%2fCargo.toml",
        ] {
            assert!(!get(&server, path).contains("200 OK"), "{path}");
        }
    }

    #[test]
    fn a_folder_answers_by_its_front_page_under_its_own_name_alone() {
        let server = Server::start(0, source_site().under("/some/sub/path/")).unwrap();
        assert!(get(&server, "/some/sub/path/src").contains("Location: /some/sub/path/src/"));
        assert!(get(&server, "/some/sub/path/src/lib.rs").contains("200 OK"));
        assert!(get(&server, "/src/lib.rs").contains("404"));
    }

    #[test]
    fn a_connection_that_stays_silent_holds_up_no_other() {
        let server = Server::start(0, source_site()).unwrap();
        let silent: Vec<_> = (0..50)
            .map(|_| TcpStream::connect(server.address).unwrap())
            .collect();
        assert!(get(&server, "/Cargo.toml").contains("200 OK"));
        drop(silent);
    }

    #[test]
    fn a_stopped_server_lets_its_port_go() {
        let server = Server::start(0, source_site()).unwrap();
        let port = server.address.port();
        drop(server);
        let again = (0..100).find_map(|_| {
            std::thread::sleep(std::time::Duration::from_millis(20));
            Server::start(port, source_site()).ok()
        });
        assert!(again.is_some());
    }

    #[test]
    fn what_goes_wrong_on_purpose_goes_wrong_for_that_file_alone() {
        let site = source_site()
            .with_fault("lib.rs", Fault::Missing)
            .with_fault("main.rs", Fault::WrongType("text/css"));
        let server = Server::start(0, site).unwrap();
        assert!(get(&server, "/src/lib.rs").contains("404"));
        assert!(get(&server, "/src/main.rs").contains("Content-Type: text/css"));
        assert!(get(&server, "/src/tools.rs").contains("200 OK"));
        assert!(ask(&server, "POST /src/tools.rs HTTP/1.1\r\n\r\n").contains("405"));
        assert_eq!(server.requested().len(), 4);
    }
}
