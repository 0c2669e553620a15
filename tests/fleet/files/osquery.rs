//! The pack of queries for osquery. A query of the first kind returns a row where all is well, as policies have it.

use model::names;
use serde_json::{Map, Value, json};

use crate::profile::TEAM;

/// Name, what it tells, and the query. `{…}` are names of the program, and `{unless ITEM VALUE}` says that all is well also
/// where no account has that.
const POLICIES: [(&str, &str, &str); 6] = [
    (
        "set_up",
        "Something is set up by root, for these accounts",
        "SELECT value AS accounts FROM plist WHERE path = '{summary}' AND key = 'accounts' AND value != '';",
    ),
    (
        "tools",
        "Each command-line tool of the app has its link in the folder that terminals search",
        "SELECT 1 WHERE {unless tools system} OR (EXISTS (SELECT 1 FROM file WHERE directory = '{tools}') \
         AND NOT EXISTS (SELECT 1 FROM file AS tool WHERE tool.directory = '{tools}' AND tool.type = 'regular' AND tool.mode GLOB '*[1357]*' \
         AND NOT EXISTS (SELECT 1 FROM file AS link WHERE link.path = '{bin}/' || tool.filename \
         AND link.symlink = 1 AND link.symlink_target_path = tool.path)));",
    ),
    (
        "socket_link",
        "The default socket leads to the engine of an account",
        "SELECT 1 WHERE {unless socket on} OR EXISTS (SELECT 1 FROM file WHERE path = '{socket}' AND symlink = 1 \
         AND symlink_target_path LIKE '%/{engine_socket}');",
    ),
    (
        "socket_task",
        "The startup task is there, root's own, and not switched off",
        "SELECT 1 WHERE {unless socket on} OR {job socket_label socket_plist startup};",
    ),
    (
        "helper",
        "The privileged helper is there, root's own, and not switched off",
        "SELECT 1 WHERE {unless ports on} OR {job helper_label helper_plist helper};",
    ),
    (
        "signatures",
        "The programs that run as root are signed by the team of the app",
        "SELECT 1 WHERE NOT EXISTS (SELECT 1 FROM file AS program WHERE program.path IN ('{helper}', '{startup}') \
         AND NOT EXISTS (SELECT 1 FROM signature WHERE signature.path = program.path AND signature.signed = 1 \
         AND signature.identifier = program.filename AND signature.team_identifier = '{team}'));",
    ),
];

/// That no account has an item so.
const UNLESS: &str = "NOT EXISTS (SELECT 1 FROM plist WHERE path = '{summary}' AND key LIKE '%.$1' AND value = '$2')";

/// That a job is there with its program, both root's own, and that launchd starts it. Which jobs are switched off is in
/// `launchd_overrides` on old versions of macOS, and in a file of launchd's on all that iEchor runs on.
const JOB: &str = "(EXISTS (SELECT 1 FROM launchd JOIN file AS job ON job.path = launchd.path JOIN file AS program \
    ON program.path = '{$3}' WHERE launchd.path = '{$2}' AND launchd.label = '{$1}' AND job.uid = 0 \
    AND job.mode = '0644' AND program.uid = 0) AND NOT EXISTS (SELECT 1 FROM launchd_overrides WHERE label = '{$1}' \
    AND lower(key) = 'disabled' AND value IN ('1', 'true')) AND NOT EXISTS (SELECT 1 FROM plist \
    WHERE path = '/var/db/com.apple.xpc.launchd/disabled.plist' AND key = '{$1}' AND value IN ('1', 'true')))";

/// The same for what is told and not judged.
const LISTS: [(&str, &str, &str); 4] = [
    ("summary", "What root set up on this Mac, and for whom", "SELECT key, value FROM plist WHERE path = '{summary}';"),
    (
        "managed",
        "What an organisation set of iEchor Setup",
        "SELECT name, value, username, manual FROM managed_policies WHERE domain = '{app}';",
    ),
    (
        "defaults",
        "What is a default of iEchor Setup on this Mac, and which keys are forced",
        "SELECT key, value, forced FROM preferences WHERE domain = '{app}';",
    ),
    (
        "log",
        "The log of what was done as root: that it is root's own, and when it was last written",
        "SELECT path, uid, mode, size, mtime FROM file WHERE path = '{records}/{log}';",
    ),
];

/// Puts a part in where the query names it, with its words.
fn with_part(query: &str, name: &str, part: &str) -> String {
    let begins = format!("{{{name} ");
    let mut pieces = query.split(&begins);
    let mut out = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let (words, rest) = piece.split_once('}').unwrap();
        let words = words.split(' ').enumerate();
        out += &words.fold(part.to_owned(), |part, (i, word)| part.replace(&format!("${}", i + 1), word));
        out += rest;
    }
    out
}

fn filled(query: &str) -> String {
    let query = with_part(&with_part(query, "unless", UNLESS), "job", JOB);
    let tools = format!("{}/{}", names::BUNDLE, names::BUNDLE_TOOLS);
    let summary = format!("{}/{}", names::ROOT_RECORDS, names::SUMMARY_FILE);
    let all = [
        ("tools", tools.as_str()),
        ("summary", &summary),
        ("bin", names::SYSTEM_BIN),
        ("socket", names::DEFAULT_SOCKET),
        ("engine_socket", names::ENGINE_SOCKET),
        ("startup", names::STARTUP),
        ("socket_plist", names::SOCKET_PLIST),
        ("socket_label", names::SOCKET_LABEL),
        ("helper", names::HELPER),
        ("helper_plist", names::HELPER_PLIST),
        ("helper_label", names::HELPER_LABEL),
        ("records", names::ROOT_RECORDS),
        ("log", names::LOG_TEXT),
        ("app", names::APP),
        ("team", TEAM),
    ];
    let text = all.into_iter().fold(query, |text, (name, value)| text.replace(&format!("{{{name}}}"), value));
    assert!(!text.contains(['{', '$']), "{text}");
    text
}

pub(crate) fn pack() -> Value {
    let mut queries = Map::new();
    let policies = POLICIES.into_iter().map(|query| (query, "A row: all is well. None: it is not."));
    let lists = LISTS.into_iter().map(|query| (query, "Tells, and judges nothing."));
    for ((name, what, query), value) in policies.chain(lists) {
        let query =
            json!({ "query": filled(query), "interval": 3600, "description": what, "value": value, "snapshot": true });
        queries.insert(format!("iechor_{name}"), query);
    }
    json!({ "platform": "darwin", "version": "5.0.0", "queries": queries })
}
