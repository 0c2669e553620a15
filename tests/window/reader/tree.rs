//! The accessibility tree as it is at one moment.

use std::{
    collections::BTreeMap,
    fmt::{self, Display, Formatter},
};

use anyhow::{Context, Result};
use atspi::{Role, State, StateSet};
use serde::de::DeserializeOwned;
use zbus::{
    Proxy,
    proxy::{Builder, CacheProperties, Defaults, ProxyImpl},
    zvariant::{DynamicType, OwnedObjectPath, OwnedValue, Type},
};

use super::bus::Bus;

const ACCESSIBLE: &str = "org.a11y.atspi.Accessible";
const TEXT: &str = "org.a11y.atspi.Text";
const PROPERTIES: &str = "org.freedesktop.DBus.Properties";

/// Where an object of the tree is: a name on the bus and a path. WebKit's is a name that it took, where
/// `atspi::ObjectRef` knows unique names only.
pub type Object = (String, OwnedObjectPath);

/// What there is to say of one object.
#[derive(Clone, Debug)]
pub struct Node {
    /// Where it is.
    pub object: Object,
    /// What it is: a button, a heading, …
    pub role: Role,
    /// What it is called.
    pub name: String,
    /// What is said of it besides.
    pub description: String,
    /// What holds of it: checked, enabled, focused, …
    pub states: StateSet,
    /// What else: the level of a heading, whether a region is live, …
    pub attributes: BTreeMap<String, String>,
    /// Its own text, with U+FFFC where another object stands in it.
    pub text: String,
    /// How deep in the tree it is.
    pub depth: usize,
}

impl Node {
    /// Whether this holds of it.
    pub fn is(&self, state: State) -> bool {
        self.states.contains(state)
    }

    /// An attribute, or nothing.
    pub fn attribute(&self, name: &str) -> &str {
        self.attributes.get(name).map_or("", String::as_str)
    }

    /// Whether what changes in it is announced.
    pub fn is_live(&self) -> bool {
        matches!(self.attribute("live"), "polite" | "assertive")
    }

    /// Whether a text is part of what is said of it.
    pub fn says(&self, text: &str) -> bool {
        [&self.name, &self.description, &self.text].iter().any(|said| said.contains(text))
    }

    /// Talks to it about one of the things that it can do.
    pub(super) async fn proxy<'p, P>(&self, bus: &'p Bus) -> Result<P>
    where
        P: ProxyImpl<'p> + Defaults + From<Proxy<'p>>,
    {
        let (name, path) = self.object.clone();
        Ok(Builder::new(bus.connection())
            .destination(name)?
            .path(path)?
            .cache_properties(CacheProperties::No)
            .build()
            .await?)
    }

    async fn read(bus: &Bus, object: Object, depth: usize) -> Result<Self> {
        let nothing = ();
        let (name, description, role, states, attributes, text) = tokio::join!(
            call::<OwnedValue>(bus, &object, PROPERTIES, "Get", &(ACCESSIBLE, "Name")),
            call::<OwnedValue>(bus, &object, PROPERTIES, "Get", &(ACCESSIBLE, "Description")),
            call::<Role>(bus, &object, ACCESSIBLE, "GetRole", &nothing),
            call::<StateSet>(bus, &object, ACCESSIBLE, "GetState", &nothing),
            call::<BTreeMap<String, String>>(bus, &object, ACCESSIBLE, "GetAttributes", &nothing),
            call::<String>(bus, &object, TEXT, "GetText", &(0_i32, -1_i32)),
        );
        Ok(Self {
            role: role?,
            name: name?.try_into()?,
            // The desktop has none.
            description: description.ok().and_then(|value| value.try_into().ok()).unwrap_or_default(),
            states: states?,
            attributes: attributes?,
            // Not everything has text.
            text: text.unwrap_or_default(),
            depth,
            object,
        })
    }

    async fn children(&self, bus: &Bus) -> Result<Vec<Object>> {
        let mut children: Vec<Object> = call(bus, &self.object, ACCESSIBLE, "GetChildren", &()).await?;
        // What is embedded from another process (WebKit's page in GTK's window) is only told if asked by its number.
        if children.is_empty() && self.role == Role::Filler {
            children.push(call(bus, &self.object, ACCESSIBLE, "GetChildAtIndex", &0_i32).await?);
        }
        children.retain(|(_, path)| path.as_str() != "/org/a11y/atspi/null");
        Ok(children)
    }
}

