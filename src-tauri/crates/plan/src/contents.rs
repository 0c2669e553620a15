//! The exact contents of the files we write.

use model::{Choices, Earlier, Item, Person, Receipt, Record, names};
use plist::{Dictionary, Value};

/// The startup task: makes the default socket's link at every boot, since `/var/run` is emptied
/// then (F 5.2). It runs a signed program of iEchor's with the arguments of `ln`: a job that runs
/// `/bin/ln` is shown as "ln, item from unidentified developer", and macOS 26 may not start it (F 2.17).
pub fn socket_plist(engine_socket: &str) -> Value {
    let arguments = [names::STARTUP, "-s", "-f", engine_socket, names::DEFAULT_SOCKET];
    let mut job = job(names::SOCKET_LABEL, &arguments);
    job.insert("RunAtLoad".into(), true.into());
    job.insert("ProcessType".into(), "Background".into());
    Value::Dictionary(job)
}

/// Where the startup task in `plist` leads the default socket, if it is such a task: whatever program
/// makes the link (an older version's task ran `/bin/ln`), its last two arguments say so.
pub fn socket_target(plist: &Value) -> Option<String> {
    let arguments = plist.as_dictionary()?.get("ProgramArguments")?.as_array()?;
    let [.., target, link] = arguments.as_slice() else { return None };
    let normal = |path: &Value| Some(names::normal("/", path.as_string()?));
    (normal(link)? == names::DEFAULT_SOCKET).then(|| normal(target))?
}

/// Whether a startup task runs `ln` itself, as those of versions before 4.18 do.
pub fn runs_ln(plist: &Value) -> bool {
    let program = || plist.as_dictionary()?.get("ProgramArguments")?.as_array()?.first()?.as_string();
    program() == Some("/bin/ln")
}

/// Which earlier version's the helper's job is, if it is one: before 4.15 it always runs and makes its socket itself;
/// before 4.18 launchd makes the socket, and no list says whom the helper serves.
pub fn earlier_helper(plist: &Value) -> Option<Earlier> {
    let job = plist.as_dictionary()?;
    let keeps = job.get("KeepAlive").and_then(Value::as_boolean) == Some(true);
    match (keeps, job.contains_key("Sockets")) {
        (true, false) => Some(Earlier::Before415),
        (_, true) if accounts_of(plist).is_none_or(|accounts| accounts.is_empty()) => Some(Earlier::Before418),
        _ => None,
    }
}

/// The same task with where it leads spelled in this way, and its link as set-up spells it.
pub fn with_socket_target(mut plist: Value, engine_socket: &str) -> Value {
    let arguments = plist.as_dictionary_mut().and_then(|job| job.get_mut("ProgramArguments")?.as_array_mut());
    if let Some([.., target, link]) = arguments.map(Vec::as_mut_slice) {
        (*target, *link) = (engine_socket.into(), names::DEFAULT_SOCKET.into());
    }
    plist
}

/// The helper's option for an account that it serves.
const ALLOW: &str = "--allow";
/// The helper's option for an account that may set up through it.
const SET_UP: &str = "--set-up";

/// The helper's job: launchd makes the socket and starts the helper on the first connection. The socket of one account
/// is owned by it and closed to all others (F 2.6); that of several is open to all, and the helper, which sees who
/// connects, refuses those that are not on its list. Those in `set_up` may also set up through it.
pub fn helper_plist(accounts: &[(u32, String)], set_up: &[(u32, String)]) -> Value {
    let (owner, mode) = match accounts {
        [(uid, _)] => (*uid, 0o600_u32),
        _ => (0, 0o666),
    };
    let mut listener = Dictionary::new();
    listener.insert("SockPathName".into(), names::HELPER_SOCKET.into());
    listener.insert("SockPathOwner".into(), owner.into());
    // Decimal on disk (F 2.5).
    listener.insert("SockPathMode".into(), mode.into());
    let mut sockets = Dictionary::new();
    sockets.insert("Listener".into(), Value::Dictionary(listener));
    // The list of who may use it: root's, as the property list is. By name too, since a number is given to
    // somebody else when its account goes.
    let lists = [(ALLOW, accounts), (SET_UP, set_up)]
        .map(|(option, list)| list.iter().flat_map(move |(uid, name)| [option.to_owned(), format!("{uid}:{name}")]));
    let words: Vec<String> = lists.into_iter().flatten().collect();
    let arguments: Vec<&str> = [names::HELPER].into_iter().chain(words.iter().map(String::as_str)).collect();
    let mut job = job(names::HELPER_LABEL, &arguments);
    job.insert("Sockets".into(), Value::Dictionary(sockets));
    Value::Dictionary(job)
}

