//! The password prompt: who asks for an administrator, what is asked, and the privilege that the answer gives.

use std::collections::BTreeSet;

use model::{
    Action, Code, Event, Failure, Ownership, Person, Plan, Product, PromptAnswer, Scope, SimulatedMac, catalogue,
    names, text,
};
use plan::Tree;

#[cfg(target_os = "macos")]
use crate::authorization;
#[cfg(not(target_os = "macos"))]
use crate::failures::not_here;
use crate::{
    debug,
    failures::{cancelled, denied, no_screen},
    frontend::Frontend,
    parent::{may_act_as_root, parent},
    sudo::{self, Ticket},
    through_helper::ThroughHelper,
};

/// What an administrator is asked for.
#[derive(Clone, Copy)]
pub(crate) struct Question<'q> {
    pub(crate) plan: &'q Plan,
    /// Why it is needed, in the words of whoever needs it.
    pub(crate) why: Option<&'q str>,
    /// Whether it goes through the helper, if that does it; then nobody is asked.
    pub(crate) through_helper: bool,
}

/// How an administrator is asked, and who then runs the root side.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AuthMethod {
    /// macOS asks, and its trampoline runs the root side (F 1.13). On a simulated Mac its answer counts.
    AuthorizationServices,
    /// `sudo` asks on the terminal; where it cannot, macOS asks.
    Sudo,
    /// This process is root, or its root parent runs the root side; see [`drop_privileges`](crate::drop_privileges).
    AlreadyRoot,
}

/// How root commands are run once the prompt was answered.
pub(crate) enum Privilege<'t> {
    /// As children of this process, with its own credentials.
    Own,
    /// By the root parent.
    Parent,
    /// By sudo, whose prompt was answered.
    Sudo(#[allow(dead_code, reason = "held, not used")] Ticket),
    /// By the privileged helper, which asks nobody.
    Helper(ThroughHelper<'t>),
    /// By Authorization Services, whose prompt was answered.
    #[cfg(target_os = "macos")]
    Given(authorization::Rights),
}

/// Where the person can be asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Interaction {
    /// At a window, even one that was started from a terminal.
    Window,
    /// At a terminal, if there is one.
    Terminal,
    /// Nowhere: root sets up for an account and asks nobody.
    Nowhere,
}

impl AuthMethod {
    /// Returns the method for a session on this Mac.
    pub(crate) fn for_session(tree: &Tree, at: Interaction) -> Self {
        use std::io::IsTerminal;
        match tree.simulation() {
            _ if at == Interaction::Nowhere => Self::AlreadyRoot,
            Some(mac) if !mac.sudo => Self::AuthorizationServices,
            _ if may_act_as_root() => Self::AlreadyRoot,
            _ if at == Interaction::Terminal && std::io::stdin().is_terminal() => Self::Sudo,
            _ => Self::AuthorizationServices,
        }
    }

    /// Asks for an administrator. Nothing has been changed yet, so Cancel changes nothing. `copy` is the path of
    /// the program that will run as root.
    pub(crate) fn ask(
        self,
        tree: &Tree,
        person: &Person,
        (plan, why): (&Plan, Option<&str>),
        copy: &str,
        frontend: &mut Frontend<'_>,
    ) -> Result<Privilege<'static>, Failure> {
        let mut by_dialog = || dialog(tree, person, (plan, why), copy, frontend);
        debug!("asks for an administrator: {self:?}");
        let answer = match self {
            Self::AuthorizationServices => by_dialog(),
            Self::AlreadyRoot => Ok(already()),
            Self::Sudo => by_sudo(person, by_dialog),
        };
        debug!("the answer: {:?}", answer.as_ref().map_or_else(|failure| Some(failure.code), |_| None));
        answer
    }
}

/// Asks by sudo on the terminal, and by the system's dialog where sudo cannot be used.
fn by_sudo(
    person: &Person,
    mut by_dialog: impl FnMut() -> Result<Privilege<'static>, Failure>,
) -> Result<Privilege<'static>, Failure> {
    // Over ssh, for example, there is no screen for a dialog.
    let no_screen =
        |answer: &Result<Privilege<'static>, Failure>| matches!(answer, Err(failure) if failure.code == Code::NoScreen);
    if !person.admin {
        // macOS's sudoers has administrators only, while the dialog takes another one's name (F 1.27, 1.42).
        match by_dialog() {
            answer if no_screen(&answer) => {}
            answer => return answer,
        }
    }
    match sudo::ask()? {
        Some(ticket) => Ok(Privilege::Sudo(ticket)),
        None => match by_dialog() {
            answer if no_screen(&answer) => Err(sudo::forgets(&person.name)),
            answer => answer,
        },
    }
}

/// Asks by the system's own dialog (Authorization Services).
#[cfg(target_os = "macos")]
fn dialog(
    tree: &Tree,
    person: &Person,
    (plan, why): (&Plan, Option<&str>),
    copy: &str,
    frontend: &mut Frontend<'_>,
) -> Result<Privilege<'static>, Failure> {
    match tree.simulation() {
        Some(mac) => simulated(mac, person, || prompt(plan, undoes(tree), why), frontend),
        None => authorization::Rights::ask(&prompt(plan, undoes(tree), why), copy).map(Privilege::Given),
    }
}

/// As above. On other systems only a simulated Mac has a dialog.
#[cfg(not(target_os = "macos"))]
fn dialog(
    tree: &Tree,
    person: &Person,
    (plan, why): (&Plan, Option<&str>),
    _copy: &str,
    frontend: &mut Frontend<'_>,
) -> Result<Privilege<'static>, Failure> {
    let mac = tree.simulation().ok_or_else(not_here)?;
    simulated(mac, person, || prompt(plan, undoes(tree), why), frontend)
}

