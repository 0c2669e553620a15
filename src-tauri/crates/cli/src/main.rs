//! `iechor-setup`: the terminal door onto the loop, and the program that runs as root.
//!
//! - `arguments.rs`: the grammar; `choices.rs`: what CHOICES mean over what was chosen before.
//! - `help.rs`: the texts of the grammar and its pages. `usage.rs`: wrong usage. `columns.rs`: how wide texts are.
//! - `run.rs`: the commands that change something. `interrupt.rs`: Ctrl-C and SIGTERM meanwhile.
//! - `decide.rs`: what a person decides of changes, and what is told of them.
//! - `require.rs`: what is asked for now, and what iEchor Desktop does at each of its starts.
//! - `status.rs`: the status, also in one line, against what is expected, of all accounts. `schema.rs`: what JSON looks like.
//!   `operations.rs`: everything that root can ever do.
//! - `policy.rs`: the registry access policy. `explain.rs`: what root means, and what an item is.
//! - `output.rs`: standard output, `--json` and `--log`. `print.rs`: plans and statuses in words, from the catalogue.
//! - `root-side` (no command of the grammar) serves one request of the boundary on its standard input and output.
//!
//! Exit codes: 0 done or in order, 1 failed and everything undone, 2 wrong usage, 3 differs
//! (`status`, `plan --check`, `repair`, or the check after a run), something to tell (`check`, `start`) or not allowed
//! (`policy check`), 4 cancelled, 5 not authorised, not asked, or not answered in time, 6 undo incomplete, 7 forbidden by a
//! managed setting.
//!
//! `--json` is stable. What each command prints is a type of `model::output`; the JSON Schemas generated from these are in
//! `assets/schemas/`, and `schema NAME` prints them. Failures of any command are `{"failure": …}`. `--log` appends the same
//! objects to a file.

#![deny(clippy::print_stdout, clippy::print_stderr)]

/// A line on standard output.
macro_rules! say {
    ($($words:tt)*) => {{ crate::output::print(&crate::print::shown(&format!("{}\n", format_args!($($words)*)))); }};
}

/// The same, and the line goes on.
macro_rules! say_on {
    ($($words:tt)*) => {{ crate::output::print(&crate::print::shown(&format!($($words)*))); }};
}

/// A line on standard error. Whoever reads it may be gone: that must not end a run half-way.
macro_rules! complain {
    ($($words:tt)*) => {{ let _ = std::io::Write::write_all(&mut std::io::stderr(), crate::print::shown(&format!("{}\n", format_args!($($words)*))).as_bytes()); }};
}

mod arguments;
mod choices;
mod columns;
mod decide;
#[cfg(test)]
mod documents;
mod explain;
mod expose;
mod help;
mod interrupt;
mod operations;
mod output;
mod policy;
mod print;
mod report;
mod require;
mod run;
mod schema;
mod status;
mod usage;

use std::process::ExitCode;

