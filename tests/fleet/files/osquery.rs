//! The pack of queries for osquery. A query of the first kind returns a row where all is well, as policies have it.

use model::names;
use serde_json::{Map, Value, json};

use crate::profile::TEAM;

/// Name, what it tells, and the query. `{…}` are names of the program.
const POLICIES: [(&str, &str, &str); 5] = [
    (
        "tools",
        "Each command-line tool of the app has its link in the folder that terminals search",
        "SELECT 1 WHERE EXISTS (SELECT 1 FROM file WHERE directory = '{tools}') \
         AND NOT EXISTS (SELECT 1 FROM file AS tool WHERE tool.directory = '{tools}' AND tool.type = 'regular' \
         AND NOT EXISTS (SELECT 1 FROM file AS link WHERE link.path = '{bin}/' || tool.filename \
         AND link.symlink = 1 AND link.symlink_target_path = tool.path));",
    ),
    (
        "socket_link",
        "The default socket leads to the engine of an account",
        "SELECT 1 FROM file WHERE path = '{socket}' AND symlink = 1 \
         AND symlink_target_path LIKE '%/{engine_socket}';",
    ),
    (
        "socket_task",
        "The startup task is there, root's own, and not switched off",
        "SELECT 1 FROM launchd JOIN file AS job ON job.path = launchd.path JOIN file AS program \
         ON program.path = '{startup}' WHERE launchd.path = '{socket_plist}' AND launchd.label = '{socket_label}' \
         AND job.uid = 0 AND job.mode = '0644' AND program.uid = 0 AND NOT EXISTS (SELECT 1 FROM launchd_overrides \
         WHERE label = '{socket_label}' AND key = 'disabled' AND value IN ('1', 'true'));",
    ),
    (
        "helper",
        "The privileged helper is there, root's own, and not switched off",
        "SELECT 1 FROM launchd JOIN file AS job ON job.path = launchd.path JOIN file AS program \
         ON program.path = '{helper}' WHERE launchd.path = '{helper_plist}' AND launchd.label = '{helper_label}' \
         AND job.uid = 0 AND job.mode = '0644' AND program.uid = 0 AND NOT EXISTS (SELECT 1 FROM launchd_overrides \
         WHERE label = '{helper_label}' AND key = 'disabled' AND value IN ('1', 'true'));",
    ),
    (
        "signatures",
        "The programs that run as root are signed by the team of the app",
        "SELECT 1 WHERE NOT EXISTS (SELECT 1 FROM file AS program WHERE program.path IN ('{helper}', '{startup}') \
         AND NOT EXISTS (SELECT 1 FROM signature WHERE signature.path = program.path AND signature.signed = 1 \
         AND signature.identifier = program.filename AND signature.team_identifier = '{team}'));",
    ),
];

/// The same for what is told and not judged.
const LISTS: [(&str, &str, &str); 3] = [
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

fn filled(query: &str) -> String {
    let tools = format!("{}/{}", names::BUNDLE, names::BUNDLE_TOOLS);
    let all = [
        ("tools", tools.as_str()),
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
    let text =
        all.into_iter().fold(query.to_owned(), |text, (name, value)| text.replace(&format!("{{{name}}}"), value));
    assert!(!text.contains('{'), "{text}");
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
