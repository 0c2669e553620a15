//! `/etc/hosts`, as far as `localhost` goes: a block of ours at its end, and nothing else touched.

use std::net::Ipv4Addr;

use model::{Action, Code, Failure, FileState, Reason, Scope, names};

use crate::{Planner, tree::Tree};

/// A hosts file has a few lines; one that is larger is somebody's list, and stays theirs.
const LIMIT: usize = 1 << 20;
const NAME: &str = "localhost";
const BEGIN: &str = "# Added by iEchor Setup";
/// What our block begins with where the line before it had no end.
const BEGIN_AFTER_CUT: &str = "# Added by iEchor Setup, after a line without an end";
const END: &str = "# End of what iEchor Setup added";

/// `/etc/hosts` and what is known of `localhost`.
#[derive(Clone, Debug)]
pub struct Hosts {
    /// The file itself.
    pub file: FileState,
    /// What it says; nothing where it is missing or not text.
    pub text: String,
    /// Whether the system leads the name to 127.0.0.1, whatever the file says (F 6.5).
    pub resolved: bool,
}

impl Hosts {
    /// Reads it. On a simulated Mac only the file counts.
    ///
    /// # Errors
    /// When it is there and cannot be read, or is no regular file.
    pub(crate) fn probe(tree: &Tree) -> Result<Self, Failure> {
        let file = tree.found(names::HOSTS, true)?;
        if !matches!(file, FileState::Missing | FileState::File { .. }) {
            return Err(refused("is not a regular file"));
        }
        let text = tree.read(names::HOSTS)?.unwrap_or_default();
        if text.len() > LIMIT {
            return Err(refused("is larger than a hosts file is"));
        }
        let text = String::from_utf8(text).map_err(|_| refused("is not text"))?;
        let asked = || {
            use std::net::ToSocketAddrs;
            (NAME, 0).to_socket_addrs().is_ok_and(|mut found| found.any(|at| at.ip() == Ipv4Addr::LOCALHOST))
        };
        let resolved = resolves(&text) || (tree.simulation().is_none() && asked());
        Ok(Self { file, text, resolved })
    }
}

fn refused(what: &str) -> Failure {
    let help = format!("make '{NAME}' lead to 127.0.0.1 by hand, or leave it out: --no-localhost");
    Failure::new(Code::InTheWay, format!("'{}' {what}, so it is not changed", names::HOSTS), help)
}

/// Whether a hosts file leads the name to 127.0.0.1, as mDNSResponder reads it (F 6.2).
fn resolves(text: &str) -> bool {
    text.split('\n').any(|line| {
        let line = line.split('#').next().unwrap_or_default();
        let mut words = line.split([' ', '\t', ',', '\r']).filter(|word| !word.is_empty());
        words.next().is_some_and(|address| address == "127.0.0.1") && words.any(|name| name.eq_ignore_ascii_case(NAME))
    })
}

/// With our block at its end, and nowhere else.
fn with_block(text: &str) -> String {
    let text = &without_block(text).unwrap_or_else(|| text.to_owned());
    let end = if text.contains("\r\n") { "\r\n" } else { "\n" };
    let cut = !text.is_empty() && !text.ends_with('\n');
    let (begin, before) = if cut { (BEGIN_AFTER_CUT, end) } else { (BEGIN, "") };
    format!("{text}{before}{begin}{end}127.0.0.1\t{NAME}{end}{END}{end}")
}

/// Without our block, wherever it stands by now (and all of them, should there be several); `None` when
/// there is none. All else stays byte for byte.
fn without_block(text: &str) -> Option<String> {
    let without = without_first(text)?;
    Some(without_block(&without).unwrap_or(without))
}

