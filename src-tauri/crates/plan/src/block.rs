//! One marked block of lines in a text file that is not ours. All else stays byte for byte, whatever its encoding.

const BEGIN: &[u8] = b"# Added by iEchor Setup";
/// What a block begins with where the line before it had no end.
const BEGIN_AFTER_CUT: &[u8] = b"# Added by iEchor Setup, after a line without an end";
/// What a block begins with in a file that was not there before.
const BEGIN_IN_NEW_FILE: &[u8] = b"# Added by iEchor Setup, which made this file";
const END: &[u8] = b"# End of what iEchor Setup added";

/// The file with a block of these lines at its end and nowhere else; without lines, without a block. `None`: there
/// is nothing left of a file that was made for the block.
pub fn edited(file: Option<&[u8]>, lines: &[String]) -> Option<Vec<u8>> {
    let (rest, made) = match file {
        None => (Vec::new(), true),
        Some(file) => without(file),
    };
    if lines.is_empty() {
        return if made && rest.is_empty() { None } else { Some(rest) };
    }
    let ending: &[u8] = if contains(&rest, b"\r\n") { b"\r\n" } else { b"\n" };
    let is_cut = !rest.is_empty() && !rest.ends_with(b"\n");
    let begin = match (made && rest.is_empty(), is_cut) {
        (true, _) => BEGIN_IN_NEW_FILE,
        (_, true) => BEGIN_AFTER_CUT,
        _ => BEGIN,
    };
    let mut text = rest;
    if is_cut {
        text.extend_from_slice(ending);
    }
    for line in std::iter::once(begin).chain(lines.iter().map(String::as_bytes)).chain([END]) {
        text.extend_from_slice(line);
        text.extend_from_slice(ending);
    }
    Some(text)
}

/// Whether a block of ours is in it.
pub fn has_block(file: &[u8]) -> bool {
    first(&lines(file)).is_some()
}

/// Without our block, wherever it stands by now, and all of them, should there be several; and whether one says
/// that the file was made for it.
fn without(file: &[u8]) -> (Vec<u8>, bool) {
    let (mut rest, mut made) = (file.to_vec(), false);
    while let Some((less, was_made)) = without_first(&rest) {
        (rest, made) = (less, made || was_made);
    }
    (rest, made)
}

fn without_first(file: &[u8]) -> Option<(Vec<u8>, bool)> {
    let lines = lines(file);
    let (begin, end) = first(&lines)?;
    let mut before = lines[..begin].concat();
    if is(lines[begin], BEGIN_AFTER_CUT) && lines.len() == end + 1 {
        // The ending that was added is of the same kind as that of the line we added.
        let ending = if lines[begin].ends_with(b"\r\n") { 2 } else { 1 };
        before.truncate(before.len().saturating_sub(ending));
    }
    let made = is(lines[begin], BEGIN_IN_NEW_FILE);
    Some((before.into_iter().chain(lines[end + 1..].concat()).collect(), made))
}

/// Where the first block begins and ends. One whose other end somebody removed is none: what is between it and the
/// next is not ours.
fn first(lines: &[&[u8]]) -> Option<(usize, usize)> {
    let begins = |line: &&[u8]| [BEGIN, BEGIN_AFTER_CUT, BEGIN_IN_NEW_FILE].iter().any(|begin| is(line, begin));
    lines.iter().enumerate().filter(|(_, line)| is(line, END)).find_map(|(end, _)| {
        let begin = lines[..end].iter().rposition(begins)?;
        let another = lines[begin..end].iter().any(|line| is(line, END));
        (!another).then_some((begin, end))
    })
}

fn lines(file: &[u8]) -> Vec<&[u8]> {
    file.split_inclusive(|byte| *byte == b'\n').collect()
}

fn is(line: &[u8], what: &[u8]) -> bool {
    let line = line.strip_suffix(b"\n").unwrap_or(line);
    line.strip_suffix(b"\r").unwrap_or(line) == what
}

fn contains(text: &[u8], part: &[u8]) -> bool {
    text.windows(part.len()).any(|window| window == part)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn line() -> Vec<String> {
        vec!["127.0.0.1\tlocalhost".to_owned()]
    }

    fn with(text: &str) -> String {
        String::from_utf8(edited(Some(text.as_bytes()), &line()).expect("a file")).expect("text")
    }

    fn less(text: &str) -> String {
        String::from_utf8(edited(Some(text.as_bytes()), &[]).expect("a file")).expect("text")
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
        let made = edited(None, &line()).expect("a file");
        assert_eq!(edited(Some(&made), &[]), None);
        let more = [made, b"10.0.0.1 a\n".to_vec()].concat();
        assert_eq!(edited(Some(&more), &[]), Some(b"10.0.0.1 a\n".to_vec()));
        // One that was there and empty stays.
        assert_eq!(edited(Some(&edited(Some(b""), &line()).expect("a file")), &[]), Some(Vec::new()));
    }

    proptest! {
        #[test]
        fn taking_our_block_away_gives_back_every_byte(parts in proptest::collection::vec((proptest::collection::vec(any::<u8>(), 0..12), 0..4u8), 0..8)) {
            let mut text = Vec::new();
            for (part, ending) in parts {
                text.extend(part);
                text.extend_from_slice([&b""[..], b"\n", b"\r\n", b"\r"][usize::from(ending)]);
            }
            let with = edited(Some(&text), &line()).expect("a file");
            prop_assert_eq!(edited(Some(&with), &[]), Some(text));
        }
    }
}
