#!/bin/sh
# Jamf Pro script for a policy. Parameter 4: install (also where it is empty) or uninstall; parameters 5 to 11: choices,
# in place of those below. Its exit code is that of iechor-setup: anything but 0 fails the policy.
# ==== program
program='/Applications/iEchor.app/Contents/MacOS/iechor-setup'

setup() { "$program" "$@" </dev/null; }
# ====
# ==== choices
# What each Mac is to have, in the words of 'iechor-setup plan --help', such as '--cli system --no-ports'. Empty: what
# was chosen there, or else what the organisation's settings say, or else what is recommended.
choices=''
# ====
# ==== make-so
# Sets up for whoever sits at this Mac and asks nobody. While nobody does, a job waits for whoever logs in first.
make_so() {
  # shellcheck disable=SC2086 # several words
  setup install --user @console --or-at-login --quiet $choices
}
# ====
# ==== take-back
records='/Library/Application Support/com.iechor.desktop/setup'
# The job that waits for whoever logs in first.
waits='/Library/LaunchDaemons/com.iechor.install.plist'

# The accounts that root set something up for.
accounts() {
  cat "$records"/receipt*.json 2>/dev/null | sed -n 's/^ *"user": *"\([A-Za-z0-9._-]*\)",*$/\1/p' | sort -u
}

# Whether anything is set up, for these accounts or for whoever sits at this Mac.
is_set_up() {
  [ -n "$(accounts)" ] || setup --json --as @console status --brief 2>/dev/null | grep -q '"finished":true'
}

# Takes everything back, for everybody; as its exit code says, the last that failed.
take_back() {
  code=0
  for account in $(accounts); do
    setup --as "$account" uninstall --yes --quiet || code=$?
  done
  if is_set_up || [ -e "$waits" ]; then
    setup --as @console uninstall --yes --quiet || code=$?
  fi
  return "$code"
}
# ====

given="${5:-} ${6:-} ${7:-} ${8:-} ${9:-} ${10:-} ${11:-}"
[ -z "$(echo "$given" | tr -d ' ')" ] || choices=$given
if [ ! -x "$program" ]; then
  echo 'iEchor is not installed on this Mac' >&2
  exit 1
fi
case ${4:-install} in
install) make_so ;;
uninstall) take_back ;;
*)
  echo "parameter 4 is '$4', and must be install or uninstall" >&2
  exit 2
  ;;
esac
code=$?
case $code in
0) ;;
3) echo 'iechor-setup did what it could, and this Mac still differs: see above' >&2 ;;
6) echo 'not everything could be undone: iechor-setup repair' >&2 ;;
7) echo 'a managed setting forbids these choices: see above' >&2 ;;
*) echo 'iechor-setup failed, and undid what it had done: see above' >&2 ;;
esac
exit "$code"