/// Takes the simulated Mac's answer. Root commands then run with the privilege that this process really has: its
/// own where ownership is simulated by zones, a root parent, or `sudo -n`.
fn simulated(
    mac: &SimulatedMac,
    person: &Person,
    text: impl FnOnce() -> String,
    frontend: &mut Frontend<'_>,
) -> Result<Privilege<'static>, Failure> {
    match mac.answer {
        _ if mac.no_screen => return Err(no_screen()),
        PromptAnswer::Allow => {}
        PromptAnswer::Cancel => return Err(cancelled()),
        PromptAnswer::Deny => return Err(denied()),
        PromptAnswer::Nobody => loop {
            std::thread::park();
        },
        PromptAnswer::Ask => match (frontend.ask_password)(Event::Prompt { text: text(), user: person.name.clone() }) {
            Some(true) => {}
            Some(false) => return Err(cancelled()),
            None => return Err(no_screen()),
        },
    }
    let privileged = may_act_as_root() || mac.ownership == Ownership::Zones;
    Ok(if privileged { already() } else { Privilege::Sudo(Ticket::of_nobody()) })
}

/// Returns the privilege of a process that needs to ask nobody.
fn already() -> Privilege<'static> {
    if parent().is_some() { Privilege::Parent } else { Privilege::Own }
}

/// Returns true if root has an interrupted run to undo or finish first.
fn undoes(tree: &Tree) -> bool {
    plan::records::interrupted(tree, names::ROOT_RECORDS).unwrap_or(true)
}

/// So much of why something is needed is shown.
const WHY: usize = 120;

/// Why something is needed, in the words of whoever needs it: nothing in them can look like words of set-up, since what
/// controls a terminal or the direction of writing is left out, and so are the quotes that they stand in.
fn quoted(why: &str) -> Option<String> {
    let is_hidden = |c: char| {
        c.is_control()
            || matches!(c, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{61c}' | '\u{feff}')
    };
    let plain = why.chars().map(|c| if c == '\n' || c == '\t' { ' ' } else { c });
    let plain = plain.filter(|c| !is_hidden(*c) && !matches!(c, '\u{201c}' | '\u{201d}' | '"'));
    let plain: String = plain.take(WHY).collect();
    let plain = plain.trim();
    (!plain.is_empty()).then(|| text!("prompt-why", why = plain))
}

/// What the password prompt says: never less than what will happen as root. `why`: what it is needed for now.
fn prompt(plan: &Plan, undoes: bool, why: Option<&str>) -> String {
    let mut wants: Vec<String> = Vec::new();
    if undoes {
        wants.push(catalogue::say("prompt-recovery"));
    }
    for step in plan.part(Scope::Root) {
        let key = match step.action.is_only_recorded() {
            true => "prompt-recorded".to_owned(),
            false => format!("reason-{}-prompt", step.reason),
        };
        wants.push(catalogue::say(&key));
        match &step.action {
            Action::Remove { path, .. } if path == names::POLICY => {
                wants.push(catalogue::say("prompt-policy"));
            }
            Action::CopyProgram { path, .. } if path == names::SETUP_COPY => {
                wants.push(catalogue::say("prompt-helper_first"));
            }
            Action::WriteFile { path, contents, .. } if path == names::HELPER_PLIST && plan::sets_up(contents) => {
                wants.push(catalogue::say("prompt-helper_first"));
            }
            Action::EditBlock { commented, .. } if !commented.is_empty() => {
                wants.push(catalogue::say("prompt-comment_out"));
            }
            Action::PlaceLink { path, keep: false, .. } => {
                let other = plan.conflicts.iter().find_map(|(_, conflict)| {
                    conflict.account.as_ref().filter(|_| conflict.replace && conflict.path == *path)
                });
                wants.extend(other.map(|user| {
                    let user = user.escape_debug().to_string();
                    text!("prompt-take_over", user = &user)
                }));
            }
            Action::PlaceLink { path, keep: true, .. } => {
                let conflict = plan.conflicts.iter().map(|(_, conflict)| conflict).find(|other| other.path == *path);
                let owner = conflict.map_or(Product::Unknown, |conflict| conflict.owner);
                let owner = catalogue::say(&format!("product-{}", catalogue::word(&owner)));
                let name = names::split(path).1.escape_debug().to_string();
                wants.push(text!("prompt-put_aside", name = &name, owner = &owner));
            }
            _ => {}
        }
    }
    let mut seen = BTreeSet::new();
    wants.retain(|want| seen.insert(want.clone()));
    let task = match wants.is_empty() {
        true => catalogue::say("prompt-looks"),
        false => text!("prompt-wants", what = catalogue::list(&wants)),
    };
    match why.and_then(quoted) {
        Some(why) => text!("prompt-wants-why", what = task, why = why),
        None => task,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn why_something_is_needed_is_quoted_and_can_say_nothing_in_set_ups_own_name() {
        let shown = |why: &str| quoted(why).unwrap_or_default();
        let of = |why: &str| text!("prompt-why", why = why);
        assert_eq!(shown("run -p 80:80 web"), of("run -p 80:80 web"));
        assert_eq!(shown("a\u{1b}[2Jb\r\nc\0"), of("a[2Jb c"));
        assert_eq!(shown("\u{202e}reversed\u{2066} \u{200b}"), of("reversed"));
        assert_eq!(shown("x\u{201d} All is well. \u{201c}\""), of("x All is well."));
        assert_eq!(shown(&"é".repeat(500)), of(&"é".repeat(120)));
        for nothing in ["", "  ", "\u{7}\u{202e}"] {
            assert_eq!(quoted(nothing), None);
        }
    }
}
