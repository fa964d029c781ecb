//! csv-spectrum: eleven small files and what they mean.

use breakeven::import::decode::Encoding;
use breakeven::import::reader::{Row, RowReader};

use crate::support::shared;

const FILES: [&str; 11] = [
    "comma_in_quotes",
    "empty",
    "empty_crlf",
    "escaped_quotes",
    "json",
    "newlines",
    "newlines_crlf",
    "quotes_and_newlines",
    "simple",
    "simple_crlf",
    "utf8",
];

#[test]
fn every_file_means_what_its_twin_says() {
    for name in FILES {
        let path = |kind: &str| format!("data/suites/csv-spectrum/{kind}/{name}");
        let Some(csv) = shared("csv-spectrum", &format!("{}.csv", path("csvs"))) else {
            return;
        };
        let Some(json) = shared("csv-spectrum", &format!("{}.json", path("json"))) else {
            return;
        };
        let meant: serde_json::Value = serde_json::from_slice(&json).unwrap();
        let mut reader = RowReader::new(&csv, Encoding::Utf8, b',');
        let mut row = Row::default();
        assert!(reader.read(&mut row));
        let headers: Vec<String> = row.cells().map(str::to_owned).collect();
        let mut read = Vec::new();
        while reader.read(&mut row) {
            let object: serde_json::Map<String, serde_json::Value> = headers
                .iter()
                .zip(row.cells())
                .map(|(header, cell)| (header.clone(), cell.into()))
                .collect();
            read.push(serde_json::Value::Object(object));
            assert!(!row.unterminated_quote, "{name}");
        }
        assert_eq!(serde_json::Value::Array(read), meant, "{name}");
    }
}
