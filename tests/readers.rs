//! Parsers refuse any bytes with a clear error, or take them exactly.
#![allow(clippy::unwrap_used, missing_docs)]

#[path = "support/readers.rs"]
mod readers;

use std::{collections::BTreeSet, fs, net::SocketAddr, path::Path};

use model::{Choices, Digest, Item};
use proptest::{prelude::*, test_runner::Config};
use vmnetd::wire::{Protocol, Request};

fn valid(name: &str) -> Vec<u8> {
    fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures").join(name)).unwrap()
}

/// Truncations, insertions and changes of valid input, and arbitrary input.
fn mangled(valid: Vec<u8>) -> impl Strategy<Value = Vec<u8>> {
    let length = valid.len();
    let change = (0..length, any::<u8>(), 0..4u8);
    let changes = prop::collection::vec(change, 0..4).prop_map(move |changes| {
        let mut text = valid.clone();
        for (at, byte, how) in changes {
            let at = at.min(text.len().saturating_sub(1));
            match how {
                0 => text.truncate(at),
                1 => text.insert(at, byte),
                2 if !text.is_empty() => text[at] = byte,
                _ => text.extend_from_within(at..),
            }
        }
        text
    });
    prop_oneof![8 => changes, 1 => prop::collection::vec(any::<u8>(), 0..200)]
}

fn choices() -> impl Strategy<Value = Choices> {
    let names = || prop::collection::btree_set("[a-zA-Z0-9._\u{e9}-]{3,20}", 0..4);
    // `None`: nothing is said about the item.
    let settings = prop::collection::vec(prop::option::of(any::<prop::sample::Index>()), Item::ALL.len());
    (settings, names(), names()).prop_map(|(settings, replace, leave)| {
        let known = |names: BTreeSet<String>| names.into_iter().filter_map(|name| name.parse().ok()).collect();
        let choices = Choices { replace: known(replace), leave: known(leave), ..Choices::default() };
        Item::ALL.into_iter().zip(settings).fold(choices, |choices, (item, setting)| match setting {
            Some(index) => choices.with(item, *index.get(item.settings())),
            None => choices,
        })
    })
}

proptest! {
    #![proptest_config(Config { cases: 2000, failure_persistence: None, ..Config::default() })]

    #[test]
    fn every_request_that_can_be_made_is_read_as_it_was_made(
        choices in prop::option::of(choices()), uid in any::<u32>(), no_rollback in any::<bool>()
    ) {
        let approved = Digest::of(uid, 1, [].iter());
        let request = apply::root::Request { no_rollback, ..apply::root::Request::new(choices, approved, uid) };
        let text = serde_json::to_vec(&request).unwrap();
        prop_assert_eq!(apply::root::read(&text[..]).unwrap(), request);
        readers::request(&text);
    }

    #[test]
    fn a_mangled_request_is_refused_or_means_what_it_says(text in mangled(valid("request-1.json"))) {
        readers::request(&text);
    }

    #[test]
    fn a_mangled_receipt_is_refused_or_means_what_it_says(text in mangled(valid("receipt-1-root.json"))) {
        readers::receipt(&text);
    }

    #[test]
    fn a_mangled_record_of_several_people_is_refused_or_means_what_it_says(text in mangled(valid("record-3-root.json"))) {
        readers::receipt(&text);
    }

    #[test]
    fn a_mangled_frame_is_refused_or_means_what_it_says(
        port in any::<u16>(), v6 in any::<bool>(), udp in any::<bool>(), body in prop::collection::vec(any::<u8>(), 0..60),
        changes in prop::collection::vec((0..40_usize, any::<u8>()), 0..3), verb in 0..8_u8, cut in any::<bool>(),
    ) {
        let protocol = if udp { Protocol::Udp } else { Protocol::Tcp };
        let address: SocketAddr = if v6 { ([7; 16], port).into() } else { ([127, 0, 0, 1], port).into() };
        let mut frame = match verb {
            0..=2 => Request::Bind(protocol, address).to_bytes(),
            3 => Request::PutPolicy(body.clone()).to_bytes(),
            4 => Request::Status.to_bytes(),
            5 => Request::Uninstall.to_bytes(),
            6 => Request::SetUp.to_bytes(),
            _ => body,
        };
        for (at, byte) in changes {
            if let Some(changed) = frame.get_mut(at) {
                *changed = byte;
            }
        }
        if cut {
            frame.truncate(frame.len() / 2);
        }
        readers::frame(&frame);
    }

    #[test]
    fn a_mangled_journal_is_refused_or_whole(text in mangled(valid("journal-1-root.jsonl"))) {
        readers::journal(&text);
    }
}

#[test]
fn the_journal_of_schema_1_is_still_read() {
    let text = valid("journal-1-root.jsonl");
    let run = apply::Interrupted::read(model::Scope::Root, "/", &text).unwrap();
    assert!(run.user == "dev" && run.steps > 10 && !run.committed && !run.no_rollback, "{run:?}");
    readers::journal(&text);
    readers::journal(&[&text[..], b"{\"commit\":true}\n"].concat());
    readers::journal(&[&text[..], b"{\"commit\":tr"].concat());
}

#[test]
fn the_framing_of_version_1_is_still_spoken() {
    let frozen = valid("frame-1-bind.bin");
    assert_eq!(Request::Bind(Protocol::Tcp, ([127, 0, 0, 1], 80).into()).to_bytes(), frozen);
    readers::frame(&frozen);
}
