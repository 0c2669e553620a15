//! What must be so on every screen for somebody who hears it.

use anyhow::{Result, bail};
use atspi::Role;
use model::Language;

use super::tree::Tree;

/// Fails with everything that is wrong with a screen.
pub fn hold(tree: &Tree, _language: Language) -> Result<()> {
    let mut wrong: Vec<String> = Vec::new();
    // What is behind an open dialog cannot be reached.
    match tree.dialog() {
        Some(dialog) => {
            if !tree.under(dialog).any(|node| node.role == Role::Heading && node.name == dialog.name) {
                wrong.push("the dialog's heading is not its name".into());
            }
        }
        None => {
            if tree.titles().len() != 1 {
                wrong.push(format!("it has {} headings of the first level", tree.titles().len()));
            }
        }
    }
    if !wrong.is_empty() {
        bail!("{}\nin:\n{tree}", wrong.join("\n"));
    }
    Ok(())
}
