#!/bin/sh
# Munki postinstall_script of an item without a package: does what installcheck_script found to be done.
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

make_so
