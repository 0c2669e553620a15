//! One marked block of lines in a text file that is not ours, and lines of others that are commented out while it
//! stands. All else stays byte for byte, whatever its encoding.

use std::{borrow::Cow, collections::HashSet};

const BEGIN: &[u8] = b"# Added by iEchor Setup";
/// What a block begins with where the line before it had no end.
const BEGIN_AFTER_CUT: &[u8] = b"# Added by iEchor Setup, after a line without an end";
/// What a block begins with in a file that was not there before.
const BEGIN_IN_NEW_FILE: &[u8] = b"# Added by iEchor Setup, which made this file";
const END: &[u8] = b"# End of what iEchor Setup added";
/// What is put before a line of somebody else's that is not to count.
pub(crate) const COMMENTED: &str = "# Commented out by iEchor Setup: ";

/// The file with a block of these lines at its end and nowhere else; without lines, without a block. In any case without
/// what an earlier version put (`removed`, as `Action::EditBlock` has it). `None`: there is nothing left of a file that
/// was made for the block, or for that.
pub fn edited(file: Option<&[u8]>, lines: &[String], removed: &[String]) -> Option<Vec<u8>> {
    edited_over(file, lines, &[], removed)
}

/// As [`edited`], with these lines of others commented out and no others.
pub fn edited_over(file: Option<&[u8]>, lines: &[String], commented: &[String], removed: &[String]) -> Option<Vec<u8>> {
    let (mut text, mut made) = file.map_or((Vec::new(), true), without);
    if !removed.is_empty() {
        let less = without_lines(&text, removed);
        // There was nothing else in it, so it was made for that.
        made |= less.is_empty() && !text.is_empty();
        text = less;
    }
    if lines.is_empty() {
        return if made && text.is_empty() { None } else { Some(text) };
    }
    if !commented.is_empty() {
        let commented: HashSet<&str> = commented.iter().map(String::as_str).collect();
        let comment = |line| if commented.contains(&*text_of(line)) { COMMENTED } else { "" };
        text = lines_of(&text).flat_map(|line| [comment(line).as_bytes(), line]).collect::<Vec<_>>().concat();
    }
    let ending: &[u8] = if lines_of(&text).any(|line| line.ends_with(b"\r\n")) { b"\r\n" } else { b"\n" };
    let is_cut = !text.is_empty() && !text.ends_with(b"\n");
    let begin = match (made && text.is_empty(), is_cut) {
        (true, _) => BEGIN_IN_NEW_FILE,
        (_, true) => BEGIN_AFTER_CUT,
        _ => BEGIN,
    };
    if is_cut {
        text.extend_from_slice(ending);
    }
    for line in std::iter::once(begin).chain(lines.iter().map(String::as_bytes)).chain([END]) {
        text.extend_from_slice(line);
        text.extend_from_slice(ending);
    }
    Some(text)
}

/// What set-up did to a file, and what else is in it.
#[derive(Debug)]
pub(crate) struct Parts<'f> {
    pub blocks: usize,
    /// The lines of its blocks without their marks, as texts.
    pub lines: Vec<String>,
    /// The lines of others as they were, and whether each is commented out.
    pub others: Vec<(bool, &'f [u8])>,
}

impl<'f> Parts<'f> {
    pub fn of(file: &'f [u8]) -> Self {
        let all: Vec<&[u8]> = lines_of(file).collect();
        let (mut parts, mut at) = (Self { blocks: 0, lines: Vec::new(), others: Vec::with_capacity(all.len()) }, 0);
        let other = |line: &&'f [u8]| {
            let restored = uncommented(line);
            (restored.len() < line.len(), restored)
        };
        for (begin, end) in blocks(&all) {
            parts.others.extend(all[at..begin].iter().map(other));
            let inside = all[begin..=end].iter().filter(|line| !is_begin(line) && !is(line, END));
            parts.lines.extend(inside.map(|line| text_of(line).into_owned()));
            (parts.blocks, at) = (parts.blocks + 1, end + 1);
        }
        parts.others.extend(all[at..].iter().map(other));
        parts
    }
}

