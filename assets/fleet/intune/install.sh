#!/bin/sh
# Intune shell script for macOS (run as signed-in user: No): sets up for whoever sits at this Mac. Anything but 0 is tried
# again, as often as the script's settings say.
# ==== program
program='/Applications/iEchor.app/Contents/MacOS/iechor-setup'

setup() { "$program" "$@" </dev/null; }
# ====
# ==== choices
# What each Mac is to have, in the words of 'iechor-setup plan --help', such as '--cli system --no-ports'. Empty: what
# was chosen there, or else what the organisation's settings say, or else what is recommended.
choices=''
# ====
# ==== look
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
# ==== make-so
# Sets up for whoever sits at this Mac and asks nobody. While nobody does, a job waits for whoever logs in first.
make_so() {
  # shellcheck disable=SC2086 # several words
  setup install --user @console --or-at-login --quiet $choices
}
# ====

if [ ! -x "$program" ]; then
  echo 'iEchor is not installed on this Mac yet'
  exit 1
fi
make_so
code=$?
look
echo "$said"
exit "$code"