/// How often the job that sets up for whoever logs in first looks whether somebody did, in seconds.
const LOOKS_EVERY: u32 = 30;

/// The job that sets up for whoever logs in first: what is to be run then, without the program.
pub fn install_plist(words: &[String]) -> Value {
    let arguments: Vec<&str> = [names::INSTALL].into_iter().chain(words.iter().map(String::as_str)).collect();
    let mut job = job(names::INSTALL_LABEL, &arguments);
    job.insert("RunAtLoad".into(), true.into());
    job.insert("StartInterval".into(), LOOKS_EVERY.into());
    job.insert("ProcessType".into(), "Background".into());
    Value::Dictionary(job)
}

/// The accounts that a helper's job serves.
pub fn accounts_of(plist: &Value) -> Option<Vec<&str>> {
    listed(plist, ALLOW)
}

/// The accounts that may set up through the helper.
pub fn set_up_accounts_of(plist: &Value) -> Option<Vec<&str>> {
    listed(plist, SET_UP)
}

/// Whether a helper's job of these contents lets somebody set up through it.
pub fn sets_up(contents: &str) -> bool {
    let plist = Value::from_reader_xml(contents.as_bytes()).ok();
    plist.as_ref().and_then(set_up_accounts_of).is_some_and(|accounts| !accounts.is_empty())
}

fn listed<'p>(plist: &'p Value, option: &str) -> Option<Vec<&'p str>> {
    let arguments = plist.as_dictionary()?.get("ProgramArguments")?.as_array()?;
    let words: Vec<&str> = arguments.iter().filter_map(Value::as_string).collect();
    Some(words.windows(2).filter(|pair| pair[0] == option).map(|pair| pair[1]).collect())
}

/// The context that leads to a person's engine: one line, as the client writes it. What is in `Metadata` survives when
/// the client writes it again, so the mark of set-up is there.
pub fn context_text(person: &Person) -> String {
    let host = format!("unix://{}/{}", person.home, names::ENGINE_SOCKET);
    let metadata = serde_json::json!({ "Description": "iEchor Desktop", CONTEXT_MARK: { "schema": 1 } });
    let endpoint = serde_json::json!({ "Host": host, "SkipTLSVerify": false });
    serde_json::json!({ "Name": names::CONTEXT, "Metadata": metadata, "Endpoints": { "iechor": endpoint } }).to_string()
}

/// Whether a context was made by set-up, whatever became of it since.
pub fn is_marked_context(text: &[u8]) -> bool {
    let value: Option<serde_json::Value> = serde_json::from_slice(text).ok();
    value.is_some_and(|value| value.get("Metadata").is_some_and(|metadata| metadata.get(CONTEXT_MARK).is_some()))
}

/// Whether a context is as iEchor itself made it in versions before 4.18: described so, and without a mark of set-up.
pub fn is_earlier_context(text: &[u8]) -> bool {
    let value: Option<serde_json::Value> = serde_json::from_slice(text).ok();
    let description =
        |value: &serde_json::Value| value.get("Metadata")?.get("Description")?.as_str().map(str::to_owned);
    !is_marked_context(text) && value.and_then(|value| description(&value)).as_deref() == Some("iEchor Desktop")
}

const CONTEXT_MARK: &str = "iechor.setup";

