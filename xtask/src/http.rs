//! As much of HTTP/1.1 as a browser on this machine needs from a server of static files: one request a
//! connection, GET and HEAD, answers in one piece. Called by `server.rs` alone.
//!
//! Every connection has a thread, so one that a browser opens early and leaves idle holds up no other.

use std::io::{self, Read, Write};
use std::net::TcpStream;
use std::time::Duration;

/// Longest request head that is read.
const HEAD_LIMIT: usize = 64 * 1024;

/// How long a connection may stay silent.
const SILENCE_LIMIT: Duration = Duration::from_secs(60);

/// What a browser asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Request {
    /// `GET`, `HEAD` or another.
    pub method: String,
    /// The path with its query.
    pub target: String,
    /// Names and values; names in lower case.
    headers: Vec<(String, String)>,
}

impl Request {
    /// Reads the head of a request; nothing where the connection closes or what arrives is no request.
    pub fn read(stream: &mut TcpStream) -> Option<Self> {
        stream.set_read_timeout(Some(SILENCE_LIMIT)).ok()?;
        let mut head = Vec::new();
        let mut buffer = [0_u8; 4096];
        while !head.windows(4).any(|four| four == b"\r\n\r\n") {
            let count = stream.read(&mut buffer).ok()?;
            if count == 0 || head.len() > HEAD_LIMIT {
                return None;
            }
            head.extend_from_slice(buffer.get(..count)?);
        }
        Self::parse(&String::from_utf8_lossy(&head))
    }

    fn parse(head: &str) -> Option<Self> {
        let mut lines = head.split("\r\n");
        let mut first = lines.next()?.split(' ');
        let method = first.next()?.to_owned();
        let target = first.next()?.to_owned();
        if !first.next()?.starts_with("HTTP/1.") {
            return None;
        }
        let headers = lines
            .filter_map(|line| line.split_once(':'))
            .map(|(name, value)| (name.to_ascii_lowercase(), value.trim().to_owned()))
            .collect();
        Some(Self {
            method,
            target,
            headers,
        })
    }

    /// Whether the browser takes this content encoding.
    #[must_use]
    pub fn accepts(&self, encoding: &str) -> bool {
        self.headers
            .iter()
            .filter(|(name, _)| name == "accept-encoding")
            .flat_map(|(_, value)| value.split(','))
            .any(|offer| {
                let mut parts = offer.split(';').map(str::trim);
                parts.next() == Some(encoding) && !parts.any(|weight| weight == "q=0")
            })
    }
}

/// What goes back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Response {
    status: &'static str,
    headers: Vec<(&'static str, String)>,
    body: Vec<u8>,
}

impl Response {
    /// An answer with this status line, such as `200 OK`, and body.
    #[must_use]
    pub fn new(status: &'static str, content_type: &str, body: Vec<u8>) -> Self {
        Self {
            status,
            headers: vec![("Content-Type", content_type.to_owned())],
            body,
        }
    }

    /// Adds a header.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: &str) -> Self {
        self.headers.push((name, value.to_owned()));
        self
    }

    /// Sends it, without its body where the request was HEAD, and ends the connection.
    ///
    /// # Errors
    /// Fails when the browser has gone.
    pub fn send(&self, request: &Request, stream: &mut TcpStream) -> io::Result<()> {
        let mut head = format!("HTTP/1.1 {}\r\n", self.status);
        for (name, value) in &self.headers {
            // A line break would begin a header of its own.
            let value: String = value.chars().filter(|c| !c.is_control()).collect();
            head.push_str(&format!("{name}: {value}\r\n"));
        }
        head.push_str(&format!(
            "Content-Length: {}\r\nConnection: close\r\n\r\n",
            self.body.len()
        ));
        stream.write_all(head.as_bytes())?;
        if request.method != "HEAD" {
            stream.write_all(&self.body)?;
        }
        stream.flush()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_request_is_read_with_its_headers_in_any_case() {
        let request = Request::parse(
            "GET /a?b HTTP/1.1\r\nHost: x\r\nACCEPT-encoding: gzip, br;q=0.9\r\n\r\n",
        )
        .unwrap();
        assert_eq!(
            (request.method.as_str(), request.target.as_str()),
            ("GET", "/a?b")
        );
        assert!(request.accepts("br") && request.accepts("gzip") && !request.accepts("zstd"));
    }

    #[test]
    fn an_encoding_that_the_browser_refuses_is_not_sent() {
        let request = Request::parse("GET / HTTP/1.1\r\nAccept-Encoding: br;q=0\r\n\r\n").unwrap();
        assert!(!request.accepts("br"));
    }

    #[test]
    fn what_is_no_request_is_not_taken_for_one() {
        for text in [
            "",
            "GET",
            "GET /",
            "hello there everyone",
            "GET / FTP/1.1\r\n",
        ] {
            assert_eq!(Request::parse(text), None, "{text}");
        }
    }
}
