//! The registry access policy: shown, put, and asked about a registry.

use std::{
    io::{self, Read},
    path::{Path, PathBuf},
};

use apply::{
    policy::{self, InForce},
    ports,
};
use clap::Subcommand;
use elevate::Session;
use model::{
    Code, Doing, Failure, PolicyStatus,
    catalogue::say,
    output::{PolicyCheckOutput, PolicyOutput, PolicyShown},
    said, text, time_text,
};
use vmnetd::{
    registry::{self, Decision, Reference},
    wire,
};

use crate::output::{self, Output};

#[derive(Debug, Subcommand)]
pub(crate) enum PolicyCommand {
    Show,
    Put { file: PathBuf },
    Check { registry: String },
}

/// Runs `policy`.
pub(crate) fn run(session: &Session, output: &mut Output, command: &PolicyCommand) -> Result<u8, Failure> {
    match command {
        PolicyCommand::Show => show(session, output),
        PolicyCommand::Put { file } => {
            let document = read(file)?;
            let put = ports::helper(session.tree()).put_policy(document);
            put.map_err(|e| session.not_bound(&e))?;
            show(session, output)
        }
        PolicyCommand::Check { registry } => check(session, output, registry),
    }
}

/// A file's contents, or with `-` what standard input says.
fn read(file: &Path) -> Result<Vec<u8>, Failure> {
    if file == Path::new("-") {
        let mut document = Vec::new();
        // One byte more than is taken: too much is refused as such.
        let read = io::stdin().take(wire::LIMIT as u64 + 1).read_to_end(&mut document);
        return read.map(|_| document).map_err(|e| Failure::io(Doing::ReadInput, "", e));
    }
    std::fs::read(file).map_err(|e| Failure::io(Doing::Read, &file.to_string_lossy(), e))
}

fn show(session: &Session, output: &mut Output) -> Result<u8, Failure> {
    let in_force = policy::read(session.tree())?;
    let policy = in_force.as_ref().map(|in_force| {
        let vmnetd::policy::Policy { organisation, version, issued, expires, allow } = in_force.policy.clone();
        PolicyShown { organisation, version, issued, expires, allow, expired: in_force.status().expired }
    });
    output.result(&PolicyOutput { policy }, || match &in_force {
        None => say!("{}", say("terminal-policy-none")),
        Some(in_force) => {
            let status = in_force.status();
            say!("{}", one_line(&status, in_force.now));
            if let Some(issued) = status.issued {
                let when = ago(issued, in_force.now);
                say!("{}", text!("terminal-policy-issued", when = when, time = time_text(issued)));
            }
            say!("{}", say("terminal-policy-allowed"));
            for rule in &in_force.policy.allow {
                match registry::is_understood(rule) {
                    true => say!("  {rule}"),
                    false => say!("  {}", text!("terminal-policy-not_understood", rule = rule)),
                }
            }
        }
    });
    output::all_printed()?;
    Ok(0)
}

/// Whose policy it is and until when, in one line.
pub(crate) fn one_line(status: &PolicyStatus, now: u64) -> String {
    // It may have expired although the clock, turned back, says otherwise.
    let now = if status.expired { now.max(status.expires) } else { now };
    let key = if status.expired { "policy-expired" } else { "policy-in_force" };
    text!(
        key,
        organisation = status.organisation.escape_debug().to_string(),
        version = status.version.to_string(),
        when = ago(status.expires, now),
        time = time_text(status.expires)
    )
}

/// "in 12 days", "3 hours ago".
fn ago(time: u64, now: u64) -> String {
    let seconds = time.abs_diff(now);
    let units = [(86_400, "day"), (3600, "hour"), (60, "minute"), (1, "second")];
    let (length, unit) = units.into_iter().find(|(length, _)| seconds >= *length).unwrap_or((1, "second"));
    text!(if time > now { "terminal-time-in" } else { "terminal-time-ago" }, unit = unit, count = seconds / length)
}

