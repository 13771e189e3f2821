#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# with_keyring.sh MODE PROGRAM ARGUMENTS…
# Runs a program beside a keyring of its own, in a home of its own; both go when it ends. MODE: "unlocked"; "locked":
# a keyring that nobody has opened and nobody is there to open; "none": no session bus at all.
set -eu

mode=$1
shift

if [ "${KONTOR_KEYRING_HOME:-}" = "" ]; then
    KONTOR_KEYRING_HOME=$(mktemp -d)
    export KONTOR_KEYRING_HOME
    trap 'rm -rf "$KONTOR_KEYRING_HOME"' EXIT
    mkdir -m 700 "$KONTOR_KEYRING_HOME/runtime"
    export HOME="$KONTOR_KEYRING_HOME" XDG_RUNTIME_DIR="$KONTOR_KEYRING_HOME/runtime"
    unset XDG_DATA_HOME XDG_CONFIG_HOME XDG_CACHE_HOME DISPLAY WAYLAND_DISPLAY
    if [ "$mode" = none ]; then
        DBUS_SESSION_BUS_ADDRESS="unix:path=$KONTOR_KEYRING_HOME/no-bus" "$@" || exit $?
    else
        # What the bus and the keyring say matters only if something fails.
        dbus-run-session -- "$0" "$mode" "$@" 2>"$KONTOR_KEYRING_HOME/log" || { status=$?; cat "$KONTOR_KEYRING_HOME/log" >&2; exit $status; }
    fi
    exit 0
fi

# Inside the session: the daemon is our child, so it can be ended by its number.
if [ "$mode" = unlocked ]; then
    printf 'test' | gnome-keyring-daemon --foreground --unlock --components=secrets >/dev/null 2>&1 &
else
    gnome-keyring-daemon --foreground --components=secrets >/dev/null 2>&1 &
fi
daemon=$!
trap 'kill "$daemon" 2>/dev/null || true; wait "$daemon" 2>/dev/null || true' EXIT
tries=0
until dbus-send --session --print-reply --dest=org.freedesktop.DBus / org.freedesktop.DBus.NameHasOwner \
        string:org.freedesktop.secrets 2>/dev/null | grep -q true; do
    tries=$((tries + 1))
    [ "$tries" -lt 200 ] || { echo "the keyring did not start" >&2; exit 70; }
    sleep 0.05
done
"$@"
