//! What the page wants a list of, or a run for.

use std::collections::BTreeSet;

use elevate::Session;
use model::{Choices, Failure, Item};
use plan::administrator::Handed;

/// As `ui/src/goal.ts` says it; the page names no path, and what this means is decided below the window.
#[derive(Debug, serde::Deserialize)]
#[serde(tag = "is", rename_all = "snake_case")]
pub(crate) enum Goal {
    /// The Mac is as these choices say.
    Chosen {
        /// What is desired.
        choices: Choices,
        /// The items that are repaired, while all else stays as it is; all that is chosen, if none is named.
        only: BTreeSet<Item>,
    },
    /// The Mac is as if set-up had never been.
    Uninstalled {
        /// Whether the choices stay, so that a later run can bring everything back.
        keep_choices: bool,
    },
}

impl Goal {
    /// The same, less the refusals of what is set up anew.
    pub(crate) fn renewed(self, session: &Session) -> Result<Self, Failure> {
        Ok(match self {
            Self::Chosen { choices, only } => Self::Chosen { choices: session.renewed(choices, &only)?, only },
            Self::Uninstalled { .. } => self,
        })
    }

    /// The same for an administrator.
    pub(crate) fn handed(&self) -> Handed<'_> {
        match self {
            Self::Chosen { choices, only } if only.is_empty() => Handed::Chosen(choices),
            Self::Chosen { only, .. } => Handed::Repaired(only),
            Self::Uninstalled { keep_choices } => Handed::Uninstalled(*keep_choices),
        }
    }

    /// The same for the loop.
    pub(crate) fn get(&self) -> elevate::Goal<'_> {
        match self {
            Self::Chosen { choices, only } if only.is_empty() => elevate::Goal::Chosen(choices),
            Self::Chosen { choices, only } => elevate::Goal::Repaired(choices, only),
            Self::Uninstalled { keep_choices: false } => elevate::Goal::Uninstalled,
            Self::Uninstalled { keep_choices: true } => elevate::Goal::UninstalledKeepingChoices,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_page_wants_is_understood_and_nothing_else_is() {
        let goal = |text: &str| serde_json::from_str::<Goal>(text);
        let choices = r#"{"cli":"system","socket":true,"ports":false,"refused":{"ports":"never"}}"#;
        let chosen = |only: &str| goal(&format!(r#"{{"is":"chosen","choices":{choices},"only":{only}}}"#));
        assert!(
            matches!(chosen("[]").expect("what a page says").get(), elevate::Goal::Chosen(choices) if choices.socket)
        );
        let one = chosen(r#"["socket"]"#).expect("what a page says");
        assert!(matches!(one.get(), elevate::Goal::Repaired(_, only) if only.contains(&Item::Socket)));
        let uninstalled =
            |keep: bool| goal(&format!(r#"{{"is":"uninstalled","keep_choices":{keep}}}"#)).expect("what a page says");
        assert!(matches!(uninstalled(false).get(), elevate::Goal::Uninstalled));
        assert!(matches!(uninstalled(true).get(), elevate::Goal::UninstalledKeepingChoices));
        for wrong in [r#"{"is":"uninstalled"}"#, r#"{"is":"everything"}"#, r#"{"is":"chosen","only":[]}"#, "{}"] {
            assert!(goal(wrong).is_err(), "{wrong}");
        }
    }
}
