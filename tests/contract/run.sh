#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs the contract test in the current folder (build/contract), which keeps the npm packages.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
for program in node npm pdftotext; do
    command -v "$program" >/dev/null || {
        echo "The contract test needs $program: ./dev test installs it (packaging/apt/test.txt)." >&2
        exit 1
    }
done
cp "$here"/*.mjs "$here"/package.json "$here"/package-lock.json "$here"/.npmrc .
if ! cmp -s package-lock.json node_modules/installed-lock.json; then
    npm ci || { echo "npm ci failed: the first run fetches the proxy from the npm registry." >&2; exit 1; }
    cp package-lock.json node_modules/installed-lock.json
fi
exec node contract.mjs