/// The summary of root's record: numbers and texts at the top level, which core osquery and custom attributes can read.
/// `ACCOUNT.ITEM` is what root set up for an account.
pub fn summary_text(record: &Record) -> String {
    let mut summary = Dictionary::new();
    summary.insert("schema".into(), 1.into());
    summary.insert("version".into(), env!("CARGO_PKG_VERSION").into());
    let accounts: Vec<&str> = record.receipts.iter().map(|receipt| receipt.user.as_str()).collect();
    summary.insert("accounts".into(), accounts.join(",").into());
    for Receipt { user, choices, holds, .. } in &record.receipts {
        let of_root = |item: &Item| item.is_of_root(choices.setting(*item));
        for item in Item::ALL.into_iter().filter(of_root) {
            summary.insert(format!("{user}.{}", item.argument()), choices.setting(item).word().into());
        }
        let count = i64::try_from(holds.len()).unwrap_or(i64::MAX);
        summary.insert(format!("{user}.entries"), count.into());
    }
    plist_text(&Value::Dictionary(summary))
}

/// The file with the key that policies must be signed with.
pub fn key_text(organisation: &str, key: &str) -> String {
    format!("{}\n", serde_json::json!({ "organisation": organisation, "key": key }))
}

fn job(label: &str, arguments: &[&str]) -> Dictionary {
    let mut job = Dictionary::new();
    job.insert("Label".into(), label.into());
    // Shows the job under the app's name in Login Items: both programs are signed by the app's team, as
    // this key demands (F 2.17).
    job.insert("AssociatedBundleIdentifiers".into(), names::APP.into());
    job.insert("Program".into(), arguments[0].into());
    job.insert("ProgramArguments".into(), Value::Array(arguments.iter().map(|a| Value::from(*a)).collect()));
    job
}

/// As XML.
pub fn plist_text(value: &Value) -> String {
    let mut text = Vec::new();
    // Writing strings, integers and booleans as XML into memory cannot fail.
    value.to_writer_xml(&mut text).expect("a plist of plain values can be written");
    text.push(b'\n');
    String::from_utf8(text).expect("XML is written as UTF-8")
}

/// `settings.toml` for these choices.
pub fn settings_text(choices: &Choices) -> String {
    // A flat struct of booleans and strings is always representable.
    let body = toml::to_string(choices).expect("choices are plain data");
    format!("# What iEchor Setup was told. Change it in Settings, or with: iechor-setup apply\n{body}")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn dev() -> (u32, String) {
        (501, "dev".to_owned())
    }

    #[test]
    fn the_startup_task_says_whose_socket_it_links() {
        let task = socket_plist("/Users/a b/.iechor/run/iechor.sock");
        assert_eq!(socket_target(&task).as_deref(), Some("/Users/a b/.iechor/run/iechor.sock"));
        assert_eq!(Value::from_reader_xml(plist_text(&task).as_bytes()).ok(), Some(task));
        assert_eq!(socket_target(&helper_plist(&[dev()], &[])), None);
    }

    #[test]
    fn a_startup_task_of_an_older_version_says_it_too() {
        for arguments in [
            &["/bin/ln", "-s", "-f", "-n", "/Users/dev/.iechor/run/iechor.sock", "/var/run/iechor.sock"][..],
            &["/bin/ln", "-s", "-f", "-h", "/Users/dev//.iechor/run/iechor.sock", "/private/var/run/iechor.sock"],
            &["/bin/ln", "-s", "-f", "/Users/dev/.iechor/run/iechor.sock", "/var/run/iechor.sock"],
            &[names::STARTUP, "/Users/dev/.iechor/run/iechor.sock", "/var/run/iechor.sock"],
        ] {
            let task = Value::Dictionary(job(names::SOCKET_LABEL, arguments));
            assert_eq!(socket_target(&task).as_deref(), Some("/Users/dev/.iechor/run/iechor.sock"), "{arguments:?}");
        }
    }

    #[test]
    fn the_socket_mode_is_written_in_decimal() {
        assert!(plist_text(&helper_plist(&[dev()], &[])).contains("<integer>384</integer>"));
        assert!(plist_text(&helper_plist(&[dev(), (502, "ann".to_owned())], &[])).contains("<integer>438</integer>"));
    }
}
