program='@PROGRAM@'

setup() { "$program" "$@" </dev/null; }
