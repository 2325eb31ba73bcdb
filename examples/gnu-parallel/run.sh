#!/usr/bin/env bash
# Extracts COUNT articles (default 2000) with GNU parallel, twice: undisturbed, and with jobs killed half-way.
# Then checks that each article came back exactly once. Needs GNU parallel (Debian: apt-get install parallel) and Node.
set -euo pipefail
cd "$(dirname "$0")"
count=${1:-2000}
quotes=$(realpath ../../bin/quotes.js)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

node ../articles.mjs "$count" "$work"
node "$quotes" extract "$work"/files/00000?.txt "$work"/files/00001?.txt -q -f ndjson --by-article >"$work/expected.ndjson"

# A job takes 100 files. Its output appears under its own name only when it is whole (-o), so a job that is killed leaves
# nothing behind and can be run again: by --retries at once, by --resume-failed with the same --joblog later.
extract() { # extract RESULTS
  mkdir -p "$1"
  find "$work/files" -name '*.txt' | sort |
    parallel --jobs "$(nproc)" --max-args 100 --retries 3 --joblog "$1/log" --resume-failed \
      node "$quotes" extract {} --jobs 1 -q -f ndjson --by-article -o "$1/{#}.ndjson"
}

report() { # report NAME RESULTS SECONDS
  printf '%s: %s s, %s articles/s\n  ' "$1" "$3" $((count / ($3 > 0 ? $3 : 1)))
  node ../check.mjs "$count" "$work/expected.ndjson" "$2"/*.ndjson
}

SECONDS=0
extract "$work/plain"
report 'undisturbed' "$work/plain" "$SECONDS"

SECONDS=0
extract "$work/killed" &
killed=0
while [ "$killed" -lt 3 ]; do
  sleep 1
  # One of the running jobs, by its own number; -9 leaves it no time to tidy up.
  job=$(pgrep -f "^node .*extract .*-o $work/killed/" | head -1) || break
  kill -9 "$job" 2>/dev/null && killed=$((killed + 1))
done
wait
report "with $killed jobs killed" "$work/killed" "$SECONDS"
