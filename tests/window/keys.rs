//! A keyboard: key events of the X server (XTEST), which go through GTK to the page as those of a real keyboard do. What
//! has the focus is read from the page; nothing is done there.

use std::collections::BTreeSet;

use anyhow::{Context, Result, bail, ensure};
use promises::Mac;
use serde::Deserialize;
use serde_json::json;
use x11rb::{
    connection::Connection,
    protocol::{
        xproto::{ConnectionExt as _, InputFocus, KEY_PRESS_EVENT, KEY_RELEASE_EVENT, MapState},
        xtest::ConnectionExt as _,
    },
    rust_connection::RustConnection,
};

use crate::{Look, Window};

/// So many times a key is pressed at most to get somewhere.
const FAR: usize = 100;

/// What can be pressed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Press {
    /// To the next control.
    Tab,
    /// To the one before: Shift-Tab.
    BackTab,
    /// To the next of a group.
    Down,
    /// To the one before in a group.
    Up,
    /// Switches a check box, presses a button.
    Space,
    /// Presses a button, or the default one.
    Return,
    /// Goes back or closes.
    Escape,
    /// Enlarges everything: Ctrl +.
    Enlarge,
    /// The usual size: Ctrl 0.
    Usual,
}

impl Press {
    /// The keysyms: what is held, and what is pressed.
    fn chord(self) -> (&'static [u32], u32) {
        const SHIFT: u32 = 0xffe1;
        const CONTROL: u32 = 0xffe3;
        match self {
            Self::Tab => (&[], 0xff09),
            Self::BackTab => (&[SHIFT], 0xff09),
            Self::Down => (&[], 0xff54),
            Self::Up => (&[], 0xff52),
            Self::Space => (&[], 0x20),
            Self::Return => (&[], 0xff0d),
            Self::Escape => (&[], 0xff1b),
            // The plus of the main block is the shifted equals sign.
            Self::Enlarge => (&[CONTROL, SHIFT], 0x3d),
            Self::Usual => (&[CONTROL], 0x30),
        }
    }
}

/// What has the focus.
#[derive(Clone, Debug, Deserialize)]
pub struct Stop {
    /// Which element it is; radio buttons of one group are one.
    id: String,
    /// Its accessible name, and before it that of its group, if it has one.
    pub name: String,
    /// The names in its group of radio buttons, and its own place there.
    group: Vec<String>,
    place: usize,
    /// It is a radio button, and not chosen: none of its group is.
    unchosen: bool,
    /// Nothing has the focus, or the window does not.
    lost: bool,
    /// A ring is drawn round it, or it is a heading or a text to read and no control.
    ringed: bool,
    /// It is in view, and nothing covers it.
    seen: bool,
}

/// Somebody with nothing but a keyboard before an open window.
pub struct Typist {
    /// For reading.
    pub window: Window,
    display: RustConnection,
    mapping: Vec<Vec<u32>>,
    pressed: u32,
    rounds: BTreeSet<String>,
}

impl Typist {
    /// Opens the window and gives it the focus, as a window manager does.
    pub async fn open(mac: &Mac, look: Look<'_>) -> Result<Self> {
        let window = Window::open(mac, look).await?;
        window.page.execute(include_str!("keys/focus.js"), vec![]).await?;
        let (display, screen) = RustConnection::connect(Some(&window.stage.display))?;
        let root = display.setup().roots[screen].root;
        let mut largest = (0, None);
        for child in display.query_tree(root)?.reply()?.children {
            if display.get_window_attributes(child)?.reply()?.map_state != MapState::VIEWABLE {
                continue;
            }
            let size = display.get_geometry(child)?.reply()?;
            largest = largest.max((u32::from(size.width) * u32::from(size.height), Some(child)));
        }
        let child = largest.1.context("no window is shown")?;
        display.set_input_focus(InputFocus::PARENT, child, x11rb::CURRENT_TIME)?.check()?;
        let (first, last) = (display.setup().min_keycode, display.setup().max_keycode);
        let reply = display.get_keyboard_mapping(first, last - first + 1)?.reply()?;
        let mapping = reply.keysyms.chunks(reply.keysyms_per_keycode.into()).map(<[u32]>::to_vec).collect();
        window.page.execute_async("keys.focused(arguments[0])", vec![]).await.context("the window has no focus")?;
        Ok(Self { window, display, mapping, pressed: 0, rounds: BTreeSet::new() })
    }

    fn event(&self, kind: u8, keysym: u32) -> Result<()> {
        let setup = self.display.setup();
        let key = self.mapping.iter().position(|key| key.first() == Some(&keysym)).context("no such key")?;
        let code = setup.min_keycode + u8::try_from(key)?;
        Ok(self.display.xtest_fake_input(kind, code, x11rb::CURRENT_TIME, setup.roots[0].root, 0, 0, 0)?.check()?)
    }

