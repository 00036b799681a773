#!/bin/sh
# forgeries.sh - what vigil(1) says that is caught, and by what, is so: each
# forgery of its table is made, with the tools that a forger has.
#
# usage: VIGIL=PROGRAM tests/readers/forgeries.sh [print]
#
# With `print` it prints the table as it should be.
set -u
vigil=${VIGIL:?names the program}
cd "$(dirname "$0")/../.." || exit 2
scratch=$(mktemp -d) || exit 2
trap 'rm -rf "$scratch"' EXIT
trap 'exit 1' HUP INT TERM
/usr/bin/python3 -B tests/readers/forgery_maker "$vigil" "$scratch" \
	src/manual/vigil.1 "$@"
