#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Layout is clang-format's business, decided in .clang-format for version 14.
set -euo pipefail
for tool in clang-format-14 clang-format; do command -v "$tool" >/dev/null && break; done
[[ $("$tool" --version 2>/dev/null) == *"version 14."* ]] || { echo "not run: there is no clang-format 14"; exit 77; }
find app ui models tests \( -name '*.h' -o -name '*.cpp' \) -print0 | xargs -0 -n 20 -P 2 "$tool" --dry-run -Werror
