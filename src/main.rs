//! Starts the calculator in the browser.

fn main() {}