/// Whether a block of ours is in it.
#[cfg_attr(not(test), allow(dead_code))]
pub fn has_block(file: &[u8]) -> bool {
    !blocks(&lines_of(file).collect::<Vec<_>>()).is_empty()
}

/// Whether these lines of an earlier version stand in it.
pub fn has_lines(file: &[u8], lines: &[String]) -> bool {
    without_lines(file, lines).len() < file.len()
}

/// Without these lines, wherever they stand one after another; an empty first one goes if it is there.
fn without_lines(file: &[u8], lines: &[String]) -> Vec<u8> {
    let blank = usize::from(lines.first().is_some_and(String::is_empty));
    let needed = &lines[blank..];
    let all: Vec<&[u8]> = lines_of(file).collect();
    let mut rest: Vec<&[u8]> = Vec::with_capacity(all.len());
    let mut at = 0;
    while at < all.len() {
        let stands = all.get(at..at + needed.len()).is_some_and(|here| {
            !needed.is_empty() && here.iter().zip(needed).all(|(line, wanted)| text_of(line) == wanted.as_str())
        });
        if !stands {
            rest.push(all[at]);
            at += 1;
            continue;
        }
        if blank > 0 && rest.last().is_some_and(|line| text_of(line).is_empty()) {
            rest.pop();
        }
        at += needed.len();
    }
    rest.concat()
}

/// A line without its ending, as text. What is no UTF-8 in it is replaced, so that it can be told and compared.
pub(crate) fn text_of(line: &[u8]) -> Cow<'_, str> {
    // A last line that ends with a lone CR gets an ending of its own, and is the same line all the same.
    let end = line.iter().rposition(|byte| !b"\r\n".contains(byte)).map_or(0, |last| last + 1);
    String::from_utf8_lossy(&line[..end])
}

/// Without our block, wherever it stands by now, and all of them, should there be several, and with the lines that were
/// commented out; and whether a block says that the file was made for it.
fn without(file: &[u8]) -> (Vec<u8>, bool) {
    let all: Vec<&[u8]> = lines_of(file).collect();
    let (mut rest, mut made, mut at) = (Vec::with_capacity(file.len()), false, 0);
    for (begin, end) in blocks(&all) {
        all[at..begin].iter().for_each(|line| rest.extend_from_slice(uncommented(line)));
        if is(all[begin], BEGIN_AFTER_CUT) && all.len() == end + 1 {
            // The ending that was added is of the same kind as that of the line we added.
            let ending = if all[begin].ends_with(b"\r\n") { 2 } else { 1 };
            rest.truncate(rest.len().saturating_sub(ending));
        }
        made |= is(all[begin], BEGIN_IN_NEW_FILE);
        at = end + 1;
    }
    all[at..].iter().for_each(|line| rest.extend_from_slice(uncommented(line)));
    (rest, made)
}

/// A line as it was before it was commented out, however often.
fn uncommented(mut line: &[u8]) -> &[u8] {
    while let Some(rest) = line.strip_prefix(COMMENTED.as_bytes()) {
        line = rest;
    }
    line
}

/// Where blocks begin and end, the outermost of those that lie in one another. One whose other end somebody removed is
/// none: what is between it and the next is not ours.
fn blocks(lines: &[&[u8]]) -> Vec<(usize, usize)> {
    let (mut open, mut blocks) = (Vec::new(), Vec::<(usize, usize)>::new());
    for (at, line) in lines.iter().enumerate() {
        if is_begin(line) {
            open.push(at);
        } else if is(line, END)
            && let Some(begin) = open.pop()
        {
            blocks.truncate(blocks.partition_point(|(other, _)| *other < begin));
            blocks.push((begin, at));
        }
    }
    blocks
}

fn lines_of(file: &[u8]) -> impl Iterator<Item = &[u8]> {
    file.split_inclusive(|byte| *byte == b'\n')
}

fn is_begin(line: &[u8]) -> bool {
    [BEGIN, BEGIN_AFTER_CUT, BEGIN_IN_NEW_FILE].iter().any(|begin| is(line, begin))
}

fn is(line: &[u8], what: &[u8]) -> bool {
    let line = line.strip_suffix(b"\n").unwrap_or(line);
    line.strip_suffix(b"\r").unwrap_or(line) == what
}

#[cfg(test)]
mod tests;
