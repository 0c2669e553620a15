### What iEchor Setup says, in English: the file that all other languages follow.
###
### A message whose id has `-in_text` stands within a sentence. `failure-` and `cause-` begin in lower case, since a
### terminal writes "error: " before them; the window raises the first letter. `-prompt` messages are parts of the list in
### the password prompt: "iEchor Setup wants to link its tools in /usr/local/bin and install its helper …".

app-title = iEchor Setup
simulated = Simulated Mac

welcome-title = Finish setting up iEchor Desktop
welcome-lead = iEchor runs without administrator rights. A few conveniences need them once. Nothing is changed before you agree.
news-recovered = An earlier run was interrupted. It was put in order just now, so nothing is half done.
news-waiting = An earlier run was interrupted while it worked as an administrator. The next changes you agree to put that in order first.
welcome-recommended = Use recommended settings
welcome-recommended-text = Tools in every terminal, the default socket, the context, and ports below 1024. Works for most developers.
welcome-recommended-managed = { $what }. { $organisation } set some of this.
welcome-recommended-none = Nothing
welcome-advanced = Use advanced settings
welcome-advanced-text = Choose item by item. The tools can be set up without an administrator password.
welcome-advanced-managed = Choose item by item, as far as your organisation leaves it to you.
welcome-summary = { $count ->
    [one] One change for { $what }. You can see it first.
   *[other] { $count } changes for { $what }. You can see each of them first.
}
welcome-summary-bare = { $count ->
    [one] One change. You can see it first.
   *[other] { $count } changes. You can see each of them first.
}
welcome-no_password = No password needed on this Mac
welcome-nothing = Everything is already in place on this Mac.
nothing-left = Nothing is left to do. What other apps use stays theirs, as you chose.
nothing-open = Setup has nothing to change, but not everything is as chosen: { $what }.
nothing-open-item = { $item } ({ $state })
nothing-unread = Setup has nothing to change, but it could not read everything.
welcome-looking = Looking at this Mac…
welcome-conflicts = { $count ->
    [one] One item is used by another app and stays as it is.
   *[other] { $count } items are used by other apps and stay as they are.
}
not_now-text = You can set this up later, in Settings. Until then nothing asks for it.

again-title = Everything is already as you chose
again-title-left = There is nothing to do
again-lead = There is nothing to do, and no password is needed.
again-checked = Checked on this Mac

notices-title = Something changed
notices-title-update = There is something new to set up
notices-lead = What iEchor set up on this Mac is not as it was. Repair shows what will change before anything is done.
notices-lead-update = What is set up works on as it is. Set Up shows what will change before anything is done.
notices-never = Don’t ask again
notices-never_name = Don’t ask again: { $item }
notices-none = Nothing is changed, and none of this is asked about again. Settings shows it.
notices-drift = Something was changed or removed.
notices-drift-owner = { $path } belongs to { $owner } now.
notices-drift-removed = { $path } was removed.
notices-drift-changed = { $path } was changed.
notices-drift-accounts = The accounts that use { $path } have changed.
notices-drift-update = There is a newer version of { $path }.
notices-drift-never_made = { $path } was never set up.
notices-update = iEchor has something here that is not set up yet.
notices-taken_over = { $user } uses it for their iEchor now. If you take it back, { $user } loses it and is told when they next open iEchor.

advanced-title = Advanced settings
advanced-lead = You can change all of this later in Settings.
advanced-lead-managed = What is locked is decided by your organisation. All else you can change later in Settings.
advanced-standard-managed = This account is not an administrator. What your organisation decided may need one; all else is chosen so that it needs none.
advanced-standard = This account is not an administrator, so what needs none is chosen for you. An administrator can still allow the rest by typing a name and password.
advanced-copy-chosen = Or copy the text for an administrator: it says how to set up what is chosen here.
advanced-copy-recommended = Or copy the text for an administrator: it says how to set up what is recommended.

ask-title = When to ask
ask-text = When iEchor asks for an administrator password.
ask-first-launch = Once, in this window
ask-first-launch-text = You choose here, and allow all of it together.
ask-when-needed = When something needs it
ask-when-needed-text = One thing at a time. What you refuse is not asked about again.
ask-helper-first = Once, for the helper
ask-helper-first-text = The helper then makes these changes without a password. Any program of this account can have it make them too, and nothing else.
ask-needs_ports = The helper comes with Privileged ports. Until that is on, a password is asked for.
ask-not_yet = The helper is not ready for it, so a password is asked for. See Privileged ports.
ask-through_helper = Changes are made through the helper, without a password.
managed-by = Managed by { $organisation }
managed-by-unsaid = Managed by your organisation
managed-organisation = Your organisation
managed-more = Learn More…
managed-more_name = Learn More… on { $site }, in the browser
managed-overruled = { $organisation } now manages this: { $what }. What was chosen for it here no longer counts.
managed-overruled-list = This is the list now.
managed-unused = { $count ->
    [one] One managed setting is not used.
   *[other] { $count } managed settings are not used.
}
managed-unused-of_device = It counts only where it is set for all accounts of this Mac.
managed-unused-unknown = This version of iEchor does not know it.

earlier = iEchor { $version } or earlier was on this Mac.
earlier-text = Its parts are brought over or removed.
earlier-text-next = The next changes bring its parts over or remove them.

cli-title = Command-line tools
cli-system = System
cli-system-text = Links in /usr/local/bin. They work in every terminal at once.
cli-user = User
cli-user-text = Links in ~/.iechor/bin, for you alone.
cli-off = None
cli-off-text = No links. Tools are run by their full path inside the app.
names-choose = Choose single tools
names-text = What is not ticked is left out: no link is made under that name, and you are not warned of it.

socket-title = Default socket
socket-text = Links /var/run/iechor.sock to the engine, also after every restart.
socket-refuse = Without it, you set IECHOR_HOST for tools that expect it there.

ports-title = Privileged ports
ports-text = Allows ports below 1024 on a specific address, such as 127.0.0.1:80, with a helper.
ports-refuse = Without it, such ports work only on all addresses at once.
hosts-title = Host names
hosts-text = Names that iEchor needs lead to this Mac: by a line in /etc/hosts where they do not already.
also-kubernetes = I use Kubernetes
also-kubernetes-text = Then the name it needs is checked as well.
hosts-refuse = Without it, you see to that yourself.
hosts-localhost = localhost
hosts-localhost-text = iEchor does not start where it leads elsewhere.
hosts-kubernetes = kubernetes.iechor.internal
hosts-kubernetes-text = Shares Kubernetes contexts with containers.
hosts-both = Both
hosts-both-text = A line for each of them.
hosts-off = None
hosts-off-text = /etc/hosts stays as it is. What is missing is shown for you to add.
context-title = Context
context-text = Lets the iechor command find your engine, by the context desktop-linux.
context-refuse = Without it, you choose a context yourself or set IECHOR_HOST.
path-title = How terminals find the tools
path-depends-locked = This is for tools in ~/.iechor/bin. Where the tools are is decided by your organisation.
path-depends = This is for tools in ~/.iechor/bin: choose User under Command-line tools first.
path-text = How terminals find tools that are linked in ~/.iechor/bin.
path-refuse = Without it, you add a line to your shell profile yourself.
path-tell = Tell me
path-tell-text = You get the line for your shell, to add yourself.
path-profile = My profile
path-profile-text = Adds a line to your shell’s profile, between two marks. You see it first.
path-everybody = Everybody
path-everybody-text = Adds the app’s own folder for every account, in /etc/paths.d.
login_items-text = Switched off in System Settings > General > Login Items, so macOS does not start it.
not_started-text = Registered, but macOS does not start it. Restart this Mac; if that does not help, look at what macOS says about it:
not_started-window = Registered, but macOS does not start it: { $why }. Restart this Mac; if that does not help, reinstall iEchor.
login_items-open = Open Login Items…
ports-test = Test Port 80
ports-test-text = Binds 127.0.0.1:80 for a moment, as a container would.
ports-test-trying = Trying 127.0.0.1:80…
ports-test-by_helper = 127.0.0.1:80 works: the helper bound it.
ports-test-directly = 127.0.0.1:80 works: no helper was needed.
ports-test-failed = 127.0.0.1:80 could not be used.
ports-test-help = Run setup again with privileged ports on: it finds what is missing, and repairs it.

needs_password = password
needs_password-name = needs an administrator password
needs_password-key = Asks for an administrator password.

conflicts-title = Used by other apps
conflicts-text = They stay as they are unless you choose otherwise. Replaced ones are kept and come back when you uninstall.
conflicts-text-passing = It stays as it is unless you choose otherwise. macOS empties this folder at each restart, so a replaced one is kept only until then; the app it belongs to can make it again.
conflicts-text-account = It stays as it is unless you choose otherwise.
conflicts-dead = Leads nowhere, so it works for nobody
conflicts-name_of = { $name } of { $owner }
conflicts-fixed-directory = A folder is never replaced. If it is not needed, move it away in the Finder (Go > Go to Folder…), then look again.
conflicts-fixed-backup_in_the_way = A backup of an earlier replacement lies beside it, so it cannot be backed up again. Look at both in the Finder (Go > Go to Folder…), and move away the one that is not needed.
conflicts-fixed-spelling = It has the same name in another spelling, and could not be given back. If it is not needed, move it away in the Finder (Go > Go to Folder…), then look again.
conflicts-fixed-other_account = It belongs to the setup of { $user }. Only { $user } or an administrator can take that back.
conflicts-leave = Leave it, and don’t warn
conflicts-leave_name = Leave it, and don’t warn: { $path }
conflicts-keep = Keep theirs
conflicts-replace = Back up and replace
conflicts-keep-line = Keep it
conflicts-replace-line = Comment out and replace
conflicts-keep-account = Leave it
conflicts-replace-account = Take it over
conflicts-account = The iEchor of { $user } uses it. If you take it over, { $user } loses it and is told when they next open iEchor.
conflicts-kept = Belongs to { $owner } and stays as it is
conflicts-replaced = Belongs to { $owner }; backed up and replaced
conflicts-taken_over = Taken over: the iEchor of { $user } loses it, and { $user } is told when they next open iEchor
left_to_others-title = Left to others
left_to_others-text = You are not warned of these.
drift-plain-removed = Removed.
drift-plain-changed = Changed.
drift-plain-accounts = The accounts that use it have changed.
drift-plain-update = This version of iEchor has another one.
drift-owner = { $owner } has it now. iEchor set it up on { $since }.
drift-owner-plain = { $owner } has it now.
drift-expected = Was to be: { $what }
drift-found = Is: { $what }
shared_with = Shared with { $names }
refusal-not_now = You chose Not Now. Nothing asks about it until something needs it.
refusal-never = You chose not to be asked about it again.
refusal-all-not_now = You chose Not Now: { $names }. Nothing asks about them until something needs them.
refusal-all-never = You chose not to be asked about these again: { $names }.
muted = You are not warned of this.
said-leave = Left to others.
said-mute = You are not warned of this.
said-warn = You are warned of this again.
said-ask = You are asked about this again.
mute-text = Don’t Warn stops the warning. iEchor still wants it, and Repair still brings it back.

changes-title = What will change
changes-lead = { $count ->
    [one] One change. If it fails, it is undone.
   *[other] { $count } changes, all or nothing. If one fails, all are undone.
}
changes-password = Your administrator password is asked for once.
changes-through_helper = The helper makes what needs an administrator, so no password is asked for.
changes-no_password = No password is needed.
changes-no_more_password = No second password is asked for.
changes-nothing-title = Nothing to change
changes-nothing = This Mac is already as you chose.
changes-nothing-plain = Setup has nothing to change for this.
changes-changed-machine = This Mac has changed since you agreed. This is the new list; nothing was changed so far.
changes-changed-undone = The interrupted run was undone. This is the list now.
changes-changed-recovered = The interrupted run was put in order. This is the list now.
changes-looking = Looking at what would change…
changes-show_more = Show { $count } More
changes-records = A receipt of what was done, and of what was there before, is kept so that it can be undone.
changes-command = Equivalent command
changes-command_name = Equivalent command: { $path }
changes-backed_up = { $what } (kept as a backup)
changes-restored = what was there before
changes-unmet = Cannot be done

uninstall-title = What will be removed
uninstall-nothing-title = Nothing to remove
uninstall-nothing = Nothing that iEchor Setup made is on this Mac.
uninstall-keep = Keep my choices
uninstall-keep-text = The next setup then starts from what you chose.
uninstall-back = Comes back
uninstall-stays = Stays
uninstall-stays-choices = Your choices, for the next setup.
uninstall-app = The app itself, your containers and your images stay.
removed-title = Everything was removed
removed-title-kept = Everything but your choices was removed
removed-title-open = Removed, but something stays
removed-lead-none = There was nothing to remove.
removed-stays = What stays
removed-kept = Your choices are kept. To set up again from them, open iEchor > Settings > Advanced > Run Setup Again…
removed-again = To set up again, open iEchor > Settings > Advanced > Run Setup Again…

caution-programs_of = The app belongs to { $user }: programs of { $user } can change what these links run, for every account of this Mac.
caution-not_carried = '{ $path }' was not written by iEchor Setup and stays as it is, so what your organisation set for Enhanced Container Isolation is not carried there.

policy-in_force = Registry access policy of '{ $organisation }', version { $version }: expires { $when } ({ $time })
policy-expired = Registry access policy of '{ $organisation }', version { $version }: expired { $when } ({ $time }); no registry may be used until there is a newer one

policy-title = Registry access
policy-window = Set by { $organisation }, until { $until }.
policy-window-expired = Set by { $organisation }; expired on { $until }. No registry may be used until there is a newer policy.
policy-window-unread = The policy on this Mac cannot be read, so no registry may be used.

