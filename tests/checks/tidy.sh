#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# tidy.sh BUILD_FOLDER [FILE…]: clang-tidy and clazy over our own sources (or the named ones), side by side on all cores.
# Warnings are errors. The tidy preset's build step has made what moc makes; generated sources are left out.
set -euo pipefail
build=$1
shift
for tool in clang-tidy clazy-standalone; do
  command -v "$tool" >/dev/null || { echo "$tool is needed: apt-get install clang-tidy clazy"; exit 1; }
done
sources() {
  sed -n 's/^ *"file": "\(.*\)",\{0,1\}$/\1/p' "$build/compile_commands.json" | grep -vE '_autogen/|/\.qt/|/rcc/|qrc_|^'"$build/" | sort -u
}
mapfile -t files < <(if (($#)); then printf '%s\n' "$@"; else sources; fi)
((${#files[@]} > 0)) || { echo "tidy: no source found"; exit 1; }
clazy=level0,level1,no-qstring-allocations,no-non-pod-global-static,no-range-loop-reference,no-overloaded-signal

logs=$(mktemp -d)
trap 'rm -r "$logs"' EXIT
one() {
  local log=$4/${1//\//_} status=0
  clang-tidy --quiet --warnings-as-errors='*' -p "$2" "$1" >"$log" 2>&1 || status=1
  CLAZY_IGNORE_DIRS='.*_autogen.*|/usr/.*' clazy-standalone -p "$2" --checks="$3" "$1" >>"$log" 2>&1 || status=1
  grep -qE '(warning|error): ' "$log" && status=1
  ((status == 0)) || { echo "== $1"; grep -vE '^[0-9]+ warnings? generated|^Suppressed|^Use -header-filter' "$log"; }
  return $status
}
export -f one
printf '%s\0' "${files[@]}" | xargs -0 -P "$(nproc)" -I{} bash -c 'one "$@"' _ {} "$build" "$clazy" "$logs"
echo "${#files[@]} files read"
