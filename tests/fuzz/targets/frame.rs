//! The helper's framing, both ways.
#![no_main]

#[path = "../../support/readers.rs"]
#[allow(dead_code)]
mod readers;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| readers::frame(bytes));
