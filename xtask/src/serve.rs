//! `cargo xtask serve`: builds the release and serves it on this machine until it is stopped.

use crate::server::Server;
use crate::shell::Failure;
use crate::site::Site;
use crate::{bundle, project};

/// The port tried first.
pub const DEFAULT_PORT: u16 = 8080;

/// How many ports after the asked one are tried when it is taken.
const PORTS_TRIED: u16 = 20;

/// Builds, then serves `dist/` on 127.0.0.1 until the process is stopped (Ctrl-C).
///
/// # Errors
/// Fails when the build does or when no port is free.
pub fn serve(port: u16) -> Result<(), Failure> {
    bundle::build()?;
    let server = listen(port)?;
    println!("\nBreakeven is at {}  (Ctrl-C stops it)", server.address());
    server.wait();
    Ok(())
}

fn listen(port: u16) -> Result<Server, Failure> {
    let mut candidate = port;
    for _ in 0..PORTS_TRIED {
        match Server::start(candidate, Site::new(project::dist())) {
            Ok(server) => return Ok(server),
            Err(error) => match candidate.checked_add(1) {
                Some(next) => {
                    eprintln!("Port {candidate} is taken ({error}); trying {next}.");
                    candidate = next;
                }
                None => break,
            },
        }
    }
    Err(Failure::new(format!(
        "No free port from {port} to {candidate}. Name another: cargo xtask serve --port N"
    )))
}
