//! Everything that root can ever do, generated from the closed enums that say what there is: items, requests of the helper,
//! and the paths of `names`. A test compares it with what simulated runs did.

use model::{
    Item, Language, Reason,
    catalogue::Catalogue,
    names,
    operations::{Actor, Allowed, Call, Deed, OPERATIONS_SCHEMA, Operation, Operations},
};
use vmnetd::{signature, wire::Request};

/// The team in a code requirement, where this build has none.
const TEAM: &str = "<team>";

/// Everything that root can ever do, for a release that is signed by this team, in English, as programs read it.
pub fn operations(version: &str, team: Option<&str>) -> Operations {
    operations_in(Catalogue::of(Language::English), version, team)
}

/// The same in the words of a catalogue.
pub fn operations_in(catalogue: &Catalogue, version: &str, team: Option<&str>) -> Operations {
    let team = team.unwrap_or(TEAM);
    let items = Item::ALL.into_iter().flat_map(|item| of_item(item, team));
    let rest = [of_choices(), of_records(), of_authorisation(team), of_helper(team), of_jobs()];
    // Until here, what an operation is for and why are messages.
    let worded = |operation: Operation| Operation {
        what: catalogue.say(&operation.what, &[]),
        why: catalogue.say(&operation.why, &[]),
        ..operation
    };
    let operations = items.chain(rest.into_iter().flatten()).map(worded).collect();
    Operations { schema: OPERATIONS_SCHEMA, version: version.to_owned(), operations }
}

fn operation(id: &str, does: Deed, paths: &[&str]) -> Operation {
    Operation {
        id: id.to_owned(),
        by: Actor::Setup,
        does,
        paths: paths.iter().map(|path| (*path).to_owned()).collect(),
        calls: Vec::new(),
        mode: None,
        requirement: None,
        allowed_by: Allowed::Administrator,
        item: None,
        what: String::new(),
        why: String::new(),
    }
}

fn call(program: &str, arguments: &[&str]) -> Call {
    Call { program: program.to_owned(), arguments: arguments.iter().map(|word| (*word).to_owned()).collect() }
}

/// An operation with small changes.
trait With: Sized {
    fn with(mut self, change: impl FnOnce(&mut Self)) -> Self {
        change(&mut self);
        self
    }
}

impl With for Operation {}

/// What launchctl is told of a job.
fn job(id: &str, label: &str, plist: &str) -> [Operation; 3] {
    let service = format!("system/{label}");
    let launchctl = |words: &[&str]| call(names::LAUNCHCTL, words);
    let [load, enable, unload] = [(Deed::LoadJob, "load"), (Deed::EnableJob, "enable"), (Deed::UnloadJob, "unload")]
        .map(|(does, what)| operation(&format!("{id}.{what}"), does, &[plist]));
    let told = |calls: Vec<Call>| move |operation: &mut Operation| operation.calls = calls;
    let (enabled, disabled) = (launchctl(&["enable", &service]), launchctl(&["disable", &service]));
    let asked = launchctl(&["print", &service]);
    [
        load.with(told(vec![enabled.clone(), launchctl(&["bootstrap", "system", plist]), asked.clone()])),
        enable.with(told(vec![enabled, disabled, launchctl(&["print-disabled", "system"])])),
        unload.with(told(vec![launchctl(&["bootout", &service]), asked])),
    ]
}

/// A program that is copied out of the app.
fn program(id: &str, path: &str, identifier: &str, mode: &str, team: &str) -> Operation {
    operation(id, Deed::CopyProgram, &[path]).with(|operation| {
        operation.mode = Some(format!("{mode} root:wheel"));
        operation.requirement = Some(signature::requirement(team, &[identifier]));
    })
}

