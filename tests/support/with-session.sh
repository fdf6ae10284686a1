#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs a command in a session of its own: private home, its own D-Bus bus and an unlocked
# keyring, so that no test touches what belongs to whoever runs it.
#
#   with-session.sh [--display] [--locked | --no-keyring | --no-bus] command [argument…]
#
# --display     an Xvfb of its own
# --locked      the keyring exists and is locked
# --no-keyring  a bus without a keychain
# --no-bus      no session bus at all
set -eu

display=no
keyring=unlocked
while [ $# -gt 0 ]; do
    case "$1" in
        --display) display=yes ;;
        --locked) keyring=locked ;;
        --no-keyring) keyring=none ;;
        --no-bus) keyring=nobus ;;
        --inside) shift; inside=yes; break ;;
        --) shift; break ;;
        -*) echo "with-session.sh: unknown option $1" >&2; exit 2 ;;
        *) break ;;
    esac
    shift
done

if [ "${inside:-no}" = yes ]; then
    keyring=$1
    shift
    if [ "$keyring" = unlocked ] || [ "$keyring" = locked ]; then
        printf 'forecourt-tests' \
            | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1
    fi
    if [ "$keyring" = locked ]; then
        # Its password is known to the daemon only while it is unlocked.
        dbus-send --session --print-reply --dest=org.freedesktop.secrets \
            /org/freedesktop/secrets org.freedesktop.Secret.Service.Lock \
            array:objpath:/org/freedesktop/secrets/collection/login >/dev/null
    fi
    exec "$@"
fi

root=$(mktemp -d "${TMPDIR:-/tmp}/forecourt-session.XXXXXX")
xvfb=
end() {
    [ -z "$xvfb" ] || kill "$xvfb" 2>/dev/null || true
    rm -rf "$root"
}
trap end EXIT
trap 'exit 130' INT TERM

export HOME="$root/home"
export XDG_DATA_HOME="$HOME/.local/share" XDG_CONFIG_HOME="$HOME/.config"
export XDG_CACHE_HOME="$HOME/.cache" XDG_STATE_HOME="$HOME/.local/state"
export XDG_RUNTIME_DIR="$root/run"
mkdir -p "$XDG_DATA_HOME/keyrings" "$XDG_CONFIG_HOME" "$XDG_CACHE_HOME" "$XDG_STATE_HOME" \
    "$XDG_RUNTIME_DIR"
chmod 700 "$XDG_RUNTIME_DIR"
unset DBUS_SESSION_BUS_ADDRESS GNOME_KEYRING_CONTROL XDG_CURRENT_DESKTOP DESKTOP_SESSION \
    KDE_FULL_SESSION WAYLAND_DISPLAY FORECOURT_API_KEY 2>/dev/null || true

if [ "$display" = yes ]; then
    number="$root/display"
    Xvfb -displayfd 3 -screen 0 1600x1000x24 -nolisten tcp -noreset 3>"$number" >/dev/null 2>&1 &
    xvfb=$!
    tries=0
    while [ ! -s "$number" ] && [ "$tries" -lt 100 ]; do
        tries=$((tries + 1))
        sleep 0.1
    done
    [ -s "$number" ] || { echo "with-session.sh: Xvfb did not start" >&2; exit 1; }
    DISPLAY=":$(cat "$number")"
    export DISPLAY
else
    unset DISPLAY
    export QT_QPA_PLATFORM="${QT_QPA_PLATFORM:-offscreen}"
fi

if [ "$keyring" = nobus ]; then
    export DBUS_SESSION_BUS_ADDRESS="unix:path=$root/no-bus-here"
    "$@"
else
    dbus-run-session -- "$0" --inside "$keyring" "$@"
fi
