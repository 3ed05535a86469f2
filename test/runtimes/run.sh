#!/usr/bin/env bash
# Tries the packed package in the runtimes and bundlers of package.json, beside the Node that runs this.
# Needs a built package (npm run build). Downloads about 200 MB the first time.
set -uo pipefail
here=$(cd "$(dirname "$0")" && pwd)
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
failed=0

(cd "$here/../.." && npm pack --ignore-scripts --silent --pack-destination "$home" > /dev/null) || exit 1
cp "$here"/*.mjs "$here"/*.cjs "$here/package.json" "$here/../../examples/articles/hoi-nghi-an-ninh.txt" "$home"
cd "$home" || exit 1
npm install --no-audit --no-fund --silent --ignore-scripts ./*.tgz || exit 1

try() {
  local name=$1
  shift
  printf '%-22s' "$name"
  if ! "$@" 2> "$home/errors"; then
    failed=1
    cat "$home/errors" >&2
  fi
}

modules=$home/node_modules
declare -A node=([host]=node [22]=$modules/node22/bin/node [24]=$modules/node24/bin/node)
officials() { "$@" | grep -c 'Tạ Thúy Liễu\|Đỗ Khắc Tường\|Vi Văn Páo'; }
deno() { "$modules/@deno/linux-x64-glibc/deno" run --allow-read --allow-env --node-modules-dir=manual --quiet "$@"; }
bun() { "$modules/@oven/bun-linux-x64/bin/bun" "$@"; }

for version in host 22 24; do
  run=${node[$version]}
  try "Node $("$run" --version)" "$run" smoke.mjs
  try "  CommonJS" "$run" smoke.cjs
  try "  command" officials "$run" "$modules/vanban/dist/cli.js" analyze hoi-nghi-an-ninh.txt
done
try 'Deno' deno smoke.mjs
try 'Bun' bun smoke.mjs
try '  CommonJS' bun smoke.cjs
try '  command' officials bun "$modules/vanban/dist/cli.js" analyze hoi-nghi-an-ninh.txt
try 'bundlers' node bundle.mjs
exit "$failed"
