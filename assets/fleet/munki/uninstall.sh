#!/bin/sh
# Munki uninstall_script: takes everything back, for everybody.
# ==== look
# What each Mac is to have, in the words of 'iechor-setup plan --help', such as '--cli system --no-ports'. Empty: what
# was chosen there, or else what the organisation's settings say, or else what is recommended.
choices=''
program='/Applications/iEchor.app/Contents/MacOS/iechor-setup'

setup() { "$program" "$@" </dev/null; }

# Looks at whoever sits at this Mac or, while nobody does, at the accounts that were set up. $said: one line, or why
# not; $code: 0 as it is to be, 3 not, 7 a managed setting forbids these choices, else it could not be told.
look() {
  # shellcheck disable=SC2086 # several words
  said=$(setup --as @console status --brief --expect $choices 2>&1)
  code=$?
  case $said in
  *'nobody sits at this Mac'*)
    said=$(setup status --brief --all-users 2>&1)
    code=$?
    ;;
  esac
  said=$(printf %s "$said" | tr '\n<>&' ' ???')
}
# ====
# ==== take-back
records='/Library/Application Support/com.iechor.desktop/setup'

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
  if is_set_up; then
    setup --as @console uninstall --yes --quiet || code=$?
  fi
  return "$code"
}
# ====

take_back
