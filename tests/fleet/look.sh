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
