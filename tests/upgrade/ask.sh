#!/bin/sh
# ask.sh - writes all that vigil says of the ledger in the current directory.
#
# usage: VIGIL=PROGRAM VIGIL_TODAY=DAY tests/upgrade/ask.sh NAME
set -eu
: "${VIGIL:?names the program}"

"$VIGIL" list --format plain >"$1.list"
"$VIGIL" due --format plain >"$1.due"
"$VIGIL" log >"$1.log"
for file in claims/*-*.yaml; do
	"$VIGIL" show "$(basename "$file" .yaml)"
done >"$1.show"