fn check(session: &Session, output: &mut Output, text: &str) -> Result<u8, Failure> {
    let reference = ascii(text).and_then(|text| Reference::registry(&text)).map_err(|why| {
        Failure::of(Code::Usage, said!("failure-no_registry", text = text.escape_debug().to_string()))
            .with_help(said!("failure-no_registry-help"))
            .because(why)
    })?;
    let in_force = policy::read(session.tree())?;
    let decision = InForce::decide(in_force.as_ref(), &reference);
    let (allowed, status) = (decision.is_allowed(), in_force.as_ref().map(InForce::status));
    let (why, rule) = match decision {
        Decision::NoPolicy => ("no_policy", None),
        Decision::Allowed(rule) => ("rule", Some(rule)),
        Decision::NotNamed { .. } => ("not_named", None),
        Decision::Expired => ("expired", None),
    };
    let result = PolicyCheckOutput {
        registry: reference.name(),
        repository: reference.repository.clone(),
        allowed,
        why: why.to_owned(),
        rule: rule.map(|rule| rule.to_owned()),
        policy: status.clone(),
    };
    output.result(&result, || {
        let name = match reference.repository.as_str() {
            "" => reference.name(),
            repository => format!("{}/{repository}", reference.name()),
        };
        let whose =
            status.as_ref().map(|status| (status.organisation.escape_debug().to_string(), status.version.to_string()));
        let (organisation, version) = whose.unwrap_or_default();
        let by = |id: &str, rule: &str| {
            text!(id, name = &name, rule = rule, organisation = &organisation, version = &version)
        };
        let line = match decision {
            Decision::NoPolicy => text!("terminal-policy-allowed-none", name = &name),
            Decision::Allowed(rule) => by("terminal-policy-allowed-rule", rule),
            Decision::NotNamed { near: None } => by("terminal-policy-refused", ""),
            Decision::NotNamed { near: Some(rule) } => by("terminal-policy-refused-near", rule),
            Decision::Expired => {
                let why = status.as_ref().zip(in_force.as_ref()).map(|(status, at)| one_line(status, at.now));
                text!("terminal-policy-refused-expired", name = &name, why = why.unwrap_or_default())
            }
        };
        say!("{line}");
        if !allowed && reference.repository.is_empty() && is_also_an_image(text) {
            say!("    {}", text!("terminal-policy-image", name = text));
        }
    });
    output::all_printed()?;
    Ok(if allowed { 0 } else { 3 })
}

/// Whether engines take a text for an image with a tag: a host's port looks the same.
fn is_also_an_image(text: &str) -> bool {
    text.split_once(':').is_some_and(|(name, _)| !name.contains(['.', '/', '[']) && name != "localhost")
}

/// A reference with its host in ASCII, as rules have it: hosts in other scripts are mapped and written in punycode
/// (UTS 46).
fn ascii(text: &str) -> Result<String, String> {
    if text.is_ascii() {
        return Ok(text.to_owned());
    }
    let begins = text.find("://").map_or(0, |scheme| scheme + 3);
    let ends = text[begins..].find(['/', ':', '@']).map_or(text.len(), |end| begins + end);
    let host = &text[begins..ends];
    let host = match host.is_ascii() {
        true => host.to_owned(),
        false => idna::domain_to_ascii_strict(host).map_err(|_| format!("{host:?} is no name of a host"))?,
    };
    Ok(format!("{}{host}{}", &text[..begins], &text[ends..]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hosts_in_other_scripts_and_spellings_are_the_same_host() {
        for (text, host) in [
            ("b\u{fc}cher.example", "xn--bcher-kva.example"),
            ("B\u{dc}CHER.example:5000", "xn--bcher-kva.example"),
            ("https://b\u{fc}cher\u{3002}example/app", "xn--bcher-kva.example"),
            ("bu\u{308}cher.example", "xn--bcher-kva.example"),
            ("\u{ff41}cme.example/app", "acme.example"),
            ("\u{430}cme.example", "xn--cme-5cd.example"),
            ("XN--Bcher-KVA.example.", "xn--bcher-kva.example"),
        ] {
            let reference = Reference::registry(&ascii(text).expect(text)).expect(text);
            assert_eq!(reference.host, host, "{text}");
        }
        for text in ["acme.example\u{ff0f}evil", "acme.example/\u{e9}", "a\u{200b}.\u{202e}example", "\u{fc}..example"]
        {
            let taken = ascii(text).and_then(|text| Reference::registry(&text));
            assert!(taken.as_ref().is_err() || taken == Reference::registry("a.example"), "{text:?}: {taken:?}");
        }
    }

    #[test]
    fn times_are_said_in_words() {
        for (time, words) in [
            (1000, "0 seconds ago"),
            (1001, "in 1 second"),
            (999, "1 second ago"),
            (1000 + 7200, "in 2 hours"),
            (1000 + 86_400 * 12 + 5, "in 12 days"),
        ] {
            assert_eq!(ago(time, 1000), words);
        }
        assert_eq!(ago(0, 7200), "2 hours ago");
    }
}
