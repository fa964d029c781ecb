//! A running WebDriver process with its output, ended with everything it started when dropped.

use crate::engine::Engine;
use std::fs::{self, File};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

const START_LIMIT: Duration = Duration::from_secs(30);
const END_LIMIT: Duration = Duration::from_secs(3);

/// A driver that listens.
pub struct Driver {
    process: Child,
    address: SocketAddr,
    log: PathBuf,
}

impl Driver {
    /// Starts the engine's driver on a free port; its output goes to a file in `scratch`.
    pub fn start(engine: Engine, scratch: &Path) -> Self {
        let address = free_address();
        let log = scratch.join("driver.log");
        let output = File::create(&log).unwrap();
        let words = engine.driver(address.port());
        let process = Command::new(&words[0])
            .args(&words[1..])
            // Drivers and browsers leave their own temporary files here.
            .env("TMPDIR", scratch)
            .env("PATH", xtask::tools::search_path().unwrap())
            .stdin(Stdio::null())
            .stdout(output.try_clone().unwrap())
            .stderr(output)
            // Its own group, so that the browsers it starts end with it.
            .process_group(0)
            .spawn()
            .unwrap_or_else(|error| {
                panic!("cannot start {}: {error}; run: cargo xtask test", words[0])
            });
        let mut driver = Self {
            process,
            address,
            log,
        };
        driver.wait_until_it_listens();
        driver
    }

    /// Where WebDriver clients connect to.
    pub fn address(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Everything the driver and its browser have printed.
    pub fn output(&self) -> String {
        String::from_utf8_lossy(&fs::read(&self.log).unwrap_or_default()).into_owned()
    }

    fn wait_until_it_listens(&mut self) {
        let start = Instant::now();
        while TcpStream::connect(self.address).is_err() {
            if let Some(status) = self.process.try_wait().unwrap() {
                panic!("the driver ended at once ({status}):\n{}", self.output());
            }
            assert!(
                start.elapsed() < START_LIMIT,
                "the driver does not listen after {START_LIMIT:?}:\n{}",
                self.output()
            );
            std::thread::sleep(Duration::from_millis(20));
        }
    }

    fn signal_group(&self, signal: &str) {
        // The shell's own `kill`: a small system may have no program of that name. Failing means that
        // the group has ended already.
        let _ended = Command::new("sh")
            .args(["-c", &format!("kill -s {signal} -- -{}", self.process.id())])
            .stderr(Stdio::null())
            .status();
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        self.signal_group("TERM");
        let start = Instant::now();
        while start.elapsed() < END_LIMIT && matches!(self.process.try_wait(), Ok(None)) {
            std::thread::sleep(Duration::from_millis(10));
        }
        self.signal_group("KILL");
        // Should the group signals have failed, so that waiting cannot last for ever.
        let _ended = self.process.kill();
        let _ended = self.process.wait();
    }
}

fn free_address() -> SocketAddr {
    TcpListener::bind((Ipv4Addr::LOCALHOST, 0))
        .and_then(|listener| listener.local_addr())
        .expect("a free port")
}