root-title = What root means here
root-lead = What runs with administrator rights, when, and why.
root-looking = Looking at this Mac…
root-1-title = iEchor runs as you
root-1-text = iEchor Desktop and its tools run under your account, without administrator rights. No part of iEchor runs as root all the time.
root-2-title = Setting up, with a password
root-2-text = On most Macs only root can put links in /usr/local/bin, link the default socket, install the helper for ports below 1024, or write to /etc/hosts and /etc/paths.d. You see each change first, and choose which of them you want. macOS then asks once for an administrator’s name and password. Whoever cancels changes nothing, and what is already in place is not asked for again.
root-3-title = After each restart, for a moment
root-3-text = macOS empties /var/run when it restarts. With the default socket on, a startup task makes the link /var/run/iechor.sock again as root, and ends.
root-4-title = The helper, on demand
root-4-text = With privileged ports on, macOS starts the helper com.iechor.vmnetd as root when iEchor needs it, and it ends after a minute without work. It does three things: it binds ports below 1024, it keeps your organisation’s policy on registries where you can read it and not change it, and it removes itself. Where you chose to be asked once, for the helper, it also starts the copy of iEchor Setup that root keeps beside it: any program of yours can then make these changes, and only these, without a password.
root-5-title = Without root
root-5-text = Tools in ~/.iechor/bin, no default socket and no privileged ports need no administrator. iEchor works without the rest.
root-6-title = Root in a container is not root on this Mac
root-6-text = Containers run as root by default, but they run in a small Linux virtual machine that iEchor manages. That gives them no root access to this Mac: the virtual machine is a security boundary, and limits what they can reach of it.
root-7-title = Folders that containers share with this Mac
root-7-text = Folders of this Mac that are bind mounted into containers keep their permissions.
root-8-title = Enhanced Container Isolation
root-8-text = It is for Business customers only. With it, each container runs in a Linux user namespace: root in the container is a user without privileges in the virtual machine. Containers are also isolated further from the iEchor daemon and from other services in the virtual machine. The way developers work stays the same.
root-9-title = What was done, and how to take it back
root-9-text = Each change that root makes during setup is a line in root’s log. Uninstalling takes all of them back, and gives back what was kept of other apps.
root-here-title = Enhanced Container Isolation on this Mac
root-here-on = Your organisation turned it on for this Mac and locked it.
root-here-off = Your organisation turned it off for this Mac and locked it.
root-here-unsaid = No organisation says anything about it in the managed settings of this Mac.
root-here-unread = What your organisation says about it could not be read: { $why }
root-here-waits = This reaches the engine with the next changes that an administrator allows.
root-item-cli = In /usr/local/bin root makes the links, once, unless you may write there. In ~/.iechor/bin root does nothing.
root-item-socket = Root makes the link, and installs a startup task that runs as root for a moment at each restart to make it again.
root-item-ports = Root installs a helper. macOS starts it as root when iEchor needs a port below 1024, and it ends after a minute without work.
root-item-hosts = Root adds the lines to /etc/hosts, once, where the names lead elsewhere. Nothing keeps running.
root-item-context = Nothing. The context is in files of your own.
root-item-path = Nothing, unless the tools are for everybody: then root writes one file in /etc/paths.d. Your profile is yours to change.
explain-what = What it is
explain-root = What root does
explain-refuse = Without it
explain-undo = Taking it back
away-no_home = Your home folder is not there, so only what runs with administrator rights is shown.
away-unreadable = macOS does not let iEchor Setup read what is yours, so only what runs with administrator rights is shown. Allow it in System Settings > Privacy & Security > Files & Folders.
drift-states = expected: { $expected }; found: { $found }
drift-states-of = expected: { $expected }; found: { $found }, of { $owner }
drift-other_contents = { $file }, other contents
drift-removed = It was removed after it was set up on { $since }.
drift-changed = It was changed after it was set up on { $since }.
drift-update = It is as set up on { $since }, and this version of iEchor has another one.
drift-accounts = It is as set up on { $since }, but the accounts that use it have changed.
drift-never_made = It is not set up now.
owner-app = the app { $name }
owner-package = the package { $id }
owner-account = the account { $name }
owner-unknown = an unknown owner
report-intro = A report of iEchor Setup. Names of accounts, homes and this Mac were taken out. Nothing of it is sent anywhere: look through it before you give it to somebody.
moved-account = Setup was made for the account { $user } (uid { $uid }). This Mac was restored or moved, or the account was changed.
moved-home = Setup was made when the home was { $home }.
moved-root = What needs administrator rights was set up before, and nothing of it is recorded on this Mac: it was restored, moved or installed anew, or another account that shared it removed it.
moved-mend = One repair makes everything as it was chosen.
only_choices = iEchor Setup was uninstalled here, and your choices were kept.
held_for = What runs with administrator rights was set up for { $user } (uid { $uid }), an account that is no longer on this Mac. Setup for you takes it over or takes it back.

reason-tools = So that the iEchor tools work in your terminal
reason-tools-why = each tool in the app gets a link in a folder that terminals search
reason-tools-refuse = Without this, you run the tools by their full path.
reason-tools-undo = Choose None, or uninstall: the links are removed, and what they replaced comes back.
reason-tools-prompt = link its command-line tools in /usr/local/bin
reason-tools_removed = Tool links that you do not use any more
reason-tools_removed-why = the tools are not to be linked there any more
reason-tools_removed-refuse = Without this, they stay as they are.
reason-tools_removed-undo = Choose the location again.
reason-tools_removed-prompt = give up its links in /usr/local/bin
reason-socket = For tools that expect /var/run/iechor.sock, such as IDEs and Testcontainers
reason-socket-why = a link leads from /var/run/iechor.sock to your engine, and a startup task makes it again after each restart
reason-socket-refuse = Without this, set IECHOR_HOST for tools that expect it there.
reason-socket-undo = Turn the default socket off: the link and the startup task are removed.
reason-socket-prompt = link the default socket each time this Mac starts
reason-socket_removed = The default socket is no longer linked
reason-socket_removed-why = the link and its startup task are not wanted any more
reason-socket_removed-refuse = Without this, the link comes back after each restart.
reason-socket_removed-undo = Turn the default socket on again.
reason-socket_removed-prompt = remove the link of the default socket
reason-ports = So that ports below 1024 work on a specific address
reason-ports-why = macOS lets only root bind ports below 1024 on a specific address; a small helper does it on demand
reason-ports-refuse = Without this, such ports work only on all addresses at once.
reason-ports-undo = Turn privileged ports off: the helper is removed.
reason-ports-prompt = install its helper for ports below 1024
reason-ports_removed = Ports below 1024 are given up
reason-ports_removed-why = ports below 1024 are not wanted any more
reason-ports_removed-refuse = Without this, the helper stays as it is.
reason-ports_removed-undo = Turn privileged ports on again.
reason-ports_removed-prompt = give up its helper for ports below 1024
reason-localhost = So that host names lead to this Mac
reason-localhost-why = iEchor needs them; lines are added at the end of /etc/hosts, and all others stay but for those named here
reason-localhost-refuse = Without this, you see to it yourself.
reason-localhost-undo = Choose None under Host names: the lines are removed.
reason-localhost-prompt = make host names lead to this Mac
reason-localhost_removed = Host names are given up
reason-localhost_removed-why = what setup added to /etc/hosts is not wanted any more
reason-localhost_removed-refuse = Without this, the lines stay.
reason-localhost_removed-undo = Choose the host names again.
reason-localhost_removed-prompt = give up its lines in /etc/hosts
reason-context = So that the iechor command finds your engine
reason-context-why = the context desktop-linux leads to your engine’s socket and is the one in use; nothing else in the client’s settings changes
reason-context-refuse = Without this, choose a context yourself or set IECHOR_HOST.
reason-context-undo = Turn the context off, or uninstall: the one before is in use again.
reason-context-prompt = set the context in use
reason-context_removed = The context desktop-linux is removed
reason-context_removed-why = it is not wanted any more, and the one before is in use again
reason-context_removed-refuse = Without this, the context stays.
reason-context_removed-undo = Turn the context on again.
reason-context_removed-prompt = remove its context
reason-path = So that terminals find the tools
reason-path-why = the folder with the tools is added to PATH, in a marked place that is taken out again
reason-path-refuse = Without this, you add a line to your shell profile yourself.
reason-path-undo = Choose Tell me, or uninstall: what was added is removed.
reason-path-prompt = add its tools to the PATH of every account
reason-path_removed = What was added to PATH is removed
reason-path_removed-why = it is not wanted any more
reason-path_removed-refuse = Without this, the lines stay.
reason-path_removed-undo = Choose it again.
reason-path_removed-prompt = give up its addition to the PATH of every account
reason-choices = So that your choices are remembered
reason-choices-why = Settings shows them, and compares them with what is true; what an organisation set for the engine is carried to it
reason-choices-undo = The file is removed with everything else when iEchor Setup is uninstalled.
reason-choices-prompt = carry your organisation’s settings to the engine
reason-choices_removed = Your choices are forgotten
reason-choices_removed-why = nothing of iEchor Setup stays; with --keep-data the file stays
reason-choices_removed-refuse = If you keep them, the next setup starts from them.
reason-choices_removed-undo = The next setup writes a new one.
reason-choices_removed-prompt = forget your choices

found-missing = nothing
found-link = link to { $target }
found-file = file
found-directory = folder
found-other = something else
found-context = the context { $name }
found-context-none = the default context
found-owner = Owner
found-owner-root = root
found-owner-uid = uid { $uid }
found-mode = Permissions
found-contents = Contents
found-contents-other = not what iEchor Setup writes
found-contents-backed_up = somebody else’s (kept as a backup)
found-contents-ours = as iEchor Setup writes them
found-more_lines = … and { $count } more
administrator-title = iEchor Desktop for { $user }: what it needs an administrator for
administrator-command = One command makes all of it ({ $count } changes, { $root } of them as root), keeps a record, and asks { $user } for nothing later. It makes all of it or nothing:
administrator-what = What it does, and why:
administrator-kept = {" "}(what is there is kept beside it)
administrator-removed = removed
administrator-edited = a marked block of lines; all others stay
administrator-check = To check it:
administrator-undo = To take it all back:
administrator-by_hand = The same by hand. It leaves no record, so nothing of it can be checked or taken back by iEchor Setup:
effect-edit_block = These lines are added at the end; all others stay as they are:
effect-edit_block-over = Lines are commented out, and others added at the end; all others stay as they are:
effect-edit_block-out = The lines of iEchor Setup are taken out; all others stay as they are
effect-edit_block-instead = Lines of an earlier version are taken out; all others stay as they are:
effect-set_context = Context in use
effect-forget = Gone already; taken off the receipt
effect-adopt = Stays as it is; noted that iEchor made it
effect-hold = Stays as it is; noted that you use it too
effect-release = Stays for other accounts; noted that you do not use it any more
effect-load_job = { $job ->
    [helper] macOS loads the helper
   *[task] macOS loads the startup task
}
effect-enable_job = { $job ->
    [helper] macOS does not keep the helper switched off any more
   *[task] macOS does not keep the startup task switched off any more
}
effect-unload_job = { $job ->
    [helper] macOS unloads the helper
   *[task] macOS unloads the startup task
}

product-other_i_echor = iEchor of another account
product-docker_desktop = Docker Desktop
product-orb_stack = OrbStack
product-rancher_desktop = Rancher Desktop
product-podman = Podman
product-colima = Colima or Lima
product-homebrew = Homebrew
product-nix = Nix
product-unknown = an unknown app
product-somebody = somebody else
product-other_account = iEchor of { $user }

flag-cli = Where the command-line tools are linked
flag-cli-system = In /usr/local/bin
flag-cli-user = In ~/.iechor/bin
flag-cli-off = Nowhere
flag-socket = Link /var/run/iechor.sock, now and each time this Mac starts
flag-socket-off = No /var/run/iechor.sock
flag-ports = Install the helper for ports below 1024
flag-ports-off = No helper for ports
flag-hosts = Lead these host names to this Mac where they do not lead there: localhost, kubernetes, or localhost,kubernetes
flag-hosts-off = Leave host names alone, and take out again what was added for them
flag-hosts-localhost = localhost (what ‘install’ does)
flag-hosts-kubernetes = kubernetes.iechor.internal
flag-hosts-both = Both; also written localhost,kubernetes
flag-context = Let the context desktop-linux lead to the engine, and take it into use unless another one was chosen since
flag-context-off = No context of iEchor; the one before is in use again
flag-ask-first-launch = Once, in a window at the first start (4.18 and later)
flag-ask-when-needed = For one thing, when something needs it (4.15 to 4.17)
flag-ask-helper-first = Once, for the helper, which then does the rest without a password (before 4.15)
instead-cli = The tools are linked in ~/.iechor/bin instead, and the shell profile leads there: open a new terminal, or reload your shells.
instead-socket = Tools find the engine by the context, or by IECHOR_HOST.
instead-ports = Ports below 1024 cannot be bound.
instead-hosts = The line for /etc/hosts is said by iechor-setup status.
asks = Setup asks
asks-managed = as your organisation has it
first-title = Finish setting up iEchor Desktop
first-title-instead = iEchor goes on without an administrator
first-title-failed = Setting up did not work
first-lead = An administrator is asked for one thing at a time. What you cancel is set up without one, where that is possible.
first-lead-together = An administrator is asked once. If you cancel, iEchor goes on without, where that is possible.
first-lead-instead = What was not allowed is set up without an administrator, where that is possible.
first-lead-unasked = This account is not an administrator, so nobody was asked.
first-lead-waits = Nobody could be asked. The next start asks for what is missing.
first-again = Nothing asks about this again. To change that, open Settings.
first-wait = Close the window to be asked at the next start instead.
first-making = Setting up…
first-answer-unasked = Done
first-answer-allowed = Done
first-answer-cancelled = Cancelled
first-answer-denied = Not allowed by an administrator
first-answer-not_admin = Needs an administrator
first-answer-no_screen = Not done yet
first-instead-cli = Linked in ~/.iechor/bin instead, where a block in { $file } leads. Open a new terminal window to use them.
first-instead-cli-tell = Linked in ~/.iechor/bin instead. New terminals find them once the line below is in your shell profile.
first-instead-cli-none = Not linked anywhere.
first-profile = the block that leads to the tools is in { $file }; uninstalling takes it out again
first-instead-path = New terminals do not find the tools by themselves.
first-instead-socket = Most tools find the engine by its context. For those that do not, there is a line below.
first-instead-context = Tools do not find the engine by themselves.
first-instead-ports = Containers cannot use ports below 1024.
first-instead-hosts = Names that do not lead to this Mac stay as they are.
answer-unasked = done, nobody had to be asked
answer-allowed = done
answer-cancelled = cancelled; it is not asked about again
answer-denied = no administrator’s password was accepted; it is not asked about again
answer-not_admin = needs an administrator, whom this account is not; nobody was asked
answer-no_screen = there is no screen to ask on; nothing was done
required = is there
start-first_launch = Setup was not finished yet, and its window asks what is wanted.
flag-path = How terminals find tools in ~/.iechor/bin
flag-path-tell = Say which line the shell profile needs
flag-path-profile = Add a marked block to the profile of the login shell
flag-path-everybody = Add the app’s tools to every account’s PATH, in /etc/paths.d

