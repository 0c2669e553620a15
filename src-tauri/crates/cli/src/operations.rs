//! `operations`: everything that root can ever do, for whoever decides what may be allowed.

use model::{
    Failure,
    catalogue::{say, spoken},
    operations::{Actor, Allowed, Operation},
    text,
};

use crate::output;

/// Prints the list.
pub(crate) fn run(team: Option<&str>, json: bool) -> Result<u8, Failure> {
    let team = team.or(option_env!("IECHOR_TEAM_ID"));
    let version = env!("CARGO_PKG_VERSION");
    match json {
        true => output::print_json(&plan::operations::operations(version, team)),
        false => plan::operations::operations_in(spoken(), version, team).operations.iter().for_each(print),
    }
    output::all_printed()?;
    Ok(0)
}

fn print(operation: &Operation) {
    let Operation { id, by, paths, calls, mode, requirement, allowed_by, what, why, .. } = operation;
    let by = match by {
        Actor::Setup => say("terminal-by-setup"),
        Actor::Authorisation => say("terminal-by-authorisation"),
        Actor::Helper => "com.iechor.vmnetd".to_owned(),
        Actor::StartupTask => "com.iechor.socket".to_owned(),
        Actor::FirstLogin => "com.iechor.install".to_owned(),
    };
    let allowed = match allowed_by {
        Allowed::Administrator => "operations-allowed-administrator",
        Allowed::HelpersList => "operations-allowed-helpers_list",
        Allowed::Installed => "operations-allowed-installed",
    };
    say!("{id}: {what}");
    say!("    {}", text!("terminal-why", why = why));
    say!("    {}", text!("terminal-by", who = by, allowed = say(allowed)));
    for path in paths {
        match mode {
            Some(mode) => say!("    {}", text!("terminal-path-mode", path = path, mode = mode)),
            None => say!("    {}", text!("terminal-path", path = path)),
        }
    }
    for call in calls {
        let command = format!("{} {}", call.program, call.arguments.join(" "));
        say!("    {}", text!("terminal-runs", command = command));
    }
    if let Some(requirement) = requirement {
        say!("    {}", text!("terminal-requirement", requirement = requirement));
    }
}