fn of_item(item: Item, team: &str) -> Vec<Operation> {
    let word = item.argument();
    let id = |what: &str| format!("{word}.{what}");
    let file = |what: &str, path: &str| {
        operation(&id(what), Deed::WriteFile, &[path]).with(|operation| operation.mode = Some("0644 root:wheel".into()))
    };
    let directories = |paths: &[&str]| {
        let made = operation(&id("create_directory"), Deed::CreateDirectory, paths);
        let removed = operation(&id("remove_directory"), Deed::RemoveDirectory, paths);
        [made.with(|made| made.mode = Some("0755 root:wheel".into())), removed]
    };
    let removes = |paths: &[&str]| operation(&id("remove"), Deed::Remove, paths);
    let records = |paths: &[&str]| operation(&id("record"), Deed::Record, paths);
    let operations: Vec<Operation> = match item {
        Item::Tools => {
            let link = format!("{}/<tool>", names::SYSTEM_BIN);
            let kept = format!("{}/{}", names::SYSTEM_BIN, names::kept("<tool>"));
            let folders = [names::SYSTEM_BIN, "/usr/local"];
            let place = operation(&id("place_link"), Deed::PlaceLink, &[&link, &kept]);
            let rest = [place, removes(&[&link, &kept]), records(&[&link, folders[0], folders[1]])];
            rest.into_iter().chain(directories(&folders)).collect()
        }
        Item::Path => {
            let all = [names::PATHS_FILE, names::PATHS_DIRECTORY];
            let rest = [file("write_file", names::PATHS_FILE), removes(&[names::PATHS_FILE]), records(&all)];
            rest.into_iter().chain(directories(&[names::PATHS_DIRECTORY])).collect()
        }
        Item::Socket => {
            let kept = format!("/var/run/{}", names::kept(names::DEFAULT_SOCKET_NAME));
            let place = operation(&id("place_link"), Deed::PlaceLink, &[names::DEFAULT_SOCKET, &kept]);
            let mine = [names::DEFAULT_SOCKET, names::SOCKET_PLIST, names::STARTUP];
            let all = [&mine[..], &[names::HELPER_DIR]].concat();
            let copy = program(&id("copy_program"), names::STARTUP, names::SOCKET_LABEL, "0544", team);
            let rest = [place, file("write_file", names::SOCKET_PLIST), copy, removes(&mine), records(&all)];
            let jobs = job(word, names::SOCKET_LABEL, names::SOCKET_PLIST);
            rest.into_iter().chain(directories(&[names::HELPER_DIR])).chain(jobs).collect()
        }
        Item::Ports => {
            let mine = [
                names::HELPER,
                names::HELPER_PLIST,
                names::SETUP_COPY,
                names::POLICY_KEY,
                names::POLICY,
                names::POLICY_CLOCK,
                names::HELPER_SOCKET,
            ];
            let staged = format!("{}/{}", names::split(names::POLICY).0, names::staged(names::split(names::POLICY).1));
            let removed = [&mine[..], &[&staged]].concat();
            let all = [&mine[..], &[names::HELPER_DIR]].concat();
            let rest = [
                program(&id("copy_program"), names::HELPER, names::HELPER_LABEL, "0544", team),
                program(&id("copy_setup"), names::SETUP_COPY, signature::SETUP, "0544", team),
                file("write_file", names::HELPER_PLIST),
                file("write_key", names::POLICY_KEY),
                removes(&removed),
                records(&all),
            ];
            let jobs = job(word, names::HELPER_LABEL, names::HELPER_PLIST);
            rest.into_iter().chain(directories(&[names::HELPER_DIR])).chain(jobs).collect()
        }
        Item::Hosts => {
            let edit = operation(&id("edit_block"), Deed::EditBlock, &[names::HOSTS]);
            let flushed =
                [call("/usr/bin/dscacheutil", &["-flushcache"]), call("/usr/bin/killall", &["-HUP", "mDNSResponder"])];
            vec![edit.with(|edit| edit.calls = flushed.into()), records(&[names::HOSTS])]
        }
        // All of it is the person's own.
        Item::Context => Vec::new(),
    };
    let reason = Reason::adds(item);
    let (what, why) = (format!("reason-{reason}"), format!("reason-{reason}-why"));
    let told = |operation: Operation| Operation { item: Some(item), what: what.clone(), why: why.clone(), ..operation };
    operations.into_iter().map(told).collect()
}

/// What is for no item: what an organisation set for the engine.
fn of_choices() -> Vec<Operation> {
    let [write, remove, record] =
        [("engine.write_file", Deed::WriteFile), ("engine.remove", Deed::Remove), ("engine.record", Deed::Record)]
            .map(|(id, does)| operation(id, does, &[names::ADMIN_SETTINGS]));
    let write = write.with(|write| write.mode = Some("0644 root:wheel".into()));
    told([write, remove, record], "operations-engine", "operations-engine-why")
}

fn told(operations: impl IntoIterator<Item = Operation>, what: &str, why: &str) -> Vec<Operation> {
    let tell = |operation| Operation { what: what.to_owned(), why: why.to_owned(), ..operation };
    operations.into_iter().map(tell).collect()
}

