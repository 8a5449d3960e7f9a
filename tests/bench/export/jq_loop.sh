#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# jq_loop.sh URL TOKEN_FILE PER_PAGE TARGET: the shell loop that one finds in runbooks: curl and jq once a page, until a
# page is empty.
set -euo pipefail
url=$1 per_page=$3 target=$4
row="[$(sed 's/[^,]*/.&/g' <<<"$COLUMNS_WANTED")]|@csv"
header=$(mktemp)
trap 'rm -f "$header"' EXIT
printf 'Authorization: Bearer %s\n' "$(<"$2")" >"$header"
printf '%s\n' "$COLUMNS_WANTED" >"$target"
for ((page = 1; ; page++)); do
  rows=$(curl -sS --fail -H @"$header" "$url/api/v1/admin/audit/?page=$page&per_page=$per_page" | jq -r ".items[]|$row")
  [[ $rows ]] || break
  printf '%s\n' "$rows" >>"$target"
done
