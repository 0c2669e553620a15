// Generated from the crate `model`. Do not edit: UPDATE=1 cargo test -p promises --test contract

/**
 * When set-up asks, as three generations of iEchor do it. It decides when the loop runs and for which items, and
 * nothing else.
 */
export type Ask = "first-launch" | "when-needed" | "helper-first";

/**
 * Where the command-line tools are linked.
 */
export type CliTools = "system" | "user" | "off";

/**
 * Which host names are led to this Mac by lines in `/etc/hosts`.
 */
export type HostNames = "localhost" | "kubernetes" | "both" | "off";

/**
 * How terminals find tools that are linked for one person.
 */
export type PathChoice = "tell" | "profile" | "everybody";

/**
 * One thing that a person can choose.
 */
export type Item = "cli" | "path" | "socket" | "context" | "ports" | "hosts";

/**
 * One name in a directory: never empty, `.`, `..`, with a slash, a control character, or longer
 * than leaves room for the names we keep beside it.
 */
export type FileName = string;

/**
 * An item, or one name of one, such as a tool or `iechor.sock`. Where both have the same word, it is the item.
 */
export type Part = string;

/**
 * How an item was refused.
 */
export type Refusal = "not_now" | "never";

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
 * Which host names are led to this Mac; unsaid, none is (since 4.18 that is the person's own affair, but for
 * `install --user`). Earlier versions wrote `localhost = true`.
 */
hosts?: HostNames, 
/**
 * Whether the context `desktop-linux` leads to the person's engine and is the one in use.
 */
context?: boolean, 
/**
 * How terminals find the tools in `~/.iechor/bin`.
 */
path?: PathChoice, 
/**
 * Whether Kubernetes is used, so that its host name is looked after; no step follows from it.
 */
kubernetes?: boolean, 
/**
 * When set-up asks.
 */
ask?: Ask, 
/**
 * Names that belong to somebody else and are backed up and replaced; all others stay theirs.
 */
replace?: Array<FileName>, 
/**
 * Names that belong to somebody else and are left to them on purpose, so that nobody is warned of them.
 */
leave?: Array<FileName>, 
/**
 * Items and names that nobody is warned of although they are not as chosen; they stay chosen.
 */
mute?: Array<Part>, 
/**
 * Items that the person was asked about and refused: no start, no update and no check asks about them again.
 */
refused?: { [key in Item]?: Refusal }, };

/**
 * With whose rights a step runs.
 */
export type Scope = "user" | "root";

/**
 * What an item can be set to.
 */
export type Setting = "system" | "user" | "on" | "localhost" | "kubernetes" | "both" | "profile" | "everybody" | "tell" | "off";

/**
 * Why a step is there: an item, or the record of what was chosen, is set up or removed. People see steps
 * grouped by it; the texts are in the catalogue.
 */
export type Reason = "tools" | "tools_removed" | "socket" | "socket_removed" | "ports" | "ports_removed" | "localhost" | "localhost_removed" | "context" | "context_removed" | "path" | "path_removed" | "choices" | "choices_removed";

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
 * Why an entry of somebody else's cannot be backed up and replaced.
 */
export type Irreplaceable = { "why": "directory" } | { "why": "backup_in_the_way" } | { "why": "spelling" } | { "why": "other_account", 
/**
 * That account.
 */
user: string, };

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
replace: boolean, 
/**
 * Whether the choices say that it stays theirs.
 */
left?: boolean, 
/**
 * Whether it is a link that leads nowhere, so that the name works for nobody.
 */
dead?: boolean, 
/**
 * The other account of this Mac whose iEchor's it is. If it is replaced, it is taken over: nothing is kept of it.
 */
account?: string, 
/**
 * Why it cannot be replaced, whatever the choices say.
 */
fixed?: Irreplaceable, 
/**
 * The lines of the file that have the name, where it is taken by lines and not by the entry itself.
 */
lines?: Array<string>, };

/**
 * What to know before agreeing to a plan.
 */
