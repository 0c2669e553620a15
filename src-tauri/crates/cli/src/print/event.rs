//! What happens in a run, and what became of one that was interrupted.

use elevate::Interrupted;
use model::{
    Change, Event, Explanation, Scope,
    catalogue::{of, say},
};

use super::{changes, on_one_line};

/// "1 step", "2 steps".
fn steps(count: u32) -> String {
    format!("{count} step{}", if count == 1 { "" } else { "s" })
}

/// Whether an event is told also to whoever wants to hear only what needs attention.
pub(crate) fn needs_attention(event: &Event) -> bool {
    match event {
        Event::Recovered { .. } | Event::Prompt { .. } | Event::Undoing { .. } => true,
        Event::NewPlan { .. } | Event::Started { .. } | Event::Step { .. } | Event::Verifying => false,
    }
}

/// What happens. `change`: what a step does, where its path alone does not tell.
pub(crate) fn event(event: &Event, explanation: Option<&Explanation>, change: Option<&Change>, verbose: bool) {
    match event {
        Event::Recovered { .. } => say!("{}", recovered(event)),
        Event::Prompt { text, user } => say!("\n[simulated password prompt for {user}] {text}"),
        // A new list is shown by whoever asks about it; and only an interrupted run of root's is to be put in order.
        Event::NewPlan { .. } | Event::Started { total: 0 } => {}
        Event::Started { total } => say!("making {}", changes(*total)),
        Event::Step { index, reason, path, .. } => {
            let total = explanation.map_or(0, |e| e.count);
            if verbose || total <= 40 {
                let does = change.map(|change| format!(" ({change})")).unwrap_or_default();
                say!("  [{}/{total}] {}: {}{does}", index + 1, of("reason", reason), on_one_line(path));
            } else if index % (total / 10).max(1) == 0 {
                say!("  [{}/{total}] {}", index + 1, of("reason", reason));
            }
        }
        Event::Verifying => say!("checking the result"),
        Event::Undoing { count: 0 } => say!("the first step failed: undoing it"),
        Event::Undoing { count } => say!("something failed: undoing {}", steps(*count)),
    }
}

/// One line about what was put in order.
pub(crate) fn recovered(event: &Event) -> String {
    match event {
        Event::Recovered { undone: 0, .. } => "an earlier run was interrupted after its commit: finished it".to_owned(),
        Event::Recovered { undone, scope: Scope::Root } => {
            format!("an earlier run was interrupted: undid the administrator's part ({})", steps(*undone))
        }
        Event::Recovered { undone, .. } => {
            format!("an earlier run was interrupted: undid your part ({})", steps(*undone))
        }
        _ => say("progress-recovered"),
    }
}

/// One line about a run that is not put in order yet.
pub(crate) fn interrupted(scope: Scope, run: &Interrupted) -> String {
    let whose = if scope == Scope::Root { "the administrator's" } else { "your" };
    let what = if run.no_rollback { "failed and was left as it was" } else { "was interrupted" };
    let user = &run.user;
    format!("an earlier run for '{user}' {what} in {whose} part; 'iechor-setup repair' puts it in order")
}
