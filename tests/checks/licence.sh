#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Every file says its licence: in its first five lines, or by a pattern of .reuse/dep5.
set -euo pipefail
read -ra patterns < <(sed -n 's/^Files: *//p' .reuse/dep5 | tr '\n' ' '; echo)
bad=0
covered() {
  local pattern
  for pattern in "${patterns[@]}"; do
    # shellcheck disable=SC2053
    [[ $1 == $pattern || ${1##*/} == $pattern ]] && return 0
  done
  return 1
}
while IFS= read -r file; do
  head -n 5 "$file" | grep -q 'SPDX-License-Identifier: [A-Za-z0-9.-]' && continue
  covered "$file" || { echo "$file says no licence"; bad=1; }
done < <(find . \( -name build -o -name 'build-*' -o -name .git -o -name node_modules -o -name LICENSES \) -prune -o -type f \
  ! -name LICENSE ! -path ./.reuse/dep5 ! -name '*.user' -printf '%P\n' | sort)
exit $bad