export type Caution = { "caution": "programs_of", 
/**
 * That account.
 */
user: string, } | { "caution": "not_carried", 
/**
 * The file.
 */
path: string, };

/**
 * What set-up does not do for a person.
 */
export type ManualStep = { "do": "add_to_path", 
/**
 * The line, in the syntax of the person's login shell.
 */
line: string, 
/**
 * The file that the login shell reads it from, where that is known.
 */
file?: string, } | { "do": "set_host", 
/**
 * The line, in the syntax of the person's login shell.
 */
line: string, 
/**
 * The file that the login shell reads it from, where that is known.
 */
file?: string, } | { "do": "add_hosts", 
/**
 * The lines for `/etc/hosts`.
 */
lines: Array<string>, };

/**
 * What is worth knowing of an item beside its state, as it was observed. The texts are in the catalogue.
 */
export type Note = { "note": "engine_not_running" } | { "note": "other_context", 
/**
 * Its name.
 */
name: string, } | { "note": "overridden", 
/**
 * Its name.
 */
variable: string, } | { "note": "terminals_find" } | { "note": "terminals_find_none" } | { "note": "terminals_find_other", 
/**
 * Where.
 */
path: string, } | { "note": "terminals_unknown", 
/**
 * Why.
 */
why: string, } | { "note": "block_removed", 
/**
 * From which file.
 */
path: string, } | { "note": "helper_removed_by_hand" } | { "note": "delivered", 
/**
 * The property list.
 */
path: string, } | { "note": "hosts_section_edited" } | { "note": "no_such_tool", 
/**
 * The name.
 */
name: string, };

/**
 * A line in which a text file differs from what was expected. Control characters in it are escaped.
 */
export type DifferingLine = { "there": string } | { "expected": string } | { "more": number };

/**
 * What a step does to its path.
 */
export type Effect = { "effect": "create", 
/**
 * What.
 */
after: FileState, } | { "effect": "replace", 
/**
 * What is there.
 */
before: FileState, 
/**
 * What takes its place.
 */
after: FileState, 
/**
 * Whether what is there is kept beside it as a backup.
 */
backup: boolean, 
/**
 * Which lines differ, of a text file of ours whose contents do.
 */
lines?: Array<DifferingLine>, } | { "effect": "remove", 
/**
 * What.
 */
before: FileState, } | { "effect": "restore", 
/**
 * What is there.
 */
before: FileState, } | { "effect": "edit_block", 
/**
 * The lines.
 */
lines: Array<string>, 
/**
 * Lines of others that are commented out.
 */
commented?: Array<string>, 
/**
 * Lines that an earlier version of iEchor put, which are taken out.
 */
removed?: Array<string>, } | { "effect": "set_context", 
/**
 * Which is.
 */
before: string | null, 
/**
 * Which will be.
 */
after: string | null, } | { "effect": "forget" } | { "effect": "adopt" } | { "effect": "hold" } | { "effect": "release" } | { "effect": "load_job" } | { "effect": "enable_job" } | { "effect": "unload_job" };

/**
 * Versions of iEchor that set a Mac up in other ways than this one.
 */
export type Earlier = "4.14" | "4.17";

/**
 * One step as people read it: path, effect, equivalent command.
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
 * The same by hand.
 */
command: string, 
/**
 * By which earlier versions of iEchor what is there was left, if it was.
 */
