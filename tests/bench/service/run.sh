#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# The service beside nginx, pgbench and sqlite3, everything in one run: tests/bench/service/run.sh [--entries N] [--large N]
# [--only sqlite|postgresql]. Needs nginx, wrk, sqlite3, postgresql-15 and Python 3.
set -eu
cd "$(dirname "$0")/../../.."
cmake --preset release >/dev/null
cmake --build --preset release --target audit-service >/dev/null
exec python3 tests/bench/service/bench_service.py build/release/app/audit-service "$@"
