#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs a program on a session bus of its own. Ends with 77 ("not run") where the machine has no D-Bus.
if ! command -v dbus-run-session >/dev/null; then
  echo "not run: there is no dbus-run-session"
  exit 77
fi
exec dbus-run-session -- "$@"
