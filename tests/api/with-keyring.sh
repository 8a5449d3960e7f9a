#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs a program with a keyring of its own, unlocked, in a home of its own; nothing of either is left afterwards.
# Ends with 77 ("not run") where the machine has no gnome-keyring. The daemon's process is in AUDIT_KEYRING_PID.
for part in dbus-run-session dbus-send gnome-keyring-daemon; do
  if ! command -v "$part" >/dev/null; then
    echo "not run: there is no $part"
    exit 77
  fi
done

home=$(mktemp -d) || exit 1
trap 'rm -rf "$home"' EXIT
mkdir -m 700 "$home/run"
unset DISPLAY WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS
HOME=$home XDG_RUNTIME_DIR=$home/run XDG_DATA_HOME=$home/data XDG_CONFIG_HOME=$home/config XDG_CACHE_HOME=$home/cache \
  dbus-run-session -- sh -c '
  printf "%s" test-password | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1
  owner() {
    dbus-send --session --print-reply=literal --dest=org.freedesktop.DBus /org/freedesktop/DBus \
      org.freedesktop.DBus.GetConnectionUnixProcessID string:org.freedesktop.secrets 2>/dev/null | awk "{print \$NF}"
  }
  tries=0
  while AUDIT_KEYRING_PID=$(owner) && [ -z "$AUDIT_KEYRING_PID" ] && [ "$tries" -lt 100 ]; do
    tries=$((tries + 1))
    sleep 0.1
  done
  export AUDIT_KEYRING_PID
  "$@"' with-keyring "$@"