use apply::{ports, root::Caller};
use arguments::{Arguments, Command, ContextCommand, RootSide, Unusable};
use choices::By;
use elevate::{
    CONSOLE, Goal, Role, Session,
    environment::{self, Variables},
    first_login,
};
use model::{
    Code, Failure, Refusal,
    catalogue::say,
    names,
    output::{
        ContextOutput, ExposeOutput, ExposeTestOutput, FailureOutput, OutcomeOutput, PlanOutput, Waits, WaitsOutput,
    },
    said, text,
};
use output::{Output, print_json};
use run::{How, Wish};
use vmnetd::wire::Protocol;

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
            let code = failure.code.exit();
            print_json(&FailureOutput { failure });
            return ExitCode::from(code);
        }
    };
    match run(&arguments) {
        Ok(code) => ExitCode::from(code),
        Err(failure) => {
            match arguments.json {
                true => print_json(&FailureOutput { failure: failure.clone() }),
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
    match &arguments.command {
        Command::Schema { name } => return schema::run(name.as_deref(), arguments.json),
        Command::Operations { team } => return operations::run(team.as_deref(), arguments.json),
        Command::Status { asked, .. } if asked.all_users => {
            return status::of_all(arguments.prefix.as_deref(), arguments.json);
        }
        _ => {}
    }
    if matches!(arguments.command, Command::Uninstall { .. })
        && arguments.user.as_deref() == Some(CONSOLE)
        && first_login::nobody_is_there(arguments.prefix.as_deref())?
        && first_login::take_back(arguments.prefix.as_deref())?
    {
        match arguments.json {
            true => print_json(&OutcomeOutput { outcome: None }),
            false => say!("{}", say("terminal-waits_no_more")),
        }
        return Ok(0);
    }
    if let Some(words) = arguments.at_login()
        && first_login::nobody_is_there(arguments.prefix.as_deref())?
    {
        first_login::leave(arguments.prefix.as_deref(), words?)?;
        match arguments.json {
            true => print_json(&WaitsOutput { waits_for: Waits::FirstLogin }),
            false => say!("{}", say("terminal-waits")),
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
            let verbose = output.verbose;
            let planned = PlanOutput { choices: chosen.choices.clone(), explanation: explanation.clone() };
            output.result(&planned, || {
                if let Some(note) = print::left_out(&chosen.left_out) {
                    say!("{note}");
                }
                print::plan(&explanation, verbose, true);
                let mode = plan::asking::mode(&chosen.choices, &facts.machine);
                print::asks(mode, facts.machine.locks().ask().is_some());
                print::left(&explanation.left);
            });
            output::all_printed()?;
            Ok(if *check && status::differs(session, &chosen, &explanation)? { 3 } else { 0 })
        }
        Command::Status { report: Some(file), yes, .. } => report::run(session, output, file, *yes),
        Command::Status { report: None, asked, .. } => status::run(session, output, asked),
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
            let tested = ExposeTestOutput { address: address.to_string(), bound };
            output.result(&tested, || print::tested(*address, bound));
            output::all_printed()?;
            Ok(0)
        }
        Command::Expose { address, to: Some(to), udp, need, .. } => {
            let protocol = if *udp { Protocol::Udp } else { Protocol::Tcp };
            let need = need
                .need(|| Some(text!("expose-need", protocol = protocol.to_string(), address = address.to_string())));
            let bound = expose::bind(session, output, (protocol, *address), &need)?;
            expose::expose(session, (protocol, *address, *to), bound, |exposed| {
                output.result(&ExposeOutput { exposed: exposed.clone() }, || print::exposed(&exposed));
            })?;
            Ok(0)
        }
        Command::Context { command } => context(session, output, command),
        Command::Policy { command } => policy::run(session, output, command),
        // Answered without an account.
        Command::Schema { name } => schema::run(name.as_deref(), output.json),
        Command::Operations { team } => operations::run(team.as_deref(), output.json),
        Command::Explain { about } => explain::run(session, output, *about),
        Command::Log => {
            let lines = session.log()?;
            if lines.is_empty() && !output.json {
                say!("{}", say("terminal-no_log"));
            }
            for line in lines {
                output.result(&line, || print::line(&line));
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
    output.result(&ContextOutput { context: in_use.clone(), changed }, || print::context(&in_use));
    output::all_printed()?;
    let is_ours = in_use.name == names::CONTEXT && in_use.overridden_by.is_none();
    Ok(if is_ours || matches!(command, ContextCommand::Show) { 0 } else { 3 })
}

/// A failure of what the person can leave out, with how.
fn with_way_out(session: &Session, failure: Failure) -> Failure {
    if failure.code == Code::SwitchedOff
        && let Ok(facts) = session.observe()
    {
        let flags: Vec<String> = facts.switched_off.iter().filter_map(|item| choices::off_flag(*item)).collect();
        let (options, help) = (flags.join(" "), failure.help_value().unwrap_or_else(|| "".into()));
        return failure.with_help(said!("failure-switched_off-help-leave_out", help = help, options = options));
    }
    failure
}
