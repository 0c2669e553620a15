#!/bin/sh
# Munki uninstall_script: takes everything back, for everybody.
# ==== program
program='/Applications/iEchor.app/Contents/MacOS/iechor-setup'

setup() { "$program" "$@" </dev/null; }
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

take_back
