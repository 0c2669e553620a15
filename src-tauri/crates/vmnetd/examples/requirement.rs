//! Prints the code requirement for `codesign -R=…` and for the checks of a bundle: `cargo run -q -p vmnetd --example
//! requirement -- TEAM [IDENTIFIER…]`. Without identifiers, that of the helper's clients.

use vmnetd::{signature, wire::Request};

fn main() {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let Some((team, identifiers)) = words.split_first() else {
        eprintln!("usage: requirement TEAM [IDENTIFIER…]");
        std::process::exit(2);
    };
    let identifiers: Vec<&str> = match identifiers.is_empty() {
        true => signature::clients(&Request::Status).to_vec(),
        false => identifiers.iter().map(String::as_str).collect(),
    };
    println!("{}", signature::requirement(team, &identifiers));
}
