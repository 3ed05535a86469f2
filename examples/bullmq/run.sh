#!/usr/bin/env bash
# A small corpus through Redis: put in twice, one worker killed half-way, one job broken for good. The result is equal,
# byte for byte, to that of `vanban annotate`. Needs redis-server (apt-get install redis-server) and a built package.
set -euo pipefail
cd "$(dirname "$0")"
corpus=${1:-}
work=$(mktemp -d)
export REDIS_PORT=${REDIS_PORT:-6397}
redis-server --port "$REDIS_PORT" --save '' --appendonly no --dir "$work" > "$work/redis.log" &
redis=$!
trap 'kill $redis 2> /dev/null; wait $redis 2> /dev/null; rm -rf "$work"' EXIT
[ -d node_modules/bullmq ] || npm install --no-audit --no-fund --no-package-lock --silent
[ -n "$corpus" ] || { corpus=$work/corpus.jsonl && node ../corpus.js 400 > "$corpus"; }

node ../../dist/cli.js annotate --from jsonl "$corpus" --quiet > "$work/plain.jsonl" || [ $? -eq 1 ]
node enqueue.js "$corpus" news --with-a-broken-job
node enqueue.js "$corpus" news
node worker.js & first=$!
until [ "$(redis-cli -p "$REDIS_PORT" hlen vanban:results:news)" -ge 1 ]; do sleep 0.05; done
kill -9 $first
wait $first 2> /dev/null || true
node worker.js --until-empty & second=$!
node worker.js --until-empty
wait $second
node collect.js news > "$work/queued.jsonl" 2> "$work/collected.txt"
cat "$work/collected.txt"
cmp "$work/plain.jsonl" "$work/queued.jsonl"
grep -q ' 1 dead' "$work/collected.txt"
echo "bullmq: $(wc -l < "$work/queued.jsonl") lines, equal to the plain run; the broken job is kept as a dead letter"