left_by?: Earlier, } & ({ "effect": "create", 
/**
 * What.
 */
after: FileState, } | { "effect": "replace", 
/**
 * What is there.
 */
before: FileState, 
/**
 * What takes its place.
 */
after: FileState, 
/**
 * Whether what is there is kept beside it as a backup.
 */
backup: boolean, 
/**
 * Which lines differ, of a text file of ours whose contents do.
 */
lines?: Array<DifferingLine>, } | { "effect": "remove", 
/**
 * What.
 */
before: FileState, } | { "effect": "restore", 
/**
 * What is there.
 */
before: FileState, } | { "effect": "edit_block", 
/**
 * The lines.
 */
lines: Array<string>, 
/**
 * Lines of others that are commented out.
 */
commented?: Array<string>, 
/**
 * Lines that an earlier version of iEchor put, which are taken out.
 */
removed?: Array<string>, } | { "effect": "set_context", 
/**
 * Which is.
 */
before: string | null, 
/**
 * Which will be.
 */
after: string | null, } | { "effect": "forget" } | { "effect": "adopt" } | { "effect": "hold" } | { "effect": "release" } | { "effect": "load_job" } | { "effect": "enable_job" } | { "effect": "unload_job" });

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
 * A titled paragraph of an explanation in words.
 */
export type Paragraph = { 
/**
 * Its title.
 */
title: string, 
/**
 * Its text.
 */
text: string, };

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
 * What is wanted and cannot be done.
 */
unmet?: Array<Failure>, 
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
export type ItemState = "in_order" | "off" | "differs" | "switched_off" | "not_started" | "taken" | "partly" | "not_readable" | "blocked";

/**
 * Whose something is.
 */
export type Owner = { "is": "iechor" } | { "is": "product", 
/**
 * Which.
 */
product: Product, } | { "is": "app", 
/**
 * Its name, without `.app`.
 */
name: string, } | { "is": "package", 
/**
 * Its identifier.
 */
id: string, } | { "is": "account", 
/**
 * That account.
 */
name: string, } | { "is": "unknown" };

/**
 * How something came to differ.
 */
export type Cause = "removed" | "changed" | "update" | "accounts" | "never_made";

/**
 * One thing that is not as set-up put it.
 */
export type Drift = { 
/**
 * Where.
 */
path: string, 
/**
 * What was to stand there.
 */
expected: FileState, 
/**
 * What stands there.
 */
found: FileState, 
/**
 * When set-up was last at work there, in seconds since 1970 UTC, as the receipt says.
 */
since?: number, 
/**
 * Whose what stands there is now; `None`: nothing stands there, or it is this person's iEchor's.
 */
owner?: Owner, 
/**
 * How it came about.
 */
cause: Cause, };

/**
 * What a start tells of.
 */
export type NoticeKind = { "is": "drift" } | { "is": "update" } | { "is": "taken_over", 
/**
 * That account.
 */
user: string, };

/**
 * What a start says of an item, once for each change.
 */
export type Notice = { 
/**
 * Of which.
 */
item: Item, 
/**
 * What happened.
 */
what: NoticeKind, 
/**
 * Whether mending it needs an administrator's password.
 */
needs_password: boolean, };

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
 * What it is to be set to: as it is locked, or as chosen.
 */
desired?: Setting, 
/**
 * Which of its settings is whole there now; `None`: none is, or it cannot be told.
 */
actual?: Setting, 
/**
 * Whose what stands there is; `None`: nothing stands there, or it cannot be told.
 */
owner?: Owner, 
/**
 * When set-up was last at work there, in seconds since 1970 UTC, as the record says.
 */
since?: number, 
/**
 * What would have to change, when it differs.
 */
changes: Array<Change>, 
/**
 * Names that are somebody else's and stay so.
 */
kept: Array<Conflict>, 
/**
 * Whether nothing is to be done or decided; an older version does not say it.
 */
settled: boolean, 
/**
 * Why its job is not started, in launchd's words, when it is not; why it cannot be read or made. In English, for
 * `--json` alone: the window and the terminal say `said`.
 */
why?: string, 
/**
 * What to do about that, likewise.
 */
help?: string, 
/**
 * Why, and what to do, as messages of the catalogue: what people read.
 */
said?: Wording, 
/**
 * What else is worth knowing of it.
 */
notes?: Array<Note>, 
/**
 * How many names are ours, of how many, where some are somebody else's.
 */
share?: [number, number], 
/**
 * What is not as set-up put it, thing by thing.
 */
drift?: Array<Drift>, 
/**
 * Whether nobody is warned of it, by choice.
 */
