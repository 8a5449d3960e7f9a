#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# jq_once.sh URL TOKEN_FILE PER_PAGE TARGET PAGES: the same, tuned as far as it goes: the number of pages is known, one
# curl keeps its connection, one jq reads them all.
set -euo pipefail
url=$1 per_page=$3 target=$4 pages=$5
row="[$(sed 's/[^,]*/.&/g' <<<"$COLUMNS_WANTED")]|@csv"
header=$(mktemp)
trap 'rm -f "$header"' EXIT
printf 'Authorization: Bearer %s\n' "$(<"$2")" >"$header"
printf '%s\n' "$COLUMNS_WANTED" >"$target"
curl -sS --fail -H @"$header" "$url/api/v1/admin/audit/?page=[1-$pages]&per_page=$per_page" | jq -r ".items[]|$row" >>"$target"