item-cli = Command-line tools
item-socket = Default socket
item-ports = Privileged ports
item-hosts = Host names
item-context = Context
item-path = Path for terminals
# The same within a sentence.
item-in_text-cli = command-line tools
item-in_text-socket = default socket
item-in_text-ports = privileged ports
item-in_text-hosts = host names
item-in_text-context = context
item-in_text-path = path for terminals
decided-left = Left out, by your choice: { $names }.
decided-muted = You are not warned of it, by your choice.
decided-refused-not_now = Refused for now.
decided-refused-never = Refused for good.
decided-adopted = What is there is as chosen from now on. Nothing else was changed, and no password was needed.
decided-adopted-undone = It is left to others no more. Nothing else was changed: 'iechor-setup repair' with its name takes it back.
decided-made_quiet = Nobody is warned of it any more. It stays chosen.
decided-unmuted = You are warned of it again.
decided-refused = Nobody asks about it again, until you set it up yourself.
decided-unrefused = It may be asked about again.
decided-already = That was so already: nothing was changed.
decided-rest = Until a repair takes it away, what iEchor Setup still has of it may come back at the next restart.
notice-drift = it is not as it is to be any more
notice-update = the app has something that is not set up yet
notice-taken_over = iEchor of { $user } has it now
notice-password = {" "}(an administrator's password is needed)
notice-brought_over = What the update of iEchor brought, and needed no password, was set up.
state-in_order = Working
state-off = Off
state-not_yet = Not set up yet
state-differs = Needs repair
state-switched_off = Switched off
state-not_started = Not started
state-taken = Used by another app
state-taken-by = Used by { $owner }
state-taken-note = Belongs to others: { $names }.
state-partly = Partly
state-partly-share = { $ours } of { $all }
state-partly-note = { $others ->
    [one] Of somebody else: { $names }.
   *[other] { $others } belong to others: { $names }.
}
state-left = They stay theirs, as you chose.
state-not_readable = Not readable
state-blocked = Cannot be set up
left_by = left by version { $version } or earlier
leftovers-plan = An earlier version of iEchor was on this Mac. What it left is brought over or removed.
leftovers-next = to bring it over: iechor-setup apply; to remove it: iechor-setup uninstall
leftovers-title = An earlier version of iEchor was on this Mac. What it left is brought over or removed:
leftover-running_helper = The helper that always runs
leftover-helper = The helper of an earlier version
leftover-disabled = A startup task or helper that was switched off, as when the helper is removed by hand
leftover-ln_task = The startup task that runs ln
leftover-tools = Links to the tools
leftover-profile = Lines in a shell profile, and the file that they read
leftover-hosts = Lines for Kubernetes in the hosts file
leftover-context = The context of the command line
leftover-refusal = A note of what was refused
note-engine_not_running = The link is there; the socket it leads to appears while the engine runs.
note-other_context-window = Another context is in use: { $name }. It was chosen later, so it stays. To use this one: turn Context off and apply, then turn it on and apply.
note-other_context = Another context is in use: { $name }. To use this one: iechor-setup context use.
note-overridden = { $variable } is set here and decides instead of the context in use.
note-terminals_find = New terminals find the tools.
note-terminals_find_none = New terminals do not find the tools.
note-terminals_find_other = New terminals find other tools first: { $path }.
note-terminals_unknown = What new terminals find is not known: { $why }.
note-helper_removed_by_hand = The helper was removed by hand, as the manual describes. Repair puts it back; to do without it, turn privileged ports off.
operations-allowed-administrator = allowed by an administrator at the prompt
operations-allowed-helpers_list = allowed to the accounts on the helper's list
operations-allowed-installed = allowed by being installed
operations-authorisation = To make a run's changes as root, all or none
operations-authorisation-why = the paths below belong to root; a copy of the program in a folder of root's is checked before it runs, so that nobody can exchange it
operations-engine = To carry your organisation's settings to the engine
operations-engine-why = the engine reads them where nobody but root can write
operations-first_login = To set up for whoever logs in first, after a package was installed while nobody was logged in
operations-first_login-why = what is set up is root's, and nobody is to be asked for a password
operations-helper = To serve the engine of an account that is allowed to use it
operations-records = To know what was done as root, so that it can be shown and taken back
operations-records-why = what is written about root's changes must be root's
brief-in_order = in order
brief-differs = differs
brief-never = nothing chosen yet
brief-gone = account is gone
brief-nobody = nobody is set up here, and nobody is logged in
managed-told-unused = managed setting not known: { $key } in '{ $path }'
managed-told-unused-device = managed setting that counts only for all accounts, in '{ $device }': { $key } in '{ $path }'
managed-told-somebody = managed by your organisation
managed-told-next = to set it up: iechor-setup apply; or leave it to whoever manages this Mac
managed-told-by = managed by { $name }
note-delivered = The organisation that manages this Mac delivers it ('{ $path }').
note-hosts_section_edited = /etc/hosts has lines that an earlier version of iEchor added and that were changed since. They stay as they are.
note-no_such_tool = '{ $name }' is left out, and this version of iEchor has no tool of that name.
note-block_removed = The lines of iEchor Setup were removed from { $path } and are not added again. To add them: iechor-setup apply --path tell, then iechor-setup apply --path profile.
note-block_removed-window = The lines of iEchor Setup were removed from { $path } and are not added again. To add them: choose Tell me and apply, then My profile.
prompt-recorded = note who uses what it set up
prompt-take_over = take the default socket over from { $user }
prompt-helper_first = let programs of this account make all later changes of setup without a password
prompt-recovery = undo an interrupted run first
prompt-policy = lift the registry access policy of this Mac
prompt-comment_out = comment out the lines that lead them elsewhere
prompt-why = It is needed now for: “{ $why }”
prompt-put_aside = put aside { $name } of { $owner }
state-will_change = Will change

progress-title = { $count ->
    [one] Making one change
   *[other] Making { $count } changes
}
progress-prepare = Getting ready…
progress-password = Waiting for the administrator password
progress-macos = macOS is asking for an administrator password
progress-cancel = If you cancel the password, nothing is changed.
progress-stop = This cannot be stopped midway. If one change fails, all are undone.
progress-verify = Checking the result
progress-undo = { $count ->
    [one] Something failed. Undoing one change
   *[other] Something failed. Undoing { $count } changes
}
progress-slow = Still working. Nothing is lost if you wait; if the Mac is switched off now, the next start puts everything in order.
progress-slow-password = Still waiting for the password. Its window may be behind another one.
progress-step = Change { $index } of { $total }
progress-done = done
progress-recovered = An earlier run was interrupted; it was put in order first.

prompt-label = Simulation
prompt-title = Stand-in for the macOS password prompt
prompt-text = On a Mac, macOS would now ask { $user } for an administrator password, with these words:
prompt-note = No password is asked for here.
prompt-allow = Allow
prompt-cancel = Cancel

done-title = iEchor is set up
done-title-settings = Your changes are made
done-title-open = Setup is done, with something left open
done-lead = { $count ->
    [one] One change was made and checked.
   *[other] All { $count } changes were made and checked.
}
done-lead-none = Everything was already in place.
done-verified = Checked on this Mac
done-left = What’s left to do
done-notes = Notes
left-add_to_path = Add this line to your shell profile (for zsh: ~/.zprofile), so that new terminals find the tools:
left-add_to_path-file = Add this line to { $file }, so that new terminals find the tools:
left-set_host = For tools that expect the default socket, add this line to your shell profile (for zsh: ~/.zprofile):
left-set_host-file = For tools that expect the default socket, add this line to { $file }:
left-add_hosts = Not led to this Mac yet. Add to /etc/hosts:

failed-cancelled = Cancelled
failed-cancelled-text = Nothing was changed. You can go on without an administrator password, or try again.
failed-cancelled-again = Nothing was changed. You can try again whenever you like.
failed-cancelled-recovered = The interrupted run was put in order, and nothing more was changed. You can try again whenever you like.
failed-denied = No administrator password was accepted
failed-denied-text = Nothing was changed. You can go on without an administrator password, or try again.
failed-denied-again = Nothing was changed. You can try again, or ask an administrator of this Mac.
failed-timed_out = Nobody answered in time
failed-not_asked = You are not asked about this
failed-managed = Your organisation does not allow this
failed-changed = This Mac has changed
failed-file = A file needs your attention
failed-unreadable = Setup may not read a file
failed-newer_version = A newer iEchor was here
failed-bundle = The app is not complete
failed-passing_place = Move iEchor to the Applications folder
failed-in_the_way = Something stands in the way
failed-not_here = Not possible here
failed-undo = Not everything could be undone
failed-switched_off = macOS does not start it
failed-busy = Another setup is running
failed-lost = The result is not known
failed-io = A change did not work
failed-not_verified = The result is not as planned
failed-usage = That was not possible
failed-nothing = Nothing was changed.
failed-everything = Everything that had been done was undone.
failed-partly = Some changes could not be undone. What to undo is kept, and the next start goes on with it.
failed-waits = It cannot be told yet whether the changes last. The next start finishes them or undoes them.
failed-stand = The changes were made and stand.
failed-kept = Nothing was undone. What was done, and what to undo, is kept.
failed-details = Details
failed-help = What to do

refused-title = iEchor Setup could not start
refused-usage = Quit, then open iEchor from the Applications folder or the Dock.
refused-passing_place = Setup makes links into the app, so the app has to be in its final place first.
refused-passing_place-show = Show iEchor in the Finder.
refused-passing_place-move = Drag it to the Applications folder.
refused-passing_place-open = Quit here, and open iEchor in the Applications folder.

help-cancelled = Try again whenever you like.
help-not_authorised = Try again with an administrator’s name and password, or ask an administrator of this Mac.
help-no_screen = Sit at this Mac to answer the password prompt, then try again.
help-timed_out = Try again, and answer the question of macOS when it appears.
help-not_asked = It is off or was refused. In Settings, turn it on or choose Ask Me Again.
help-managed = Ask whoever manages this Mac.
help-no_home = Log in to this account once, or connect the volume that its home is on. Then try again.
help-unreadable = Allow iEchor Setup to read it in System Settings > Privacy & Security > Files & Folders, then try again.
help-newer_version = Open the newest iEchor in the Applications folder. An older one leaves alone what a newer one wrote.
help-state-not_readable = Allow iEchor Setup to read it in System Settings > Privacy & Security > Files & Folders, or ask an administrator of this Mac. Then look again.
help-state-blocked = Take away what stands in the way, or turn this off here.
help-plan_changed = Look at the new list, and agree again.
help-usage = Quit, then open iEchor again.
help-bad_file = Move the file away, then try again. Nothing was changed.
help-bad_bundle = Install iEchor again in the Applications folder.
help-passing_place = Move iEchor to the Applications folder, then open it there.
help-in_the_way = Look at it in the Finder (Go > Go to Folder…). If it is not needed, move it away, then try again.
help-not_here = Restart this Mac, then try again. If that does not help, ask an administrator of this Mac.
help-switched_off = Switch iEchor on in System Settings > General > Login Items, then try again.
help-undo_incomplete = Remove what stands in the way, which Details names. Then try again: what was begun is put in order before anything else.
help-busy = Wait until it is done, then try again.
help-lost = Try again: what was done is looked at first.
help-io = See in the Finder (Get Info) whether it is locked, and whether the disk has room. Then try again.
help-not_verified = Something may have changed it meanwhile. Try again: you see first what would change.

settings-lead = What iEchor set up on this Mac, and whether it still works.
settings-checked = Checked at { $time }.
settings-same = Nothing to apply.
settings-differs = What differs

whole-report = Report
whole-report-text = What this Mac is like and what Setup did, for whoever helps you. You read it before it is saved.
whole-uninstall = Uninstall
whole-uninstall-text = Removes everything that iEchor Setup made on this Mac. You see the list first.
report-title = Report
report-lead = Names of people and of this Mac are left out. Nothing leaves this Mac: you decide who gets it.
report-text = Text of the report
report-looking = Looking at this Mac…
report-saved = Saved on this Mac as:

aside-damaged = { $count ->
    [one] This file is damaged, so what it says is not known:
   *[other] These files are damaged, so what they say is not known:
}
aside-ask = Set Aside and Go On…
aside-working = Setting aside…
aside-title = { $count ->
    [one] Set the damaged file aside?
   *[other] Set the damaged files aside?
}
aside-text = { $count ->
    [one] Setup goes on without it, from what it finds on this Mac. Nothing is deleted; it is kept as:
   *[other] Setup goes on without them, from what it finds on this Mac. Nothing is deleted; they are kept as:
}
aside-go = Set Aside
aside-done = Set aside and kept, until you need it no more:

leaving-title = Close without applying?
leaving-text = What you chose has not been applied. This Mac stays as it is unless you apply it.
leaving-discard = Close Without Applying

menu-edit = Edit
menu-view = View
menu-window = Window
menu-help = Help
action-install = Install
action-continue = Continue
action-cancel = Cancel
action-close = Close
action-back = Back
action-done = Done
action-open_app = Open iEchor
action-start_app = Start Using iEchor
action-apply = Apply…
action-repair = Repair…
action-repair_only = Repair Only This…
action-repair_only_name = Repair only this: { $item }
action-apply_plain = Apply
action-apply_count = { $count ->
    [one] Apply Change
   *[other] Apply { $count } Changes
}
action-show_changes = Show What Will Change
action-copy = Copy
action-copied = Copied
action-copy_failed = Not copied
action-copy_name = Copy: { $what }
action-copy_admin = Copy for My Administrator
action-try_again = Try Again
action-without = Go On Without a Password
action-run_again = Run Setup Again…
action-choose_again = Choose Again…
action-not_now = Not Now
action-update = Set Up…
action-take_back = Take Back…
action-take_back_name = Take back: { $path }
action-replace = Replace…
action-replace_name = Back up and replace: { $path }
action-replace_all = Replace All…
action-replace_line = Comment Out and Replace…
action-replace_line_name = Comment out and replace: { $path }
action-take_over = Take Over…
action-take_over_name = Take over: { $path }
action-leave_it = Leave It
action-leave_it_name = Leave it to others: { $path }
action-mute = Don’t Warn
action-mute_name = Don’t warn: { $item }
action-warn_again = Warn Me Again
action-warn_again_name = Warn me again: { $item }
action-ask_again = Ask Me Again
action-ask_again_name = Ask me again: { $item }
action-report = Save a Report…
action-save = Save
action-uninstall = Uninstall…
action-uninstall_now = Uninstall
action-quit = Quit { $name }
action-quit_plain = Quit
action-show_in_finder = Show in Finder
action-settings = Settings…
action-zoom_in = Zoom In
action-zoom_out = Zoom Out
action-zoom_reset = Actual Size
managed-CLITools-title = Command-line tools
managed-CLITools-text = Where the command-line tools are linked: system (/usr/local/bin), user (~/.iechor/bin) or off.
managed-ShellPath-title = Path for terminals
managed-ShellPath-text = How terminals find tools in ~/.iechor/bin: tell (only said what to do), profile (a block in the shell profile) or everybody (a file in /etc/paths.d).
managed-DefaultSocket-title = Default socket
managed-DefaultSocket-text = Whether /var/run/iechor.sock leads to the engine, also after a restart.
managed-Context-title = Context
managed-Context-text = Whether the context desktop-linux leads to the engine and is taken into use.
managed-PrivilegedPorts-title = Privileged ports
managed-PrivilegedPorts-text = Whether the privileged helper may bind ports below 1024.
managed-HostNames-title = Host names
managed-HostNames-text = Which host names lead to this Mac: localhost, kubernetes, both with a comma between, or an empty text for none.
managed-Ask-title = When setup asks
managed-Ask-text = first-launch (a window at the first start), when-needed (for one thing at a time) or helper-first (once, for the helper).
managed-HiddenItems-title = Hidden items
managed-HiddenItems-text = Items that the window does not show, separated by commas: tools, path, socket, context, ports, hosts.
managed-ManagedByOrganisation-title = Organisation
managed-ManagedByOrganisation-text = Who manages this Mac, as the window and the command line name it.
managed-ManagedByURL-title = Where to ask
managed-ManagedByURL-text = An https address where people can ask about what is managed.
managed-EnhancedContainerIsolation-title = Enhanced Container Isolation
managed-EnhancedContainerIsolation-text = Whether Enhanced Container Isolation is on, for the engine. Counts only for all accounts of a Mac.
managed-RegistryAccessOrganisation-title = Registry access: organisation
managed-RegistryAccessOrganisation-text = Who signs registry access policies. Counts only for all accounts of a Mac, and only together with the key.
managed-RegistryAccessKey-title = Registry access: key
managed-RegistryAccessKey-text = The Ed25519 public key of these policies, 64 hexadecimal digits. Counts only for all accounts of a Mac, and only together with the organisation.

## Window, more

failure-cancelled_in_order = cancelled: the interrupted run was put in order, and nothing more was changed
failure-no_report_shown = no report was shown that could be saved
failure-no_report_shown-help = look at the report first, then save it
failure-run_going_on = changes are being made already
failure-run_going_on-help = wait until they are done
failure-no_managed_url = it is not said where to ask about it
failure-no_managed_url-help = ask whoever manages this Mac
failure-not_opened = could not open '{ $what }'
failure-not_opened-help = open it in a browser
failure-app_not_opened-help = open it from the Applications folder or the Dock
failure-no_browser = '{ $url }' opens in the browser of a Mac
failure-no_finder = there is no Finder here
failure-no_finder-help = look for it on a Mac
failure-window_arguments-help = see what there is: iechor-setup-window --help
failure-window_arguments-help-window = Quit, then open iEchor from the Applications folder or the Dock.
action-put_in_order = Put in Order
action-review = Review and Try Again
failed-ordering = Putting the interrupted run in order…
help-order = If Details names something that stands in the way, move that away first. Then choose Put in Order: what was begun is finished or undone before anything else.
failure-nothing_named = nothing was named that could be shown
changes-password-other = An administrator’s name and password are asked for once.
changes-undo_how = To undo it: { $how }
changes-from_to = is { $now }, will be { $becomes }
changes-from_to_of = { $of }: is { $now }, will be { $becomes }
conflicts-there = { $owner }: { $what }
learn_more = Learn More
learn_more-name = Learn more: { $item }
action-help = { $name } Help
action-show_log = Show Log
progress-undo-title = { $count ->
    [one] Undoing one change
   *[other] Undoing { $count } changes
}
progress-held = The window stays open until this is done. If one change fails, all are undone.
settings-heading = Settings > Advanced

## Failures of looking, planning and changing

# What the system refused to do, with the path of the file or folder.
failure-io-open = could not open '{ $path }'
failure-io-read = could not read '{ $path }'
failure-io-read_access_list = could not read who else may change '{ $path }' (its access control list)
failure-io-look_at = could not look at '{ $path }'
failure-io-find = could not find '{ $path }'
failure-io-write = could not write '{ $path }'
failure-io-lock = could not lock '{ $path }'
failure-io-create = could not create '{ $path }'
failure-io-link = could not make the link '{ $path }'
failure-io-remove = could not remove '{ $path }'
failure-io-rename = could not rename '{ $path }'
failure-io-replace = could not replace '{ $path }'
failure-io-run = could not run '{ $path }'
failure-io-start = could not start '{ $path }'
failure-io-enter = could not work in the folder '{ $path }'
failure-io-find_program = could not find the program that is running
failure-io-become_root = could not become root
# Set-up was started as root for an account, and goes on as that account. The path is the account's name.
failure-io-become_account = could not go on as the account '{ $path }'
# The path is the account's name or number.
failure-io-find_account = could not look up the account '{ $path }'
failure-io-read_input = could not read standard input
failure-io-see_caller = could not see which account asks
failure-io-open_log_pipe = could not open the pipe to the log
failure-io-wait = could not wait at the port
failure-io-open_window = could not open the window
failure-io-close_window = could not close the window
failure-io-zoom_window = could not change the size of what the window shows
# Why the system refused it, with the number that the system gave.
cause-not_permitted = operation not permitted (system error { $number })
cause-permission_denied = permission denied (system error { $number })
cause-not_found = no such file or folder (system error { $number })
cause-exists = something is there already (system error { $number })
cause-not_empty = the folder is not empty (system error { $number })
cause-not_a_folder = a part of the path is not a folder (system error { $number })
cause-is_a_folder = it is a folder (system error { $number })
cause-no_space = no space left on the disk (system error { $number })
cause-no_quota = this account may not use more of the disk (system error { $number })
cause-read_only = the volume is read-only (system error { $number })
cause-busy = it is in use (system error { $number })
cause-broken = the disk could not be read or written (system error { $number })
cause-unsupported = the volume cannot do that (system error { $number })
cause-cut_short = it ended too early
# The text is the system's own, in English.
cause-system = the system says: { $text } (system error { $number })
failure-sudo_uid = it is not known which account this was started for as root
failure-open_way-account = '{ $path }' can be changed by the account with uid { $uid }, so root will not work in it
failure-open_way-everybody = '{ $path }' can be changed by everybody, so root will not work in it
failure-open_way-administrators = '{ $path }' can be changed by every program of an administrator, so root will not work in it
failure-open_way-group = '{ $path }' can be changed by the group with gid { $gid }, so root will not work in it
failure-open_way-listed = '{ $path }' can be changed by whoever its access control list names, so root will not work in it
failure-open_way-help = see who may: ls -lde '{ $path }'; then ask whoever looks after this Mac, or choose what does not need it
failure-open_way-help-window = Look at it in the Finder (Go > Go to Folder…, then Get Info). Ask whoever looks after this Mac, or choose what does not need it.
failure-not_trusted = '{ $path }' can be changed by others than root, so it is not trusted
failure-not_trusted-help = look at it with: ls -l '{ $path }'; move it away if it is not iEchor's
failure-not_trusted-help-window = Look at it in the Finder (Go > Go to Folder…). Move it away if it is not iEchor’s.
failure-is_link = '{ $path }' is a link, and links are not followed there
failure-is_link-help = look at it with: ls -l '{ $path }'; put the file itself there, then try again
failure-is_link-help-window = Look at it in the Finder (Go > Go to Folder…). Put the file itself there, then try again.
failure-closed = '{ $path }' cannot be looked into by this account
failure-closed-root = '{ $path }' belongs to root and cannot be looked into by this account
failure-closed-help = see whose it is: ls -lde '{ $path }'; everybody may usually look into it: sudo chmod 755 '{ $path }'; if macOS keeps it: System Settings > Privacy & Security > Files & Folders, or App Management
failure-closed-help-own = see whose it is: ls -lde '{ $path }'; if it should be this account's: sudo chown -R "$(id -un)" '{ $path }'; if macOS keeps it: System Settings > Privacy & Security > Files & Folders, or App Management
failure-closed-help-window = See in the Finder whose it is (Go > Go to Folder…, then Get Info), and ask an administrator of this Mac to let everybody look into it. If macOS keeps it, allow iEchor Setup in System Settings > Privacy & Security > Files & Folders, or App Management.
failure-closed-help-own-window = See in the Finder whose it is (Go > Go to Folder…, then Get Info). If it should be this account’s, ask an administrator of this Mac to give it to you. If macOS keeps it, allow iEchor Setup in System Settings > Privacy & Security > Files & Folders, or App Management.
failure-not_a_folder = '{ $path }' is not a directory
failure-not_a_folder-help = look at it with: ls -ld '{ $path }'; move it away if it is not needed, then try again
failure-not_a_folder-help-window = Look at it in the Finder (Go > Go to Folder…). Move it away if it is not needed, then try again.
failure-not_a_file = '{ $path }' is not a regular file
failure-not_a_file-help = look at it with: ls -ld '{ $path }'; move it away, then try again
failure-not_a_file-help-window = Look at it in the Finder (Go > Go to Folder…). Move it away, then try again.
failure-is_a_folder = '{ $path }' is a directory
# The size is in MiB.
failure-too_large = '{ $path }' is larger than { $size } MiB
failure-too_large-help = move it away, then try again
failure-no_prefix = this build knows no simulated Macs
failure-no_prefix-help = leave --prefix out
failure-no_prefix-help-window = Open iEchor from the Applications folder.
failure-no_mac = this is not a Mac
failure-no_mac-help = use --prefix DIR with a simulated Mac (simulated-mac create DIR)
failure-no_mac-help-window = Open it on a Mac.
failure-simulated-missing = there is no simulated Mac at '{ $path }'
failure-simulated-of_others = as root, refusing a description that others may write: '{ $path }'
failure-simulated-newer = a newer version wrote '{ $path }'
failure-simulated-help = make one, where nothing is yet: simulated-mac create DIRECTORY
failure-simulated-help-window = Make one in a folder where nothing is yet.
failure-not_understood = could not understand '{ $path }'
cause-newer = its schema is { $schema }, this version reads 1 to { $newest }
failure-unknown_account-uid = there is no account with uid { $uid } on this Mac
failure-unknown_account = there is no account '{ $account }' on this Mac
failure-unknown_account-help = see them with: dscl . -list /Users
failure-unknown_account-help-window = See them in System Settings > Users & Groups.
failure-unknown_account-help-simulated = its accounts are: { $accounts }
failure-nobody_sits = nobody sits at this Mac now
failure-nobody_sits-help = name the account: --as NAME
failure-nobody_sits-help-window = Log in at this Mac, then try again.
failure-no_home = the home of '{ $account }' is not there: '{ $path }' is missing
failure-no_home-help = macOS makes it when the account first logs in; a home on another volume must be mounted
failure-unreadable-help = let this program read it: System Settings > Privacy & Security > Files & Folders, or App Management (the one it was started from, such as Terminal); or see whose it is: ls -le. Then try again
failure-unreadable-help-window = Allow iEchor Setup to read it in System Settings > Privacy & Security > Files & Folders, or App Management. Or see in the Finder whose it is (Get Info). Then try again.
failure-missing_in_app-set_up = the setup program is missing from the app: '{ $path }'
failure-missing_in_app-helper = the privileged helper is missing from the app: '{ $path }'
failure-missing_in_app-startup = the startup task's program is missing from the app: '{ $path }'
failure-missing_in_app-help-package = install the package again
failure-bad_bundle-help = reinstall iEchor, as '{ $path }'
failure-no_tools-missing = there are no tools: '{ $path }' is missing
failure-no_tools = there are no tools in '{ $path }'
# The name is in double quotes already.
failure-tool-of_macos = a tool in '{ $path }' has the name of a program of macOS: { $name }
failure-tool-no_name = a tool in '{ $path }' has a name that cannot be linked: { $name }
failure-too_many_tools = { $count ->
    [one] there is one tool in '{ $path }', and iEchor has no more than { $most }
   *[other] there are { $count } tools in '{ $path }', and iEchor has no more than { $most }
}
failure-misplaced-downloaded = iEchor runs from a temporary place, because it was opened where it was downloaded: '{ $path }'
failure-misplaced-volume = iEchor runs from a disk image or another volume: '{ $path }'
failure-misplaced-temporary = iEchor runs from among temporary files: '{ $path }'
failure-misplaced-help = move it to the Applications folder ('{ $path }'), then open it there
failure-misplaced-help-copy = copy it to the Applications folder ('{ $path }'), then open it there
failure-misplaced-help-finder = move it in the Finder to the Applications folder ('{ $path }'), then open it there
# The item is its word on the command line, such as ports.
failure-needs_job = '{ $item }' needs a job that is switched off in Login Items
failure-needs_job-window = It needs a job that is switched off in Login Items
failure-switched_off = '{ $label }' is switched off in Login Items, so macOS does not start it; nothing was changed
failure-switched_off-help = switch iEchor on in System Settings > General > Login Items, then try again
failure-means_nothing = '{ $item }' means nothing as everything else is chosen, so there is nothing to make
failure-means_nothing-window = This means nothing as everything else is chosen, so there is nothing to make
failure-means_nothing-help = see how it is: iechor-setup status
failure-means_nothing-help-window = See how it is in Settings.
failure-of_others = what '{ $item }' needs belongs to somebody else, and is left to them
failure-of_others-window = What this needs belongs to somebody else, and is left to them
failure-of_others-help = see whose it is: iechor-setup status; to take it back: iechor-setup repair { $item }
failure-of_others-help-window = See in Settings whose it is. To take it back, choose Take Back there.
failure-not_as_chosen = '{ $item }' is not as it should be
failure-not_as_chosen-window = It is not as it should be
failure-not_as_chosen-help = make it so: iechor-setup repair { $item }
failure-not_as_chosen-help-window = Open Settings, choose Repair.
cause-socket_of_other = the default socket is another account's
cause-locked = the organisation that manages this Mac locked what would be removed
cause-policy_in_force = a registry access policy is in force
cause-engine_managed = the engine has settings of an organisation
failure-no_login_items = there are no Login Items here
failure-no_login_items-help = open System Settings on a Mac
failure-no_such_name = iEchor Setup has no item and no name '{ $name }'
failure-no_such_name-help = the items are: { $items }; the names are: { $names }
failure-nothing_to_accept = '{ $name }' is iEchor's own and as chosen: there is nothing of anybody else's to accept
failure-nothing_to_accept-off = '{ $name }' is of '{ $item }', which is off: there is nothing to accept
failure-nothing_to_accept-off-window = '{ $name }' is of something that is off: there is nothing to accept
failure-nothing_to_accept-help = see what differs: iechor-setup status
failure-nothing_to_accept-help-window = See in Settings what differs.
failure-no_setting_fits = no setting of '{ $item }' is what is there now, so that cannot be accepted as chosen
failure-no_setting_fits-window = No setting is what is there now, so that cannot be accepted as chosen
failure-no_setting_fits-help = make it as chosen: iechor-setup repair { $item }; or be warned of it no more: iechor-setup mute { $item }
failure-no_setting_fits-help-window = Open Settings: choose Repair to make it as chosen, or Don’t Warn to be warned of it no more.
# A key of a managed setting, its value, and the property list that has it.
failure-managed = the organisation that manages this Mac set '{ $key }' to { $value } in '{ $path }', and nothing else can be chosen
failure-managed-help = leave that choice out, or ask whoever manages this Mac
failure-managed_file-help = whoever manages this Mac can correct it; nothing was changed
failure-managed_unreadable-help = everybody must be able to read it; whoever manages this Mac can correct that: sudo chmod 644 '{ $path }'; nothing was changed
failure-managed_unreadable-help-window = Everybody must be able to read it. Whoever manages this Mac can correct that. Nothing was changed.
cause-no_dictionary = it is no dictionary of keys
cause-expects-bool = '{ $key }' must be true or false
cause-expects-one = '{ $key }' must be one of: { $words }
cause-expects-some = '{ $key }' must be a text with some of these, separated by commas: { $words }
cause-expects-text = '{ $key }' must be a text on one line, not empty
cause-expects-url = '{ $key }' must be an https address
cause-expects-key = '{ $key }' must be 64 hexadecimal digits
cause-stands_alone = '{ $key }' stands alone: give both { $one } and { $other }, or neither
failure-settings-help = correct it, or run 'iechor-setup repair --set-aside': it keeps the file under another name; nothing was changed
failure-settings-help-window = Correct it, or open Settings and choose Set Aside and Go On: it keeps the file under another name. Nothing was changed.
# The text is a program's own, in English.
cause-in_line = line { $line }: { $text }
failure-receipt = could not understand the receipt '{ $path }'
failure-receipt-help = it is damaged: 'iechor-setup repair --set-aside' moves it out of the way and keeps it
failure-receipt-help-window = It is damaged. Open Settings and choose Set Aside and Go On: it moves the file out of the way and keeps it.
failure-receipt-newer = a newer version wrote the receipt '{ $path }'
failure-receipt-newer-help = nothing was changed; keep the file, and use the version of iEchor that wrote it
cause-no_schema = it has no schema number
failure-missing_in_app-helper-help = reinstall iEchor, or choose without privileged ports
failure-missing_in_app-set_up-help = reinstall iEchor, or choose without --ask helper-first
failure-missing_in_app-set_up-help-window = Install iEchor again, or choose another time to ask.
failure-missing_in_app-startup-help = reinstall iEchor, or choose without the default socket
failure-folder_of_other = '{ $path }' belongs to another account (uid { $uid })
failure-folder_of_other-help = choose the user directory for the tools, or give the directory to root
failure-not_looked_at = the setup program in the app was not looked at
failure-not_looked_at-help = start iEchor Setup again
failure-not_a_socket = '{ $path }' is not a socket
failure-older-helper = the helper in the app must not replace the installed one
failure-older-helper-help = install the newest iEchor, or choose without privileged ports
failure-older-set_up = the setup program in the app must not replace the installed one
failure-older-set_up-help = install the newest iEchor, or choose another time to ask: iechor-setup apply --ask first-launch
failure-older-set_up-help-window = Install the newest iEchor, or choose another time to ask.
cause-older = it is version { $version }, and version { $stands } stands there
cause-no_version = it is of no version, and version { $stands } stands there
# The line that a person adds to a file of their shell.
cause-line = the line is: { $line }
failure-no_paths_folder = '{ $path }' is not there, which macOS ships
failure-no_paths_folder-help = choose another way for PATH: --path tell or profile
failure-no_paths_folder-help-window = Choose another way for terminals to find the tools.
# The name is in double quotes already.
failure-no_file_name = { $name } is not a usable file name (1 to 200 bytes, no slash, no control characters, not '.' or '..')
failure-client_config-no_file = '{ $path }' is not a regular file, so no context is taken into use there
failure-client_config-unused = '{ $path }' is not as the client writes it, so no context is taken into use there
failure-client_config-help = mend it, or move it away; nothing in it was changed
cause-no_json_object = it is not a JSON object
cause-no_text = its "{ $key }" is not a text
# The path is that of the login shell.
cause-shell-slow = '{ $path }' gives no answer within { $seconds } s
cause-shell-not_run = '{ $path }' cannot be run: { $text }
cause-shell-ended = '{ $path }' ended without an answer
cause-shell-missing = '{ $path }' is not there
cause-no_full_path = ZDOTDIR is '{ $path }', which is no full path
failure-shell-not_edited = the files of the login shell '{ $path }' are not edited by setup
failure-shell-not_known = it is not known where the login shell reads its profile
failure-shell-help = add the line for PATH yourself, and choose: --path tell
failure-shell-help-window = Add the line for PATH yourself, and choose Tell me.
failure-profile-no_folder = '{ $path }' has no folder, so no line is added there
failure-profile-no_folder-help = make the folder, or add the line for PATH yourself
failure-profile-dead_link = '{ $path }' is a link, and '{ $missing }' is not there, so no line is added there
failure-profile-dead_link-help = mend the link
failure-profile-closed_folder = '{ $path }' lies in '{ $folder }', which is read-only, so no line is added there
failure-profile-closed_folder-help = see who may write there: ls -lde '{ $folder }'
failure-profile-closed_folder-help-window = See in the Finder who may write there (Go > Go to Folder…, then Get Info).
failure-profile-no_file = '{ $path }' is not a regular file, so no line is added there
failure-profile-no_file-help = move it away, then try again
failure-profile-too_large = '{ $path }' is larger than 1 MiB, so no line is added there
failure-profile-too_large-help = add the line for PATH yourself
failure-profile-of_other = '{ $path }' belongs to another account, so no line is added there
failure-profile-of_other-help = see whose: ls -l '{ $path }'
failure-profile-of_other-help-window = See in the Finder whose it is (Go > Go to Folder…, then Get Info).
failure-profile-read_only = '{ $path }' is read-only, so no line is added there
failure-profile-read_only-help = let this account write it (see: ls -lO '{ $path }'), or add the line for PATH yourself
failure-profile-read_only-help-window = Let this account write it (see Get Info in the Finder), or add the line for PATH yourself.
failure-profile-other_names = '{ $path }' has more than one name (a hard link), so no line is added there
failure-profile-other_names-help = add the line for PATH yourself, where the file is kept
failure-profile-unreadable-help = see who may read it: ls -le '{ $path }'
failure-profile-unreadable-help-window = See in the Finder who may read it (Go > Go to Folder…, then Get Info).
failure-hosts-unreadable = not everybody may read '{ $path }'
failure-hosts-unreadable-help = let everybody read it, as macOS has it: sudo chmod 644 '{ $path }'
failure-hosts-unreadable-help-window = Ask an administrator of this Mac to let everybody read it, as macOS has it.
failure-hosts-link = '{ $path }' is a link, kept by another program, so it is not changed
failure-hosts-link-help = make the names lead to 127.0.0.1 where that file comes from; or leave it out: --no-hosts
failure-hosts-link-help-window = Make the names lead to 127.0.0.1 where that file comes from, or turn host names off in Settings.
failure-hosts-no_file = '{ $path }' is not a regular file, so it is not changed
failure-hosts-no_file-help = look at it with: ls -ldO '{ $path }'; put a regular file there; or leave it out: --no-hosts
failure-hosts-no_file-help-window = Ask an administrator of this Mac to put a regular file there, or turn host names off in Settings.
failure-hosts-locked = '{ $path }' is locked, so it is not changed
failure-hosts-locked-help = unlock it: sudo chflags nouchg,noschg,nouappnd,nosappnd '{ $path }'; or leave it out: --no-hosts
failure-hosts-locked-help-window = Ask an administrator of this Mac to unlock it, or turn host names off in Settings.
failure-hosts-other_name = '{ $path }' has another name (a hard link), so it is not changed
failure-hosts-other_name-help = find its other name with: sudo find -x / -samefile '{ $path }'; remove that; or leave it out: --no-hosts
failure-hosts-other_name-help-window = Ask an administrator of this Mac to find its other name and remove that, or turn host names off in Settings.
# The size is in MiB.
failure-hosts-too_large = '{ $path }' is larger than { $size } MiB, so it is not changed
failure-hosts-too_large-help = add the lines yourself, or take out of it what is not needed; or leave it out: --no-hosts
failure-hosts-too_large-help-window = Add the lines yourself, or take out of it what is not needed, or turn host names off in Settings.
failure-hosts-line = '{ $path }' has a line that is too long, or no text, to be commented out, so it is not changed
# The names are a list with commas.
failure-hosts-line-help = take these names out of the line that begins with '{ $address }': { $names }; or leave it out: --no-hosts
failure-hosts-line-help-window = Take these names out of the line that begins with “{ $address }”: { $names }. Or turn host names off in Settings.
failure-not_signed = '{ $path }' is not signed by iEchor
failure-not_signed-help = reinstall iEchor
failure-io-help-no_space = make room on the disk, then try again
failure-io-help-read_only = the volume is read-only; nothing can be set up on it
failure-io-help-exists = something appeared there meanwhile; look at it, then try again
failure-io-help-not_permitted = it may be locked (see its flags: ls -ldO '{ $path }'), or macOS may protect it from this program
failure-io-help-not_permitted-window = It may be locked (see Get Info in the Finder), or macOS may protect it from this program.
failure-io-help-permission_denied = see who may write there: ls -lde '{ $path }'
failure-io-help-permission_denied-window = See in the Finder who may write there (Go > Go to Folder…, then Get Info).
failure-io-help-unsupported = this volume cannot do that at once, as setup needs it (a network volume?); what needs no folder there can be chosen without it
failure-left-help = once that is mended, run 'iechor-setup repair': it removes what is left
failure-left-help-window = Once that is mended, open Settings and choose Repair: it removes what is left.
# The size is in MiB.
failure-too_many_changes = these are too many changes to undo: '{ $path }' would have { $size } MiB
failure-too_many_changes-help = choose less at a time; nothing was changed
failure-too_many_beside = there are 99 files beside '{ $path }' already
failure-too_many_beside-help = delete those that you need no more
failure-busy = another iEchor Setup is at work
failure-busy-for = another iEchor Setup is at work for '{ $account }'
failure-busy-help = wait until it is done (it may be waiting for a password), then try again; nothing was changed here
note-set_aside-journal = the journal that could not be understood is kept as '{ $path }'; delete it when you need it no more
note-set_aside-receipt = the receipt that could not be understood is kept as '{ $path }'; delete it when you need it no more
note-set_aside-choices = the file of choices that could not be understood is kept as '{ $path }'; delete it when you need it no more
failure-interrupted = an earlier run was interrupted
failure-journal = could not understand the journal of an interrupted run, '{ $path }'
failure-journal-help = nothing was changed and the file is kept; use the version of iEchor that wrote it, or run 'iechor-setup repair --set-aside': it moves the file out of the way and goes on from what it finds
failure-journal-help-window = Nothing was changed and the file is kept. Use the version of iEchor that wrote it, or choose Set Aside and Go On: it moves the file out of the way and goes on from what it finds.
cause-other_schema = its schema is { $schema }, this version reads { $newest }
cause-damaged = it is damaged: its sum is not that of its contents
cause-journal_kept = the journal is kept: '{ $path }'
failure-not_rolled_back-help = everything is left as it was then; 'iechor-setup plan' and 'status' leave it so, and 'iechor-setup repair' undoes it, and makes everything as it was chosen before, if it was
failure-not_rolled_back-help-window = Everything is left as it was then. Repair in Settings undoes it, and makes everything as it was chosen before, if it was.
failure-left_to_recovery-help = run 'iechor-setup repair': it looks at what was done, and finishes it or undoes it
failure-left_to_recovery-help-window = Open Settings, choose Repair: it looks at what was done, and finishes it or undoes it.
failure-written_meanwhile = '{ $path }' is written by another program all the time
failure-written_meanwhile-help = wait until that program is done, then try again
failure-client_config = '{ $path }' is not as the client writes it
failure-changed = '{ $path }' changed since you agreed
failure-changed-help = look at the new plan
failure-policy = could not understand '{ $path }', so no registry may be used
failure-policy-help = whoever manages this Mac can put a policy that its organisation signed: iechor-setup policy put FILE
failure-policy-help-window = Whoever manages this Mac can put a policy that its organisation signed.
cause-key_gone = its key '{ $path }' is gone
failure-other_caller = asked to set up uid { $uid }, but uid { $caller } asks
failure-other_caller-help = start iEchor Setup as the person it is for
failure-not_agreed = what would change is not what you agreed to any more
failure-not_agreed-help = look at the new plan and agree again
failure-not_through_helper = this is not done through the helper
failure-not_through_helper-help = start iEchor Setup again: it asks for an administrator
cause-other_set_up = the installed setup is not the one of this app, or is not for this account
cause-nothing_half_done = nothing is set aside, and nothing stays half-done, without an administrator
failure-request_refused = the root side refuses the request
cause-request-unread = it could not be read
cause-request-too_large = it is too large
cause-request-not_understood = it is not understood
failure-job-not_ended = { $seconds ->
    [one] '{ $label }' has not ended one second after it was told to
   *[other] '{ $label }' has not ended { $seconds } s after it was told to
}
failure-job-not_ended-help = restart this Mac, then try again
failure-launchd-no_socket = launchd took the job, but did not make '{ $path }'
failure-launchd-other_socket = launchd took the job, but '{ $path }' is not a socket
failure-launchd-socket_of_other = launchd took the job, but '{ $path }' belongs to uid { $uid } with mode { $mode }
failure-launchd-help = look at it with: log show --last 5m --predicate 'process == "launchd"'; then try again
failure-launchd-help-window = Restart this Mac, then try again. If that does not help, ask an administrator of this Mac.
failure-launchctl = 'launchctl { $command }' failed with exit code { $code }
failure-launchctl-window = launchd refused a job (exit code { $code })
failure-launchctl-help-disabled = this label is disabled: look at it with: launchctl print-disabled system
failure-launchctl-help-disabled-window = This job is disabled on this Mac. Ask an administrator of this Mac to enable it.
failure-launchctl-help-owner = the property list must belong to root with mode 0644: look at it with: ls -l /Library/LaunchDaemons
failure-launchctl-help-owner-window = The property list must belong to root, and nobody else may change it. Ask an administrator of this Mac to see to that.
cause-after_its_end = something is written after its end
cause-part-user = it is about the person's part
cause-part-root = it is about root's part
failure-undo_incomplete-help = remove what stands in the way, then run 'iechor-setup repair': it goes on undoing
failure-undo_incomplete-help-window = Remove what stands in the way, then open Settings and choose Repair: it goes on undoing.
note-tidied_later = tidying up will be repeated at the next start: { $why }
note-left-not_empty = left '{ $path }': it is not empty any more
note-left-of_others = left '{ $path }': somebody else put something there
# The second path is where that is kept.
note-left-changed = left '{ $path }': somebody else changed it; what was there before is '{ $aside }'
note-left-gone = left '{ $path }': what was there before is gone
note-left-saved = left '{ $path }' without our lines: somebody saved it meanwhile
note-stays-not_empty = '{ $path }' stays: it is not empty
note-stays = '{ $path }' stays: { $why }
cause-last_exit = last exit code = { $code }
cause-no_answer = { $seconds ->
    [one] it does not answer for one second
   *[other] it does not answer for { $seconds } s
}
cause-nobody_answers = nobody answers at its socket: { $text }
cause-hung_up = it hung up: { $text }
note-left-context = left the context in use in '{ $path }': somebody chose another one
note-stays-backup = '{ $backup }' stays: it is what stood at '{ $path }' before
# The form of this sentence is known from earlier versions, and searched for: port and addresses stay as they are.
failure-port = Ports are not available: exposing port { $protocol } { $address } -> 0.0.0.0:0: { $why }
failure-helper-not_running = failed to connect to { $path }: is vmnetd running?: dial unix { $path }: connect: { $why }
cause-connect-refused = connection refused
cause-connect-missing = no such file or directory
cause-connect-denied = permission denied
failure-not_bound = could not bind: { $why }
failure-port-again-help = try again
failure-port-help-in_use = something else uses this port: stop it, or choose another port
failure-port-help-no_address = this Mac has no such address: choose one that it has
failure-helper-help-not_running = run: iechor-setup apply --ports (or repair, if privileged ports are allowed already)
failure-helper-help-not_running-window = Turn privileged ports on in Settings, or choose Repair there if they are allowed already.
failure-helper-help-other_version = run: iechor-setup repair
failure-helper-help-other_version-window = Open Settings, choose Repair.
failure-helper-help-not_allowed = set up iEchor for this account: iechor-setup apply
failure-helper-help-not_allowed-window = Set up iEchor for this account: open Settings, turn privileged ports on.
failure-helper-help-policy = ask whoever manages this Mac
failure-helper-help-unsafe = look at it with: ls -led, and ask whoever manages this Mac
failure-helper-help-unsafe-window = Ask whoever manages this Mac to look at it.
# What a change does, in one line: what stands there before, and what stands there afterwards.
change-from_to = { $before } -> { $after }
change-kept = { $what } (what is there is kept)
change-restored = { $before } -> what was there before
change-found-nothing = nothing
change-found-link = link to { $target }
change-found-file = file, mode { $mode }
change-found-directory = directory
change-found-other = something else
# What differs of a file: the next four messages, with commas between them.
change-file_differs = file: { $what }
change-comma = { $one }, { $other }
change-owner = owner uid { $before } -> { $after }
change-mode = mode { $before } -> { $after }
change-contents = other contents
change-anew = made anew, without the quarantine attribute
# The lines are in single quotes already.
change-lines-taken_out = taken out: { $lines }
change-lines-commented_out = commented out: { $lines }
change-lines-added = added at its end: { $lines }
change-lines-and = { $one }; { $other }
change-lines-gone = the lines of iEchor Setup are taken out
change-context = context in use: { $before } -> { $after }
change-forget = gone already, taken off the receipt
change-adopt = stays; noted that iEchor made it
change-hold = stays; noted that you use it too
change-release = stays for other accounts; noted that you do not use it any more
change-load_job = launchd loads the job
change-enable_job = launchd does not keep the job disabled any more
change-unload_job = launchd unloads the job

## Terminal and prompt

# What happened, and why: both are messages.
cause-after = { $what }: { $why }
# What a program or the system said, in its own words.
cause-said = { $text }

failure-cancelled = cancelled: nothing was changed
failure-denied = no administrator password was accepted; nothing was changed
failure-denied-help = try again, or ask an administrator of this Mac
failure-not_admin = an administrator is needed, and this account is none: nobody was asked
failure-not_admin-help = ask an administrator of this Mac
failure-timed_out = nobody answered the prompt in time: nothing was changed
failure-timed_out-help = try again, and answer the prompt of macOS
failure-no_screen = an administrator password is needed, and there is nobody to ask; nothing was changed
failure-no_screen-help = run it on a terminal
failure-no_screen-help-window = Sit at this Mac to answer the password prompt, then try again.
failure-no_prompt = Authorization Services cannot be asked in this build
failure-no_prompt-help = run iechor-setup in a terminal
failure-no_prompt-help-window = Only the app on a Mac can ask for an administrator password.
# $error is the number of an error of Authorization Services.
failure-not_asked_for = macOS could not ask for an administrator password (error { $error }); nothing was changed
failure-not_asked_for-help = try again, or do the same in Terminal: iechor-setup apply
failure-not_asked_for-help-window = Try again. If that does not help, restart this Mac, then try again.
failure-not_started = macOS gave the right to make the changes, but could not start what makes them; nothing was changed
# $program is the path of the command-line program.
failure-not_started-help = do the same in Terminal, where sudo asks for the password: { $program } apply
failure-not_started-help-window = Restart this Mac, then try again. If that does not help, ask an administrator of this Mac.
failure-sudo_forgets = the password was right, but sudo on this Mac remembers none (timestamp_timeout=0), and there is no screen for macOS to ask on; nothing was changed
failure-sudo_forgets-help = run the whole with sudo: sudo '{ $program }' --as { $account } apply
failure-sudo_forgets-help-window = Open iEchor Setup at this Mac, where macOS can ask.
# $help says what else can be done; $options are options of the command line.
failure-without-help = { $help }, or choose what needs no administrator: { $options }
failure-without-help-window = Try again, or go on without a password.
failure-without-help-alone = to go on without an administrator, choose: { $options }
failure-without-help-alone-window = Go on without a password, or try again.

failure-lost-help = start iEchor Setup again: it looks first at what was done
failure-lost-unreached = what makes the changes as root could not be reached
failure-lost-unasked = what makes the changes as root could not be asked to
failure-lost-no_answer = what makes the changes as root ended without an answer
failure-lost-not_understood = what makes the changes as root said something that is not understood
failure-lost-not_waited_for = what makes the changes as root was not waited for
failure-lost-parent = the process that is root and makes the changes is gone
failure-lost-midway-help = run 'iechor-setup repair': it undoes what root had begun
failure-lost-midway-help-window = Open Settings > Advanced and choose Repair: it undoes what root had begun.

failure-not_as_planned = everything ran, but '{ $path }' is not as it should be
failure-not_as_planned-help = somebody may have changed it meanwhile: look at the new plan
failure-not_as_planned-again-help = somebody may have changed it meanwhile: try again
failure-left_for_inspection = a run that failed is left for inspection, and would be undone
failure-left_for_inspection-help = undo it first: iechor-setup repair
failure-left_for_inspection-help-window = Undo it first: open Settings > Advanced and choose Repair.
failure-nothing_chosen = nothing was chosen on this Mac yet, so there is nothing to decide of
failure-nothing_chosen-help = set up first: iechor-setup apply
failure-nothing_chosen-help-window = Set up first.
failure-context_off = the context '{ $context }' is switched off, or was never chosen
failure-context_off-help = switch it on: iechor-setup apply --context
failure-context_off-help-window = Turn Context on in Settings > Advanced.
failure-not_started_anew = could not start anew without variables of others
failure-not_started_anew-help = open iEchor again

failure-other_accounts = other accounts are for root to look at
failure-other_accounts-help = start it with sudo, or leave --all-users out
failure-other_accounts-help-window = Ask an administrator of this Mac.
failure-other_account = only root may set up for another account
failure-other_account-help = start it with sudo, or leave the name out
failure-other_account-help-window = Ask an administrator of this Mac.
failure-for_root = what is done for an account without asking is for root
failure-for_root-help = start it with sudo
failure-for_root-help-window = Ask an administrator of this Mac.
failure-without_asking = setting up for an account without asking is for root
failure-without_asking-help = start it with sudo, or use: iechor-setup apply
failure-without_asking-help-window = Ask an administrator of this Mac.
failure-account_unsaid = started as root, and it is not said for which account
# $console is a word that is typed.
failure-account_unsaid-help-nobody = name it: --as NAME, or --as { $console } for whoever sits at this Mac; nobody is set up here yet
failure-account_unsaid-help-nobody-window = Open iEchor from the account that it is for.
failure-account_unsaid-help = name it: --as NAME, or --as { $console } for whoever sits at this Mac; set up here is: { $accounts }
failure-account_unsaid-help-window = Open iEchor from the account that it is for. Set up here is: { $accounts }.

failure-program_missing = the program that would run as root is missing: '{ $path }'
failure-program_missing-help = reinstall iEchor
failure-program_unsigned = the program that would run as root is not signed by iEchor; nothing was changed
failure-program_not_copied = root could not copy its program to '{ $path }'
failure-program_not_copied-help = mend that, then try again
cause-silent = it said nothing
cause-silent-macos = macOS does not pass on why; look at: log show --last 5m --predicate 'process == "install" OR process == "dd"'
cause-silent-macos-window = macOS does not pass on why.

failure-report_home = the home '{ $path }' is not there
failure-report_home-help = log in once, then try again
failure-report_too_many = too many reports are in '{ $path }'
failure-report_too_many-help = move some of them away
failure-report_in_the_way = '{ $path }' is a link or no file, so no report is written there
failure-report_in_the_way-help = name another file
failure-report_no_name = '{ $path }' names no file
failure-report_no_name-help = name a file

# $item is a word of the command line, such as tools.
failure-refused-cancelled = cancelled: '{ $item }' was not set up, and that is remembered
failure-refused-denied = no administrator password was accepted: '{ $item }' was not set up, and that is remembered
failure-refused-help = to be asked again: iechor-setup refuse --undo { $item }
failure-refused-help-window = To be asked again, open Settings > Advanced and choose Ask Me Again.
# $instead is a sentence: what was made instead.
failure-refused-help-instead = to be asked again: iechor-setup refuse --undo { $item }. { $instead }
failure-refused-help-instead-window = To be asked again, open Settings > Advanced and choose Ask Me Again. { $instead }
instead-hosts-window = Settings > Advanced shows the line for /etc/hosts.
failure-not_asked-never = '{ $item }' was refused, and nobody is asked about it again
failure-not_asked-repair = '{ $item }' is chosen and needs repair, and nobody is asked about it here
failure-not_asked-repair-help = run: iechor-setup repair { $item }
failure-not_asked-repair-help-window = Open Settings > Advanced and choose Repair.
failure-not_asked-off = '{ $item }' is off, and nobody is asked about it here
# $flag is a word of the command line.
failure-not_asked-off-help = set it up in Settings > Advanced, or by: iechor-setup apply, with --{ $flag }
failure-not_asked-off-help-window = Set it up in Settings > Advanced.
failure-port_of_others-help = the helper is set up for { $accounts }, and answers no other account: set it up for yours too: iechor-setup apply --ports; or use a port from 1024 on
failure-port_of_others-help-window = The helper is set up for { $accounts }, and answers no other account. Turn on Privileged ports in Settings > Advanced for yours too, or use a port from 1024 on.
failure-port_of_somebody-help = see whose it is: ls -l { $path }
failure-port_of_somebody-help-window = See whose it is: look at '{ $path }' in the Finder (Go > Go to Folder…).
# $help says what else can be done.
failure-port_refused-help = { $help }; or use a port from 1024 on
failure-port_refused-help-window = Turn on Privileged ports in Settings > Advanced, or use a port from 1024 on.

prompt-looks = iEchor Setup wants to check what was done as root.
# $what is a list of what begins with a verb.
prompt-wants = iEchor Setup wants to { $what }.
# Two sentences, of which the second one says why it is needed now.
prompt-wants-why = { $what } { $why }

# The label of something worth knowing.
terminal-note = note: { $what }
# The label of what to do.
terminal-help = help: { $what }
terminal-because = because: { $why }
terminal-cannot = cannot be done: { $what }; { $help }
terminal-cannot-plain = cannot be done: { $what }
terminal-warning = { $what }; { $help }
terminal-undone-everything = everything that had been done was undone
terminal-undone-partly = not everything could be undone; the journal is kept
terminal-undone-waits = it cannot be told yet whether the changes last; the journal is kept
terminal-undone-kept = nothing was undone, as you wanted
terminal-undone-stand = the changes were made and stand

terminal-leaves_off = note: this leaves off: { $items } (nothing was chosen before, and only what you named is set up; add --recommended for the rest)
terminal-nothing = nothing to change
terminal-nothing-as_chosen = everything is as chosen: nothing to change
# $reason says what for; $count: changes.
terminal-group = { $reason } ({ $count })
terminal-group-password = { $reason } ({ $count })  [administrator password]
terminal-why = why: { $why }
terminal-more = … and { $count } more (-v shows all)
# Who makes a change: four letters at most, if that is possible.
terminal-who-root = root
terminal-who-user = you
# $path is a name that belongs to $owner; $found is what is there. $advice: how it can be had.
terminal-conflict = { $fate ->
    [taken_over] { $path } belongs to { $owner } ({ $found }) and is taken over, which its account is told at its next start
    [until_restart] { $path } belongs to { $owner } ({ $found }) and is backed up and replaced; until this Mac restarts, uninstalling gives it back
    [replaced] { $path } belongs to { $owner } ({ $found }) and is backed up and replaced; uninstalling gives it back
    [left] { $path } belongs to { $owner } ({ $found }) and stays as it is, as you chose
   *[stays] { $path } belongs to { $owner } ({ $found }) and stays as it is; { $advice }
}
terminal-conflict-dead = { $found }, which leads nowhere
# $path is a file, $name a host name; $lines are lines of the file.
terminal-conflict-lines = { $fate ->
    [replaced] { $path } leads { $name } elsewhere, which is commented out; uninstalling gives it back: { $lines }
    [left] { $path } leads { $name } elsewhere, which stays as it is, as you chose: { $lines }
   *[stays] { $path } leads { $name } elsewhere, which stays as it is; { $advice }: { $lines }
}
terminal-advice-other_account = it is iEchor's of '{ $account }': an administrator can end that with: sudo iechor-setup --as { $account } uninstall
terminal-advice-directory = a directory is never replaced: if it is not needed, move '{ $path }' away, then: iechor-setup apply
# $backup is in the way of a backup of $path.
terminal-advice-backup_in_the_way = it cannot be backed up: '{ $backup }' is in the way; look at both, move away the one that is not needed, then: iechor-setup apply --replace { $name }
terminal-advice-spelling = it has the same name in another spelling and could not be given back; if it is not needed, move '{ $path }' away, then: iechor-setup apply
terminal-advice-take_over = to take it over: --replace { $name }; to leave it and be warned no more: --leave { $name }
terminal-advice-replace = to replace it: --replace { $name }; to leave it and be warned no more: --leave { $name }

terminal-context = context in use: { $name }
terminal-context-host = context in use: { $name }, which leads to { $host }
terminal-context-overridden = { $variable } is set here and decides instead; to let the context decide: unset { $variable }
terminal-left = left to you: { $what }
terminal-unfinished = setup was not finished yet for this account
terminal-away = what is this account's own was not looked at: { $why }
terminal-share = { $ours } of { $all } are iEchor's; of others: { $others }
terminal-kept_choices = to bring it all back: iechor-setup apply; to forget the choices too: iechor-setup uninstall
terminal-differs = to make everything as chosen: iechor-setup repair
# $asks is the message asks, $mode a word of the command line, $when says when that is.
terminal-asks = { $asks }: { $mode }, { $when }
terminal-asks-managed = { $asks }: { $mode }, { $when } ({ $managed })
terminal-exposed = { $how ->
    [helper] { $protocol } { $address } -> { $to }, bound by the helper
   *[directly] { $protocol } { $address } -> { $to }, bound directly, without the helper
}
terminal-tested = { $how ->
    [helper] tcp { $address } works: bound by the helper
   *[directly] tcp { $address } works: bound directly, without the helper
}
terminal-unreached = could not reach { $address }: { $why }
terminal-local_network = if it should be there: macOS may keep this program from the local network; allow it (or the terminal it was started from) in System Settings > Privacy & Security > Local Network

terminal-done = { $count ->
    [one] done and checked: 1 change
   *[other] done and checked: { $count } changes
}
terminal-done-not_all = { $count ->
    [one] done: 1 change, and the check found that not all of it works
   *[other] done: { $count } changes, and the check found that not all of it works
}
terminal-unchanged-not_all = everything is as setup can make it: nothing was changed, and not all of it works
terminal-unchanged-recovered = once the interrupted run was put in order, nothing more had to be changed
terminal-unchanged-named = nothing was changed, no password was needed; what is not as chosen is named here
terminal-unchanged = everything was already as chosen: nothing was changed, no password was needed
terminal-removed = { $count ->
    [one] done and checked: 1 change; nothing of iEchor Setup remains
   *[other] done and checked: { $count } changes; nothing of iEchor Setup remains
}
terminal-removed-kept = { $count ->
    [one] done and checked: 1 change; nothing of iEchor Setup remains but what keeps your choices
   *[other] done and checked: { $count } changes; nothing of iEchor Setup remains but what keeps your choices
}
terminal-removed-stays = { $count ->
    [one] done and checked: 1 change; what stays is named here
   *[other] done and checked: { $count } changes; what stays is named here
}
terminal-removed-none = there was nothing to take back
terminal-removed-none_stays = nothing was taken back; what stays is named here
terminal-choices_kept = your choices are kept in '{ $path }': 'iechor-setup apply' brings everything back

# $text is what the prompt says.
terminal-prompt = [simulated password prompt for { $account }] { $text }
terminal-making = { $count ->
    [one] making 1 change
   *[other] making { $count } changes
}
terminal-checking = checking the result
terminal-undoing-first = the first step failed: undoing it
terminal-undoing = { $count ->
    [one] something failed: undoing 1 step
   *[other] something failed: undoing { $count } steps
}
terminal-recovered-finished = an earlier run was interrupted after its commit: finished it
terminal-recovered-root = { $count ->
    [one] an earlier run was interrupted: undid the administrator's part (1 step)
   *[other] an earlier run was interrupted: undid the administrator's part ({ $count } steps)
}
terminal-recovered-user = { $count ->
    [one] an earlier run was interrupted: undid your part (1 step)
   *[other] an earlier run was interrupted: undid your part ({ $count } steps)
}
terminal-interrupted-root = an earlier run for '{ $account }' was interrupted in the administrator's part; 'iechor-setup repair' puts it in order
terminal-interrupted-user = an earlier run for '{ $account }' was interrupted in your part; 'iechor-setup repair' puts it in order
terminal-left_as_it_was-root = an earlier run for '{ $account }' failed and was left as it was in the administrator's part; 'iechor-setup repair' puts it in order
terminal-left_as_it_was-user = an earlier run for '{ $account }' failed and was left as it was in your part; 'iechor-setup repair' puts it in order
terminal-busy = { $what }: this is what it is right now
terminal-ends_first = changes are being made: they end first, all or nothing
terminal-nothing_to_repair = nothing was chosen on this Mac yet: there is nothing to repair
terminal-nothing_more_to_repair = nothing was chosen on this Mac yet: there is nothing more to repair

# Whoever agrees types a word of terminal-yes, whatever its case, or y.
terminal-make = { $count ->
    [one] Make 1 change? [y/N]
   *[other] Make { $count } changes? [y/N]
}
terminal-save = Save to '{ $path }'? [y/N]
terminal-replace = Replace what is in '{ $path }'? [y/N]
# The words that agree, with spaces between them.
terminal-yes = y yes
# Whoever allows it types a word of terminal-allow, whatever its case, or allow.
terminal-allow_or_cancel = Allow, or cancel? [allow/CANCEL]
# The words that allow it, with spaces between them.
terminal-allow = allow a
terminal-saved = saved in '{ $path }'
terminal-saved-replaced = saved in '{ $path }', in place of what was there

terminal-notice = { $item }: { $what }; iechor-setup repair { $word }, or: adopt { $word }, mute { $word }, refuse { $word }
terminal-notice-password = { $item }: { $what } (an administrator's password is needed); iechor-setup repair { $word }, or: adopt { $word }, mute { $word }, refuse { $word }
terminal-taken = { $item }: '{ $path }' is somebody else's; to take it back: iechor-setup repair { $name }; to leave it to them: iechor-setup adopt { $name }
terminal-taken-fixed = { $item }: '{ $path }' is somebody else's; to leave it to them: iechor-setup adopt { $name }
terminal-again = { $item }: { $state }; to try again: iechor-setup repair { $word }; to be warned no more: iechor-setup mute { $word }

terminal-waits_no_more = nobody is logged in: the job that waited for whoever logs in first is removed
terminal-waits = nobody is logged in: whoever logs in first will be set up then, and is asked nothing
terminal-no_log = nothing of what root did stands on this Mac, so there is no log
terminal-log_ends = could not write to the log, which ends here: { $why }

terminal-by = by: { $who }; { $allowed }
terminal-by-setup = iechor-setup, as root
terminal-by-authorisation = sudo or Authorization Services
terminal-path = path: { $path }
terminal-path-mode = path: { $path }  ({ $mode })
terminal-runs = runs: { $command }
terminal-requirement = code requirement: { $requirement }

terminal-policy-none = no policy is in force on this Mac
terminal-policy-issued = issued { $when } ({ $time })
terminal-policy-allowed = allowed registries:
terminal-policy-not_understood = { $rule }  (not understood: allows nothing)
terminal-policy-allowed-none = '{ $name }' is allowed: no policy is in force on this Mac
terminal-policy-allowed-rule = '{ $name }' is allowed by the rule '{ $rule }' of the policy of '{ $organisation }', version { $version }
terminal-policy-refused = '{ $name }' is not allowed: no rule of the policy of '{ $organisation }', version { $version }, names it
terminal-policy-refused-near = '{ $name }' is not allowed: the rule '{ $rule }' of the policy of '{ $organisation }', version { $version }, is for another port or repository
# $why: the policy has expired.
terminal-policy-refused-expired = '{ $name }' is not allowed: { $why }
terminal-policy-image = if '{ $name }' is an image with a tag, ask for it as: library/{ $name }
# $unit is day, hour, minute or second.
terminal-time-in = { $unit ->
    [day] { $count ->
        [one] in 1 day
       *[other] in { $count } days
    }
    [hour] { $count ->
        [one] in 1 hour
       *[other] in { $count } hours
    }
    [minute] { $count ->
        [one] in 1 minute
       *[other] in { $count } minutes
    }
   *[second] { $count ->
        [one] in 1 second
       *[other] in { $count } seconds
    }
}
terminal-time-ago = { $unit ->
    [day] { $count ->
        [one] 1 day ago
       *[other] { $count } days ago
    }
    [hour] { $count ->
        [one] 1 hour ago
       *[other] { $count } hours ago
    }
    [minute] { $count ->
        [one] 1 minute ago
       *[other] { $count } minutes ago
    }
   *[second] { $count ->
        [one] 1 second ago
       *[other] { $count } seconds ago
    }
}

failure-not_printed = could not write all of it to standard output
failure-not_printed-help = make room there, or choose another place
failure-log_not_opened = could not open the log '{ $path }'
failure-log_not_opened-help-root = name a file in a folder of root's, such as '/var/log'
failure-log_not_opened-help = it is opened as '{ $account }', but as root in a folder that only root can change: name a file that '{ $account }' may write, or one in such a folder
cause-log_folder = its folder is missing, or others than root can change the way to it
# $text and the help say what is wrong with the arguments, in English.
failure-arguments = { $text }
failure-argument_no_text = an argument is no text: { $text }
failure-argument_no_text-help = use UTF-8
failure-unknown_name = iEchor Setup has no '{ $name }' to put there
failure-unknown_name-help = the names are: { $names }
failure-report_nobody = the report would be saved, and there is nobody to ask
failure-report_nobody-help = add --yes to save it, or name - as the file to see it
failure-not_saved = cancelled: nothing was saved
failure-nobody_to_ask = this would make changes, and there is nobody to ask
failure-nobody_to_ask-help = add --yes to agree
failure-cancelled_before = cancelled before any of these changes was made
failure-status_not_understood = the status could not be understood
failure-no_registry = '{ $text }' is no registry
failure-no_registry-help = give a registry, such as registry.example or registry.example:5000, or an image, such as registry.example/team/app:1.0
# $help says what else can be done; $options are options of the command line.
failure-switched_off-help-leave_out = { $help }; or leave it out: iechor-setup apply { $options }
failure-switched_off-help-leave_out-window = Switch iEchor on in System Settings > General > Login Items, or turn it off in Settings > Advanced.

# What is worth knowing after a run. $what and $why are messages, $help says what to do.
outcome-no_answer = what makes the changes as root ended without an answer, but what it did is complete
outcome-not_done = not done: { $what }
outcome-not_done-help = not done: { $what }; { $help }
outcome-job = '{ $path }' had a job, which launchd still knows
outcome-stays = '{ $path }' stays
outcome-unseen = '{ $path }' could not be looked at
outcome-others = what root set up stays for the accounts that use it: { $accounts }
outcome-no_record = root's record could not be read, so folders that setup may have made stay
outcome-still_recorded = what other accounts share stays, and root still has it on record that this one uses it, since no administrator allowed root to note otherwise: { $why }
# $count: how many such files there are.
outcome-older = '{ $path }' of an older iEchor stays, since no administrator allowed root to remove it ({ $count }): { $why }
outcome-no_home = { $what }; what is their own is done at their first start, without a password
outcome-no_home-removed = { $what }; nothing of theirs was looked at
outcome-away = what '{ $account }' has of their own was not looked at: { $why }
outcome-away-help = what '{ $account }' has of their own was not looked at: { $why }; { $help }
failure-sudo_forgets-window = the password was right, but this Mac remembers none, and there is no screen for macOS to ask on; nothing was changed
failure-report_nobody-help-window = Open Settings > Advanced and choose Report.
failure-nobody_to_ask-help-window = Open iEchor Setup, and agree there.
# $answer is what somebody answered, $instead a sentence: what was made instead.
terminal-answer = { $answer }. { $instead }

## The help of the command line (--help). Each text stands beside the command or the option that it is of, without a full
## stop at its end. Words behind -- and between < > are typed and stay as they are, as do file names. -more is what --help
## adds below a command, in whole sentences.

command-program = Set up what iEchor Desktop needs on this Mac, see what was done, and take it back
command-plan = Show what would change and why; changes nothing
command-apply = Make the changes: shown first, all or nothing, checked afterwards
command-install = Set up for an account, as root: nothing is asked, now or when the account first opens iEchor
command-status = Show desired against actual, item by item; exits with 3 if they differ
command-uninstall = Take everything back, giving back what was replaced
command-repair = Put an interrupted run in order, then make everything as it was chosen, or only these items and names
command-repair-more = What somebody else has by now stays theirs unless it is named: then it is backed up and replaced. Exits with 3 if something still differs.
command-adopt = Accept what is there as chosen: names stay with whoever has them, and nobody is warned of them any more
command-adopt-more = Without a name: everything that is chosen. Never asks for a password.
command-mute = Warn no more of what is not as chosen; it stays chosen, and status goes on showing it
command-mute-more = Without a name: everything that differs now. Never asks for a password.
command-refuse = Refuse an item: no start, update or check asks about it again, until it is set up or repaired by choice
command-check = Tell what changed and nobody decided of yet, once for each change; exits with 3 if something did
command-check-more = What an update of the app brings and needs no password is brought over first.
command-require = Make something that is needed now, asking for it if set-up asks for one thing at a time ('--ask when-needed')
command-require-more = Nobody is asked about what was refused, nor where set-up asks in its window alone. A No is remembered, and the tools are then linked in the home instead.
command-start = Do what iEchor Desktop does at each of its starts; exits with 3 if something changed that nobody decided of yet
command-start-more = Where set-up asks for one thing at a time, or for the helper first, the first start asks.
command-log = Show what was done as root, oldest first
command-expose = Bind a port, directly or through the helper, and forward what comes; until interrupted
command-context = The context by which the client finds the engine
command-context-use = Take iEchor's context into use, whichever is in use now; never asks for a password
command-context-show = Show which context is in use, and what decides instead
command-policy = The registry access policy of an organisation
command-policy-show = Show the policy that is in force
command-policy-put = Have the helper take a signed policy, and show what is in force then
command-policy-check = Tell whether a registry may be used, and by which rule; exits with 3 if not
command-operations = List everything that root can ever do here: each path, program, argument and code requirement, and why
command-schema = Print the JSON Schema of what a command prints with --json; without a name, which there are
command-explain = Explain in plain words what root means here, or what an item is
command-help = Print this message or the help of the given subcommand(s)

argument-prefix = Work on the simulated Mac in this directory
argument-user = For this account, or @console: whoever sits at this Mac (as root, or on a simulated Mac)
argument-json = Print JSON: one object, or a line for each event and the result last
argument-log = Also append to this file what --json would print; as root: in a folder that only root can change, else as the account
argument-lang = Speak this language (de, fr, es, pt-BR, ja, ko, zh-Hans, ar, en) instead of the one of the environment; --json is in English
argument-verbose = Show every change with its command; twice (-vv): also tell on standard error what the program does
argument-help = Print help
# Shown by -h, where --help shows more.
argument-help-more = Print help (see more with '--help')
# Shown by --help, where -h shows less.
argument-help-less = Print help (see a summary with '-h')
argument-version = Print version
argument-subcommand = Print help for the subcommand(s)
argument-yes = Agree without being asked (an administrator password may still be needed)
argument-quiet = Say nothing of what is done, only what needs attention; without --yes the list is shown all the same
argument-no_rollback = Undo nothing if something fails, so that it can be looked at; 'repair' undoes it later
argument-recommended = Tools in /usr/local/bin, default socket, context, ports below 1024: works for most developers; the other choices are laid over it
argument-kubernetes = Kubernetes is used, so that its host name is looked after
argument-no_kubernetes = Kubernetes is not used
flag-ask = When setup asks: once in a window, for one thing when something needs it, or once for the helper that then does everything
argument-replace = Back up and replace this name of another app (can be repeated)
argument-leave = Leave this name to the other app for good, and warn of it no more (can be repeated)
argument-without = Leave these tools out, such as kubectl: they are not linked, and nobody is warned of them (several: with commas)
argument-with = Link these tools, if they were left out (several: with commas)
argument-plan-check = Exit with 3 if this Mac is not as chosen
argument-install-account = For this account, or @console: whoever sits at this Mac
argument-install-or_at_login = With --user @console: where nobody is logged in, leave a job that does it for whoever logs in first, and removes itself then
argument-install-accept_license = Accepted for deployments that say so; set-up has no licence to agree to
argument-install-quiet = Say nothing of what is done, only what needs attention
argument-status-report = Show a report for whoever helps instead, then save it in this file (-: only show it). Names of accounts, homes and this Mac are taken out, and nothing leaves this Mac
argument-status-yes = Save the report without being asked
argument-status-brief = Say it in one line of less than 1 KiB
argument-status-expect = Exit with 0 only if this Mac is as CHOICES say, and with 3 if not, or if nothing was ever chosen
argument-status-all_users = Of each account that root's record names, and of whoever sits at this Mac (as root)
argument-uninstall-keep_data = Keep settings.toml as it is: a later 'apply' brings everything back
argument-uninstall-delete_data = Delete settings.toml too (the default)
argument-parts = This item, or this name of one (several can be named)
argument-repair-parts = Only this item, or this name of one, such as a tool or iechor.sock (several can be named)
argument-repair-set_aside = Rename records that cannot be read (settings, receipt, journal) first, and keep them
argument-undo = Take the decision back; what was adopted is taken back by 'repair' then
argument-adopt-yes = Accepted for scripts: nothing is asked
argument-mute-yes = { argument-adopt-yes }
argument-refuse-items = This item (several can be named)
argument-refuse-for_good = Also where something needs it
argument-refuse-undo = Take the refusal back
argument-require-item = What is needed
argument-why = Why it is needed; the prompt shows it, quoted
argument-timeout = Give up if nobody answers the prompt of macOS within this time; nothing is changed, and nothing is remembered
argument-expose-address = Where to listen, such as 127.0.0.1:80
argument-expose-to = Where to forward it to
argument-expose-udp = UDP instead of TCP
argument-expose-test = Only try whether it can be bound and reached
argument-policy-put-file = The signed policy; '-': standard input
argument-policy-check-registry = A registry or an image, such as registry.example:5000 or registry.example/team/app:1.0
argument-operations-team = The team that signs the app, in the code requirements
argument-schema-name = Which
argument-explain-about = { argument-schema-name }

# What stands for a value, between < >: in capital letters, where there are any, and without spaces.
value-about = ABOUT
value-addr_port = ADDR:PORT
value-code = CODE
value-command = COMMAND
value-dir = DIR
value-file = FILE
value-id = ID
value-item = ITEM
value-item_name = ITEM|NAME
value-name = NAME
value-options = OPTIONS
value-registry = REGISTRY
value-seconds = SECONDS
value-user = USER
value-tool = TOOL
value-when = WHEN
value-which = WHICH
value-why = WHY

heading-usage = Usage
heading-commands = Commands
heading-arguments = Arguments
heading-options = Options
heading-choices = Choices (what is not said stays as chosen before)
heading-values = Possible values
heading-examples = Examples
heading-codes = Exit codes
values-possible = [possible values: { $values }]
example-plan = what the recommended set-up would change
example-no_ports = what is recommended, less the helper for ports
example-user = what needs no administrator
example-install = for an account, asking nobody
example-check = for fleets: 0 if it is so, 3 if not
exit-0 = done, or in order (status: also where nothing was ever chosen)
exit-1 = failed; everything that had been done was undone
exit-2 = wrong usage
exit-3 = differs: status, plan --check and repair (a name that another product has counts, unless it was adopted or muted), or the check after a run; something to tell: check and start; not allowed: policy check
exit-4 = cancelled
exit-5 = no administrator allowed it, nobody is asked about it, or nobody answered in time
exit-6 = not everything could be undone: run repair
exit-7 = a managed setting of an organisation forbids it
policy-rules = A policy allows what its rules name, and nothing else. A rule is written like a reference:
policy-rule-registry = that registry, on port 443
policy-rule-port = on that port; with :* on any port
policy-rule-below = every registry below it, however deep, and not that one itself; * is every registry
policy-rule-repository = that repository, and those below it
policy-rules-rest = Letter case and a dot at the end do not matter. docker.io is also the registry of images that name none. A rule that is not understood allows nothing.
policy-rules-expired = An expired policy allows nothing until there is a newer one. Nor does one that cannot be read or verified.

## Wrong usage of the command line: "error: " stands before it.

usage-error = error: { $what }
usage-unknown = unexpected argument '{ $argument }' found
usage-command = unrecognized subcommand '{ $command }'
usage-no_command = '{ $command }' requires a subcommand but one was not provided
    {"  "}[subcommands: { $commands }]
usage-no_value = a value is required for '{ $argument }' but none was supplied
usage-value = invalid value '{ $value }' for '{ $argument }'
# $what is one of the two before, $values are those that there are.
usage-value-of = { $what }
    {"  "}[possible values: { $values }]
usage-value-because = invalid value '{ $value }' for '{ $argument }': { $why }
usage-too_many = unexpected value '{ $value }' for '{ $argument }' found; no more were expected
usage-twice = the argument '{ $argument }' cannot be used multiple times
usage-conflict = the argument '{ $argument }' cannot be used with '{ $other }'
# $others are arguments, each on a line of its own.
usage-conflicts = the argument '{ $argument }' cannot be used with:{ $others }
# $arguments are arguments, each on a line of its own.
usage-missing = the following required arguments were not provided:{ $arguments }
usage-as_install = the argument '--as <{ value-user }>' cannot be used with 'install', which is for the account of '--user <{ value-name }>'
usage-choices_alone = status takes choices only to compare with them: add '--expect'
usage-at_login = the argument '--or-at-login' is for '--user @console': an account that is named is set up now
usage-no_unicode = invalid UTF-8 was detected in one or more arguments
usage-help = { heading-usage }: { $usage }

    { usage-help-bare }
usage-help-bare = For more information, try '--help'.
# $tips is usage-tip or usage-tips, $help what stands below it.
usage-help-tips = { $tips }

    { $help }
usage-tip = {"  "}tip: { $tip }
# Two or more, each on a line of its own.
usage-tips = { $first }
    { $second }
usage-similar-command = { $count ->
    [one] a similar subcommand exists: { $names }
   *[other] some similar subcommands exist: { $names }
}
usage-similar-argument = { $count ->
    [one] a similar argument exists: { $names }
   *[other] some similar arguments exist: { $names }
}
usage-similar-value = { $count ->
    [one] a similar value exists: { $names }
   *[other] some similar values exist: { $names }
}
usage-as_value = to pass '{ $text }' as a value, use '{ $command }'
usage-no_dashes = subcommand '{ $command }' exists; to use it, remove the '--' before it
usage-elsewhere = '{ $command }' exists
cause-no_team = a team is ten capital letters and digits
cause-no_address = give an address and a port from 1 to 65535, such as 127.0.0.1:80
cause-port_0 = port 0 is no port: give one from 1 to 65535
cause-multicast = { $address } is a multicast address, of no one Mac: give one such as 127.0.0.1
cause-languages = there are: { $languages }
cause-no_seconds = give whole seconds from 1 to 3600

# What the helper answered, in its own words, is quoted.
cause-helper-not_understood = the helper does not understand the request: '{ $text }'
cause-helper-not_allowed = the helper serves another account or program: '{ $text }'
cause-helper-not_privileged = the helper binds ports from 1 to 1023 alone: '{ $text }'
cause-helper-system = the helper could not do it: { $why } ('{ $text }')
cause-helper-policy = the helper does not accept the policy: '{ $text }'
cause-helper-unsafe = others than root can change what the helper uses: '{ $text }'
cause-helper-busy = the helper is busy with others: '{ $text }'
cause-helper-other_version = the helper is of another version: '{ $text }'
cause-helper-broken = the helper did not answer as it should: '{ $text }'

# What prints what a JSON Schema describes, where that is not only a command.
schema-run = each line of apply, install, repair and uninstall
schema-waits = install --or-at-login, where nobody is logged in
schema-decided = adopt, mute and refuse
schema-log = each line of log
schema-policy = policy show and put
schema-failure = any command that fails

# Why a port is asked for that is to be forwarded: the prompt quotes it.
expose-need = exposing port { $protocol } { $address }

## The window's own --help, as that of the command line.

window-program = Set up what iEchor Desktop needs on this Mac, in a window
window-lang = Speak this language (de, fr, es, pt-BR, ja, ko, zh-Hans, ar, en) instead of the one of the system
window-settings = Open on Settings > Advanced, also before set-up was finished
window-if_needed = Open only if something changed, or set-up was neither finished nor refused; else end with 0 (for the app, at each of its starts)
