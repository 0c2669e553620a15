//! The window as a screen reader knows it: through the accessibility tree (AT-SPI2) that Orca reads on Linux.
//!
//! Nothing else of the window is used: no coordinates, no selectors, no scripts in the page. Each window has a bus of its
//! own, with the registry that screen readers ask, and this is the only screen reader there.

mod bus;
pub mod rules;
pub mod tree;

use std::{future::Future, time::Duration};

use anyhow::{Context, Result, bail};
use atspi::{
    Role, State,
    proxy::{
        action::ActionProxy,
        component::ComponentProxy,
        device_event_controller::{DeviceEventControllerProxy, KeySynthType},
    },
};
use model::{
    Language,
    catalogue::{Catalogue, Value},
};
use promises::Mac;
use tokio::{
    process::Child,
    time::{Instant, sleep},
};

use self::{
    bus::Bus,
    tree::{Node, Tree},
};
use crate::{Look, PATIENCE, Stage};

/// A key that a person presses, wherever the focus is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Key {
    /// To the next control.
    Tab,
    /// The default button, or the one that has the focus.
    Return,
    /// Back, or away.
    Escape,
    /// Presses or ticks what has the focus.
    Space,
    /// The next of several choices.
    Down,
}

impl Key {
    /// Its keysym (X11).
    fn symbol(self) -> i32 {
        match self {
            Self::Tab => 0xff09,
            Self::Return => 0xff0d,
            Self::Escape => 0xff1b,
            Self::Space => 0x20,
            Self::Down => 0xff54,
        }
    }
}

/// A screen reader, with the one window that it reads.
pub struct Reader {
    /// The language that the window speaks.
    pub language: Language,
    window: Child,
    bus: Bus,
    stage: Stage,
}

impl Reader {
    /// Opens the window on a simulated Mac, with a screen reader that listens from the beginning.
    pub async fn open(mac: &Mac, look: Look<'_>) -> Result<Self> {
        let language = Language::of_tag(look.language).context("there is no such language")?;
        let stage = Stage::new(look).await?;
        let bus = Bus::start(&stage).await?;
        let (program, arguments) = stage.window(mac, look)?;
        let mut window = stage.command(program)?;
        if let Some(uid) = look.account.filter(|_| rustix::process::geteuid().is_root()) {
            window.uid(uid).gid(20);
        }
        let window = window.args(arguments).envs(bus.variables()).spawn()?;
        Ok(Self { language, window, bus, stage })
    }

    /// The text of a message in the language that the window speaks.
    pub fn say(&self, id: &str) -> String {
        self.say_with(id, &[])
    }

