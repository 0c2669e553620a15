#!/bin/sh
# Jamf Pro extension attribute (data type: String): how iEchor Setup is on this Mac. Jamf keeps what is between the tags,
# and ignores the exit code.
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

if [ ! -x "$program" ]; then
  echo '<result>iEchor is not installed</result>'
  exit 0
fi
look
case $code in
0) word='In order' ;;
3) word='Differs' ;;
7) word='Forbidden by a managed setting' ;;
*) word='Failed' ;;
esac
echo "<result>$word: $said</result>"
