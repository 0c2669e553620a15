//! The command line: what options mean, what is printed and logged, and what Ctrl-C does.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, missing_docs)]

mod agreeing;
mod choices;
mod log;
mod output;

use std::{
    fs,
    path::{Path, PathBuf},
    time::Duration,
};

use model::{PromptAnswer, names};
use promises::{Mac, Ran};
use serde_json::Value;
use simulator::{Kind, Spec};

const SOON: Duration = Duration::from_secs(30);
const APPLY: [&str; 3] = ["apply", "--recommended", "--yes"];

const WITHOUT: [&str; 5] = ["apply", "--cli", "user", "--no-socket", "--no-ports"];
/// The uid of the person, and of the administrator that some Macs have besides.
const DEV: u32 = 8512;
const ADMIN: u32 = 8513;

fn mac(kind: Kind, answer: PromptAnswer) -> Mac {
    Mac::made(|spec| Spec { kind, answer, uid: DEV, ..spec })
}

fn records(mac: &Mac) -> PathBuf {
    mac.at(&format!("/Users/dev/{}", names::USER_RECORDS))
}

/// Returns which of tools, socket and ports are set up.
fn stand(mac: &Mac) -> (&'static str, bool, bool) {
    let tools =
        match (mac.at("/usr/local/bin/iechor").is_symlink(), mac.at("/Users/dev/.iechor/bin/iechor").is_symlink()) {
            (true, false) => "system",
            (false, true) => "user",
            (false, false) => "off",
            (true, true) => "both",
        };
    (tools, mac.at(names::DEFAULT_SOCKET).is_symlink(), mac.at(names::HELPER).exists())
}

fn lines(path: &Path) -> Vec<Value> {
    let text = fs::read_to_string(path).unwrap();
    text.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

fn said(ran: &Ran) -> Vec<Value> {
    let text = String::from_utf8(ran.output.stdout.clone()).unwrap();
    text.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}
