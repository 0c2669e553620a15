//! `iechor-setup`: the terminal door onto the loop, and the program that runs as root.
//!
//! - `arguments.rs`: the grammar. `print.rs`: plans and statuses in words, from the catalogue.
//! - `root-side` (hidden) serves one request of the boundary on its standard input and output.
//!
//! Exit codes: 0 done or in order, 1 failed and everything undone, 2 wrong usage, 3 differs
//! (`status`, `plan --check`, or the check after a run), 4 cancelled, 5 not authorised, 6 undo incomplete.
//!
//! `--json` is stable. `plan`: one object `{"choices", "explanation"}`. `status`: one object, the
//! status. `expose`: one object `{"exposed": …}` when it begins, with `--test` `{"address", "bound"}`.
//! `policy`: one object `{"policy"}`. `apply` and `uninstall`: JSON lines, each an `{"event": …}` (see `model::Event`), and
//! last `{"outcome": …}` or `{"failure": …}`. Failures of any command are `{"failure": …}`.

#![deny(clippy::print_stdout, clippy::print_stderr)]

/// A line on standard output. Whoever read it may be gone (`| head`): that must not end a run half-way.
macro_rules! say {
    ($($words:tt)*) => {{ let _ = std::io::Write::write_all(&mut std::io::stdout(), crate::print::shown(&format!("{}\n", format_args!($($words)*))).as_bytes()); }};
}

/// The same, and the line goes on.
macro_rules! say_on {
    ($($words:tt)*) => {{ let _ = std::io::Write::write_fmt(&mut std::io::stdout(), format_args!($($words)*)); }};
}

/// A line on standard error.
macro_rules! complain {
    ($($words:tt)*) => {{ let _ = std::io::Write::write_all(&mut std::io::stderr(), crate::print::shown(&format!("{}\n", format_args!($($words)*))).as_bytes()); }};
}

mod arguments;
mod expose;
mod interrupt;
mod print;

use std::{
    fs::File,
    io::{self, IsTerminal, Write},
    process::ExitCode,
};

use apply::{ports, root::Caller};
use arguments::{Arguments, Command, PolicyCommand, Unusable};
use elevate::{
    Frontend, Interaction, Role, Session,
    environment::{self, Kept},
};
use model::{Choices, Code, Event, Explanation, Failure, names};
use print::Words;
use serde_json::json;
use vmnetd::{
    policy::Policy,
    wire::{self, Protocol, Refusal},
};

fn main() -> ExitCode {
    let arguments = match Arguments::of_process() {
        Ok(arguments) => arguments,
        Err(Unusable::Said(code)) => return ExitCode::from(code),
        Err(Unusable::Json(failure)) => {
            print_json(&json!({ "failure": failure }));
            return ExitCode::from(failure.code.exit());
        }
    };
    match run(&arguments) {
        Ok(code) => code,
        Err(failure) => {
            report(&arguments, &failure);
            ExitCode::from(failure.code.exit())
        }
    }
}

fn run(arguments: &Arguments) -> Result<ExitCode, Failure> {
    if let Command::RootSide { caller } = arguments.command {
        apply::root::serve_process(arguments.prefix.as_deref(), caller.unwrap_or(Caller::Unsaid))?;
        return Ok(ExitCode::SUCCESS);
    }
    // What Authorization Services start as root inherits it, and whoever started this chose it.
    if cfg!(target_os = "macos") {
        environment::clear(Kept::ForTerminal)?;
    }
    let session = Session::open(arguments.prefix.as_deref(), arguments.account(), arguments.at())?;
    if let Role::Ended(code) = elevate::descend(session.tree(), session.person(), arguments.asks())? {
        return Ok(ExitCode::from(code));
    }
    let mut log = log_file(arguments, &session)?;
    let done = command(arguments, &session, log.as_mut());
    if let (Some(log), Err(failure)) = (&mut log, &done) {
        let _ = writeln!(log, "{}", json!({ "failure": failure }));
    }
    done
}

