//! What somebody does who hears the window: every journey, through the accessibility tree alone.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, missing_docs)]

use std::fs;

use anyhow::Result;
use model::{PromptAnswer, names};
use promises::Mac;
use simulator::Kind;
use window_promises::{Look, reader::Reader};

#[tokio::test(flavor = "multi_thread")]
async fn a_first_start_is_two_buttons_by_ear() -> Result<()> {
    let mac = Mac::new(Kind::Fresh, PromptAnswer::Ask);
    let reader = Reader::open(&mac, Look::default()).await?;
    let tree = reader.screen(&reader.say("welcome-title")).await?;
    println!("{tree}");
    reader.button("action-install").await?;
    let tree = reader.dialog(&reader.say("prompt-title")).await?;
    println!("{tree}");
    reader.button("prompt-allow").await?;
    let tree = reader.screen(&reader.say("done-title")).await?;
    println!("{tree}");
    reader.close().await?;
    mac.setup(&["status"]).exits(0);
    assert!(fs::symlink_metadata(mac.at(names::DEFAULT_SOCKET)).is_ok());
    Ok(())
}
