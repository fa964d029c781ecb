//! `evaluate`: the engine on the command line, for authors of rate cards.

fn main() {}
