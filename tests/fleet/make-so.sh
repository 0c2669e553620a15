# Sets up for whoever sits at this Mac and asks nobody. While nobody does, a job waits for whoever logs in first.
make_so() {
  # shellcheck disable=SC2086 # several words
  setup install --user @console --or-at-login --quiet $choices
}