muted?: boolean, 
/**
 * How it was refused, if it was.
 */
refused?: Refusal, 
/**
 * Names of it that are left to others by choice.
 */
left_to_others?: Array<FileName>, 
/**
 * Other accounts of this Mac that share it.
 */
shared_with?: Array<string>, };

/**
 * What became of an earlier run that was interrupted.
 */
export type Recovery = "recovered" | "waiting";

/**
 * A damaged record, and the name beside it under which it is kept.
 */
export type SetAside = { 
/**
 * The file.
 */
path: string, 
/**
 * Its path afterwards.
 */
to: string, 
/**
 * With whose rights it is renamed.
 */
scope: Scope, };

/**
 * What iEchor itself does while the window of its setup is open; so it is known what comes after that.
 */
export type AppState = "apart" | "waits" | "closed";

/**
 * An account that is gone, for which root set a Mac up.
 */
export type HeldFor = { 
/**
 * Account name.
 */
name: string, 
/**
 * Numeric id.
 */
uid: number, };

/**
 * How a Mac or home is another one than set-up was made for: restored from a backup, brought over from another Mac, or
 * renamed. One repair mends it.
 */
export type Moved = { 
/**
 * Name and numeric id of the account that it was made for, if this is another.
 */
account?: [string, number], 
/**
 * Where the home was, if it was elsewhere.
 */
home?: string, 
/**
 * Whether nothing is recorded here of what was set up with administrator rights.
 */
root_missing?: boolean, };

/**
 * Whose registry access policy is in force on a Mac, and until when. Times are in seconds since 1970 UTC.
 */
export type PolicyStatus = { 
/**
 * The organisation that signed it.
 */
organisation: string, 
/**
 * Only a higher one replaces it.
 */
version: number, 
/**
 * When it was signed, where the organisation says so.
 */
issued?: number, 
/**
 * When it expires.
 */
expires: number, 
/**
 * Whether it has: it allows nothing then.
 */
expired: boolean, };

/**
 * What an earlier version leaves.
 */
export type LeftoverKind = "running_helper" | "helper" | "disabled" | "ln_task" | "tools" | "profile" | "hosts" | "context" | "refusal";

/**
 * A key of the managed settings. All are scalars at the top level, which every engine of fleets can read.
 */
export type Key = "CLITools" | "DefaultSocket" | "PrivilegedPorts" | "HostNames" | "Context" | "ShellPath" | "Ask" | "HiddenItems" | "ManagedByOrganisation" | "ManagedByURL" | "EnhancedContainerIsolation" | "RegistryAccessOrganisation" | "RegistryAccessKey";

/**
 * A value of a key.
 */
export type Value = boolean | string;

/**
 * What an organisation decides of set-up on this Mac, for this account.
 */
export type Managed = { 
/**
 * Who manages this Mac, if that is said.
 */
organisation?: string, 
/**
 * Where to ask about it, if that is said.
 */
url?: string, 
/**
 * Keys that are locked: nobody changes what they set, but whoever manages this Mac.
 */
locked: Array<ManagedKey>, 
/**
 * Keys with a default, which takes the place of what is recommended and which anybody may change.
 */
defaults: Array<ManagedKey>, 
/**
 * Items that the window does not show.
 */
hidden: Array<Item>, 
/**
 * Keys that set-up does not go by.
 */
unused: Array<UnusedKey>, };

/**
 * A key that is set, and where.
 */
export type ManagedKey = { 
/**
 * Which.
 */
key: Key, 
/**
 * To what.
 */
value: Value, 
/**
 * The property list.
 */
path: string, 
/**
 * The item that it sets, if it sets one.
 */
item?: Item, 
/**
 * What it sets that item to.
 */
setting?: Setting, };

/**
 * A key that set-up does not go by.
 */
export type UnusedKey = { 
/**
 * Its name.
 */
key: string, 
/**
 * The property list.
 */
path: string, 
/**
 * Whether it is one of iEchor's, which counts only in the property list for all accounts.
 */
of_device: boolean, };

