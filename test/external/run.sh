#!/usr/bin/env bash
# Reads every export back with the tool it is made for, and compares our scores with nervaluate's and conlleval's.
# Needs python3 with venv; installs what it needs into a folder of its own, which a later run finds again.
set -euo pipefail
cd "$(dirname "$0")/../.."
venv=${VANBAN_VENV:-${TMPDIR:-/tmp}/vanban-external-$(sha256sum test/external/requirements.txt | cut -c1-12)}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

if [ ! -f "$venv/ready" ]; then
  rm -rf "$venv"
  python3 -m venv "$venv"
  "$venv/bin/pip" install --quiet --disable-pip-version-check -r test/external/requirements.txt
  touch "$venv/ready"
fi

node_modules/.bin/tsx test/external/write-corpora.ts "$work"

vanban() { node_modules/.bin/tsx src/cli/main.ts "$@"; }
for format in conllu bio doccano label-studio spacy csv html; do
  vanban convert "$work/hard.jsonl" --to "$format" -o "$work/hard.$format" --quiet
done
vanban convert "$work/hard.jsonl" --to bio --scheme bioes -o "$work/hard.bioes" --quiet
vanban convert "$work/hard.jsonl" --to csv --table officials -o "$work/officials.csv" --quiet
vanban convert "$work/hard.jsonl" --to parquet -o "$work/hard.parquet" --quiet
vanban convert "$work/hard.jsonl" --to parquet --table officials -o "$work/officials.parquet" --quiet
vanban convert "$work/hard.jsonl" --to brat -o "$work/brat" --quiet
vanban convert "$work/hard.jsonl" --to inception -o "$work/inception" --quiet
vanban evaluate --gold "$work/gold.jsonl" --input "$work/predicted.jsonl" --json > "$work/nested-scores.json"
vanban evaluate --gold "$work/gold.bio" --input "$work/predicted.bio" --json > "$work/flat-scores.json"

"$venv/bin/python" test/external/read_back.py "$work"
"$venv/bin/python" test/external/compare_scores.py "$work"
