# Print an optspec for argparse to handle cmd's options that are independent of any subcommand.
function __fish_iechor_setup_global_optspecs
    string join \n prefix= as= json log= lang= v/verbose h/help V/version
end

function __fish_iechor_setup_needs_command
    # Figure out if the current invocation already has a command.
    set -l cmd (commandline -opc)
    set -e cmd[1]
    argparse -s (__fish_iechor_setup_global_optspecs) -- $cmd 2>/dev/null
    or return
    if set -q argv[1]
        # Also print the command, so this can be used to figure out what it is.
        echo $argv[1]
        return 1
    end
    return 0
end

function __fish_iechor_setup_using_subcommand
    set -l cmd (__fish_iechor_setup_needs_command)
    test -z "$cmd"
    and return 1
    contains -- $cmd[1] $argv
end

complete -c iechor-setup -n "__fish_iechor_setup_needs_command" -l prefix -d 'Work on the simulated Mac in this directory' -r -F
complete -c iechor-setup -n "__fish_iechor_setup_needs_command" -l as -d 'For this account, or @console: whoever sits at this Mac (as root, or on a simulated Mac)' -r
complete -c iechor-setup -n "__fish_iechor_setup_needs_command" -l log -d 'Also append to this file what --json would print; as root: in a folder that only root can change, else as the account' -r -F
complete -c iechor-setup -n "__fish_iechor_setup_needs_command" -l lang -d 'Speak this language (de, fr, es, pt-BR, ja, ko, zh-Hans, ar, en) instead of the one of the environment; --json is in English' -r
complete -c iechor-setup -n "__fish_iechor_setup_needs_command" -l json -d 'Print JSON: one object, or a line for each event and the result last'
complete -c iechor-setup -n "__fish_iechor_setup_needs_command" -s v -l verbose -d 'Show every change with its command; twice (-vv): also tell on standard error what the program does'
complete -c iechor-setup -n "__fish_iechor_setup_needs_command" -s h -l help -d 'Print help'
complete -c iechor-setup -n "__fish_iechor_setup_needs_command" -s V -l version -d 'Print version'
complete -c iechor-setup -n "__fish_iechor_setup_needs_command" -f -a "plan" -d 'Show what would change and why; changes nothing'
complete -c iechor-setup -n "__fish_iechor_setup_needs_command" -f -a "apply" -d 'Make the changes: shown first, all or nothing, checked afterwards'
complete -c iechor-setup -n "__fish_iechor_setup_needs_command" -f -a "install" -d 'Set up for an account, as root: nothing is asked, now or when the account first opens iEchor'
complete -c iechor-setup -n "__fish_iechor_setup_needs_command" -f -a "status" -d 'Show desired against actual, item by item; exits with 3 if they differ'
complete -c iechor-setup -n "__fish_iechor_setup_needs_command" -f -a "uninstall" -d 'Take everything back, giving back what was replaced'
complete -c iechor-setup -n "__fish_iechor_setup_needs_command" -f -a "repair" -d 'Put an interrupted run in order, then make everything as it was chosen, or only these items and names'
complete -c iechor-setup -n "__fish_iechor_setup_needs_command" -f -a "adopt" -d 'Accept what is there as chosen: names stay with whoever has them, and nobody is warned of them any more'
complete -c iechor-setup -n "__fish_iechor_setup_needs_command" -f -a "mute" -d 'Warn no more of what is not as chosen; it stays chosen, and status goes on showing it'
complete -c iechor-setup -n "__fish_iechor_setup_needs_command" -f -a "refuse" -d 'Refuse an item: no start, update or check asks about it again, until it is set up or repaired by choice'
complete -c iechor-setup -n "__fish_iechor_setup_needs_command" -f -a "check" -d 'Tell what changed and nobody decided of yet, once for each change; exits with 3 if something did'
complete -c iechor-setup -n "__fish_iechor_setup_needs_command" -f -a "require" -d 'Make something that is needed now, asking for it if set-up asks for one thing at a time (\'--ask when-needed\')'
complete -c iechor-setup -n "__fish_iechor_setup_needs_command" -f -a "start" -d 'Do what iEchor Desktop does at each of its starts; exits with 3 if something changed that nobody decided of yet'
complete -c iechor-setup -n "__fish_iechor_setup_needs_command" -f -a "log" -d 'Show what was done as root, oldest first'
complete -c iechor-setup -n "__fish_iechor_setup_needs_command" -f -a "expose" -d 'Bind a port, directly or through the helper, and forward what comes; until interrupted'
complete -c iechor-setup -n "__fish_iechor_setup_needs_command" -f -a "context" -d 'The context by which the client finds the engine'
complete -c iechor-setup -n "__fish_iechor_setup_needs_command" -f -a "policy" -d 'The registry access policy of an organisation'
complete -c iechor-setup -n "__fish_iechor_setup_needs_command" -f -a "operations" -d 'List everything that root can ever do here: each path, program, argument and code requirement, and why'
complete -c iechor-setup -n "__fish_iechor_setup_needs_command" -f -a "schema" -d 'Print the JSON Schema of what a command prints with --json; without a name, which there are'
complete -c iechor-setup -n "__fish_iechor_setup_needs_command" -f -a "explain" -d 'Explain in plain words what root means here, or what an item is'
complete -c iechor-setup -n "__fish_iechor_setup_needs_command" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand plan" -l cli -d 'Where the command-line tools are linked' -r -f -a "system\t'In /usr/local/bin'
user\t'In ~/.iechor/bin'
off\t'Nowhere'"
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand plan" -l path -d 'How terminals find tools in ~/.iechor/bin' -r -f -a "profile\t'Add a marked block to the profile of the login shell'
everybody\t'Add the app’s tools to every account’s PATH, in /etc/paths.d'
tell\t'Say which line the shell profile needs'"
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand plan" -l hosts -d 'Lead these host names to this Mac where they do not lead there: localhost, kubernetes, or localhost,kubernetes' -r -f -a "localhost\t'localhost (what ‘install’ does)'
kubernetes\t'kubernetes.iechor.internal'
both\t'Both; also written localhost,kubernetes'"
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand plan" -l ask -d 'When setup asks: once in a window, for one thing when something needs it, or once for the helper that then does everything' -r -f -a "first-launch\t'Once, in a window at the first start (4.18 and later)'
when-needed\t'For one thing, when something needs it (4.15 to 4.17)'
helper-first\t'Once, for the helper, which then does the rest without a password (before 4.15)'"
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand plan" -l replace -d 'Back up and replace this name of another app (can be repeated)' -r
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand plan" -l leave -d 'Leave this name to the other app for good, and warn of it no more (can be repeated)' -r
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand plan" -l without -d 'Leave these tools out, such as kubectl: they are not linked, and nobody is warned of them (several: with commas)' -r
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand plan" -l with -d 'Link these tools, if they were left out (several: with commas)' -r
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand plan" -l prefix -d 'Work on the simulated Mac in this directory' -r -F
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand plan" -l as -d 'For this account, or @console: whoever sits at this Mac (as root, or on a simulated Mac)' -r
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand plan" -l log -d 'Also append to this file what --json would print; as root: in a folder that only root can change, else as the account' -r -F
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand plan" -l lang -d 'Speak this language (de, fr, es, pt-BR, ja, ko, zh-Hans, ar, en) instead of the one of the environment; --json is in English' -r
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand plan" -l check -d 'Exit with 3 if this Mac is not as chosen'
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand plan" -l recommended -d 'Tools in /usr/local/bin, default socket, context, ports below 1024: works for most developers; the other choices are laid over it'
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand plan" -l socket -d 'Link /var/run/iechor.sock, now and each time this Mac starts'
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand plan" -l no-socket -d 'No /var/run/iechor.sock'
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand plan" -l context -d 'Let the context desktop-linux lead to the engine, and take it into use unless another one was chosen since'
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand plan" -l no-context -d 'No context of iEchor; the one before is in use again'
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand plan" -l ports -d 'Install the helper for ports below 1024'
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand plan" -l no-ports -d 'No helper for ports'
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand plan" -l no-hosts -d 'Leave host names alone, and take out again what was added for them'
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand plan" -l kubernetes -d 'Kubernetes is used, so that its host name is looked after'
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand plan" -l no-kubernetes -d 'Kubernetes is not used'
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand plan" -l json -d 'Print JSON: one object, or a line for each event and the result last'
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand plan" -s v -l verbose -d 'Show every change with its command; twice (-vv): also tell on standard error what the program does'
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand plan" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand apply" -l cli -d 'Where the command-line tools are linked' -r -f -a "system\t'In /usr/local/bin'
user\t'In ~/.iechor/bin'
off\t'Nowhere'"
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand apply" -l path -d 'How terminals find tools in ~/.iechor/bin' -r -f -a "profile\t'Add a marked block to the profile of the login shell'
everybody\t'Add the app’s tools to every account’s PATH, in /etc/paths.d'
tell\t'Say which line the shell profile needs'"
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand apply" -l hosts -d 'Lead these host names to this Mac where they do not lead there: localhost, kubernetes, or localhost,kubernetes' -r -f -a "localhost\t'localhost (what ‘install’ does)'
kubernetes\t'kubernetes.iechor.internal'
both\t'Both; also written localhost,kubernetes'"
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand apply" -l ask -d 'When setup asks: once in a window, for one thing when something needs it, or once for the helper that then does everything' -r -f -a "first-launch\t'Once, in a window at the first start (4.18 and later)'
when-needed\t'For one thing, when something needs it (4.15 to 4.17)'
helper-first\t'Once, for the helper, which then does the rest without a password (before 4.15)'"
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand apply" -l replace -d 'Back up and replace this name of another app (can be repeated)' -r
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand apply" -l leave -d 'Leave this name to the other app for good, and warn of it no more (can be repeated)' -r
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand apply" -l without -d 'Leave these tools out, such as kubectl: they are not linked, and nobody is warned of them (several: with commas)' -r
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand apply" -l with -d 'Link these tools, if they were left out (several: with commas)' -r
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand apply" -l prefix -d 'Work on the simulated Mac in this directory' -r -F
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand apply" -l as -d 'For this account, or @console: whoever sits at this Mac (as root, or on a simulated Mac)' -r
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand apply" -l log -d 'Also append to this file what --json would print; as root: in a folder that only root can change, else as the account' -r -F
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand apply" -l lang -d 'Speak this language (de, fr, es, pt-BR, ja, ko, zh-Hans, ar, en) instead of the one of the environment; --json is in English' -r
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand apply" -s y -l yes -d 'Agree without being asked (an administrator password may still be needed)'
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand apply" -s q -l quiet -d 'Say nothing of what is done, only what needs attention; without --yes the list is shown all the same'
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand apply" -l no-rollback -d 'Undo nothing if something fails, so that it can be looked at; \'repair\' undoes it later'
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand apply" -l recommended -d 'Tools in /usr/local/bin, default socket, context, ports below 1024: works for most developers; the other choices are laid over it'
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand apply" -l socket -d 'Link /var/run/iechor.sock, now and each time this Mac starts'
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand apply" -l no-socket -d 'No /var/run/iechor.sock'
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand apply" -l context -d 'Let the context desktop-linux lead to the engine, and take it into use unless another one was chosen since'
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand apply" -l no-context -d 'No context of iEchor; the one before is in use again'
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand apply" -l ports -d 'Install the helper for ports below 1024'
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand apply" -l no-ports -d 'No helper for ports'
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand apply" -l no-hosts -d 'Leave host names alone, and take out again what was added for them'
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand apply" -l kubernetes -d 'Kubernetes is used, so that its host name is looked after'
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand apply" -l no-kubernetes -d 'Kubernetes is not used'
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand apply" -l json -d 'Print JSON: one object, or a line for each event and the result last'
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand apply" -s v -l verbose -d 'Show every change with its command; twice (-vv): also tell on standard error what the program does'
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand apply" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand install" -l user -d 'For this account, or @console: whoever sits at this Mac' -r
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand install" -l cli -d 'Where the command-line tools are linked' -r -f -a "system\t'In /usr/local/bin'
user\t'In ~/.iechor/bin'
off\t'Nowhere'"
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand install" -l path -d 'How terminals find tools in ~/.iechor/bin' -r -f -a "profile\t'Add a marked block to the profile of the login shell'
everybody\t'Add the app’s tools to every account’s PATH, in /etc/paths.d'
tell\t'Say which line the shell profile needs'"
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand install" -l hosts -d 'Lead these host names to this Mac where they do not lead there: localhost, kubernetes, or localhost,kubernetes' -r -f -a "localhost\t'localhost (what ‘install’ does)'
kubernetes\t'kubernetes.iechor.internal'
both\t'Both; also written localhost,kubernetes'"
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand install" -l ask -d 'When setup asks: once in a window, for one thing when something needs it, or once for the helper that then does everything' -r -f -a "first-launch\t'Once, in a window at the first start (4.18 and later)'
when-needed\t'For one thing, when something needs it (4.15 to 4.17)'
helper-first\t'Once, for the helper, which then does the rest without a password (before 4.15)'"
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand install" -l replace -d 'Back up and replace this name of another app (can be repeated)' -r
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand install" -l leave -d 'Leave this name to the other app for good, and warn of it no more (can be repeated)' -r
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand install" -l without -d 'Leave these tools out, such as kubectl: they are not linked, and nobody is warned of them (several: with commas)' -r
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand install" -l with -d 'Link these tools, if they were left out (several: with commas)' -r
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand install" -l prefix -d 'Work on the simulated Mac in this directory' -r -F
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand install" -l as -d 'For this account, or @console: whoever sits at this Mac (as root, or on a simulated Mac)' -r
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand install" -l log -d 'Also append to this file what --json would print; as root: in a folder that only root can change, else as the account' -r -F
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand install" -l lang -d 'Speak this language (de, fr, es, pt-BR, ja, ko, zh-Hans, ar, en) instead of the one of the environment; --json is in English' -r
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand install" -l or-at-login -d 'With --user @console: where nobody is logged in, leave a job that does it for whoever logs in first, and removes itself then'
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand install" -l accept-license -d 'Accepted for deployments that say so; set-up has no licence to agree to'
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand install" -s q -l quiet -d 'Say nothing of what is done, only what needs attention'
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand install" -l no-rollback -d 'Undo nothing if something fails, so that it can be looked at; \'repair\' undoes it later'
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand install" -l recommended -d 'Tools in /usr/local/bin, default socket, context, ports below 1024: works for most developers; the other choices are laid over it'
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand install" -l socket -d 'Link /var/run/iechor.sock, now and each time this Mac starts'
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand install" -l no-socket -d 'No /var/run/iechor.sock'
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand install" -l context -d 'Let the context desktop-linux lead to the engine, and take it into use unless another one was chosen since'
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand install" -l no-context -d 'No context of iEchor; the one before is in use again'
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand install" -l ports -d 'Install the helper for ports below 1024'
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand install" -l no-ports -d 'No helper for ports'
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand install" -l no-hosts -d 'Leave host names alone, and take out again what was added for them'
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand install" -l kubernetes -d 'Kubernetes is used, so that its host name is looked after'
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand install" -l no-kubernetes -d 'Kubernetes is not used'
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand install" -l json -d 'Print JSON: one object, or a line for each event and the result last'
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand install" -s v -l verbose -d 'Show every change with its command; twice (-vv): also tell on standard error what the program does'
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand install" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand status" -l report -d 'Show a report for whoever helps instead, then save it in this file (-: only show it). Names of accounts, homes and this Mac are taken out, and nothing leaves this Mac' -r -F
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand status" -l cli -d 'Where the command-line tools are linked' -r -f -a "system\t'In /usr/local/bin'
user\t'In ~/.iechor/bin'
off\t'Nowhere'"
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand status" -l path -d 'How terminals find tools in ~/.iechor/bin' -r -f -a "profile\t'Add a marked block to the profile of the login shell'
everybody\t'Add the app’s tools to every account’s PATH, in /etc/paths.d'
tell\t'Say which line the shell profile needs'"
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand status" -l hosts -d 'Lead these host names to this Mac where they do not lead there: localhost, kubernetes, or localhost,kubernetes' -r -f -a "localhost\t'localhost (what ‘install’ does)'
kubernetes\t'kubernetes.iechor.internal'
both\t'Both; also written localhost,kubernetes'"
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand status" -l ask -d 'When setup asks: once in a window, for one thing when something needs it, or once for the helper that then does everything' -r -f -a "first-launch\t'Once, in a window at the first start (4.18 and later)'
when-needed\t'For one thing, when something needs it (4.15 to 4.17)'
helper-first\t'Once, for the helper, which then does the rest without a password (before 4.15)'"
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand status" -l replace -d 'Back up and replace this name of another app (can be repeated)' -r
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand status" -l leave -d 'Leave this name to the other app for good, and warn of it no more (can be repeated)' -r
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand status" -l without -d 'Leave these tools out, such as kubectl: they are not linked, and nobody is warned of them (several: with commas)' -r
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand status" -l with -d 'Link these tools, if they were left out (several: with commas)' -r
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand status" -l prefix -d 'Work on the simulated Mac in this directory' -r -F
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand status" -l as -d 'For this account, or @console: whoever sits at this Mac (as root, or on a simulated Mac)' -r
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand status" -l log -d 'Also append to this file what --json would print; as root: in a folder that only root can change, else as the account' -r -F
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand status" -l lang -d 'Speak this language (de, fr, es, pt-BR, ja, ko, zh-Hans, ar, en) instead of the one of the environment; --json is in English' -r
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand status" -s y -l yes -d 'Save the report without being asked'
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand status" -l brief -d 'Say it in one line of less than 1 KiB'
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand status" -l expect -d 'Exit with 0 only if this Mac is as CHOICES say, and with 3 if not, or if nothing was ever chosen'
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand status" -l all-users -d 'Of each account that root\'s record names, and of whoever sits at this Mac (as root)'
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand status" -l recommended -d 'Tools in /usr/local/bin, default socket, context, ports below 1024: works for most developers; the other choices are laid over it'
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand status" -l socket -d 'Link /var/run/iechor.sock, now and each time this Mac starts'
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand status" -l no-socket -d 'No /var/run/iechor.sock'
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand status" -l context -d 'Let the context desktop-linux lead to the engine, and take it into use unless another one was chosen since'
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand status" -l no-context -d 'No context of iEchor; the one before is in use again'
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand status" -l ports -d 'Install the helper for ports below 1024'
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand status" -l no-ports -d 'No helper for ports'
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand status" -l no-hosts -d 'Leave host names alone, and take out again what was added for them'
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand status" -l kubernetes -d 'Kubernetes is used, so that its host name is looked after'
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand status" -l no-kubernetes -d 'Kubernetes is not used'
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand status" -l json -d 'Print JSON: one object, or a line for each event and the result last'
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand status" -s v -l verbose -d 'Show every change with its command; twice (-vv): also tell on standard error what the program does'
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand status" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand uninstall" -l prefix -d 'Work on the simulated Mac in this directory' -r -F
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand uninstall" -l as -d 'For this account, or @console: whoever sits at this Mac (as root, or on a simulated Mac)' -r
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand uninstall" -l log -d 'Also append to this file what --json would print; as root: in a folder that only root can change, else as the account' -r -F
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand uninstall" -l lang -d 'Speak this language (de, fr, es, pt-BR, ja, ko, zh-Hans, ar, en) instead of the one of the environment; --json is in English' -r
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand uninstall" -s y -l yes -d 'Agree without being asked (an administrator password may still be needed)'
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand uninstall" -s q -l quiet -d 'Say nothing of what is done, only what needs attention; without --yes the list is shown all the same'
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand uninstall" -l keep-data -d 'Keep settings.toml as it is: a later \'apply\' brings everything back'
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand uninstall" -l delete-data -d 'Delete settings.toml too (the default)'
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand uninstall" -l no-rollback -d 'Undo nothing if something fails, so that it can be looked at; \'repair\' undoes it later'
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand uninstall" -l json -d 'Print JSON: one object, or a line for each event and the result last'
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand uninstall" -s v -l verbose -d 'Show every change with its command; twice (-vv): also tell on standard error what the program does'
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand uninstall" -s h -l help -d 'Print help'
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand repair" -l prefix -d 'Work on the simulated Mac in this directory' -r -F
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand repair" -l as -d 'For this account, or @console: whoever sits at this Mac (as root, or on a simulated Mac)' -r
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand repair" -l log -d 'Also append to this file what --json would print; as root: in a folder that only root can change, else as the account' -r -F
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand repair" -l lang -d 'Speak this language (de, fr, es, pt-BR, ja, ko, zh-Hans, ar, en) instead of the one of the environment; --json is in English' -r
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand repair" -s y -l yes -d 'Agree without being asked (an administrator password may still be needed)'
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand repair" -s q -l quiet -d 'Say nothing of what is done, only what needs attention; without --yes the list is shown all the same'
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand repair" -l set-aside -d 'Rename records that cannot be read (settings, receipt, journal) first, and keep them'
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand repair" -l json -d 'Print JSON: one object, or a line for each event and the result last'
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand repair" -s v -l verbose -d 'Show every change with its command; twice (-vv): also tell on standard error what the program does'
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand repair" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand adopt" -l prefix -d 'Work on the simulated Mac in this directory' -r -F
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand adopt" -l as -d 'For this account, or @console: whoever sits at this Mac (as root, or on a simulated Mac)' -r
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand adopt" -l log -d 'Also append to this file what --json would print; as root: in a folder that only root can change, else as the account' -r -F
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand adopt" -l lang -d 'Speak this language (de, fr, es, pt-BR, ja, ko, zh-Hans, ar, en) instead of the one of the environment; --json is in English' -r
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand adopt" -l undo -d 'Take the decision back; what was adopted is taken back by \'repair\' then'
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand adopt" -s y -l yes -d 'Accepted for scripts: nothing is asked'
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand adopt" -l json -d 'Print JSON: one object, or a line for each event and the result last'
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand adopt" -s v -l verbose -d 'Show every change with its command; twice (-vv): also tell on standard error what the program does'
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand adopt" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand mute" -l prefix -d 'Work on the simulated Mac in this directory' -r -F
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand mute" -l as -d 'For this account, or @console: whoever sits at this Mac (as root, or on a simulated Mac)' -r
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand mute" -l log -d 'Also append to this file what --json would print; as root: in a folder that only root can change, else as the account' -r -F
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand mute" -l lang -d 'Speak this language (de, fr, es, pt-BR, ja, ko, zh-Hans, ar, en) instead of the one of the environment; --json is in English' -r
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand mute" -l undo -d 'Take the decision back; what was adopted is taken back by \'repair\' then'
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand mute" -s y -l yes -d 'Accepted for scripts: nothing is asked'
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand mute" -l json -d 'Print JSON: one object, or a line for each event and the result last'
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand mute" -s v -l verbose -d 'Show every change with its command; twice (-vv): also tell on standard error what the program does'
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand mute" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand refuse" -l prefix -d 'Work on the simulated Mac in this directory' -r -F
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand refuse" -l as -d 'For this account, or @console: whoever sits at this Mac (as root, or on a simulated Mac)' -r
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand refuse" -l log -d 'Also append to this file what --json would print; as root: in a folder that only root can change, else as the account' -r -F
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand refuse" -l lang -d 'Speak this language (de, fr, es, pt-BR, ja, ko, zh-Hans, ar, en) instead of the one of the environment; --json is in English' -r
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand refuse" -l for-good -d 'Also where something needs it'
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand refuse" -l undo -d 'Take the refusal back'
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand refuse" -l json -d 'Print JSON: one object, or a line for each event and the result last'
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand refuse" -s v -l verbose -d 'Show every change with its command; twice (-vv): also tell on standard error what the program does'
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand refuse" -s h -l help -d 'Print help'
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand check" -l prefix -d 'Work on the simulated Mac in this directory' -r -F
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand check" -l as -d 'For this account, or @console: whoever sits at this Mac (as root, or on a simulated Mac)' -r
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand check" -l log -d 'Also append to this file what --json would print; as root: in a folder that only root can change, else as the account' -r -F
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand check" -l lang -d 'Speak this language (de, fr, es, pt-BR, ja, ko, zh-Hans, ar, en) instead of the one of the environment; --json is in English' -r
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand check" -l json -d 'Print JSON: one object, or a line for each event and the result last'
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand check" -s v -l verbose -d 'Show every change with its command; twice (-vv): also tell on standard error what the program does'
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand check" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand require" -l for -d 'Why it is needed; the prompt shows it, quoted' -r
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand require" -l timeout -d 'Give up if nobody answers the prompt of macOS within this time; nothing is changed, and nothing is remembered' -r
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand require" -l prefix -d 'Work on the simulated Mac in this directory' -r -F
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand require" -l as -d 'For this account, or @console: whoever sits at this Mac (as root, or on a simulated Mac)' -r
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand require" -l log -d 'Also append to this file what --json would print; as root: in a folder that only root can change, else as the account' -r -F
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand require" -l lang -d 'Speak this language (de, fr, es, pt-BR, ja, ko, zh-Hans, ar, en) instead of the one of the environment; --json is in English' -r
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand require" -l json -d 'Print JSON: one object, or a line for each event and the result last'
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand require" -s v -l verbose -d 'Show every change with its command; twice (-vv): also tell on standard error what the program does'
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand require" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand start" -l prefix -d 'Work on the simulated Mac in this directory' -r -F
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand start" -l as -d 'For this account, or @console: whoever sits at this Mac (as root, or on a simulated Mac)' -r
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand start" -l log -d 'Also append to this file what --json would print; as root: in a folder that only root can change, else as the account' -r -F
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand start" -l lang -d 'Speak this language (de, fr, es, pt-BR, ja, ko, zh-Hans, ar, en) instead of the one of the environment; --json is in English' -r
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand start" -l json -d 'Print JSON: one object, or a line for each event and the result last'
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand start" -s v -l verbose -d 'Show every change with its command; twice (-vv): also tell on standard error what the program does'
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand start" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand log" -l prefix -d 'Work on the simulated Mac in this directory' -r -F
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand log" -l as -d 'For this account, or @console: whoever sits at this Mac (as root, or on a simulated Mac)' -r
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand log" -l log -d 'Also append to this file what --json would print; as root: in a folder that only root can change, else as the account' -r -F
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand log" -l lang -d 'Speak this language (de, fr, es, pt-BR, ja, ko, zh-Hans, ar, en) instead of the one of the environment; --json is in English' -r
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand log" -l json -d 'Print JSON: one object, or a line for each event and the result last'
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand log" -s v -l verbose -d 'Show every change with its command; twice (-vv): also tell on standard error what the program does'
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand log" -s h -l help -d 'Print help'
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand expose" -l to -d 'Where to forward it to' -r
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand expose" -l for -d 'Why it is needed; the prompt shows it, quoted' -r
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand expose" -l timeout -d 'Give up if nobody answers the prompt of macOS within this time; nothing is changed, and nothing is remembered' -r
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand expose" -l prefix -d 'Work on the simulated Mac in this directory' -r -F
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand expose" -l as -d 'For this account, or @console: whoever sits at this Mac (as root, or on a simulated Mac)' -r
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand expose" -l log -d 'Also append to this file what --json would print; as root: in a folder that only root can change, else as the account' -r -F
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand expose" -l lang -d 'Speak this language (de, fr, es, pt-BR, ja, ko, zh-Hans, ar, en) instead of the one of the environment; --json is in English' -r
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand expose" -l udp -d 'UDP instead of TCP'
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand expose" -l test -d 'Only try whether it can be bound and reached'
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand expose" -l json -d 'Print JSON: one object, or a line for each event and the result last'
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand expose" -s v -l verbose -d 'Show every change with its command; twice (-vv): also tell on standard error what the program does'
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand expose" -s h -l help -d 'Print help'
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand context; and not __fish_seen_subcommand_from use show help" -l prefix -d 'Work on the simulated Mac in this directory' -r -F
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand context; and not __fish_seen_subcommand_from use show help" -l as -d 'For this account, or @console: whoever sits at this Mac (as root, or on a simulated Mac)' -r
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand context; and not __fish_seen_subcommand_from use show help" -l log -d 'Also append to this file what --json would print; as root: in a folder that only root can change, else as the account' -r -F
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand context; and not __fish_seen_subcommand_from use show help" -l lang -d 'Speak this language (de, fr, es, pt-BR, ja, ko, zh-Hans, ar, en) instead of the one of the environment; --json is in English' -r
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand context; and not __fish_seen_subcommand_from use show help" -l json -d 'Print JSON: one object, or a line for each event and the result last'
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand context; and not __fish_seen_subcommand_from use show help" -s v -l verbose -d 'Show every change with its command; twice (-vv): also tell on standard error what the program does'
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand context; and not __fish_seen_subcommand_from use show help" -s h -l help -d 'Print help'
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand context; and not __fish_seen_subcommand_from use show help" -f -a "use" -d 'Take iEchor\'s context into use, whichever is in use now; never asks for a password'
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand context; and not __fish_seen_subcommand_from use show help" -f -a "show" -d 'Show which context is in use, and what decides instead'
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand context; and not __fish_seen_subcommand_from use show help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand context; and __fish_seen_subcommand_from use" -l prefix -d 'Work on the simulated Mac in this directory' -r -F
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand context; and __fish_seen_subcommand_from use" -l as -d 'For this account, or @console: whoever sits at this Mac (as root, or on a simulated Mac)' -r
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand context; and __fish_seen_subcommand_from use" -l log -d 'Also append to this file what --json would print; as root: in a folder that only root can change, else as the account' -r -F
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand context; and __fish_seen_subcommand_from use" -l lang -d 'Speak this language (de, fr, es, pt-BR, ja, ko, zh-Hans, ar, en) instead of the one of the environment; --json is in English' -r
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand context; and __fish_seen_subcommand_from use" -l json -d 'Print JSON: one object, or a line for each event and the result last'
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand context; and __fish_seen_subcommand_from use" -s v -l verbose -d 'Show every change with its command; twice (-vv): also tell on standard error what the program does'
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand context; and __fish_seen_subcommand_from use" -s h -l help -d 'Print help'
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand context; and __fish_seen_subcommand_from show" -l prefix -d 'Work on the simulated Mac in this directory' -r -F
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand context; and __fish_seen_subcommand_from show" -l as -d 'For this account, or @console: whoever sits at this Mac (as root, or on a simulated Mac)' -r
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand context; and __fish_seen_subcommand_from show" -l log -d 'Also append to this file what --json would print; as root: in a folder that only root can change, else as the account' -r -F
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand context; and __fish_seen_subcommand_from show" -l lang -d 'Speak this language (de, fr, es, pt-BR, ja, ko, zh-Hans, ar, en) instead of the one of the environment; --json is in English' -r
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand context; and __fish_seen_subcommand_from show" -l json -d 'Print JSON: one object, or a line for each event and the result last'
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand context; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Show every change with its command; twice (-vv): also tell on standard error what the program does'
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand context; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help'
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand context; and __fish_seen_subcommand_from help" -f -a "use" -d 'Take iEchor\'s context into use, whichever is in use now; never asks for a password'
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand context; and __fish_seen_subcommand_from help" -f -a "show" -d 'Show which context is in use, and what decides instead'
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand context; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand policy; and not __fish_seen_subcommand_from show put check help" -l prefix -d 'Work on the simulated Mac in this directory' -r -F
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand policy; and not __fish_seen_subcommand_from show put check help" -l as -d 'For this account, or @console: whoever sits at this Mac (as root, or on a simulated Mac)' -r
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand policy; and not __fish_seen_subcommand_from show put check help" -l log -d 'Also append to this file what --json would print; as root: in a folder that only root can change, else as the account' -r -F
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand policy; and not __fish_seen_subcommand_from show put check help" -l lang -d 'Speak this language (de, fr, es, pt-BR, ja, ko, zh-Hans, ar, en) instead of the one of the environment; --json is in English' -r
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand policy; and not __fish_seen_subcommand_from show put check help" -l json -d 'Print JSON: one object, or a line for each event and the result last'
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand policy; and not __fish_seen_subcommand_from show put check help" -s v -l verbose -d 'Show every change with its command; twice (-vv): also tell on standard error what the program does'
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand policy; and not __fish_seen_subcommand_from show put check help" -s h -l help -d 'Print help'
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand policy; and not __fish_seen_subcommand_from show put check help" -f -a "show" -d 'Show the policy that is in force'
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand policy; and not __fish_seen_subcommand_from show put check help" -f -a "put" -d 'Have the helper take a signed policy, and show what is in force then'
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand policy; and not __fish_seen_subcommand_from show put check help" -f -a "check" -d 'Tell whether a registry may be used, and by which rule; exits with 3 if not'
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand policy; and not __fish_seen_subcommand_from show put check help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand policy; and __fish_seen_subcommand_from show" -l prefix -d 'Work on the simulated Mac in this directory' -r -F
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand policy; and __fish_seen_subcommand_from show" -l as -d 'For this account, or @console: whoever sits at this Mac (as root, or on a simulated Mac)' -r
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand policy; and __fish_seen_subcommand_from show" -l log -d 'Also append to this file what --json would print; as root: in a folder that only root can change, else as the account' -r -F
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand policy; and __fish_seen_subcommand_from show" -l lang -d 'Speak this language (de, fr, es, pt-BR, ja, ko, zh-Hans, ar, en) instead of the one of the environment; --json is in English' -r
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand policy; and __fish_seen_subcommand_from show" -l json -d 'Print JSON: one object, or a line for each event and the result last'
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand policy; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Show every change with its command; twice (-vv): also tell on standard error what the program does'
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand policy; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help'
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand policy; and __fish_seen_subcommand_from put" -l prefix -d 'Work on the simulated Mac in this directory' -r -F
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand policy; and __fish_seen_subcommand_from put" -l as -d 'For this account, or @console: whoever sits at this Mac (as root, or on a simulated Mac)' -r
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand policy; and __fish_seen_subcommand_from put" -l log -d 'Also append to this file what --json would print; as root: in a folder that only root can change, else as the account' -r -F
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand policy; and __fish_seen_subcommand_from put" -l lang -d 'Speak this language (de, fr, es, pt-BR, ja, ko, zh-Hans, ar, en) instead of the one of the environment; --json is in English' -r
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand policy; and __fish_seen_subcommand_from put" -l json -d 'Print JSON: one object, or a line for each event and the result last'
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand policy; and __fish_seen_subcommand_from put" -s v -l verbose -d 'Show every change with its command; twice (-vv): also tell on standard error what the program does'
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand policy; and __fish_seen_subcommand_from put" -s h -l help -d 'Print help'
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand policy; and __fish_seen_subcommand_from check" -l prefix -d 'Work on the simulated Mac in this directory' -r -F
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand policy; and __fish_seen_subcommand_from check" -l as -d 'For this account, or @console: whoever sits at this Mac (as root, or on a simulated Mac)' -r
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand policy; and __fish_seen_subcommand_from check" -l log -d 'Also append to this file what --json would print; as root: in a folder that only root can change, else as the account' -r -F
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand policy; and __fish_seen_subcommand_from check" -l lang -d 'Speak this language (de, fr, es, pt-BR, ja, ko, zh-Hans, ar, en) instead of the one of the environment; --json is in English' -r
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand policy; and __fish_seen_subcommand_from check" -l json -d 'Print JSON: one object, or a line for each event and the result last'
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand policy; and __fish_seen_subcommand_from check" -s v -l verbose -d 'Show every change with its command; twice (-vv): also tell on standard error what the program does'
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand policy; and __fish_seen_subcommand_from check" -s h -l help -d 'Print help'
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand policy; and __fish_seen_subcommand_from help" -f -a "show" -d 'Show the policy that is in force'
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand policy; and __fish_seen_subcommand_from help" -f -a "put" -d 'Have the helper take a signed policy, and show what is in force then'
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand policy; and __fish_seen_subcommand_from help" -f -a "check" -d 'Tell whether a registry may be used, and by which rule; exits with 3 if not'
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand policy; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand operations" -l team -d 'The team that signs the app, in the code requirements' -r
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand operations" -l prefix -d 'Work on the simulated Mac in this directory' -r -F
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand operations" -l as -d 'For this account, or @console: whoever sits at this Mac (as root, or on a simulated Mac)' -r
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand operations" -l log -d 'Also append to this file what --json would print; as root: in a folder that only root can change, else as the account' -r -F
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand operations" -l lang -d 'Speak this language (de, fr, es, pt-BR, ja, ko, zh-Hans, ar, en) instead of the one of the environment; --json is in English' -r
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand operations" -l json -d 'Print JSON: one object, or a line for each event and the result last'
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand operations" -s v -l verbose -d 'Show every change with its command; twice (-vv): also tell on standard error what the program does'
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand operations" -s h -l help -d 'Print help'
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand schema" -l prefix -d 'Work on the simulated Mac in this directory' -r -F
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand schema" -l as -d 'For this account, or @console: whoever sits at this Mac (as root, or on a simulated Mac)' -r
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand schema" -l log -d 'Also append to this file what --json would print; as root: in a folder that only root can change, else as the account' -r -F
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand schema" -l lang -d 'Speak this language (de, fr, es, pt-BR, ja, ko, zh-Hans, ar, en) instead of the one of the environment; --json is in English' -r
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand schema" -l json -d 'Print JSON: one object, or a line for each event and the result last'
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand schema" -s v -l verbose -d 'Show every change with its command; twice (-vv): also tell on standard error what the program does'
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand schema" -s h -l help -d 'Print help'
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand explain" -l prefix -d 'Work on the simulated Mac in this directory' -r -F
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand explain" -l as -d 'For this account, or @console: whoever sits at this Mac (as root, or on a simulated Mac)' -r
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand explain" -l log -d 'Also append to this file what --json would print; as root: in a folder that only root can change, else as the account' -r -F
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand explain" -l lang -d 'Speak this language (de, fr, es, pt-BR, ja, ko, zh-Hans, ar, en) instead of the one of the environment; --json is in English' -r
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand explain" -l json -d 'Print JSON: one object, or a line for each event and the result last'
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand explain" -s v -l verbose -d 'Show every change with its command; twice (-vv): also tell on standard error what the program does'
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand explain" -s h -l help -d 'Print help'
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand help; and not __fish_seen_subcommand_from plan apply install status uninstall repair adopt mute refuse check require start log expose context policy operations schema explain help" -f -a "plan" -d 'Show what would change and why; changes nothing'
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand help; and not __fish_seen_subcommand_from plan apply install status uninstall repair adopt mute refuse check require start log expose context policy operations schema explain help" -f -a "apply" -d 'Make the changes: shown first, all or nothing, checked afterwards'
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand help; and not __fish_seen_subcommand_from plan apply install status uninstall repair adopt mute refuse check require start log expose context policy operations schema explain help" -f -a "install" -d 'Set up for an account, as root: nothing is asked, now or when the account first opens iEchor'
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand help; and not __fish_seen_subcommand_from plan apply install status uninstall repair adopt mute refuse check require start log expose context policy operations schema explain help" -f -a "status" -d 'Show desired against actual, item by item; exits with 3 if they differ'
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand help; and not __fish_seen_subcommand_from plan apply install status uninstall repair adopt mute refuse check require start log expose context policy operations schema explain help" -f -a "uninstall" -d 'Take everything back, giving back what was replaced'
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand help; and not __fish_seen_subcommand_from plan apply install status uninstall repair adopt mute refuse check require start log expose context policy operations schema explain help" -f -a "repair" -d 'Put an interrupted run in order, then make everything as it was chosen, or only these items and names'
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand help; and not __fish_seen_subcommand_from plan apply install status uninstall repair adopt mute refuse check require start log expose context policy operations schema explain help" -f -a "adopt" -d 'Accept what is there as chosen: names stay with whoever has them, and nobody is warned of them any more'
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand help; and not __fish_seen_subcommand_from plan apply install status uninstall repair adopt mute refuse check require start log expose context policy operations schema explain help" -f -a "mute" -d 'Warn no more of what is not as chosen; it stays chosen, and status goes on showing it'
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand help; and not __fish_seen_subcommand_from plan apply install status uninstall repair adopt mute refuse check require start log expose context policy operations schema explain help" -f -a "refuse" -d 'Refuse an item: no start, update or check asks about it again, until it is set up or repaired by choice'
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand help; and not __fish_seen_subcommand_from plan apply install status uninstall repair adopt mute refuse check require start log expose context policy operations schema explain help" -f -a "check" -d 'Tell what changed and nobody decided of yet, once for each change; exits with 3 if something did'
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand help; and not __fish_seen_subcommand_from plan apply install status uninstall repair adopt mute refuse check require start log expose context policy operations schema explain help" -f -a "require" -d 'Make something that is needed now, asking for it if set-up asks for one thing at a time (\'--ask when-needed\')'
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand help; and not __fish_seen_subcommand_from plan apply install status uninstall repair adopt mute refuse check require start log expose context policy operations schema explain help" -f -a "start" -d 'Do what iEchor Desktop does at each of its starts; exits with 3 if something changed that nobody decided of yet'
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand help; and not __fish_seen_subcommand_from plan apply install status uninstall repair adopt mute refuse check require start log expose context policy operations schema explain help" -f -a "log" -d 'Show what was done as root, oldest first'
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand help; and not __fish_seen_subcommand_from plan apply install status uninstall repair adopt mute refuse check require start log expose context policy operations schema explain help" -f -a "expose" -d 'Bind a port, directly or through the helper, and forward what comes; until interrupted'
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand help; and not __fish_seen_subcommand_from plan apply install status uninstall repair adopt mute refuse check require start log expose context policy operations schema explain help" -f -a "context" -d 'The context by which the client finds the engine'
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand help; and not __fish_seen_subcommand_from plan apply install status uninstall repair adopt mute refuse check require start log expose context policy operations schema explain help" -f -a "policy" -d 'The registry access policy of an organisation'
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand help; and not __fish_seen_subcommand_from plan apply install status uninstall repair adopt mute refuse check require start log expose context policy operations schema explain help" -f -a "operations" -d 'List everything that root can ever do here: each path, program, argument and code requirement, and why'
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand help; and not __fish_seen_subcommand_from plan apply install status uninstall repair adopt mute refuse check require start log expose context policy operations schema explain help" -f -a "schema" -d 'Print the JSON Schema of what a command prints with --json; without a name, which there are'
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand help; and not __fish_seen_subcommand_from plan apply install status uninstall repair adopt mute refuse check require start log expose context policy operations schema explain help" -f -a "explain" -d 'Explain in plain words what root means here, or what an item is'
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand help; and not __fish_seen_subcommand_from plan apply install status uninstall repair adopt mute refuse check require start log expose context policy operations schema explain help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand help; and __fish_seen_subcommand_from context" -f -a "use" -d 'Take iEchor\'s context into use, whichever is in use now; never asks for a password'
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand help; and __fish_seen_subcommand_from context" -f -a "show" -d 'Show which context is in use, and what decides instead'
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand help; and __fish_seen_subcommand_from policy" -f -a "show" -d 'Show the policy that is in force'
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand help; and __fish_seen_subcommand_from policy" -f -a "put" -d 'Have the helper take a signed policy, and show what is in force then'
complete -c iechor-setup -n "__fish_iechor_setup_using_subcommand help; and __fish_seen_subcommand_from policy" -f -a "check" -d 'Tell whether a registry may be used, and by which rule; exits with 3 if not'