/**
 * Something that an earlier version left.
 */
export type Leftover = { 
/**
 * Where.
 */
path: string, 
/**
 * What it is; the texts are in the catalogue (`leftover.WORD`).
 */
what: LeftoverKind, 
/**
 * By which versions.
 */
by: Earlier, };

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
 * Whether nothing of set-up stands but the choices, as after uninstalling with the choices kept.
 */
only_choices?: boolean, 
/**
 * What is left to the person, for as long as it holds.
 */
left: Array<ManualStep>, 
/**
 * What could not be read, and so is not known; what was chosen is then taken from the receipt.
 */
unread?: Array<Failure>, 
/**
 * For whom root set this Mac up, if that account does not exist any more: it is this person's to change.
 */
held_for?: HeldFor, 
/**
 * How this Mac or home is another one than set-up was made for, if it is and something is to be mended.
 */
moved?: Moved, 
/**
 * Why nothing is said of what is the person's own, if that could not be looked at.
 */
away?: Failure, 
/**
 * The registry access policy of this Mac, if there is one.
 */
policy?: PolicyStatus, 
/**
 * When set-up asks: as a managed setting has it, or as chosen.
 */
ask: Ask, 
/**
 * Whether a managed setting decides that.
 */
ask_managed?: boolean, 
/**
 * What an organisation decides of set-up.
 */
managed?: Managed, 
/**
 * Whether root's part goes through the helper, without a password.
 */
through_helper?: boolean, 
/**
 * What earlier versions of iEchor left, which the next run brings over or removes.
 */
leftovers?: Array<Leftover>, 
/**
 * Why there is one that cannot be told; no registry may be used then.
 */
policy_unread?: Failure, };

/**
 * For which choices this Mac would really ask for a password today.
 */
export type NeedsPassword = { 
/**
 * Recommended settings.
 */
recommended: boolean, 
/**
 * Only what never needs one: where something of root's stands, to remove that.
 */
without: boolean, 
/**
 * Every setting of every item.
 */
items: { [key in Item]?: { [key in Setting]?: boolean } }, };

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
needs_password: NeedsPassword, 
/**
 * What is recommended, laid over what was chosen.
 */
recommended_choices: Choices, 
/**
 * What needs no administrator, laid over what was chosen.
 */
without_choices: Choices, 
/**
 * Names taken by others where the recommended choices want them, by item.
 */
conflicts: { [key in Item]?: Array<Conflict> }, 
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
 * What is said at this start: at most once for each change.
 */
notices?: Array<Notice>, 
/**
 * Damaged records that `repair --set-aside` would rename.
 */
set_aside?: Array<SetAside>, 
/**
 * Whether this Mac is a simulated one.
 */
simulated: boolean, 
/**
 * When this Mac was looked at, in seconds since 1970.
 */
looked_at: number, 
/**
 * What the app does meanwhile.
 */
app?: AppState, };

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
user: string, } | { "event": "new_plan", 
/**
 * What is to change now.
 */
explanation: Explanation, } | { "event": "started", 
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
 * How asking for an item ended.
 */
export type Answer = "unasked" | "allowed" | "cancelled" | "denied" | "not_admin" | "no_screen";

/**
 * An item that a start was about.
 */
export type Asked = { 
/**
 * Which.
 */
item: Item, 
/**
 * How that ended.
 */
answer: Answer, };

/**
 * What a start did that asked for one thing at a time, or for the helper.
 */
export type FirstStart = { 
/**
 * What was asked about or made, in this order.
 */
asked: Array<Asked>, 
/**
 * The shell profile that leads to the tools in the home, if one does since; a path.
 */
profile?: string, 
/**
 * What was observed afterwards, with what is left to the person.
 */
status: Status, };

/**
 * What a first start has to make.
 */
export type FirstStartDue = { 
/**
 * What it is about, in this order.
 */
items: Array<Item>, 
/**
 * Whether one prompt is for all of it.
 */
together: boolean, 
/**
 * Whether an administrator is asked for any of it.
 */
asks: boolean, };

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
 * Things worth knowing, one sentence each, in English: a directory that stays because it is not empty.
 */
notes: Array<string>, 
/**
 * The same as messages of the catalogue, for whoever shows them to people.
 */
said?: Array<Said>, 
/**
 * How much of what was wanted could not be done; the notes say what.
 */
unmet?: number, };

