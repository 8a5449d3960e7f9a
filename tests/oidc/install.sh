#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# install.sh FOLDER: The providers as package-lock.json pins them, into FOLDER, without running any package's scripts.
set -euo pipefail
here=$(dirname "$(readlink -f "$0")")
cd "$1"
cmp -s "$here/package-lock.json" installed-lock.json && { echo "The providers are there"; exit 0; }
cp "$here"/package.json "$here"/package-lock.json "$here"/.npmrc .
npm ci --ignore-scripts --no-progress
cp package-lock.json installed-lock.json
