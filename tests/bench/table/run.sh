#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# The table at a million rows beside what a table is mostly made of: tests/bench/table/run.sh [ROWS [FEWER]]
set -eu
cd "$(dirname "$0")/../../.."
cmake --preset release -DAUDIT_BENCH=ON >/dev/null
cmake --build --preset release --target bench_table >/dev/null
QT_QPA_PLATFORM=offscreen exec build/release/tests/bench/bench_table "$@"
