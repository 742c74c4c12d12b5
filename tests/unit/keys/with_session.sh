#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# with_session.sh STATE PROGRAM: runs PROGRAM in a D-Bus session of its own, with an empty home, where the keychain is
# in the given state. The password below locks a keyring that lives as long as this script.
set -eu
state=$1
program=$2
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
mkdir -m 700 "$folder/home" "$folder/run"
export HOME="$folder/home" XDG_DATA_HOME="$folder/home/data" XDG_CONFIG_HOME="$folder/home/config"
export XDG_CACHE_HOME="$folder/home/cache" XDG_RUNTIME_DIR="$folder/run" SEK_TEST_PROFILE="$folder/profile"
unset DBUS_SESSION_BUS_ADDRESS DISPLAY WAYLAND_DISPLAY XDG_CURRENT_DESKTOP GNOME_KEYRING_CONTROL 2>/dev/null || true

unlocked_session='printf test-keyring | gnome-keyring-daemon --unlock --components=secrets >/dev/null; exec "$@"'
locked_session='gnome-keyring-daemon --start --components=secrets >/dev/null; exec "$@"'

case "$state" in
unlocked)
    dbus-run-session -- sh -c "$unlocked_session" sh "$program" unlocked
    ;;
locked)
    dbus-run-session -- sh -c "$unlocked_session" sh "$program" prepare
    # A new session, as after a sign-in that did not unlock the keyring.
    dbus-run-session -- sh -c "$locked_session" sh "$program" locked
    ;;
absent)
    cat >"$folder/bus.conf" <<BUS
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:dir=$folder/run</listen><auth>EXTERNAL</auth>
<policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/></policy>
</busconfig>
BUS
    dbus-run-session --config-file="$folder/bus.conf" -- "$program" absent
    ;;
nobus)
    DBUS_SESSION_BUS_ADDRESS="unix:path=$folder/nowhere" "$program" absent
    ;;
*)
    echo "unknown state $state" >&2
    exit 2
    ;;
esac
