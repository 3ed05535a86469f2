#!/usr/bin/env bash
# Runs the examples that need other programs: an HTTP service, Redis, Spark. Needs a built package (npm run build).
set -euo pipefail
cd "$(dirname "$0")"
command -v redis-server > /dev/null || { apt-get update -qq && apt-get install -y -qq redis-server; } > /dev/null
(cd service && npm install --no-audit --no-fund --no-package-lock --silent && npm test --silent)
bash bullmq/run.sh
bash spark/run.sh
