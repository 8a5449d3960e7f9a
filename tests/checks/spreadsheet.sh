#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# spreadsheet.sh PROGRAMS_FOLDER: a real spreadsheet opens both CSV forms of hostile entries. In the spreadsheet form
# none of the values became a formula; in the exact form some do, which shows that this check can fail.
set -euo pipefail
programs=$1
command -v soffice >/dev/null || { echo "not run: soffice is not installed"; exit 77; }
work=$(mktemp -d) service=
trap '[[ -z $service ]] || kill "$service" 2>/dev/null; rm -rf "$work"' EXIT

values=('=1+1' '=HYPERLINK(\"http://127.0.0.1/\",\"x\")' '+1+1' '-1+1' '@SUM(1)' '\t=1+1' '\n=1+1' '＝1+1' "'=1+1" 'a,=1+1'
  '\",=1+1' '=cmd|/c calc!A0' '00123' ' =1+1')
for number in "${!values[@]}"; do
  printf '{"id":"%s","timestamp":"2026-11-22T14:00:%02dZ","action":"%s","actor_name":"%s"}\n' \
    "$number" "$number" "${values[$number]}" "${values[$number]}"
done >"$work/hostile.jsonl"
"$programs/audit-service" import --database "$work/hostile.db" "$work/hostile.jsonl" >/dev/null
exec {output}< <(exec "$programs/audit-service" serve --database "$work/hostile.db" --listen 127.0.0.1:0)
service=$!
read -r -t 30 -u "$output" line
url=$(sed -n 's/.*"url": *"\([^"]*\)".*/\1/p' <<<"$line")
token_file=$(sed -n 's/.*"token_file": *"\([^"]*\)".*/\1/p' <<<"$line")

formulas_in() { # FORM: how many cells the spreadsheet took for formulas
  "$programs/audit-query" export --server "$url" --token-file "$token_file" --quiet --columns all --csv "$1" \
    --output "$work/$1.csv" >/dev/null
  [[ $(wc -l <"$work/$1.csv") -ge ${#values[@]} ]] || { echo "the export lost entries"; exit 1; }
  soffice "-env:UserInstallation=file://$work/profile" --headless --convert-to fods --outdir "$work" "$work/$1.csv" \
    >/dev/null 2>&1
  [[ -s $work/$1.fods ]] || { echo "the spreadsheet did not open $1.csv"; exit 1; }
  { grep -o 'table:formula=' "$work/$1.fods" || true; } | wc -l
}

guarded=$(formulas_in spreadsheet)
exact=$(formulas_in exact)
echo "formulas: $guarded in the spreadsheet form, $exact in the exact form"
((guarded == 0 && exact > 0))