    fn strike(&self, press: Press) -> Result<()> {
        let (held, key) = press.chord();
        for key in held.iter().chain([&key]) {
            self.event(KEY_PRESS_EVENT, *key)?;
        }
        for key in [&key].into_iter().chain(held.iter().rev()) {
            self.event(KEY_RELEASE_EVENT, *key)?;
        }
        Ok(())
    }

    /// Presses a key, and waits until the page had it.
    pub async fn press(&mut self, press: Press) -> Result<Stop> {
        self.strike(press)?;
        self.pressed += 1;
        let waiting = self.window.page.execute_async("keys.after(...arguments)", vec![json!(self.pressed)]);
        let stop = waiting.await.with_context(|| format!("{press:?} does not reach the page"))?;
        let stop: Stop = serde_json::from_value(stop)?;
        if matches!(press, Press::Tab | Press::BackTab | Press::Down | Press::Up) {
            ensure!(!stop.lost, "{press:?} loses the focus");
            ensure!(stop.ringed, "no ring is drawn round {stop:?}");
            ensure!(stop.seen, "out of view: {stop:?}");
        }
        Ok(stop)
    }

    /// Presses a key that closes the window.
    pub async fn press_and_close(self, press: Press) -> Result<()> {
        self.strike(press)?;
        self.window.closed().await
    }

    async fn stop(&self) -> Result<Stop> {
        Ok(serde_json::from_value(self.window.page.execute("return keys.stop()", vec![]).await?)?)
    }

    /// Goes to the control with this accessible name by Tab, and within a group of radio buttons by arrow, which chooses it.
    /// With `*` at its end it is how the name begins.
    pub async fn to(&mut self, name: &str) -> Result<()> {
        let is = |one: &String| name.strip_suffix('*').map_or(one == name, |begin| one.starts_with(begin));
        let mut passed = BTreeSet::new();
        let mut stop = self.stop().await?;
        for _ in 0..FAR {
            if is(&stop.name) {
                if stop.unchosen {
                    stop = self.press(Press::Space).await?;
                    ensure!(!stop.unchosen, "the space bar does not choose {stop:?}");
                }
                return Ok(());
            }
            // At the end of a group WebKit's arrows do not begin anew.
            if let Some(place) = stop.group.iter().position(is) {
                let arrow = if place > stop.place { Press::Down } else { Press::Up };
                for _ in 0..place.abs_diff(stop.place) {
                    stop = self.press(arrow).await?;
                }
                ensure!(is(&stop.name) && !stop.unchosen, "the arrows lead to {stop:?}, not to {name:?}");
                return Ok(());
            }
            passed.insert(stop.name);
            stop = self.press(Press::Tab).await?;
        }
        bail!("Tab does not reach {name:?}, but {passed:#?}")
    }

    /// Goes to a control and presses it by Return.
    pub async fn go(&mut self, name: &str) -> Result<()> {
        self.to(name).await?;
        self.press(Press::Return).await.map(drop)
    }

    /// Goes to a control and presses it by the space bar.
    pub async fn tick(&mut self, name: &str) -> Result<()> {
        self.to(name).await?;
        self.press(Press::Space).await.map(drop)
    }

    /// Waits until the control with this accessible name has the focus.
    pub async fn has(&self, name: &str) -> Result<()> {
        let has = self.window.page.execute_async("keys.has(...arguments)", vec![json!(name)]).await;
        if has.is_err() {
            bail!("{name:?} does not get the focus, but {:?}", self.stop().await?);
        }
        Ok(())
    }

    /// Goes to a control that closes the window.
    pub async fn go_and_close(mut self, name: &str) -> Result<()> {
        self.to(name).await?;
        self.press_and_close(Press::Return).await
    }

    /// Waits for a screen, or a dialog by the name in `aria-labelledby`, whose controls can be used. The first time, the
    /// keyboard goes round it forwards and backwards and comes by everything that can be used.
    pub async fn arrive(&mut self, name: &str) -> Result<()> {
        let arrived = self.window.page.execute_async("keys.arrived(...arguments)", vec![json!(name)]).await;
        if arrived.is_err() {
            bail!("no {name}: {}", self.window.text().await?);
        }
        if !self.rounds.insert(name.to_owned()) {
            return Ok(());
        }
        let forwards = self.round(Press::Tab).await?;
        let backwards = self.round(Press::BackTab).await?;
        ensure!(forwards == backwards, "Tab comes by {forwards:#?}, Shift-Tab by {backwards:#?}");
        let controls = self.window.page.execute("return keys.controls()", vec![]).await?;
        let controls: BTreeSet<String> = serde_json::from_value(controls)?;
        let missed: Vec<_> = controls.difference(&forwards).collect();
        ensure!(missed.is_empty(), "on {name}, Tab does not come by {missed:#?}");
        Ok(())
    }

    async fn round(&mut self, press: Press) -> Result<BTreeSet<String>> {
        let mut passed = BTreeSet::new();
        for _ in 0..FAR {
            if !passed.insert(self.press(press).await?.id) {
                return Ok(passed);
            }
        }
        bail!("{press:?} comes to no end: {passed:#?}")
    }
}