/// A block whose other end somebody removed is none: what is between it and the next is not ours.
fn without_first(text: &str) -> Option<String> {
    let lines: Vec<&str> = text.split_inclusive('\n').collect();
    let is = |line: &&str, what: &str| line.trim_end_matches(['\r', '\n']) == what;
    let begins = |line: &&str| is(line, BEGIN) || is(line, BEGIN_AFTER_CUT);
    let (begin, end) = lines.iter().enumerate().filter(|(_, line)| is(line, END)).find_map(|(end, _)| {
        let begin = lines[..end].iter().rposition(begins)?;
        let another = lines[begin..end].iter().any(|line| is(line, END));
        (!another).then_some((begin, end))
    })?;
    let mut before = lines[..begin].concat();
    if is(&lines[begin], BEGIN_AFTER_CUT) && lines.len() == end + 1 {
        let ending = if before.ends_with("\r\n") { 2 } else { 1 };
        before.truncate(before.len().saturating_sub(ending));
    }
    Some(before + &lines[end + 1..].concat())
}

impl Planner<'_> {
    /// Puts the block where `localhost` is to lead somewhere and does not; takes it away where that is
    /// not wanted any more, or nothing is.
    pub(crate) fn localhost(&mut self) -> Result<(), Failure> {
        let wanted = self.choices.localhost;
        let hosts = match (&self.machine.hosts, wanted) {
            (Ok(hosts), _) => hosts,
            (Err(failure), Some(true)) => return Err(failure.clone()),
            (Err(_), _) => return Ok(()),
        };
        let (reason, contents, ours) = if wanted == Some(true) {
            if hosts.resolved {
                return Ok(());
            }
            (Reason::Localhost, with_block(&hosts.text), true)
        } else if wanted == Some(false) || self.choices.is_nothing() {
            let Some(contents) = without_block(&hosts.text) else { return Ok(()) };
            (Reason::LocalhostRemoved, contents, false)
        } else {
            return Ok(());
        };
        let mode = match hosts.file {
            FileState::File { mode, .. } => mode,
            _ => 0o644,
        };
        let (path, before) = (names::HOSTS.to_owned(), hosts.file.clone());
        self.push(Scope::Root, reason, Action::Rewrite { path, contents, mode, before, ours });
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn what_leads_to_127_0_0_1_is_read_as_macos_reads_it() {
        let shipped = "##\n# Host Database\n##\n127.0.0.1\tlocalhost\n255.255.255.255\tbroadcasthost\n::1             localhost\n";
        for (text, leads) in [
            (shipped, true),
            ("127.0.0.1 a b,localhost\r\n", true),
            ("127.0.0.1 LocalHost", true),
            ("127.0.0.1 a # localhost\n", false),
            ("#127.0.0.1 localhost\n", false),
            ("::1 localhost\n10.0.0.1 localhost\n", false),
            ("127.0.0.1 localhost.example\n", false),
            ("", false),
        ] {
            assert_eq!(resolves(text), leads, "{text:?}");
            assert!(resolves(&with_block(text)), "{text:?}");
        }
    }

    #[test]
    fn lines_that_somebody_added_after_ours_stay() {
        let ours = with_block("10.0.0.1 a");
        assert_eq!(without_block(&(ours + "10.0.0.2 b\n")), Some("10.0.0.1 a\n10.0.0.2 b\n".to_owned()));
        // Half a block is nobody's.
        assert_eq!(without_block(&format!("{BEGIN}\n127.0.0.1 localhost\n")), None);
    }

    #[test]
    fn of_several_blocks_all_go_and_of_broken_ones_nothing_between() {
        let block = format!("{BEGIN}\n127.0.0.1\t{NAME}\n{END}\n");
        assert_eq!(without_block(&format!("a\n{BEGIN}\n{END}\nb\n{block}")), Some("a\nb\n".to_owned()));
        assert_eq!(without_block(&format!("{BEGIN}\nb\n{block}c\n")), Some(format!("{BEGIN}\nb\nc\n")));
        assert_eq!(without_block(&format!("{END}\nb\n{block}{END}\n")), Some(format!("{END}\nb\n{END}\n")));
        assert_eq!(with_block(&format!("a\n{BEGIN}\n{END}\n")), format!("a\n{block}"));
    }

    proptest! {
        #[test]
        fn taking_our_block_away_gives_back_every_byte(text in "([a-z0-9.#: \t]{0,12}(\r?\n)?){0,8}") {
            let with = with_block(&text);
            prop_assert_eq!(without_block(&with), Some(text));
        }
    }
}
