//! `iechor-setup`: the terminal door onto the loop, and the program that runs as root.
//!
//! - `arguments.rs`: the grammar. `print.rs`: plans and statuses in words, from the catalogue.
//! - `root-side` (hidden) serves one request of the boundary on its standard input and output.
//!
//! Exit codes: 0 done or in order, 1 failed and everything undone, 2 wrong usage, 3 differs
//! (`status`, `plan --check`), 4 cancelled, 5 not authorised, 6 undo incomplete.
//!
//! `--json` is stable. `plan`: one object `{"choices", "explanation"}`. `status`: one object, the
//! status. `apply` and `uninstall`: JSON lines, each an `{"event": …}` (see `model::Event`), and
//! last `{"outcome": …}` or `{"failure": …}`. Failures of any command are `{"failure": …}`.

mod arguments;
mod print;

use std::{
    fs::File,
    io::{self, IsTerminal, Write},
    process::ExitCode,
};

use arguments::{Arguments, Command};
use clap::Parser;
use elevate::{Descent, Door, Session};
use model::{Choices, Code, Event, Explanation, Failure, Scope};
use print::Words;
use serde_json::json;

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    match run(&arguments) {
        Ok(code) => code,
        Err(failure) => {
            report(&arguments, &failure);
            ExitCode::from(failure.code.exit())
        }
    }
}

fn run(arguments: &Arguments) -> Result<ExitCode, Failure> {
    if let Command::RootSide = arguments.command {
        root_side(arguments)?;
        return Ok(ExitCode::SUCCESS);
    }
    let session = Session::open(arguments.prefix.as_deref(), arguments.user.as_deref())?;
    if let Descent::Ended(code) = elevate::descend(session.tree(), session.person())? {
        return Ok(ExitCode::from(code));
    }
    match &arguments.command {
        Command::Plan { choices, check } => {
            let choices = choices.over(&session)?;
            let explanation = session.explain(Some(&choices))?;
            let differs = explanation.count > 0 || explanation.asks;
            if arguments.json {
                print_json(&json!({ "choices": choices, "explanation": explanation }));
            } else {
                print::plan(&Words::english(), &explanation, arguments.verbose);
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
        Command::Apply { choices, yes } => {
            let choices = choices.over(&session)?;
            carry_out(arguments, &session, Some(&choices), *yes)
        }
        Command::Uninstall { yes, keep_data, .. } => {
            let nothing = Choices::default();
            carry_out(arguments, &session, keep_data.then_some(&nothing), *yes)
        }
        Command::RootSide => Ok(ExitCode::SUCCESS),
    }
}

/// Shows, asks, carries out. If root first had to put an interrupted run in order, what is left
/// to do is another list, which is shown and asked about again.
fn carry_out(
    arguments: &Arguments,
    session: &Session,
    choices: Option<&Choices>,
    yes: bool,
) -> Result<ExitCode, Failure> {
    let mut log = log_file(arguments)?;
    let words = Words::english();
    let mut progress = Progress { arguments, words: &words, log: log.as_mut(), explanation: None, recovered: false };
    session.recover(&mut |event| progress.hear(&event))?;
    let outcome = loop {
        let explanation = session.explain(choices)?;
        if !arguments.json && (explanation.count > 0 || !explanation.conflicts.is_empty()) {
            print::plan(&words, &explanation, arguments.verbose);
        }
        if explanation.count > 0 && !yes {
            agree(arguments, &explanation)?;
        }
        let digest = explanation.digest.clone();
        progress.explanation = Some(explanation);
        progress.recovered = false;
        let mut answer = |asked: Event| prompt(arguments, &words, &asked);
        let carried_out = session.carry_out(
            choices,
            &digest,
            &mut Door { tell: &mut |event| progress.hear(&event), answer: &mut answer },
        );
        match carried_out {
            Err(failure) if failure.code == Code::PlanChanged && progress.recovered => {}
            other => break other?,
        }
    };
    progress.log(&json!({ "outcome": outcome }));
    if arguments.json {
        print_json(&json!({ "outcome": outcome }));
    } else {
        print::outcome(&words, &outcome, choices.is_none());
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
    print!("\nMake these {} changes? [y/N] ", explanation.count);
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
    print!("Allow, or cancel? [allow/CANCEL] ");
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
        self.recovered |= matches!(event, Event::Recovered { scope: Scope::Root, .. });
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

fn log_file(arguments: &Arguments) -> Result<Option<File>, Failure> {
    let Some(path) = &arguments.log else { return Ok(None) };
    let open = File::options().append(true).create(true).open(path);
    open.map(Some)
        .map_err(|e| Failure { code: Code::Usage, ..Failure::io("open the log", &path.to_string_lossy(), &e) })
}

fn report(arguments: &Arguments, failure: &Failure) {
    if let Ok(Some(mut log)) = log_file(arguments) {
        let _ = writeln!(log, "{}", json!({ "failure": failure }));
    }
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

/// Serves one request of the boundary.
fn root_side(arguments: &Arguments) -> Result<(), Failure> {
    rustix::process::umask(rustix::fs::Mode::from_raw_mode(0o022));
    let tree = elevate::open_tree(arguments.prefix.as_deref())?;
    let _ = rustix::process::chdir("/");
    apply::root::serve(&tree, caller(&tree)?, io::stdin().lock(), io::stdout().lock());
    Ok(())
}

/// Who called, by the system's word: the real uid under Authorization Services (F 1.21), the
/// other end of the carrier under sudo or a parent that is root. `None` where ownership is only
/// simulated, so that there is no boundary to guard.
fn caller(tree: &plan::Tree) -> Result<Option<u32>, Failure> {
    if !tree.owners_are_real() {
        return Ok(None);
    }
    let real = rustix::process::getuid();
    if !real.is_root() {
        return Ok(Some(real.as_raw()));
    }
    #[cfg(target_os = "linux")]
    {
        let peer = rustix::net::sockopt::socket_peercred(io::stdin());
        let peer = peer.map_err(|e| Failure::io("see who is at", "standard input", &e))?;
        Ok(Some(peer.uid.as_raw()))
    }
    #[cfg(not(target_os = "linux"))]
    Ok(Some(0))
}