fn command(arguments: &Arguments, session: &Session, log: Option<&mut File>) -> Result<ExitCode, Failure> {
    match &arguments.command {
        Command::Plan { .. } | Command::Status | Command::Log => look_first(session),
        _ => Ok(()),
    }?;
    match &arguments.command {
        Command::Plan { choices, check } => {
            let choices = choices.over(session)?;
            let explanation = session.explain(Some(&choices))?;
            let differs = explanation.count > 0 || explanation.asks;
            if arguments.json {
                print_json(&json!({ "choices": choices, "explanation": explanation }));
            } else {
                print::plan(&Words::english(), &explanation, arguments.verbose, true);
            }
            Ok(ExitCode::from(if *check && differs { 3 } else { 0 }))
        }
        Command::Status => {
            let status = session.status()?;
            if arguments.json {
                print_json(&json!(status));
            } else {
                print::status(&Words::english(), &status, arguments.verbose);
            }
            Ok(ExitCode::from(if status.in_order() { 0 } else { 3 }))
        }
        Command::Apply { choices, yes, on_failure } => {
            let how = How { yes: *yes, no_rollback: on_failure.no_rollback };
            carry_out(arguments, session, log, how, || choices.over(session).map(Some))
        }
        Command::Install { choices, on_failure, .. } => {
            let how = How { yes: true, no_rollback: on_failure.no_rollback };
            carry_out(arguments, session, log, how, || choices.for_account(session).map(Some))
        }
        Command::Uninstall { yes, keep_data, on_failure, .. } => {
            let how = How { yes: *yes, no_rollback: on_failure.no_rollback };
            carry_out(arguments, session, log, how, || Ok(keep_data.then(Choices::default)))
        }
        Command::Repair { yes, set_aside } => {
            repair(arguments, session, log, How { yes: *yes, no_rollback: false }, *set_aside)
        }
        Command::Expose { address, to: None, .. } => {
            let bound = ports::test(session.tree(), *address)?;
            match arguments.json {
                true => print_json(&json!({ "address": address, "bound": bound })),
                false => print::tested(*address, bound),
            }
            Ok(ExitCode::SUCCESS)
        }
        Command::Expose { address, to: Some(to), udp, .. } => {
            let protocol = if *udp { Protocol::Udp } else { Protocol::Tcp };
            expose::expose(&ports::helper(session.tree()), (protocol, *address, *to), |exposed| {
                match arguments.json {
                    true => print_json(&json!({ "exposed": exposed })),
                    false => print::exposed(&exposed),
                }
            })?;
            Ok(ExitCode::SUCCESS)
        }
        Command::Policy { command } => {
            if let PolicyCommand::Put { file } = command {
                let document = std::fs::read(file);
                let document = document.map_err(|e| Failure::io("read", &file.to_string_lossy(), &e))?;
                ports::helper(session.tree()).put_policy(document).map_err(|e| ports::failure(&e))?;
            }
            match (&policy(session)?, arguments.json) {
                (policy, true) => print_json(&json!({ "policy": policy })),
                (Some(policy), false) => print::policy(policy),
                (None, false) => say!("no policy is in force on this Mac"),
            }
            Ok(ExitCode::SUCCESS)
        }
        Command::Log => {
            let lines = session.log()?;
            if lines.is_empty() && !arguments.json {
                say!("nothing of what root did stands on this Mac, so there is no log");
            }
            for line in lines {
                if arguments.json { print_json(&json!(line)) } else { print::line(&line) }
            }
            Ok(ExitCode::SUCCESS)
        }
        Command::RootSide { .. } => Ok(ExitCode::SUCCESS),
    }
}

