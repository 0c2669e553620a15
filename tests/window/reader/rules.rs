//! What must be so on every screen for somebody who hears it.

use std::collections::BTreeMap;

use anyhow::{Result, bail};
use atspi::{Role, State};
use model::{
    Item, Language,
    catalogue::{Catalogue, word},
};

use super::tree::{Node, Tree};

/// What a person can use.
const CONTROLS: [Role; 6] =
    [Role::Button, Role::ToggleButton, Role::CheckBox, Role::RadioButton, Role::Link, Role::Entry];

/// A live region says where something stands. What is longer than this is a list or a page.
const LOUD: usize = 400;

/// Fails with everything that is wrong with a screen.
pub fn hold(tree: &Tree, language: Language) -> Result<()> {
    let wrong = [
        titles(tree),
        names(tree),
        groups(tree),
        items(tree, Catalogue::of(language)),
        lists(tree),
        pictures(tree),
        live(tree),
    ]
    .concat();
    if !wrong.is_empty() {
        bail!("{}\nin:\n{tree}", wrong.join("\n"));
    }
    Ok(())
}

/// There is one title. What is behind an open dialog cannot be reached, so a dialog has a title of its own.
fn titles(tree: &Tree) -> Vec<String> {
    let mut wrong = Vec::new();
    match tree.dialog() {
        Some(dialog) => {
            if !tree.under(dialog).any(|node| node.role == Role::Heading && node.name == dialog.name) {
                wrong.push(format!("no heading is the name of the {dialog}"));
            }
            if dialog.description.is_empty() {
                wrong.push(format!("nothing describes the {dialog}"));
            }
        }
        None => {
            let titles = tree.titles();
            if titles.len() != 1 {
                wrong.push(format!("it has {} headings of the first level", titles.len()));
            }
        }
    }
    wrong
}

/// Whatever can have the focus has a name, which is not said twice, and no other control of its kind has the same. Radio
/// buttons are told apart by their groups as well.
fn names(tree: &Tree) -> Vec<String> {
    let mut wrong = Vec::new();
    let mut named: BTreeMap<(bool, &str), usize> = BTreeMap::new();
    let around = |node: &&Node| !matches!(node.role, Role::ScrollPane | Role::DocumentWeb | Role::Frame);
    for node in tree.nodes.iter().filter(around) {
        let is_used = node.is(State::Focusable) || CONTROLS.contains(&node.role) || node.role == Role::ProgressBar;
        if is_used && node.name.trim().is_empty() {
            wrong.push(format!("the {node} has no name"));
        }
        if is_used && !node.description.is_empty() && node.name.contains(&node.description) {
            wrong.push(format!("the {node} is described by what its name says already"));
        }
        if CONTROLS.contains(&node.role) && node.role != Role::RadioButton {
            *named.entry((node.role == Role::CheckBox, &node.name)).or_default() += 1;
        }
    }
    wrong.extend(
        named.iter().filter(|(_, many)| **many > 1).map(|((_, name), many)| format!("{many} are named {name:?}")),
    );
    wrong
}

/// Radio buttons are in a group with a name, and have a name that no other one has there.
fn groups(tree: &Tree) -> Vec<String> {
    let mut wrong = Vec::new();
    let mut named: BTreeMap<(String, &str), usize> = BTreeMap::new();
    for node in tree.all(Role::RadioButton) {
        match tree.above(node).find(|above| matches!(above.role, Role::Panel | Role::Grouping)) {
            Some(group) if !group.name.trim().is_empty() => {
                *named.entry((group.object.1.to_string(), &node.name)).or_default() += 1;
            }
            _ => wrong.push(format!("the {node} is in no group with a name")),
        }
    }
    wrong.extend(
        named.iter().filter(|(_, many)| **many > 1).map(|((_, name), many)| format!("{many} choices are {name:?}")),
    );
    wrong
}

/// Where an item can be chosen, its title is a heading, so that one can go from item to item.
fn items(tree: &Tree, catalogue: &Catalogue) -> Vec<String> {
    let titles = Item::ALL.into_iter().filter_map(|item| catalogue.find(&format!("{}-title", word(&item)), &[]));
    let chosen = |title: &String| {
        let of =
            |node: &&Node| matches!(node.role, Role::CheckBox | Role::Panel | Role::Grouping) && node.name == *title;
        tree.nodes.iter().any(|node| of(&node))
    };
    let headed = |title: &String| tree.all(Role::Heading).any(|heading| heading.name == *title);
    titles.filter(|title| chosen(title) && !headed(title)).map(|title| format!("{title:?} is no heading")).collect()
}

/// What is an element of a list is in a list, so that it is said how many there are.
fn lists(tree: &Tree) -> Vec<String> {
    let lost = |item: &&Node| tree.above(item).next().is_none_or(|above| above.role != Role::List);
    tree.all(Role::ListItem).filter(lost).map(|item| format!("the {item} is in no list")).collect()
}

/// A picture has a name, or is not in the tree.
fn pictures(tree: &Tree) -> Vec<String> {
    let is_picture = |node: &&Node| matches!(node.role, Role::Image | Role::Icon | Role::Canvas | Role::Animation);
    let nameless = tree.nodes.iter().filter(is_picture).filter(|node| node.name.trim().is_empty());
    nameless.map(|node| format!("the {node} decorates, and is in the tree")).collect()
}

/// What is announced by itself is where something stands: never a list, a page, or what can be used.
fn live(tree: &Tree) -> Vec<String> {
    let mut wrong = Vec::new();
    for region in tree.nodes.iter().filter(|node| node.is_live()) {
        if region.text.chars().count() > LOUD {
            wrong.push(format!("the live {region} is long"));
        }
        let loud = |node: &&Node| CONTROLS.contains(&node.role) || matches!(node.role, Role::List | Role::Heading);
        wrong.extend(tree.under(region).filter(loud).map(|node| format!("the {node} is in a live region")));
    }
    wrong
}
