#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# canary.sh FOLDER: runs the test programs below FOLDER that send the canary, at the highest log level, and looks for it
# in all that they print and leave. What the programs themselves say and leave is tst_canary's business.
set -euo pipefail
header=$(dirname "$0")/../support/canary.h
canary=$(sed -n 's/.*char canary\[\] = "\(.*\)".*/\1/p' "$header")
[[ -n $canary ]] || { echo "there is no canary in $header"; exit 1; }
cd "$1"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# Runs one in a home of its own.
run() {
  local program=$1 home=$work/${1##*/}
  mkdir -p "$home/run"
  chmod 700 "$home/run"
  env HOME="$home" TMPDIR="$home" XDG_RUNTIME_DIR="$home/run" XDG_CONFIG_HOME="$home/config" \
    XDG_DATA_HOME="$home/data" XDG_CACHE_HOME="$home/cache" QT_LOGGING_RULES='*=true' QT_FORCE_STDERR_LOGGING=1 \
    "./$program" -maxwarnings 0 >"$home/output" 2>&1
}

tests=(api/tst_client api/tst_clientanswers api/tst_clientredirects api/tst_againstservice ui/tst_window ui/tst_story
  tables/tst_entrytablemodel export/tst_exportjob service/tst_httpserver)
for test in "${tests[@]}"; do
  [[ -x $test ]] || { echo "not run: $test is not built"; exit 77; }
  grep -qaF -- "$canary" "$test" || { echo "$test does not carry the canary"; exit 1; }
done
export -f run
export work
printf '%s\n' "${tests[@]}" | xargs -P 3 -I{} bash -c 'run {} || { echo "{} failed:"; grep -a "^FAIL" "$work/$(basename {})/output"; exit 1; }'
for test in "${tests[@]}"; do
  output=$work/${test##*/}/output
  grep -qa '^Totals: ' "$output" || { echo "$test did not come to its end"; exit 1; }
  grep -qaE '^QDEBUG .* qt\.' "$output" || { echo "$test was not at the highest log level"; exit 1; }
done
if grep -raF -- "$canary" "$work" | cut -c 1-300; then
  echo "the lines above hold the canary"
  exit 1
fi