    /// The text of a message with its values.
    pub fn say_with(&self, id: &str, values: &[(&str, Value<'_>)]) -> String {
        let text = Catalogue::of(self.language).find(id, values);
        text.unwrap_or_else(|| panic!("there is no message '{id}'"))
    }

    /// The whole tree as it is now.
    pub async fn tree(&self) -> Result<Tree> {
        Tree::read(&self.bus).await
    }

    /// Waits until the tree is so, and returns what was looked for.
    pub async fn until<T>(&self, what: &str, so: impl Fn(&Tree) -> Option<T>) -> Result<T> {
        let end = Instant::now() + PATIENCE;
        loop {
            // What is read while the page changes may be gone half-way.
            let tree = self.tree().await;
            if let Some(found) = tree.as_ref().ok().and_then(&so) {
                return Ok(found);
            }
            if Instant::now() > end {
                match tree {
                    Ok(tree) => bail!("{what}: not in the tree:\n{tree}"),
                    Err(error) => return Err(error.context(what.to_owned())),
                }
            }
            sleep(Duration::from_millis(50)).await;
        }
    }

    /// Waits for the screen with this title, to which the focus has gone, and holds it to the rules for every screen once
    /// nothing of it is being looked at any more.
    pub async fn screen(&self, title: &str) -> Result<Tree> {
        let tree = self
            .until(&format!("the screen {title:?} with the focus on its title"), |tree| {
                let titles = tree.titles();
                let arrived =
                    titles.iter().any(|h| h.name == title && (h.is(State::Focused) || tree.dialog().is_some()));
                let busy = tree.nodes.iter().any(|node| node.is(State::Busy));
                (arrived && !busy).then(|| tree.clone())
            })
            .await?;
        rules::hold(&tree, self.language)?;
        Ok(tree)
    }

    /// Waits for the screen with this title to come back, with the focus on the control that led away from it.
    pub async fn back_on(&self, title: &str, role: Role, name: &str) -> Result<Tree> {
        let tree = self
            .until(&format!("the screen {title:?} with the focus on {name:?}"), |tree| {
                let back = tree.titles().iter().any(|heading| heading.name == title);
                (back && tree.named(role, name).any(|node| node.is(State::Focused))).then(|| tree.clone())
            })
            .await?;
        rules::hold(&tree, self.language)?;
        Ok(tree)
    }

    /// Waits for the dialog with this title, with the focus in it, and holds it to the rules.
    pub async fn dialog(&self, title: &str) -> Result<Tree> {
        let tree = self
            .until(&format!("the dialog {title:?} with the focus in it"), |tree| {
                let dialog = tree.dialog().filter(|dialog| dialog.name == title)?;
                tree.under(dialog).any(|node| node.is(State::Focused)).then(|| tree.clone())
            })
            .await?;
        rules::hold(&tree, self.language)?;
        Ok(tree)
    }

    /// Waits for a control that can be used: with this role, and a name that is or begins with this one.
    pub async fn control(&self, role: Role, name: &str) -> Result<Node> {
        self.until(&format!("a {role} {name:?} that can be used"), |tree| {
            tree.named(role, name).find(|node| node.is(State::Enabled)).cloned()
        })
        .await
    }

    /// Does what the control offers to be done: presses a button, ticks a box, chooses a radio button.
    pub async fn press(&self, role: Role, name: &str) -> Result<()> {
        self.act(&self.control(role, name).await?).await
    }

    async fn act(&self, node: &Node) -> Result<()> {
        let action: ActionProxy<'_> = node.proxy(&self.bus).await?;
        if !action.do_action(0).await? {
            bail!("{node} does nothing");
        }
        Ok(())
    }

    /// Opens what is folded up under a name, and waits until that is said.
    pub async fn unfold(&self, name: &str) -> Result<()> {
        // WebKitGTK gives what is pressed no role of its own.
        let found = |tree: &Tree, open: bool| {
            let mut nodes = tree.nodes.iter().filter(|node| node.name == name && node.is(State::Focusable));
            nodes.find(|node| node.is(State::Expanded) == open).cloned()
        };
        let node = self.until(&format!("{name:?} that can be opened"), |tree| found(tree, false)).await?;
        self.act(&node).await?;
        self.until(&format!("{name:?} that is open"), |tree| found(tree, true)).await?;
        Ok(())
    }

    /// Presses the button that a message names.
    pub async fn button(&self, id: &str) -> Result<()> {
        self.press(Role::Button, &self.say(id)).await
    }

    /// Waits until a state holds of a control, or does not.
    pub async fn is(&self, role: Role, name: &str, state: State, yes: bool) -> Result<()> {
        let not = if yes { "" } else { "not " };
        self.until(&format!("a {role} {name:?} that is {not}{state}"), |tree| {
            tree.named(role, name).any(|node| node.is(state) == yes).then_some(())
        })
        .await
    }

    /// Brings the focus to a control, and waits until it has it.
    pub async fn focus(&self, role: Role, name: &str) -> Result<()> {
        let node = self.control(role, name).await?;
        let component: ComponentProxy<'_> = node.proxy(&self.bus).await?;
        component.grab_focus().await?;
        self.until(&format!("the focus on {name:?}"), |tree| {
            tree.named(role, name).any(|node| node.is(State::Focused)).then_some(())
        })
        .await
    }

    /// Presses a key as on a keyboard, through the registry.
    pub async fn key(&self, key: Key) -> Result<()> {
        let keyboard = DeviceEventControllerProxy::new(self.bus.connection()).await?;
        Ok(keyboard.generate_keyboard_event(key.symbol(), "", KeySynthType::Sym).await?)
    }

    /// Waits until some text is in the tree, in a name, a description or as text.
    pub async fn says(&self, text: &str) -> Result<Tree> {
        self.until(&format!("the text {text:?}"), |tree| tree.says(text).then(|| tree.clone())).await
    }

    /// Waits until a live region holds a text, which screen readers then announce.
    ///
    /// WebKitGTK has the attribute and sends no event for a text that nobody edits, so the region is looked at.
    pub async fn announces(&self, text: &str) -> Result<()> {
        self.until(&format!("a live region with {text:?}"), |tree| {
            let regions = tree.nodes.iter().filter(|node| node.is_live());
            regions
                .into_iter()
                .any(|region| region.says(text) || tree.under(region).any(|n| n.says(text)))
                .then_some(())
        })
        .await
    }

    /// Waits until the window is gone.
    pub async fn closed(mut self) -> Result<()> {
        patiently(self.window.wait()).await??;
        self.stage.without_errors()
    }

    /// Ends the window; fails if the page had reported an error.
    pub async fn close(mut self) -> Result<()> {
        self.stage.without_errors()?;
        Ok(self.window.kill().await?)
    }
}

/// Waits, but not for ever.
async fn patiently<T>(what: impl Future<Output = T>) -> Result<T> {
    Ok(tokio::time::timeout(PATIENCE, what).await?)
}
