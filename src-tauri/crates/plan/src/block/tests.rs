use proptest::prelude::*;

use super::*;

fn line() -> Vec<String> {
    vec!["127.0.0.1\tlocalhost".to_owned()]
}

fn with(text: &str) -> String {
    String::from_utf8(edited(Some(text.as_bytes()), &line(), &[]).expect("a file")).expect("text")
}

fn less(text: &str) -> String {
    String::from_utf8(edited(Some(text.as_bytes()), &[], &[]).expect("a file")).expect("text")
}

#[test]
fn lines_that_somebody_added_after_ours_stay() {
    assert_eq!(less(&(with("10.0.0.1 a") + "10.0.0.2 b\n")), "10.0.0.1 a\n10.0.0.2 b\n");
    let half = "# Added by iEchor Setup\n127.0.0.1 localhost\n";
    assert!(!has_block(half.as_bytes()));
    assert_eq!(less(half), half);
}

#[test]
fn of_several_blocks_all_go_and_of_broken_ones_nothing_between() {
    let [begin, end] = [BEGIN, END].map(|mark| String::from_utf8_lossy(mark).into_owned());
    let block = format!("{begin}\n127.0.0.1\tlocalhost\n{end}\n");
    assert_eq!(less(&format!("a\n{begin}\n{end}\nb\n{block}")), "a\nb\n");
    assert_eq!(less(&format!("{begin}\nb\n{block}c\n")), format!("{begin}\nb\nc\n"));
    assert_eq!(less(&format!("{end}\nb\n{block}{end}\n")), format!("{end}\nb\n{end}\n"));
    assert_eq!(with(&format!("a\n{begin}\n{end}\n")), format!("a\n{block}"));
}

#[test]
fn a_file_that_was_made_for_the_block_goes_with_it_unless_somebody_wrote_there() {
    let made = edited(None, &line(), &[]).expect("a file");
    assert_eq!(edited(Some(&made), &[], &[]), None);
    let more = [made, b"10.0.0.1 a\n".to_vec()].concat();
    assert_eq!(edited(Some(&more), &[], &[]), Some(b"10.0.0.1 a\n".to_vec()));
    // One that was there and empty stays.
    assert_eq!(edited(Some(&edited(Some(b""), &line(), &[]).expect("a file")), &[], &[]), Some(Vec::new()));
}

#[test]
fn lines_of_others_are_commented_out_while_the_block_stands_and_given_back_with_it() {
    let file = b"10.0.0.5 a\r\n10.0.0.6 b # b\xfcro\n10.0.0.5 a";
    let commented = ["10.0.0.5 a".to_owned(), text_of(b"10.0.0.6 b # b\xfcro").into_owned()];
    let all = edited_over(Some(file), &line(), &commented, &[]).expect("a file");
    let expected: [&[u8]; 3] = [
        b"# Commented out by iEchor Setup: 10.0.0.5 a\r\n# Commented out by iEchor Setup: 10.0.0.6 b # b\xfcro\n",
        b"# Commented out by iEchor Setup: 10.0.0.5 a\r\n# Added by iEchor Setup, after a line without an end\r\n",
        b"127.0.0.1\tlocalhost\r\n# End of what iEchor Setup added\r\n",
    ];
    assert_eq!(all, expected.concat());
    let one = edited_over(Some(&all), &line(), &commented[1..], &[]).expect("a file");
    assert_eq!(one, edited_over(Some(file), &line(), &commented[1..], &[]).expect("a file"));
    assert_eq!(edited(Some(&one), &[], &[]).as_deref(), Some(&file[..]));
}

#[test]
fn a_file_full_of_marks_takes_no_longer_than_one_without() {
    let [begin, end] = [BEGIN, END].map(|mark| [mark, b"\n"].concat());
    for (marks, stays) in [
        (end.repeat(100_000), true),
        ([begin.clone(), end.clone()].concat().repeat(100_000), false),
        ([begin.repeat(100_000), end.repeat(100_000)].concat(), false),
    ] {
        let began = std::time::Instant::now();
        assert_eq!(edited(Some(&marks), &[], &[]), Some(if stays { marks } else { Vec::new() }));
        assert!(began.elapsed() < std::time::Duration::from_secs(10), "{:?}", began.elapsed());
    }
}

proptest! {
    #[test]
    fn taking_our_block_away_gives_back_every_byte(parts in proptest::collection::vec((proptest::collection::vec(any::<u8>(), 0..12), 0..4u8), 0..8)) {
        let mut text = Vec::new();
        for (part, ending) in parts {
            text.extend(part);
            text.extend_from_slice([&b""[..], b"\n", b"\r\n", b"\r"][usize::from(ending)]);
        }
        let with = edited(Some(&text), &line(), &[]).expect("a file");
        prop_assert_eq!(edited(Some(&with), &[], &[]), Some(text));
    }
}

/// What an earlier version added to `/etc/hosts`, and to a profile.
fn earlier() -> [Vec<String>; 2] {
    let of = |lines: &[&str]| lines.iter().map(|line| (*line).to_owned()).collect();
    [
        of(&[
            "# Added by iEchor Desktop",
            "# To allow this:",
            "127.0.0.1 kubernetes.iechor.internal",
            "# End of section",
        ]),
        of(&["", "source /Users/dev/.iechor/init-zsh.sh || true # Added by iEchor Desktop"]),
    ]
}

#[test]
fn what_is_left_of_a_file_that_was_made_for_an_earlier_versions_line_is_nothing() {
    let [_, line] = earlier();
    let alone = format!("{}\n", line[1]);
    assert_eq!(edited(Some(alone.as_bytes()), &[], &line), None);
    let ours = edited(Some(alone.as_bytes()), &["export PATH=ours".to_owned()], &line).expect("a file");
    assert_eq!(edited(Some(&ours), &[], &[]), None, "the file goes with what took its place");
    // An empty line goes only in front of it.
    assert_eq!(edited(Some(format!("a\n\nb\n{alone}").as_bytes()), &[], &line).as_deref(), Some(&b"a\n\nb\n"[..]));
    assert_eq!(edited(Some(format!("a\n\n{alone}b\n").as_bytes()), &[], &line).as_deref(), Some(&b"a\nb\n"[..]));
    // One that somebody changed is theirs.
    let changed = alone.replace("|| true ", "");
    assert_eq!(edited(Some(changed.as_bytes()), &[], &line).as_deref(), Some(changed.as_bytes()));
}

proptest! {
    #[test]
    fn all_bytes_but_those_of_an_earlier_version_stay(
        above in prop::collection::vec(any::<u8>(), 0..60),
        below in prop::collection::vec(any::<u8>(), 0..60),
        windows in any::<bool>(),
        which in 0..2_usize,
        block in any::<bool>(),
    ) {
        let lines = &earlier()[which];
        let ending = if windows { "\r\n" } else { "\n" };
        // A line begins at its beginning.
        let above = if above.is_empty() { above } else { [above, b"x\n".to_vec()].concat() };
        let theirs: String = lines.iter().map(|line| format!("{line}{ending}")).collect();
        let file = [above.as_slice(), theirs.as_bytes(), &below].concat();
        let rest = [above, below].concat();
        prop_assert!(crate::has_lines(&file, lines));
        prop_assert!(!crate::has_lines(&rest, lines));
        let expected = if rest.is_empty() { None } else { Some(rest.clone()) };
        prop_assert_eq!(edited(Some(&file), &[], lines), expected);
        if block && !rest.is_empty() {
            let with = edited(Some(&file), &line(), lines).expect("a file");
            prop_assert_eq!(edited(Some(&with), &[], lines), Some(rest));
        }
    }
}
