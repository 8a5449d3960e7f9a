#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs a program with a screen, a session bus and assistive technology of its own, in a home of its own; nothing is
# left afterwards. Ends with 77 ("not run") where the machine lacks a part.
missing() {
  echo "not run: there is no $1"
  exit 77
}
for part in dbus-run-session Xvfb /usr/bin/python3 /usr/libexec/at-spi-bus-launcher; do
  command -v "$part" >/dev/null || missing "$part"
done
/usr/bin/python3 -c 'import gi; gi.require_version("Atspi", "2.0")' 2>/dev/null || missing "Atspi for Python"

home=$(mktemp -d) || exit 1
trap 'rm -rf "$home"' EXIT
mkdir -m 700 "$home/run" "$home/documents"
unset DISPLAY WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS
export HOME="$home" XDG_RUNTIME_DIR="$home/run" XDG_DATA_HOME="$home/data" XDG_CONFIG_HOME="$home/config" \
  XDG_CACHE_HOME="$home/cache" XDG_STATE_HOME="$home/state" TMPDIR="$home"
export QT_QPA_PLATFORM=xcb QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 LC_ALL=C.UTF-8 PYTHONDONTWRITEBYTECODE=1
dbus-run-session -- sh -c '
  Xvfb -displayfd 3 -screen 0 1440x900x24 -nolisten tcp 3>"$HOME/display" 2>"$HOME/screen.log" &
  screen=$!
  tries=0
  while [ ! -s "$HOME/display" ] && [ "$tries" -lt 100 ]; do
    tries=$((tries + 1))
    sleep 0.1
  done
  DISPLAY=:$(cat "$HOME/display")
  export DISPLAY
  "$@"
  code=$?
  kill "$screen"
  exit "$code"' with-screen "$@" 2>"$home/errors"
code=$?
# The buses and what they start talk there all the time; it is of use only where something failed.
[ "$code" -eq 0 ] || cat "$home/errors" >&2
exit "$code"
