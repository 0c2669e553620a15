//! `iechor-setup`: the terminal door onto the loop, and the program that runs as root.
//!
//! - `arguments.rs`: the grammar; `choices.rs`: what CHOICES mean over what was chosen before.
//! - `run.rs`: the commands that change something. `interrupt.rs`: Ctrl-C and SIGTERM meanwhile.
//! - `decide.rs`: what a person decides of changes, and what is told of them.
//! - `require.rs`: what is asked for now, and what iEchor Desktop does at each of its starts.
//! - `policy.rs`: the registry access policy. `explain.rs`: what root means, and what an item is.
//! - `output.rs`: standard output, `--json` and `--log`. `print.rs`: plans and statuses in words, from the catalogue.
//! - `root-side` (no command of the grammar) serves one request of the boundary on its standard input and output.
//!
//! Exit codes: 0 done or in order, 1 failed and everything undone, 2 wrong usage, 3 differs
//! (`status`, `plan --check`, `repair`, or the check after a run), something to tell (`check`, `start`) or not allowed
//! (`policy check`), 4 cancelled, 5 not authorised, not asked, or not answered in time, 6 undo incomplete, 7 forbidden by a
//! managed setting.
//!
//! `--json` is stable. `plan`: one object `{"choices", "explanation"}`. `status`: one object, the
//! status, with `schema` (1), `version`, `time`, `user` and `in_order`. `expose`: one object `{"exposed": …}` when it
//! begins, with `--test` `{"address", "bound"}`.
//! `status --report`: one object `{"report"}`, the text.
//! `policy show` and `put`: one object `{"policy"}`; `policy check`: `{"registry", "repository", "allowed", "why", "rule",
//! "policy"}`. `explain`: `{"explain", "title", "paragraphs"}`, of root also `enhanced_container_isolation`. `apply` and `uninstall`: JSON lines, each an `{"event": …}` (see `model::Event`), and
//! last `{"outcome": …}` or `{"failure": …}`. `adopt`, `mute` and `refuse`: one object `{"changed", "status"}`; `check`:
//! `{"notices"}`; `require`: `{"required", "setting"}`; `start`: `{"finished_install", "first_start", "brought_over",
//! "context_taken", "notices", "waits_for_window"}`. Failures of any command are `{"failure": …}`. `--log` appends the same
//! objects to a file.

#![deny(clippy::print_stdout, clippy::print_stderr)]

/// A line on standard output.
macro_rules! say {
    ($($words:tt)*) => {{ crate::output::print(&crate::print::shown(&format!("{}\n", format_args!($($words)*)))); }};
}

/// The same, and the line goes on.
macro_rules! say_on {
    ($($words:tt)*) => {{ crate::output::print(&format!($($words)*)); }};
}

/// A line on standard error. Whoever reads it may be gone: that must not end a run half-way.
macro_rules! complain {
    ($($words:tt)*) => {{ let _ = std::io::Write::write_all(&mut std::io::stderr(), crate::print::shown(&format!("{}\n", format_args!($($words)*))).as_bytes()); }};
}

mod arguments;
mod choices;
mod decide;
mod explain;
mod expose;
mod interrupt;
mod output;
mod policy;
mod print;
mod report;
mod require;
mod run;

use std::{
    process::ExitCode,
    time::{SystemTime, UNIX_EPOCH},
};

use apply::{ports, root::Caller};
use arguments::{Arguments, Command, ContextCommand, RootSide, Unusable};
use choices::By;
use elevate::{
    Goal, Role, Session,
    environment::{self, Variables},
    first_login,
};
use model::{Code, Failure, Refusal, Scope, Status, names};
use output::{Output, print_json};
use print::Words;
use run::{How, Wish};
use serde_json::{Value, json};
use vmnetd::wire::Protocol;

/// The number of the form that `status --json` has.
const STATUS_SCHEMA: u32 = 1;

fn main() -> ExitCode {
    if let Some(RootSide { prefix, caller, through_helper }) = RootSide::of_process() {
        let caller = through_helper.map(Caller::Helper).or(caller).unwrap_or(Caller::Unsaid);
        return match apply::root::serve_process(prefix.as_deref(), caller) {
            Ok(()) => ExitCode::SUCCESS,
            Err(failure) => {
                print::failure(&failure);
                ExitCode::from(failure.code.exit())
            }
        };
    }
    let arguments = match Arguments::of_process() {
        Ok(arguments) => arguments,
        Err(Unusable::Said(code)) => return ExitCode::from(code),
        Err(Unusable::Json(failure)) => {
            print_json(&json!({ "failure": failure }));
            return ExitCode::from(failure.code.exit());
        }
    };
    match run(&arguments) {
        Ok(code) => ExitCode::from(code),
        Err(failure) => {
            match arguments.json {
                true => print_json(&json!({ "failure": failure })),
                false => print::failure(&failure),
            }
            ExitCode::from(failure.code.exit())
        }
    }
}

