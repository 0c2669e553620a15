//! What happens in a run, and what became of one that was interrupted.

use elevate::Interrupted;
use model::{
    Change, Event, Explanation, Scope,
    catalogue::{of, say},
    text,
};

use super::on_one_line;

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
        Event::Prompt { text, user } => say!("\n{}", text!("terminal-prompt", account = user, text = text)),
        // A new list is shown by whoever asks about it; and only an interrupted run of root's is to be put in order.
        Event::NewPlan { .. } | Event::Started { total: 0 } => {}
        Event::Started { total } => say!("{}", text!("terminal-making", count = *total)),
        Event::Step { index, reason, path, .. } => {
            let total = explanation.map_or(0, |e| e.count);
            if verbose || total <= 40 {
                let does = change.map(|change| format!(" ({})", change.said().text())).unwrap_or_default();
                say!("  [{}/{total}] {}: {}{does}", index + 1, of("reason", reason), on_one_line(path));
            } else if index % (total / 10).max(1) == 0 {
                say!("  [{}/{total}] {}", index + 1, of("reason", reason));
            }
        }
        Event::Verifying => say!("{}", say("terminal-checking")),
        Event::Undoing { count: 0 } => say!("{}", say("terminal-undoing-first")),
        Event::Undoing { count } => say!("{}", text!("terminal-undoing", count = *count)),
    }
}

/// One line about what was put in order.
pub(crate) fn recovered(event: &Event) -> String {
    match event {
        Event::Recovered { undone: 0, .. } => say("terminal-recovered-finished"),
        Event::Recovered { undone, scope: Scope::Root } => text!("terminal-recovered-root", count = *undone),
        Event::Recovered { undone, scope: Scope::User } => text!("terminal-recovered-user", count = *undone),
        _ => say("progress-recovered"),
    }
}

/// One line about a run that is not put in order yet.
pub(crate) fn interrupted(scope: Scope, run: &Interrupted) -> String {
    let id = match (run.no_rollback, scope) {
        (false, Scope::Root) => "terminal-interrupted-root",
        (false, Scope::User) => "terminal-interrupted-user",
        (true, Scope::Root) => "terminal-left_as_it_was-root",
        (true, Scope::User) => "terminal-left_as_it_was-user",
    };
    text!(id, account = &run.user)
}
