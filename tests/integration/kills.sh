#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Kills hubs and clients at random moments: kills.sh BUILD-FOLDER [NUMBER], for each store (SEK_STORE=SQLite or PostgreSQL:
# only that one). Exit code 0 when every edit arrived once and all copies are equal.
set -eu
build=${1:?build folder}
SEK_KILLS=${2:-${SEK_KILLS:-300}}
export SEK_KILLS TZ=UTC LC_ALL=C.UTF-8 QT_QPA_PLATFORM=offscreen
exec "$build/tests/integration/integration_kills"