/// The policy in force, which everybody can read and only the helper writes.
fn policy(session: &Session) -> Result<Option<Policy>, Failure> {
    let refused = |refusal: Refusal| {
        let help = "nothing is changed; whoever manages this Mac can put a right one";
        Failure::new(Code::BadFile, format!("could not understand '{}'", names::POLICY), help).because(refusal.text)
    };
    let Some(document) = session.tree().read_of_root(names::POLICY)? else { return Ok(None) };
    let Some(key) = session.tree().read_of_root(names::POLICY_KEY)? else {
        return Err(refused(Refusal { code: wire::Code::Policy, errno: 0, text: "its key is gone".to_owned() }));
    };
    vmnetd::policy::pinned(&key).and_then(|key| vmnetd::policy::verify(&document, &key)).map(Some).map_err(refused)
}

/// What was interrupted is put in order before anything is looked at; what that needs root for, or
/// was left as evidence, is named.
fn look_first(session: &Session) -> Result<(), Failure> {
    // Not on standard output, where a program may read.
    let words = Words::english();
    let looked = session
        .recover(false, &mut |event| complain!("iechor-setup: {}", print::recovered(&words, &event)))
        .and_then(|()| session.interrupted());
    match looked {
        Ok(runs) => runs.iter().for_each(|(scope, run)| complain!("iechor-setup: {}", print::interrupted(*scope, run))),
        // Looking is allowed all the same.
        Err(busy) if busy.code == Code::Busy => complain!("iechor-setup: {busy}: this is what it is right now"),
        Err(failure) => return Err(failure),
    }
    Ok(())
}

/// How changes are made.
#[derive(Clone, Copy)]
struct How {
    yes: bool,
    no_rollback: bool,
}

/// Shows, asks, carries out. If root first had to put an interrupted run in order, what is left
/// to do is another list, which is shown and asked about again.
fn carry_out(
    arguments: &Arguments,
    session: &Session,
    log: Option<&mut File>,
    how: How,
    choose: impl Fn() -> Result<Option<Choices>, Failure>,
) -> Result<ExitCode, Failure> {
    let words = Words::english();
    let mut progress = Progress { arguments, words: &words, log, explanation: None, recovered: false };
    interrupt::answer(arguments.json);
    session.recover(true, &mut |event| progress.hear(&event))?;
    let (choices, outcome) = loop {
        let choices = choose()?;
        let explanation = session.explain(choices.as_ref())?;
        if !arguments.json && (explanation.count > 0 || !explanation.conflicts.is_empty()) {
            let asks = arguments.at() != Interaction::Nowhere;
            print::plan(&words, &explanation, arguments.verbose, asks);
        }
        if explanation.count > 0 && !how.yes {
            agree(arguments, &explanation)?;
        }
        let digest = explanation.digest.clone();
        progress.explanation = Some(explanation);
        progress.recovered = false;
        let mut answer = |asked: Event| prompt(arguments, &words, &asked);
        let carried_out = session.carry_out(
            choices.as_ref(),
            &digest,
            how.no_rollback,
            &mut Frontend { tell: &mut |event| progress.hear(&event), answer: &mut answer },
        );
        match carried_out {
            Err(failure) if failure.code == Code::PlanChanged && progress.recovered => interrupt::changing(false),
            other => break (choices, other?),
        }
    };
    interrupt::changing(false);
    progress.log(&json!({ "outcome": outcome }));
    if arguments.json {
        print_json(&json!({ "outcome": outcome }));
    } else {
        print::outcome(&words, &outcome, choices.is_none());
    }
    Ok(ExitCode::from(if outcome.status.starts_all() { 0 } else { 3 }))
}

