#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The desktop's own tools read the desktop entry and the metainfo.
set -euo pipefail
command -v desktop-file-validate >/dev/null || { echo "not run: there is no desktop-file-validate"; exit 77; }
command -v appstreamcli >/dev/null || { echo "not run: there is no appstreamcli"; exit 77; }
desktop-file-validate resources/install/audit-console.desktop
appstreamcli validate --no-net resources/install/audit-console.metainfo.xml
