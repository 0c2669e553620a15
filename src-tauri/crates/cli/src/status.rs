//! `status`: what is desired against what is there, for a person, a program, or an engine of fleets.

use std::{
    env,
    path::Path,
    process::{Command, Stdio},
};

use clap::Args;
use elevate::{Account, Goal, Session};
use model::{
    Code, Doing, Explanation, Failure, Item, Scope, Status,
    catalogue::say,
    output::{AccountOutput, AllUsersOutput, BriefItem, OUTPUT_SCHEMA, StatusBrief, StatusOutput},
    said, text,
};

use crate::{
    choices::{By, ChoiceArgs, Chosen},
    output::{self, Output, print_json},
    print,
};

/// How much of a name is in a line of `--brief`, in characters.
const BRIEF_NAME: usize = 64;

/// What is asked of `status`.
#[derive(Debug, Args)]
pub(crate) struct Asked {
    #[arg(long, conflicts_with = "report")]
    pub brief: bool,
    #[arg(long, conflicts_with = "report")]
    pub expect: bool,
    #[arg(long, conflicts_with_all = ["report", "expect"])]
    pub all_users: bool,
    // Last: what comes after it would stand under its heading.
    #[command(flatten)]
    pub choices: ChoiceArgs,
}

/// Runs `status` for an account.
pub(crate) fn run(session: &Session, output: &mut Output, asked: &Asked) -> Result<u8, Failure> {
    let expected = asked.expect.then(|| is_as_expected(session, &asked.choices)).transpose()?;
    let status = whole(session)?;
    if asked.brief {
        let brief = brief_of(&status);
        output.result(&brief, || say!("{}", line(&brief, &status)));
    } else {
        let verbose = output.verbose;
        output.result(&status, || print::status(&status.status, verbose));
    }
    output::all_printed()?;
    Ok(if expected.unwrap_or(status.in_order) { 0 } else { 3 })
}

/// The status, and of what it is one.
fn whole(session: &Session) -> Result<StatusOutput, Failure> {
    let status = session.status()?;
    Ok(StatusOutput {
        schema: OUTPUT_SCHEMA,
        version: env!("CARGO_PKG_VERSION").to_owned(),
        user: session.person().name.clone(),
        time: model::now(),
        in_order: status.in_order(),
        status,
    })
}

/// Whether this Mac is as the arguments say, and was ever set up at all.
fn is_as_expected(session: &Session, choices: &ChoiceArgs) -> Result<bool, Failure> {
    let was_chosen = session.chosen()?.is_some();
    let chosen = choices.over(session, By::Person)?;
    Ok(was_chosen && !differs(session, &chosen, &session.explain(Goal::Chosen(&chosen.choices))?)?)
}

/// Whether a Mac is not as chosen.
pub(crate) fn differs(session: &Session, chosen: &Chosen, explanation: &Explanation) -> Result<bool, Failure> {
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
}

fn brief_of(status: &StatusOutput) -> StatusBrief {
    let StatusOutput { schema, version, user, time, in_order, status } = status;
    let Status { finished, managed, items, .. } = status;
    let locked = |item: Item| managed.locked(item).is_some();
    let of = |item: &model::ItemStatus| {
        let model::ItemStatus { item, desired, actual, state, .. } = item;
        (*item, BriefItem { desired: *desired, actual: *actual, state: *state, locked: locked(*item) })
    };
    StatusBrief {
        schema: *schema,
        version: version.clone(),
        user: short(user),
        time: *time,
        in_order: *in_order,
        finished: *finished,
        managed_by: managed.organisation.as_deref().map(short),
        items: items.iter().map(of).collect(),
    }
}

/// The beginning of a name, without anything that would break a line.
fn short(name: &str) -> String {
    let clean = |c: char| if c.is_control() { '?' } else { c };
    match name.char_indices().nth(BRIEF_NAME) {
        None => name.chars().map(clean).collect(),
        Some((end, _)) => format!("{}…", name[..end].chars().map(clean).collect::<String>()),
    }
}

