//! The profile beside others that write it: editors, the person, and a run that is killed.

use std::{
    fs,
    os::unix::fs::chown,
    path::Path,
    sync::atomic::{AtomicBool, Ordering},
    thread,
    time::Duration,
};

use promises::Mac;
use proptest::{prelude::*, test_runner::Config};

use super::{PROFILE, TELL, a_mac, home, write};

/// How an editor saves a file.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Saves {
    /// It writes a new one and renames it over the old one.
    Renaming,
    /// It empties the file and writes into it.
    InPlace,
}

/// Saves growing texts until it is told to end; the last one.
fn editor(file: &Path, how: Saves, ends: &AtomicBool, first: usize) -> String {
    let mut text = String::new();
    for count in first.. {
        if ends.load(Ordering::SeqCst) {
            break;
        }
        text.push_str(&format!("# edit {count}\n"));
        match how {
            Saves::Renaming => {
                let new = file.with_extension("new");
                fs::write(&new, &text).unwrap();
                if rustix::process::geteuid().is_root() {
                    chown(&new, Some(501), Some(20)).unwrap();
                }
                fs::rename(&new, file).unwrap();
            }
            Saves::InPlace => fs::write(file, &text).unwrap(),
        }
        thread::park_timeout(Duration::from_millis(4));
    }
    text
}

#[test]
fn an_editor_that_saves_the_profile_meanwhile_loses_nothing() {
    for how in [Saves::Renaming, Saves::InPlace] {
        let mac = a_mac("/bin/zsh");
        let profile = home(&mac, ".zprofile");
        mac.setup(&TELL).exits(0);
        let mut done = 0;
        for round in 0..16 {
            let ends = AtomicBool::new(false);
            let run = [&PROFILE, &TELL][round % 2];
            let (last, ran) = thread::scope(|scope| {
                let editor = scope.spawn(|| editor(&profile, how, &ends, round * 1000));
                let ran = mac.setup(run);
                ends.store(true, Ordering::SeqCst);
                (editor.join().unwrap(), ran)
            });
            let said = ran.said();
            // On a slow disk the editor may always be faster, which is said.
            let is_busy = ran.code() == 1 && said.contains("is written by another program all the time");
            assert!(ran.code() == 0 || is_busy, "{how:?} {round}: {said}");
            done += usize::from(!is_busy);
            let text = fs::read_to_string(&profile).unwrap();
            let less = String::from_utf8(plan::edited(Some(text.as_bytes()), &[], &[]).unwrap()).unwrap();
            assert_eq!(less, last, "{how:?} {round}: {said}");
        }
        assert!(done > 2, "{how:?}: {done} of 16");
        let left: Vec<_> = fs::read_dir(home(&mac, "")).unwrap().map(|entry| entry.unwrap().file_name()).collect();
        assert!(!left.iter().any(|name| name.to_string_lossy().contains("iechor-staged")), "{left:?}");
    }
}

#[test]
fn a_run_that_is_killed_anywhere_leaves_the_profile_as_it_was_or_as_it_should_be() {
    let first = a_mac("/bin/zsh");
    first.setup(&TELL).exits(0);
    let profile = |mac: &Mac| fs::read(home(mac, ".zprofile")).unwrap();
    let without = profile(&first);
    for (from, run) in [(&TELL, &PROFILE), (&PROFILE, &TELL)] {
        first.setup(from).exits(0);
        let before = profile(&first);
        for at in 0.. {
            let mac = first.again();
            let ran = mac.with_trouble(&format!("scope = \"user\", at = {at}, how = \"killed\""), run);
            if ran.code() == 0 {
                assert!(at > 8, "{at}");
                break;
            }
            mac.setup(&["status"]).says("Working");
            let now = profile(&mac);
            let is_done =
                plan::has_block(&now) == (run == &PROFILE) && plan::edited(Some(&now), &[], &[]).unwrap() == without;
            assert!(now == before || is_done, "{at}: {}", String::from_utf8_lossy(&now));
            let names = fs::read_dir(home(&mac, "")).unwrap().map(|entry| entry.unwrap().file_name());
            let staged: Vec<_> = names.filter(|name| name.to_string_lossy().contains("staged")).collect();
            assert!(staged.is_empty(), "{at}: {staged:?}");
        }
    }
    first.setup(&["uninstall", "--yes"]).exits(0);
    assert_eq!(profile(&first), without);
}

fn dotfile() -> impl Strategy<Value = Vec<u8>> {
    let part = (prop::collection::vec(any::<u8>(), 0..12), 0..4_usize);
    prop::collection::vec(part, 0..6).prop_map(|parts| {
        let endings = [&b""[..], b"\n", b"\r\n", b"\r"];
        parts.into_iter().flat_map(|(part, ending)| [part, endings[ending].to_vec()].concat()).collect()
    })
}

proptest! {
    #![proptest_config(Config { cases: 16, failure_persistence: None, ..Config::default() })]

    #[test]
    fn any_dotfile_is_edited_and_given_back_with_what_the_person_wrote_in_between(
        text in dotfile(), first in "(# [a-z]{1,9}\n)?", last in "(# [a-z]{1,9}\r?\n?)?"
    ) {
        let mac = a_mac("/bin/zsh");
        let profile = home(&mac, ".zprofile");
        write(&mac, ".zprofile", &text);
        mac.setup(&PROFILE).exits(0);
        let with = fs::read(&profile).unwrap();
        prop_assert!(with.starts_with(&text));
        fs::write(&profile, [first.as_bytes(), &with, last.as_bytes()].concat()).unwrap();
        mac.setup(&["uninstall", "--yes"]).exits(0);
        let is_cut = !text.is_empty() && !text.ends_with(b"\n");
        let ending: &[u8] = match text.windows(2).any(|pair| pair == b"\r\n") {
            _ if !is_cut || last.is_empty() => b"",
            true => b"\r\n",
            false => b"\n",
        };
        let expected = [first.as_bytes(), &text, ending, last.as_bytes()].concat();
        prop_assert_eq!(fs::read(&profile).unwrap(), expected);
    }
}