/// Root's own records.
fn of_records() -> Vec<Operation> {
    let files = [
        names::RECEIPT_FILE,
        names::SUMMARY_FILE,
        names::JOURNAL_FILE,
        names::LOG_FILE,
        names::LOG_TEXT,
        names::LOG_FILE_ROTATED,
        names::LOG_TEXT_ROTATED,
    ];
    let all: Vec<String> = files.iter().flat_map(|name| [(*name).to_owned(), names::staged(name)]).collect();
    let mut paths: Vec<String> = all.iter().map(|name| format!("{}/{name}", names::ROOT_RECORDS)).collect();
    paths.extend([names::ROOT_RECORDS, names::split(names::ROOT_RECORDS).0].map(str::to_owned));
    let paths: Vec<&str> = paths.iter().map(String::as_str).collect();
    let keep = operation("records.keep", Deed::KeepRecords, &paths);
    let keep = keep.with(|keep| keep.mode = Some("0644 root:wheel".into()));
    let folders = [names::ROOT_RECORDS, names::split(names::ROOT_RECORDS).0];
    let [made, removed, noted] = [
        ("records.create_directory", Deed::CreateDirectory),
        ("records.remove_directory", Deed::RemoveDirectory),
        ("records.record", Deed::Record),
    ]
    .map(|(id, does)| operation(id, does, &folders));
    told([keep, made, removed, noted], "operations-records", "operations-records-why")
}

/// How a run becomes root: a copy of the program is made by fixed calls, checked, run and removed.
fn of_authorisation(team: &str) -> Vec<Operation> {
    let copy = format!("{}/com.iechor.setup.<hex>", names::ROOT_PROGRAMS);
    let of = format!("of={copy}");
    let calls = [
        call("/usr/bin/install", &["-o", "0", "-g", "0", "-m", "0755", "/dev/null", &copy]),
        call("/bin/dd", &[&of, "bs=65536"]),
        call(&copy, &["root-side"]),
        call("/bin/rm", &["-f", &copy]),
    ];
    let run = operation("authorisation.run", Deed::Run, &[&copy]).with(|run| {
        run.by = Actor::Authorisation;
        run.calls = calls.into();
        run.mode = Some("0755 root:wheel".into());
        run.requirement = Some(signature::requirement(team, &[signature::SETUP]));
    });
    told([run], "operations-authorisation", "operations-authorisation-why")
}

/// What the helper does for its clients, request by request.
fn of_helper(team: &str) -> Vec<Operation> {
    let any = std::net::SocketAddr::from(([127, 0, 0, 1], 80));
    let requests = [
        Request::Bind(vmnetd::wire::Protocol::Tcp, any),
        Request::PutPolicy(Vec::new()),
        Request::GetPolicy,
        Request::Status,
        Request::Uninstall,
        Request::SetUp,
    ];
    let of = |request: Request| {
        let requirement = signature::requirement(team, signature::clients(&request));
        let setup = names::SETUP_COPY;
        let operations = match request {
            Request::Bind(..) => vec![operation("helper.bind", Deed::BindPort, &[])],
            Request::PutPolicy(_) => {
                let staged =
                    format!("{}/{}", names::split(names::POLICY).0, names::staged(names::split(names::POLICY).1));
                let paths = [names::POLICY, &staged, names::POLICY_CLOCK, names::split(names::POLICY).0];
                vec![operation("helper.put_policy", Deed::WriteFile, &paths)]
            }
            Request::GetPolicy => vec![operation("helper.get_policy", Deed::Answer, &[names::POLICY])],
            Request::Status => vec![operation("helper.status", Deed::Answer, &[])],
            Request::Uninstall => {
                let unload = call(names::LAUNCHCTL, &["bootout", "system/com.iechor.vmnetd"]);
                let paths =
                    [names::HELPER, names::HELPER_PLIST, names::HELPER_SOCKET, names::POLICY, names::POLICY_CLOCK];
                vec![operation("helper.uninstall", Deed::Remove, &paths).with(|remove| remove.calls = vec![unload])]
            }
            Request::SetUp => {
                let run = operation("helper.set_up", Deed::Run, &[setup]);
                vec![run.with(|run| run.calls = vec![call(setup, &["root-side", "--through-helper", "<uid>"])])]
            }
        };
        let by_helper = move |operation: Operation| Operation {
            by: Actor::Helper,
            allowed_by: Allowed::HelpersList,
            requirement: Some(requirement.clone()),
            item: Some(Item::Ports),
            ..operation
        };
        operations.into_iter().map(by_helper).collect::<Vec<_>>()
    };
    told(requests.into_iter().flat_map(of), "operations-helper", "reason-ports-why")
}

