#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# programs.sh FOLDER: the programs in FOLDER tell about themselves where there is no display, and the command line and
# the service carry no Widgets.
set -euo pipefail
folder=$1
unset DISPLAY WAYLAND_DISPLAY QT_QPA_PLATFORM
fail() { echo "$*"; exit 1; }
for program in audit-console audit-query audit-service; do
  for option in --help --version; do
    text=$("$folder/$program" "$option" 2>/dev/null) || fail "$program $option ended with $?"
    [[ $text == *[a-z0-9]* ]] || fail "$program $option said nothing"
  done
  [[ $("$folder/$program" --version 2>/dev/null) == *"$program"*[0-9].[0-9]* ]] || fail "$program --version names no version"
  status=0
  "$folder/$program" --no-such-option >/dev/null 2>&1 || status=$?
  ((status == 64)) || fail "$program --no-such-option ended with $status, not 64"
done
for program in audit-query audit-service; do
  if ldd "$folder/$program" | grep -E 'libQt6(Widgets|Gui)'; then fail "$program links the window's libraries"; fi
done
