//! The examples say what the page and the calculator say; nginx serves as its sample promises.

use std::fs;
use std::io::{Read, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use breakeven::embed::attribute::Attribute;
use breakeven::embed::config::Config;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn read(file: &str) -> String {
    fs::read_to_string(root().join(file)).unwrap()
}

fn host_pages() -> Vec<(String, String)> {
    let folder = root().join("examples/host-pages");
    let mut pages: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .map(|path| {
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            (name, fs::read_to_string(&path).unwrap())
        })
        .collect();
    pages.sort();
    pages
}

/// The policy that stands in the page itself.
fn own_policy() -> String {
    let page = read("index.html");
    let after = page
        .split("Content-Security-Policy\" content=\"")
        .nth(1)
        .unwrap();
    after.split('"').next().unwrap().to_owned()
}

#[test]
fn every_hosting_sample_sends_the_pages_own_policy_and_says_who_may_embed_it() {
    let policy = format!("{}; frame-ancestors *", own_policy());
    for sample in ["nginx.conf", "Caddyfile", "_headers"] {
        let text = read(&format!("examples/hosting/{sample}"));
        assert!(text.contains(&policy), "{sample}");
        for header in [
            "Cache-Control",
            "Access-Control-Allow-Origin",
            "Cross-Origin-Resource-Policy",
            "Cross-Origin-Embedder-Policy",
            "X-Content-Type-Options",
            "immutable",
        ] {
            assert!(text.contains(header), "{sample} has no {header}");
        }
    }
}

#[test]
fn every_host_page_asks_the_calculator_and_nobody_else() {
    let pages = host_pages();
    assert!(pages.len() > 6, "{}", pages.len());
    for (name, text) in pages {
        let addresses = text.match_indices("://").map(|(at, _)| {
            let begin = text[..at].rfind(|c: char| !c.is_ascii_lowercase()).unwrap() + 1;
            text[begin..]
                .split(['"', '\'', '/', ' ', ';'])
                .nth(2)
                .unwrap()
        });
        for host in addresses {
            assert_eq!(host, "calc.example", "{name}");
        }
    }
}

#[test]
fn every_attribute_in_a_host_page_is_one_that_the_calculator_takes() {
    for (name, text) in host_pages() {
        for attribute in Attribute::ALL {
            for before in [" ", " data-"] {
                let beginning = format!("{before}{}=\"", attribute.name());
                for (at, _) in text.match_indices(&beginning) {
                    let element = text[..at].rfind('<').unwrap();
                    if !text[element..at].contains("breakeven-calculator") {
                        continue;
                    }
                    let value = text[at + beginning.len()..].split('"').next().unwrap();
                    // The element makes addresses whole.
                    if attribute != Attribute::RateCard {
                        let set = Config::default().set(attribute, Some(value));
                        assert_eq!(set, Ok(()), "{name}: {value}");
                    }
                }
            }
        }
    }
}

/// nginx on a free port, ended when dropped.
struct Nginx {
    process: Child,
    port: u16,
    folder: PathBuf,
}

impl Nginx {
    /// Serves a small site by the sample; `None` where nginx is not installed.
    fn start() -> Option<Self> {
        let is_there = Command::new("nginx")
            .arg("-v")
            .stderr(Stdio::null())
            .status();
        if !is_there.is_ok_and(|status| status.success()) {
            return None;
        }
        let port = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))
            .unwrap()
            .local_addr()
            .unwrap()
            .port();
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("nginx-{port}"));
        let site = folder.join("site");
        fs::create_dir_all(&site).unwrap();
        for file in FILES {
            fs::write(site.join(file), "x").unwrap();
        }
        fs::write(site.join("app-0123456789abcdef.css.gz"), "gz").unwrap();
        let sample = read("examples/hosting/nginx.conf")
            .replace("listen 80;", &format!("listen 127.0.0.1:{port};"))
            .replace("/srv/breakeven", &site.display().to_string());
        let here = folder.display();
        let temporary: String = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
            .iter()
            .map(|kind| format!("{kind}_temp_path {here}/{kind};\n"))
            .collect();
        let whole = format!(
            "daemon off;\nmaster_process off;\npid {here}/pid;\nerror_log stderr;\nevents {{}}\n\
             http {{\naccess_log off;\n{temporary}{sample}\n}}\n"
        );
        fs::write(folder.join("nginx.conf"), whole).unwrap();
        let process = Command::new("nginx")
            .args(["-e", "stderr", "-p", &here.to_string(), "-c", "nginx.conf"])
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        Some(Self {
            process,
            port,
            folder,
        })
    }

    fn get(&self, path: &str) -> String {
        let start = Instant::now();
        let mut stream = loop {
            match TcpStream::connect((Ipv4Addr::LOCALHOST, self.port)) {
                Ok(stream) => break stream,
                Err(error) => assert!(start.elapsed() < Duration::from_secs(20), "{error}"),
            }
            std::thread::sleep(Duration::from_millis(20));
        };
        let request = format!(
            "GET {path} HTTP/1.1\r\nHost: x\r\nAccept-Encoding: gzip\r\nConnection: close\r\n\r\n"
        );
        stream.write_all(request.as_bytes()).unwrap();
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).unwrap();
        String::from_utf8_lossy(&answer).into_owned()
    }
}

impl Drop for Nginx {
    fn drop(&mut self) {
        let _ended = self.process.kill();
        let _ended = self.process.wait();
        let _left = fs::remove_dir_all(&self.folder);
    }
}

const FILES: [&str; 6] = [
    "index.html",
    "app-0123456789abcdef.css",
    "app-0123456789abcdef_bg.wasm",
    "worker-0123456789abcdef-start.js",
    "embed.js",
    "embed-0.1.0.js",
];

#[test]
fn nginx_serves_as_its_sample_promises() {
    let Some(nginx) = Nginx::start() else {
        println!("skipped: nginx_serves_as_its_sample_promises: nginx is not installed");
        return;
    };
    let for_ever = "Cache-Control: public, max-age=31536000, immutable";
    for (path, kind, cache) in [
        ("/", "text/html; charset=utf-8", "Cache-Control: no-cache"),
        (
            "/app-0123456789abcdef.css",
            "text/css; charset=utf-8",
            for_ever,
        ),
        (
            "/app-0123456789abcdef_bg.wasm",
            "application/wasm",
            for_ever,
        ),
        (
            "/worker-0123456789abcdef-start.js",
            "text/javascript; charset=utf-8",
            for_ever,
        ),
        (
            "/embed.js",
            "text/javascript; charset=utf-8",
            "Cache-Control: public, max-age=3600",
        ),
        (
            "/embed-0.1.0.js",
            "text/javascript; charset=utf-8",
            for_ever,
        ),
    ] {
        let answer = nginx.get(path);
        assert!(answer.starts_with("HTTP/1.1 200"), "{path}: {answer}");
        for line in [
            cache,
            &format!("Content-Type: {kind}"),
            "Access-Control-Allow-Origin: *",
            "Cross-Origin-Resource-Policy: cross-origin",
            "X-Content-Type-Options: nosniff",
            &format!(
                "Content-Security-Policy: {}; frame-ancestors *",
                own_policy()
            ),
        ] {
            assert!(
                answer.contains(&format!("{line}\r\n")),
                "{path} without {line}: {answer}"
            );
        }
    }
    let squeezed = nginx.get("/app-0123456789abcdef.css");
    assert!(squeezed.contains("Content-Encoding: gzip"), "{squeezed}");
    assert!(nginx.get("/missing.js").starts_with("HTTP/1.1 404"));
}