fn run(arguments: &Arguments) -> Result<u8, Failure> {
    if arguments.verbose > 1 {
        elevate::debug::switch(true);
    }
    // What Authorization Services start as root inherits it, and whoever started this chose it.
    if cfg!(target_os = "macos") {
        environment::clear(Variables::ForTerminal)?;
    }
    if let Some(words) = arguments.at_login()
        && first_login::nobody_is_there(arguments.prefix.as_deref())?
    {
        first_login::leave(arguments.prefix.as_deref(), words?)?;
        match arguments.json {
            true => print_json(&json!({ "waits_for": "first_login" })),
            false => say!("nobody is logged in: whoever logs in first will be set up then, and is asked nothing"),
        }
        return Ok(0);
    }
    let code = run_for_account(arguments)?;
    // Not in the child of a process that is root: it has given root up.
    if arguments.at_login().is_some() && matches!(code, 0 | 3) && elevate::is_outermost() {
        first_login::is_over(arguments.prefix.as_deref())?;
    }
    Ok(code)
}

/// Runs a command for an account.
fn run_for_account(arguments: &Arguments) -> Result<u8, Failure> {
    let session = Session::open(arguments.prefix.as_deref(), arguments.account(), arguments.interaction())?;
    let log = match &arguments.log {
        Some(path) if output::is_root(&session) => elevate::log_of_root(session.tree(), path)?,
        _ => None,
    };
    let needs_root = arguments.may_need_root();
    if let Role::Ended(code) = elevate::drop_privileges(session.tree(), session.person(), needs_root, log.as_ref())? {
        return Ok(code);
    }
    let mut output = Output::open(arguments, &session, log)?;
    match command(arguments, &session, &mut output) {
        Ok(code) => Ok(code),
        Err(failure) => {
            let failure = with_way_out(&session, failure);
            output.failure(&failure);
            Ok(failure.code.exit())
        }
    }
}