/// A brief status in one line: `differs: dev: cli=system socket=on(differs) …`.
fn line(brief: &StatusBrief, status: &StatusOutput) -> String {
    let item = |(item, brief): (&Item, &BriefItem)| {
        let settled = status.status.items.iter().any(|status| status.item == *item && status.settled);
        let state = serde_json::to_value(brief.state).ok().and_then(|state| state.as_str().map(str::to_owned));
        let state = state.filter(|_| !settled).map(|state| format!("({state})")).unwrap_or_default();
        let lock = if brief.locked { "!" } else { "" };
        format!("{}={}{lock}{state}", item.argument(), brief.desired.word())
    };
    let items: Vec<String> = brief.items.iter().map(item).collect();
    let how = match (brief.in_order, brief.finished) {
        (false, _) => "brief-differs",
        (true, false) => "brief-never",
        (true, true) => "brief-in_order",
    };
    let managed = brief.managed_by.as_ref().map(|by| format!(" ({})", text!("managed-told-by", name = by)));
    format!("{}: {}: {}{}", say(how), brief.user, items.join(" "), managed.unwrap_or_default())
}

/// Runs `status --all-users`: this program again for each account, so that each home is read with the rights of its
/// account.
pub(crate) fn of_all(prefix: Option<&Path>, json: bool) -> Result<u8, Failure> {
    let accounts = elevate::accounts(prefix)?;
    let accounts: Vec<AccountOutput> = accounts.into_iter().map(|account| of_account(prefix, account)).collect();
    let is_in_order = |account: &AccountOutput| account.gone || account.status.as_ref().is_some_and(|s| s.in_order);
    let in_order = accounts.iter().all(is_in_order);
    let all = AllUsersOutput { schema: OUTPUT_SCHEMA, in_order, accounts };
    if json {
        print_json(&all);
    } else {
        if all.accounts.is_empty() {
            say!("{}", say("brief-nobody"));
        }
        for AccountOutput { user, gone, status, failure } in &all.accounts {
            match (status, failure) {
                (Some(status), _) => say!("{}", line(&brief_of(status), status)),
                (None, Some(failure)) => say!("{}: {}", short(user), failure.told_text()),
                (None, None) if *gone => say!("{}: {}", say("brief-gone"), short(user)),
                (None, None) => {}
            }
        }
    }
    output::all_printed()?;
    Ok(if in_order { 0 } else { 3 })
}

fn of_account(prefix: Option<&Path>, account: Account) -> AccountOutput {
    let Account { name: user, gone } = account;
    if gone {
        return AccountOutput { user, gone, status: None, failure: None };
    }
    match status_of(prefix, &user) {
        Ok(status) => AccountOutput { user, gone, status: Some(Box::new(status)), failure: None },
        Err(failure) => AccountOutput { user, gone, status: None, failure: Some(failure) },
    }
}

fn status_of(prefix: Option<&Path>, user: &str) -> Result<StatusOutput, Failure> {
    let failed = |e: std::io::Error| Failure::io(Doing::Run, "iechor-setup status", e);
    let mut command = Command::new(env::current_exe().map_err(failed)?);
    command.args(["--json", "--as", user, "status"]).stdin(Stdio::null()).stderr(Stdio::inherit());
    if let Some(prefix) = prefix {
        command.arg("--prefix").arg(prefix);
    }
    let ran = command.output().map_err(failed)?;
    let answer: serde_json::Value = serde_json::from_slice(&ran.stdout).map_err(|e| failed(e.into()))?;
    if let Some(failure) = answer.get("failure") {
        let failure = serde_json::from_value(failure.clone());
        return Err(
            failure.unwrap_or_else(|e| Failure::of(Code::Io, said!("failure-status_not_understood")).because(e))
        );
    }
    serde_json::from_value(answer).map_err(|e| failed(e.into()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_name_is_cut_off_and_no_name_breaks_the_line() {
        assert_eq!(short("dev"), "dev");
        assert_eq!(short(&"é".repeat(80)), format!("{}…", "é".repeat(64)));
        assert_eq!(short("two\nlines"), "two?lines");
    }
}
