#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The arrow check must see what it is for: three wrong includes in a small tree of their own, and no false alarm.
set -euo pipefail
check=$(dirname "$(readlink -f "$0")")/arrows.sh
tree=$(mktemp -d)
trap 'rm -r "$tree"' EXIT
mkdir -p "$tree"/{app,ui/words,models/{domain,api,service}}
touch "$tree"/models/api/client.h "$tree"/models/domain/entry.h "$tree"/ui/window.h
echo '#include "domain/entry.h"' >"$tree"/models/api/client.cpp
echo '#include "window.h"' >"$tree"/app/console.cpp
"$check" "$tree" >/dev/null || { echo "a right tree was refused"; exit 1; }

refuses() { # FILE INCLUDE
  echo "#include $2" >"$tree/$1"
  if "$check" "$tree" >/dev/null; then echo "not seen: $2 in $1"; exit 1; fi
  rm "$tree/$1"
}
refuses models/domain/wrong.cpp '"api/client.h"'
refuses models/service/wrong.cpp '"api/client.h"'
refuses ui/words/wrong.cpp '"window.h"'
refuses models/api/wrong.cpp '<QtNetwork>'
refuses models/api/wrong.cpp '"domain/gone.h"'