fn command(arguments: &Arguments, session: &Session, output: &mut Output) -> Result<u8, Failure> {
    match &arguments.command {
        Command::Plan { .. } | Command::Status { .. } | Command::Log => run::look_first(session),
        _ => Ok(()),
    }?;
    match &arguments.command {
        Command::Plan { choices, check } => {
            let chosen = choices.over(session, By::Person)?;
            let explanation = session.explain(Goal::Chosen(&chosen.choices))?;
            let facts = session.observe()?;
            let differs = || -> Result<bool, Failure> {
                // What was chosen is judged as status does: by what is decided of it, too.
                if session.chosen()?.as_ref() == Some(&chosen.choices) && explanation.unmet.is_empty() {
                    return Ok(!session.status()?.in_order());
                }
                // An interrupted run of root's is still to be undone, whether or not that needs a password.
                let interrupted = session.interrupted()?.iter().any(|(scope, _)| *scope == Scope::Root);
                Ok(explanation.count > 0
                    || interrupted
                    || !explanation.unmet.is_empty()
                    || explanation.conflicts.iter().any(|conflict| !conflict.replace && !conflict.left))
            };
            let verbose = output.verbose;
            output.result(&json!({ "choices": chosen.choices, "explanation": explanation }), || {
                let words = Words::english();
                if let Some(note) = print::left_out(&words, &chosen.left_out) {
                    say!("{note}");
                }
                print::plan(&words, &explanation, verbose, true);
                let mode = plan::asking::mode(&chosen.choices, &facts.machine);
                print::asks(&words, mode, facts.machine.locks().ask().is_some());
                print::left(&words, &explanation.left);
            });
            output::all_printed()?;
            Ok(if *check && differs()? { 3 } else { 0 })
        }
        Command::Status { report: Some(file), yes } => report::run(session, output, file, *yes),
        Command::Status { report: None, .. } => {
            let status = session.status()?;
            let verbose = output.verbose;
            output.result(&status_object(session, &status), || {
                print::status(&Words::english(), &status, verbose);
            });
            output::all_printed()?;
            Ok(if status.in_order() { 0 } else { 3 })
        }
        Command::Apply { choices, yes, on_failure, .. } => {
            let how = How { yes: *yes, no_rollback: on_failure.no_rollback, asks: true };
            run::carry_out(session, output, how, || choices.over(session, By::Person).map(Wish::Chosen))
        }
        Command::Install { choices, on_failure, .. } => {
            let how = How { yes: true, no_rollback: on_failure.no_rollback, asks: false };
            run::carry_out(session, output, how, || choices.over(session, By::Installer).map(Wish::Chosen))
        }
        Command::Uninstall { yes, keep_data, on_failure, .. } => {
            let how = How { yes: *yes, no_rollback: on_failure.no_rollback, asks: true };
            run::carry_out(session, output, how, || Ok(Wish::Uninstalled { keep_choices: *keep_data }))
        }
        Command::Repair { parts, yes, set_aside, .. } => {
            let how = How { yes: *yes, no_rollback: false, asks: true };
            run::repair(session, output, how, *set_aside, &parts.iter().cloned().collect())
        }
        Command::Adopt(decided) => decide::adopt(session, output, &decided.parts(), decided.undo),
        Command::Mute(decided) => decide::mute(session, output, &decided.parts(), decided.undo),
        Command::Refuse { items, for_good, undo } => {
            let refusal = if *for_good { Refusal::Never } else { Refusal::NotNow };
            decide::refuse(session, output, items, Some(refusal).filter(|_| !undo))
        }
        Command::Check => decide::check(session, output),
        Command::Require { item, need } => require::require(session, output, *item, &need.need(|| None)),
        Command::Start => require::start(session, output),
        Command::Expose { address, to: None, .. } => {
            let bound = ports::helper(session.tree()).try_out(*address).map(ports::bound);
            let bound = bound.map_err(|e| session.not_bound(&e))?;
            output.result(&json!({ "address": address, "bound": bound }), || print::tested(*address, bound));
            output::all_printed()?;
            Ok(0)
        }
        Command::Expose { address, to: Some(to), udp, need, .. } => {
            let protocol = if *udp { Protocol::Udp } else { Protocol::Tcp };
            let need = need.need(|| Some(format!("exposing port {protocol} {address}")));
            let bound = expose::bind(session, output, (protocol, *address), &need)?;
            expose::expose(session, (protocol, *address, *to), bound, |exposed| {
                output.result(&json!({ "exposed": exposed }), || print::exposed(&exposed));
            })?;
            Ok(0)
        }
        Command::Context { command } => context(session, output, command),
        Command::Policy { command } => policy::run(session, output, command),
        Command::Explain { about } => explain::run(session, output, *about),
        Command::Log => {
            let lines = session.log()?;
            if lines.is_empty() && !output.json {
                say!("nothing of what root did stands on this Mac, so there is no log");
            }
            for line in lines {
                output.result(&json!(line), || print::line(&line));
            }
            output::all_printed()?;
            Ok(0)
        }
    }
}

/// Takes the context into use if that is asked, and shows which one is.
fn context(session: &Session, output: &mut Output, command: &ContextCommand) -> Result<u8, Failure> {
    let changed = match command {
        ContextCommand::Use => session.use_context(true)?,
        ContextCommand::Show => false,
    };
    let in_use = session.context_in_use()?;
    output.result(&json!({ "context": in_use, "changed": changed }), || print::context(&in_use));
    output::all_printed()?;
    let is_ours = in_use.name == names::CONTEXT && in_use.overridden_by.is_none();
    Ok(if is_ours || matches!(command, ContextCommand::Show) { 0 } else { 3 })
}

/// What `status --json` says: the status, and of what it is one.
fn status_object(session: &Session, status: &Status) -> Value {
    let mut object = json!(status);
    let time = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs());
    object["schema"] = STATUS_SCHEMA.into();
    object["version"] = env!("CARGO_PKG_VERSION").into();
    object["time"] = time.into();
    object["user"] = session.person().name.as_str().into();
    object["in_order"] = status.in_order().into();
    object
}

/// A failure of what the person can leave out, with how.
fn with_way_out(session: &Session, mut failure: Failure) -> Failure {
    if failure.code == Code::SwitchedOff
        && let Ok(facts) = session.observe()
    {
        let flags: Vec<String> = facts.switched_off.iter().filter_map(|item| choices::off_flag(*item)).collect();
        failure.help += &format!("; or leave it out: iechor-setup apply {}", flags.join(" "));
    }
    failure
}
