#!/usr/bin/env bash
# Runs every example. Needs a built package (npm run build). Some need other programs: Chromium, Redis, Spark.
set -euo pipefail
cd "$(dirname "$0")"
need() { command -v "$1" > /dev/null || { apt-get update -qq && apt-get install -y -qq "$2"; } > /dev/null; }
need redis-server redis-server
need chromium chromium

for example in read-article normalize-column who-said-what doccano patterns topics classify dictionary/newsroom browser/bundle; do
  printf -- '--- %s\n' "$example"
  node "$example.js"
done

for folder in duckdb service; do
  printf -- '--- %s\n' "$folder"
  (cd "$folder" && npm install --no-audit --no-fund --no-package-lock --silent && npm test --silent)
done
bash bullmq/run.sh
bash spark/run.sh

# An example that is long teaches nothing.
long=$(find . -name node_modules -prune -o -name dist -prune -o -path ./playground -prune -o -name '*.js' -print \
  | xargs wc -l | awk '$2 != "total" && $1 >= 60 { print }')
[ -z "$long" ] || { printf 'An example has 60 lines or more:\n%s\n' "$long" >&2; exit 1; }
