//! Receipts, as every command reads them.
#![no_main]

#[path = "../../support/readers.rs"]
#[allow(dead_code)]
mod readers;

libfuzzer_sys::fuzz_target!(|text: &[u8]| readers::receipt(text));