/// Puts an interrupted run in order on both sides, then makes everything as it was chosen, if
/// anything was.
fn repair(
    arguments: &Arguments,
    session: &Session,
    mut log: Option<&mut File>,
    how: How,
    set_aside: bool,
) -> Result<ExitCode, Failure> {
    let words = Words::english();
    interrupt::answer(arguments.json);
    let log_too = log.as_deref_mut();
    let mut progress = Progress { arguments, words: &words, log: log_too, explanation: None, recovered: false };
    let mut answer = |asked: Event| prompt(arguments, &words, &asked);
    let mut door = Frontend { tell: &mut |event| progress.hear(&event), answer: &mut answer };
    let notes = session.put_in_order(set_aside, &mut door)?;
    interrupt::changing(false);
    // Not on standard output, where a program may read.
    notes.iter().for_each(|note| complain!("note: {note}"));
    if session.chosen()?.is_some() {
        return carry_out(arguments, session, log, how, || session.chosen());
    }
    match arguments.json {
        true => print_json(&json!({ "outcome": null })),
        false => say!("nothing was chosen on this Mac yet: there is nothing to repair"),
    }
    Ok(ExitCode::SUCCESS)
}

fn agree(arguments: &Arguments, explanation: &Explanation) -> Result<(), Failure> {
    if arguments.json || !io::stdin().is_terminal() {
        return Err(Failure::new(
            Code::Usage,
            "this would make changes, and there is nobody to ask",
            "add --yes to agree",
        ));
    }
    say_on!("\nMake {}? [y/N] ", print::changes(explanation.count));
    match read_line().as_deref() {
        Some("y" | "yes") => Ok(()),
        _ => Err(Failure::new(Code::Cancelled, "cancelled: nothing was changed", "")),
    }
}

/// The stand-in for the macOS password prompt, on a terminal.
fn prompt(arguments: &Arguments, words: &Words, asked: &Event) -> Option<bool> {
    if arguments.json || !io::stdin().is_terminal() {
        return None;
    }
    print::event(words, asked, None, false);
    say_on!("Allow, or cancel? [allow/CANCEL] ");
    Some(matches!(read_line().as_deref(), Some("allow" | "a")))
}

fn read_line() -> Option<String> {
    let _ = io::stdout().flush();
    let mut line = String::new();
    io::stdin().read_line(&mut line).ok()?;
    Some(line.trim().to_lowercase())
}

/// What is said while the loop runs.
struct Progress<'p> {
    arguments: &'p Arguments,
    words: &'p Words,
    log: Option<&'p mut File>,
    explanation: Option<Explanation>,
    /// Whether root put an interrupted run in order.
    recovered: bool,
}

impl Progress<'_> {
    fn hear(&mut self, event: &Event) {
        interrupt::changing(!matches!(event, Event::Prompt { .. }));
        self.recovered |= matches!(event, Event::Recovered { .. });
        self.log(&json!(event));
        if self.arguments.json {
            print_json(&json!(event));
        } else {
            print::event(self.words, event, self.explanation.as_ref(), self.arguments.verbose);
        }
    }

    fn log(&mut self, line: &serde_json::Value) {
        if let Some(log) = &mut self.log {
            let _ = writeln!(log, "{line}");
        }
    }
}

/// Where `--log` says. Whoever is root for somebody else opens nothing by a path: a link of that account's
/// would have root write where it leads.
fn log_file(arguments: &Arguments, session: &Session) -> Result<Option<File>, Failure> {
    let is_roots = rustix::process::geteuid().is_root() && session.tree().owners_are_real();
    let Some(path) = arguments.log.as_ref().filter(|_| !is_roots) else { return Ok(None) };
    let open = File::options().append(true).create(true).open(path);
    open.map(Some)
        .map_err(|e| Failure { code: Code::Usage, ..Failure::io("open the log", &path.to_string_lossy(), &e) })
}

fn report(arguments: &Arguments, failure: &Failure) {
    if arguments.json {
        print_json(&json!({ "failure": failure }));
    } else {
        print::failure(failure);
    }
}

fn print_json(value: &serde_json::Value) {
    // A closed pipe is no reason to stop half-way.
    let _ = writeln!(io::stdout(), "{value}");
}
