#!/bin/sh
# Intune custom attribute for macOS (data type: String): the version of iEchor Setup.
# ==== program
program='/Applications/iEchor.app/Contents/MacOS/iechor-setup'

setup() { "$program" "$@" </dev/null; }
# ====

[ -x "$program" ] || exit 0
setup --version
