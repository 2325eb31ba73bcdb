#!/usr/bin/env bash
# Extracts COUNT articles (default 10000) with Spark on two executors, twice: undisturbed, and with an executor killed
# half-way. Then checks that each article came back exactly once. Needs Java 17 or newer, Python with pyspark
# (`pip install pyspark`; name another Python by PYTHON=…) and Node.
set -euo pipefail
cd "$(dirname "$0")"
count=${1:-10000}
python=${PYTHON:-python3}
quotes=$(realpath ../../bin/quotes.js)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

node ../articles.mjs "$count" "$work"
node "$quotes" extract "$work"/files/00000?.txt "$work"/files/00001?.txt -q -f ndjson --by-article >"$work/expected.ndjson"
rm -r "$work/files"

for killed in 0 1; do
  "$python" extract.py "$work/articles.jsonl" "$work/out$killed" \
    --command "node $quotes" --master 'local-cluster[2,1,1024]' --kill "$killed"
  node ../check.mjs "$count" "$work/expected.ndjson" "$work/out$killed"/part-*
done
