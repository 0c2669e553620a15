//! What is announced: the changes of live regions, as a screen reader follows them.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use anyhow::{Result, bail};
use atspi::proxy::registry::RegistryProxy;
use futures_lite::StreamExt;
use tokio::{
    task::JoinHandle,
    time::{Instant, sleep},
};
use zbus::{Connection, MatchRule, Message, MessageStream, message::Type, zvariant::OwnedValue};

use super::{bus::Bus, tree};
use crate::PATIENCE;

/// What screen readers ask to be told.
const EVENTS: [&str; 3] = ["object:text-changed", "object:children-changed", "object:announcement"];

type Body = (String, i32, i32, OwnedValue, HashMap<String, OwnedValue>);

/// A listener.
pub(super) struct Heard {
    texts: Arc<Mutex<Vec<String>>>,
    task: JoinHandle<()>,
}

impl Heard {
    /// Listens from now on.
    pub(super) async fn listen(bus: &Bus) -> Result<Self> {
        let connection = bus.connection();
        let rule = MatchRule::builder().msg_type(Type::Signal).interface("org.a11y.atspi.Event.Object")?.build();
        let mut events = MessageStream::for_match_rule(rule, connection, None).await?;
        let registry = RegistryProxy::new(connection).await?;
        for event in EVENTS {
            registry.register_event(event).await?;
        }
        let texts = Arc::new(Mutex::new(Vec::new()));
        let (connection, hears) = (connection.clone(), texts.clone());
        let task = tokio::spawn(async move {
            while let Some(Ok(event)) = events.next().await {
                if let Some(text) = announced(&connection, &event).await {
                    hears.lock().unwrap_or_else(PoisonError::into_inner).push(text);
                }
            }
        });
        Ok(Self { texts, task })
    }

    /// Waits for a text.
    pub(super) async fn until(&self, text: &str) -> Result<()> {
        let end = Instant::now() + PATIENCE;
        loop {
            let texts = self.texts.lock().unwrap_or_else(PoisonError::into_inner).clone();
            if texts.iter().any(|heard| heard.contains(text)) {
                return Ok(());
            }
            if Instant::now() > end {
                bail!("{text:?} is not announced, but {texts:#?}");
            }
            sleep(Duration::from_millis(20)).await;
        }
    }

    /// What was heard since the last call.
    pub(super) fn take(&self) -> Vec<String> {
        std::mem::take(&mut *self.texts.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl Drop for Heard {
    fn drop(&mut self) {
        self.task.abort();
    }
}

/// The text that is said because of an event.
async fn announced(bus: &Connection, event: &Message) -> Option<String> {
    let header = event.header();
    let (what, _, _, value, _) = event.body().deserialize::<Body>().ok()?;
    if std::env::var_os("IECHOR_EVENTS").is_some() {
        let object = (header.sender()?.to_string(), header.path()?.to_owned().into());
        println!("{:?} {what} {value:?} {:?}", header.member(), tree::attributes(bus, &object).await);
    }
    None
}