/**
 * What kind of failure.
 */
export type Code = "cancelled" | "not_authorised" | "no_screen" | "timed_out" | "not_asked" | "managed" | "plan_changed" | "usage" | "bad_file" | "bad_bundle" | "passing_place" | "in_the_way" | "not_here" | "no_home" | "unreadable" | "newer_version" | "switched_off" | "undo_incomplete" | "busy" | "lost" | "io" | "not_verified";

/**
 * What became of the steps that had run before a failure.
 */
export type Undone = "nothing" | "everything" | "partly" | "kept" | "waits" | "stand";

/**
 * A message of the catalogue with its values, for whoever shows it to word it in the language that is read there.
 */
export type Said = { 
/**
 * Which message.
 */
id: string, 
/**
 * What stands in it, by name.
 */
values?: { [key in string]: SaidValue }, };

/**
 * What stands in a message.
 */
export type SaidValue = number | string | Array<string> | Said;

/**
 * What a failure says, as messages of the catalogue. What is missing here is shown as it stands in the failure.
 */
export type Wording = { 
/**
 * What happened.
 */
message?: Said, 
/**
 * Why; as many as the failure has causes, or fewer.
 */
causes?: Array<Said | null>, 
/**
 * What to do at a terminal. The window says the message `ID-window` instead where there is one, since nobody types a
 * command into a window.
 */
help?: Said, };

/**
 * Why a loop did not end well, for people and for programs.
 */
export type Failure = { 
/**
 * What a program may branch on.
 */
code: Code, 
/**
 * What happened, with the path in single quotes; in English, as are the next two.
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
 * The same as messages of the catalogue, for whoever shows it to people.
 */
said?: Wording, 
/**
 * What became of the steps that had run.
 */
undone: Undone, };

/** Where an item is in the choices. */
export const FIELDS = {
  cli: 'cli',
  path: 'path',
  socket: 'socket',
  context: 'context',
  ports: 'ports',
  hosts: 'hosts',
} as const satisfies Record<Item, keyof Choices>;

/** What an item can be set to; the last sets nothing up. */
export const SETTINGS: Record<Item, readonly Setting[]> = {
  cli: ['system', 'user', 'off'],
  path: ['profile', 'everybody', 'tell'],
  socket: ['on', 'off'],
  context: ['on', 'off'],
  ports: ['on', 'off'],
  hosts: ['localhost', 'kubernetes', 'both', 'off'],
};

/** What an item depends on: without it, it means nothing. */
export const DEPENDS: Partial<Record<Item, { on: Item; set: Setting }>> = {
  path: { on: 'cli', set: 'user' },
};

/** The word of an item where a name may stand too, as in what nobody is warned of. */
export const PARTS: Record<Item, Part> = {
  cli: 'tools',
  path: 'path',
  socket: 'socket',
  context: 'context',
  ports: 'ports',
  hosts: 'hosts',
};

/** Where tools are linked. */
export const PLACES: Partial<Record<Setting, string>> = {
  system: '/usr/local/bin',
  user: '~/.iechor/bin',
};

/** The item that a reason is about; the record of the choices is about none. */
export const ABOUT: Record<Reason, Item | 'choices'> = {
  tools: 'cli',
  tools_removed: 'cli',
  path: 'path',
  path_removed: 'path',
  socket: 'socket',
  socket_removed: 'socket',
  context: 'context',
  context_removed: 'context',
  ports: 'ports',
  ports_removed: 'ports',
  localhost: 'hosts',
  localhost_removed: 'hosts',
  choices: 'choices',
  choices_removed: 'choices',
};
