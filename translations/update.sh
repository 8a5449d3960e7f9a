#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# update.sh LUPDATE FOLDER: brings the strings of the sources into the catalogues in FOLDER. English keeps only what has
# plural forms; everything else reads as it stands in the code.
set -euo pipefail
lupdate=$1 folder=$2
cd "$(dirname "$(readlink -f "$0")")/.."
options=(-silent -no-obsolete -locations none app ui models)
"$lupdate" "${options[@]}" -target-language de -ts "$folder/audit-console_de.ts"
"$lupdate" "${options[@]}" -target-language nl -ts "$folder/audit-console_nl.ts"
"$lupdate" "${options[@]}" -pluralonly -target-language en -ts "$folder/audit-console_en.ts"