impl Display for Node {
    fn fmt(&self, to: &mut Formatter<'_>) -> fmt::Result {
        write!(to, "{} {:?}", self.role, self.name)?;
        if !self.description.is_empty() {
            write!(to, ", described as {:?}", self.description)?;
        }
        if !self.text.is_empty() && self.text != self.name {
            write!(to, ", with the text {:?}", self.text)?;
        }
        for state in [State::Focused, State::Checked, State::Expandable, State::Expanded, State::Busy] {
            if self.is(state) {
                write!(to, ", {state}")?;
            }
        }
        if self.is(State::Focusable) && !self.is(State::Enabled) {
            write!(to, ", disabled")?;
        }
        for name in ["level", "live", "tag"] {
            if self.attributes.contains_key(name) {
                write!(to, ", {name} {}", self.attribute(name))?;
            }
        }
        Ok(())
    }
}

async fn call<T>(
    bus: &Bus,
    (name, path): &Object,
    interface: &str,
    method: &str,
    body: &(impl serde::Serialize + DynamicType),
) -> Result<T>
where
    T: DeserializeOwned + Type,
{
    let answer = bus.connection().call_method(Some(name.as_str()), path, Some(interface), method, body).await;
    let answer = answer.with_context(|| format!("{method} of {}", path.as_str()))?;
    Ok(answer.body().deserialize()?)
}

/// Everything that is shown, in the order in which it is read.
#[derive(Clone, Debug)]
pub struct Tree {
    /// Its objects; what is in one comes after it and is deeper.
    pub nodes: Vec<Node>,
}

impl Tree {
    /// Reads the tree from the desktop down.
    pub(super) async fn read(bus: &Bus) -> Result<Self> {
        let desktop = ("org.a11y.atspi.Registry".to_owned(), "/org/a11y/atspi/accessible/root".try_into()?);
        let (mut nodes, mut waiting) = (Vec::new(), vec![(desktop, 0)]);
        while let Some((object, depth)) = waiting.pop() {
            let node = Node::read(bus, object, depth).await?;
            waiting.extend(node.children(bus).await?.into_iter().rev().map(|child| (child, depth + 1)));
            nodes.push(node);
        }
        Ok(Self { nodes })
    }

    /// What has this role.
    pub fn all(&self, role: Role) -> impl Iterator<Item = &Node> {
        self.nodes.iter().filter(move |node| node.role == role)
    }

    /// What has this role and this name; where nothing has it, what has a name that begins so.
    pub fn named(&self, role: Role, name: &str) -> impl Iterator<Item = &Node> {
        let exact = self.all(role).any(|node| node.name == name);
        self.all(role).filter(move |node| if exact { node.name == name } else { node.name.starts_with(name) })
    }

    /// What is in an object, however deep.
    pub fn under<'t>(&'t self, node: &'t Node) -> impl Iterator<Item = &'t Node> {
        let after = self.nodes.iter().skip_while(move |other| other.object != node.object).skip(1);
        after.take_while(move |other| other.depth > node.depth)
    }

    /// What an object is in, from the innermost.
    pub fn above<'t>(&'t self, node: &'t Node) -> impl Iterator<Item = &'t Node> {
        let mut depth = node.depth;
        self.nodes.iter().rev().skip_while(move |other| other.object != node.object).filter(move |other| {
            let above = other.depth < depth;
            depth = depth.min(other.depth);
            above
        })
    }

    /// The headings of the first level.
    pub fn titles(&self) -> Vec<&Node> {
        self.all(Role::Heading).filter(|heading| heading.attribute("level") == "1").collect()
    }

    /// The dialog that is open.
    pub fn dialog(&self) -> Option<&Node> {
        self.all(Role::Dialog).next()
    }

    /// Whether a text is in it.
    pub fn says(&self, text: &str) -> bool {
        self.nodes.iter().any(|node| node.says(text))
    }
}

impl Display for Tree {
    fn fmt(&self, to: &mut Formatter<'_>) -> fmt::Result {
        self.nodes.iter().try_for_each(|node| writeln!(to, "{:indent$}{node}", "", indent = node.depth * 2))
    }
}
