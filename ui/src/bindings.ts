// Generated from the crate `model`. Do not edit: UPDATE=1 cargo test -p promises --test contract

/**
 * Where the command-line tools are linked.
 */
export type CliTools = "system" | "user" | "off";

/**
 * The three things that can be chosen.
 */
export type Item = "cli" | "socket" | "ports";

/**
 * One name in a directory: never empty, `.`, `..`, with a slash, a control character, or longer
 * than leaves room for the names we keep beside it.
 */
export type FileName = string;

/**
 * What a person can choose; also the file `settings.toml` and the request to the root side.
 *
 * `Choices::default()` chooses nothing: uninstalling is the loop with nothing chosen.
 */
export type Choices = { 
/**
 * Where the command-line tools are linked.
 */
cli: CliTools, 
/**
 * Whether `/var/run/iechor.sock` leads to the engine, also after a restart.
 */
socket: boolean, 
/**
 * Whether the privileged helper may bind ports below 1024.
 */
ports: boolean, 
/**
 * Whether `localhost` leads to 127.0.0.1; unsaid, nobody looks (since 4.18 that is the person's own
 * affair, but for `install --user`).
 */
localhost?: boolean, 
/**
 * Names that belong to somebody else and are backed up and replaced; all others stay theirs.
 */
replace?: Array<FileName>, };

/**
 * With whose rights a step runs.
 */
export type Scope = "user" | "root";

/**
 * Why a step is there; people see steps grouped by it. Texts are in the catalogue.
 */
export type Reason = "tools" | "tools_removed" | "socket" | "socket_removed" | "ports" | "ports_removed" | "localhost" | "localhost_removed" | "choices" | "choices_removed";

/**
 * What stands at a path.
 */
export type FileState = { "is": "missing" } | { "is": "link", 
/**
 * Its text.
 */
target: string, } | { "is": "file", 
/**
 * SHA-256 of its contents in hexadecimal, or empty where nobody needs it.
 */
sha256: string, 
/**
 * Permission bits.
 */
mode: number, 
/**
 * Numeric owner.
 */
owner: number, } | { "is": "directory" } | { "is": "other" };

/**
 * SHA-256 of a root part, in hexadecimal: what a person agrees to and root checks.
 */
export type Digest = string;

/**
 * Products we can recognise by where their links lead.
 */
export type Product = "other_i_echor" | "docker_desktop" | "orb_stack" | "rancher_desktop" | "podman" | "colima" | "homebrew" | "nix" | "unknown";

/**
 * What is taken by somebody else and stays theirs unless a choice says to replace it.
 */
export type Conflict = { 
/**
 * How `Choices::replace` names it.
 */
name: FileName, 
/**
 * Where.
 */
path: string, 
/**
 * What stands there.
 */
found: FileState, 
/**
 * Whose it seems to be.
 */
owner: Product, 
/**
 * Whether the choices say to back it up and replace it.
 */
replace: boolean, };

/**
 * What to know before agreeing to a plan.
 */
export type Caution = { "caution": "programs_of", 
/**
 * That account.
 */
user: string, };

/**
 * What set-up does not do for a person.
 */
export type ManualStep = { "do": "add_to_path", 
/**
 * The line for a shell profile.
 */
line: string, } | { "do": "set_host", 
/**
 * The line for a shell profile.
 */
line: string, };

/**
 * One step as people read it: path, before, after, equivalent command.
 */
export type Change = { 
/**
 * Where.
 */
path: string, 
/**
 * With whose rights.
 */
scope: Scope, 
/**
 * What stands there now.
 */
before: FileState, 
/**
 * What will.
 */
after: FileState, 
/**
 * `Some(true)` when launchd will know the job, `Some(false)` when it will forget it.
 */
job: boolean | null, 
/**
 * Whether what stands there is kept and can be given back.
 */
keep: boolean, 
/**
 * The same by hand.
 */
command: string, };

/**
 * The changes for one reason.
 */
export type Group = { 
/**
 * Why.
 */
reason: Reason, 
/**
 * Whether some of it runs as root.
 */
asks: boolean, 
/**
 * What.
 */
changes: Array<Change>, };

/**
 * A plan in the order people read it, with the command that would do the same.
 */
export type Explanation = { 
/**
 * Steps grouped by reason.
 */
groups: Array<Group>, 
/**
 * Names taken by others.
 */
conflicts: Array<Conflict>, 
/**
 * What to know before agreeing.
 */
cautions?: Array<Caution>, 
/**
 * What remains for the person.
 */
left: Array<ManualStep>, 
/**
 * Whether a password will be asked for.
 */
asks: boolean, 
/**
 * How many changes.
 */
count: number, 
/**
 * What agreeing means.
 */
digest: Digest, };

/**
 * The person the loop runs for. From the user database, never from the environment.
 */
export type Person = { 
/**
 * Account name.
 */
name: string, 
/**
 * Numeric id.
 */
uid: number, 
/**
 * Primary group.
 */
gid: number, 
/**
 * Home directory.
 */
home: string, 
/**
 * Whether in group admin. A hint only: a standard user may know an administrator's password.
 */
admin: boolean, };

/**
 * Desired and actual in one word.
 */
export type ItemState = "in_order" | "off" | "differs" | "switched_off" | "not_started" | "taken";

/**
 * One item's state.
 */