/// What jobs of set-up's do by themselves.
fn of_jobs() -> Vec<Operation> {
    let link = operation("startup_task.place_link", Deed::PlaceLink, &[names::DEFAULT_SOCKET]).with(|link| {
        link.by = Actor::StartupTask;
        link.allowed_by = Allowed::Installed;
        link.item = Some(Item::Socket);
        link.calls = vec![call(names::STARTUP, &["-s", "-f", "<engine socket>", names::DEFAULT_SOCKET])];
    });
    let mut operations = told([link], "reason-socket", "reason-socket-why");
    let copy = operation("first_login.copy_program", Deed::CopyProgram, &[names::INSTALL]);
    let write = operation("first_login.write_file", Deed::WriteFile, &[names::INSTALL_PLIST]);
    let all = [names::INSTALL, names::INSTALL_PLIST];
    let run = operation("first_login.run", Deed::Run, &[names::INSTALL]).with(|run| {
        run.by = Actor::FirstLogin;
        run.allowed_by = Allowed::Installed;
        run.calls = vec![call(names::INSTALL, &["install", "--user", "@console", "--or-at-login", "<choices>"])];
    });
    let rest = [
        copy.with(|copy| copy.mode = Some("0555 root:wheel".into())),
        write.with(|write| write.mode = Some("0644 root:wheel".into())),
        run,
        operation("first_login.remove", Deed::Remove, &all),
    ];
    let jobs = job("first_login", names::INSTALL_LABEL, names::INSTALL_PLIST);
    operations.extend(told(rest.into_iter().chain(jobs), "operations-first_login", "operations-first_login-why"));
    operations
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use model::{Ask, Choices};

    use super::*;
    use crate::{plan, testing::Mac};

    #[test]
    fn each_operation_has_a_name_of_its_own_a_reason_and_absolute_paths() {
        let all = operations("1.0.0", Some("AB12CD34EF")).operations;
        let ids: BTreeSet<&str> = all.iter().map(|operation| operation.id.as_str()).collect();
        assert_eq!(ids.len(), all.len());
        for operation in &all {
            assert!(!operation.what.is_empty() && !operation.why.is_empty(), "{}", operation.id);
            let calls = operation.calls.iter().map(|call| &call.program);
            assert!(operation.paths.iter().chain(calls).all(|path| path.starts_with('/')), "{operation:?}");
        }
        assert!(all.iter().any(|operation| operation.requirement.as_deref().is_some_and(|r| r.contains("AB12CD34EF"))));
    }

    /// Every setting of every item, with every other.
    fn every_choice() -> Vec<Choices> {
        Item::ALL.into_iter().fold(vec![Choices { ask: Ask::HelperFirst, ..Choices::default() }], |all, item| {
            let with = |choices: &Choices| {
                item.settings().iter().map(|setting| choices.clone().with(item, *setting)).collect()
            };
            all.iter().flat_map(|choices| -> Vec<Choices> { with(choices) }).collect()
        })
    }

    #[test]
    fn every_step_of_root_in_any_plan_is_among_them_and_would_not_be_without_its_operation() {
        let all = operations("1.0.0", None);
        let mut met = BTreeSet::new();
        for choices in every_choice() {
            for mac in [Mac::fresh(), Mac::fresh().with_rivals(), Mac::fresh().set_up(&choices)] {
                for choices in [Some(&choices), None] {
                    let Ok(plan) = plan(choices, &mac.facts) else { continue };
                    for step in plan.part(model::Scope::Root) {
                        let (deed, path) = (Deed::of(&step.action), step.action.path());
                        assert!(all.has(&[deed], path), "root does what is not listed: {deed:?} {path}");
                        met.insert((deed, path.to_owned()));
                    }
                }
            }
        }
        for (deed, path) in met {
            let mut less = all.clone();
            less.operations.retain(|operation| operation.does != deed);
            assert!(!less.has(&[deed], &path), "{deed:?} {path}");
        }
    }
}
