#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs a fuzzer for AUDIT_FUZZ_SECONDS (600 where it says nothing): fuzz.sh FUZZER FOLDER… with inputs to start from. What it
# finds new, and an input that breaks a promise, lie beside the program.
set -eu
fuzzer=$1
shift
mkdir -p "$fuzzer.corpus"
exec "$fuzzer" -max_total_time="${AUDIT_FUZZ_SECONDS:-600}" -timeout=10 -max_len=65536 -print_final_stats=1 \
  -artifact_prefix="$fuzzer.finding-" "$fuzzer.corpus" "$@"
