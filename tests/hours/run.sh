#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs the comparison in the current folder (build/hours), which keeps the npm package. Usage:
# run.sh COMPTOIR-CLI
set -eu
here=$(cd "$(dirname "$0")" && pwd)
for program in node npm; do
    command -v "$program" >/dev/null || {
        echo "The test of opening hours needs $program: ./dev test installs it (packaging/apt/test.txt)." >&2
        exit 1
    }
done
cp "$here"/*.mjs "$here"/package.json "$here"/package-lock.json "$here"/.npmrc .
if ! cmp -s package-lock.json node_modules/installed-lock.json; then
    npm ci || { echo "npm ci failed: the first run fetches opening_hours from the npm registry." >&2; exit 1; }
    cp package-lock.json node_modules/installed-lock.json
fi
TZ=Europe/Paris exec node live.mjs "$1"
