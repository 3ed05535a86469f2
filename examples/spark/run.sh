#!/usr/bin/env bash
# A small corpus through Spark's RDD.pipe on two local executors; the result is equal, byte for byte, to that of
# `vanban annotate`. Needs python3, a Java runtime and a built package; installs pyspark into a folder of its own.
set -euo pipefail
cd "$(dirname "$0")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
venv=${VANBAN_SPARK_VENV:-${TMPDIR:-/tmp}/vanban-spark-4.1}
if [ ! -f "$venv/ready" ]; then
  rm -rf "$venv"
  python3 -m venv "$venv"
  "$venv/bin/pip" install --quiet --disable-pip-version-check "pyspark>=4,<5"
  touch "$venv/ready"
fi
corpus=${1:-}
[ -n "$corpus" ] || { corpus=$work/corpus.jsonl && node ../corpus.js 400 > "$corpus"; }

export VANBAN="node $(cd ../.. && pwd)/dist/cli.js"
$VANBAN annotate --from jsonl "$corpus" --quiet > "$work/plain.jsonl" || [ $? -eq 1 ]
PYSPARK_PYTHON="$venv/bin/python" "$venv/bin/python" annotate.py "$corpus" "$work/spark" 2> "$work/log" ||
  { tail -40 "$work/log"; exit 1; }
cat "$work"/spark/part-* > "$work/spark.jsonl"
cmp "$work/plain.jsonl" "$work/spark.jsonl"
echo "spark: $(wc -l < "$work/spark.jsonl") lines in $(ls "$work"/spark/part-* | wc -l) parts, equal to the plain run"
