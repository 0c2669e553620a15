//! `operations`: everything that root can ever do, for whoever decides what may be allowed.

use model::{
    Failure,
    catalogue::say,
    operations::{Actor, Allowed, Operation},
};

use crate::output;

/// Prints the list.
pub(crate) fn run(team: Option<&str>, json: bool) -> Result<u8, Failure> {
    let team = team.or(option_env!("IECHOR_TEAM_ID"));
    let all = plan::operations::operations(env!("CARGO_PKG_VERSION"), team);
    if json {
        output::print_json(&all);
    } else {
        all.operations.iter().for_each(print);
    }
    output::all_printed()?;
    Ok(0)
}

fn print(operation: &Operation) {
    let Operation { id, by, paths, calls, mode, requirement, allowed_by, what, why, .. } = operation;
    let by = match by {
        Actor::Setup => "iechor-setup, as root",
        Actor::Authorisation => "sudo or Authorization Services",
        Actor::Helper => "com.iechor.vmnetd",
        Actor::StartupTask => "com.iechor.socket",
        Actor::FirstLogin => "com.iechor.install",
    };
    let allowed = match allowed_by {
        Allowed::Administrator => "operations-allowed-administrator",
        Allowed::HelpersList => "operations-allowed-helpers_list",
        Allowed::Installed => "operations-allowed-installed",
    };
    say!("{id}: {what}");
    say!("    why: {why}");
    say!("    by: {by}; {}", say(allowed));
    for path in paths {
        say!("    path: {path}{}", mode.as_ref().map(|mode| format!("  ({mode})")).unwrap_or_default());
    }
    for call in calls {
        say!("    runs: {} {}", call.program, call.arguments.join(" "));
    }
    if let Some(requirement) = requirement {
        say!("    code requirement: {requirement}");
    }
}
