#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# install.sh BUILD_FOLDER: cmake --install puts everything where a desktop looks for it, and the programs run from there.
set -euo pipefail
prefix=$(mktemp -d)
trap 'rm -r "$prefix"' EXIT
cmake --install "$1" --prefix "$prefix" >/dev/null
for file in share/applications/audit-console.desktop share/metainfo/audit-console.metainfo.xml \
  share/icons/hicolor/scalable/apps/audit-console.svg bin/audit-{console,query,service} \
  lib/systemd/system/audit-service.service; do
  [[ -s $prefix/$file ]] || { echo "not installed: $file"; exit 1; }
done
"$prefix/bin/audit-query" --version