export type ItemStatus = { 
/**
 * Which.
 */
item: Item, 
/**
 * Desired and actual in one word.
 */
state: ItemState, 
/**
 * What would have to change, when it differs.
 */
changes: Array<Change>, 
/**
 * Names that are somebody else's and stay so.
 */
kept: Array<Conflict>, 
/**
 * Why its job is not started, in launchd's words, when it is not.
 */
why?: string, };

/**
 * What became of an earlier run that was interrupted.
 */
export type Recovery = "recovered" | "waiting";

/**
 * For whom root set a Mac up.
 */
export type HeldFor = { 
/**
 * Account name.
 */
name: string, 
/**
 * Numeric id.
 */
uid: number, 
/**
 * Whether the account is still there under this name and number.
 */
exists: boolean, };

/**
 * Desired against actual, item by item. Derived from the plan for the desired choices, so a tick
 * is true or it is not there.
 */
export type Status = { 
/**
 * Whether set-up was once finished by this person.
 */
finished: boolean, 
/**
 * What is desired.
 */
choices: Choices, 
/**
 * Item by item, always all of them.
 */
items: Array<ItemStatus>, 
/**
 * What would have to change so that `localhost` is as chosen, which only `install` chooses.
 */
localhost?: Array<Change>, 
/**
 * For whom root set this Mac up, if that is not this person.
 */
held_for?: HeldFor, 
/**
 * Why nothing is said of what is the person's own, if that could not be looked at.
 */
away?: Failure, };

/**
 * For which choices this Mac would really ask for a password today.
 */
export type Asks = { 
/**
 * Recommended settings.
 */
recommended: boolean, 
/**
 * Only what never needs one: where something of root's stands, to remove that.
 */
without: boolean, 
/**
 * Tools in `/usr/local/bin`.
 */
cli_system: boolean, 
/**
 * Tools in `~/.iechor/bin`.
 */
cli_user: boolean, 
/**
 * Tools nowhere.
 */
cli_off: boolean, 
/**
 * The default socket on.
 */
socket: boolean, 
/**
 * The default socket off.
 */
socket_off: boolean, 
/**
 * Privileged ports on.
 */
ports: boolean, 
/**
 * Privileged ports off.
 */
ports_off: boolean, };

/**
 * Everything the window shows before anything is asked of it.
 */
export type View = { 
/**
 * Whether it opens on settings rather than on the wizard.
 */
settings: boolean, 
/**
 * Who it is for.
 */
person: Person, 
/**
 * The tools the bundle holds.
 */
tools: Array<string>, 
/**
 * State of this Mac.
 */
status: Status, 
/**
 * Where a password would be asked for.
 */
asks: Asks, 
/**
 * Names taken by others if the tools were linked system-wide and the socket was on.
 */
conflicts: Array<Conflict>, 
/**
 * What the recommended choices would change; `None` when that cannot be planned, and asking
 * for it tells why.
 */
recommended: Explanation | null, 
/**
 * What became of an earlier run that was interrupted, if one was.
 */
news: Recovery | null, 
/**
 * Whether this Mac is a simulated one.
 */
simulated: boolean, };

/**
 * What a running loop says. On a pipe: JSON lines.
 */
export type Event = { "event": "recovered", 
/**
 * Whose part.
 */
scope: Scope, 
/**
 * How many steps were undone.
 */
undone: number, } | { "event": "prompt", 
/**
 * Why the password is wanted.
 */
text: string, 
/**
 * Who would type it.
 */
user: string, } | { "event": "started", 
/**
 * Steps in all.
 */
total: number, } | { "event": "step", 
/**
 * 0-based, over both parts.
 */
index: number, 
/**
 * Why.
 */
reason: Reason, 
/**
 * Whose.
 */
scope: Scope, 
/**
 * Where.
 */
path: string, } | { "event": "verifying" } | { "event": "undoing", 
/**
 * How many.
 */
count: number, };

/**
 * How a port was bound.
 */
export type Bound = "directly" | "by_helper";

/**
 * How a loop ended well.
 */
export type Outcome = { 
/**
 * How many steps ran; 0 means everything was already true.
 */
changed: number, 
/**
 * What was observed afterwards.
 */
status: Status, 
/**
 * What remains for the person.
 */
left: Array<ManualStep>, 
/**
 * Things worth knowing, one sentence each: a directory that stays because it is not empty.
 */
notes: Array<string>, };

/**
 * What kind of failure.
 */
export type Code = "cancelled" | "not_authorised" | "no_screen" | "plan_changed" | "usage" | "bad_file" | "bad_bundle" | "passing_place" | "in_the_way" | "other_account" | "not_here" | "no_home" | "unreadable" | "switched_off" | "undo_incomplete" | "busy" | "lost" | "io" | "not_verified";

/**
 * What became of the steps that had run before a failure.
 */
export type Undone = "nothing" | "everything" | "partly" | "kept" | "waits" | "stand";

/**
 * Why a loop did not end well, for people and for programs.
 */
export type Failure = { 
/**
 * What a program may branch on.
 */
code: Code, 
/**
 * What happened, with the path in single quotes.
 */
message: string, 
/**
 * Why, from the outside in.
 */
causes: Array<string>, 
/**
 * What to do.
 */
help: string, 
/**
 * What became of the steps that had run.
 */
undone: Undone, };
