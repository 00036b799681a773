#!/bin/sh
# import_spreadsheet.sh - what LibreOffice saves anew is imported as what it saved
# for the tests, which lies in tests/spreadsheet/. Without LibreOffice, which only
# `make night` installs, there is nothing to try.
#
# usage: VIGIL=PROGRAM tests/readers/import_spreadsheet.sh
set -u
vigil=${VIGIL:?names the program}
here=$(cd "$(dirname "$0")/../spreadsheet" && pwd)
if ! command -v soffice >/dev/null; then
	echo 'LibreOffice is not here; nothing was tried'
	exit 0
fi
scratch=$(mktemp -d) || exit 2
trap 'rm -rf "$scratch"' EXIT
cd "$scratch" || exit 2
export VIGIL_TODAY=2026-11-23 VIGIL_NOW=2026-11-23T12:00:00Z HOME="$scratch"
mkdir anew
sh "$here/make.sh" anew || exit 1

import() { # DIRECTORY FILE
	mkdir claims
	"$vigil" import --by Ann "$2" >answer 2>&1 || {
		cat answer
		exit 1
	}
	"$vigil" export --format json >"$1"
	rm -r claims
}

status=0
for file in comma.csv semicolon.csv marked.csv tab.tsv; do
	import want "$here/$file"
	import got "anew/$file"
	cmp want got || status=1
done
[ "$(grep -c '"id":"LO-' got)" -eq 40 ] || status=1
exit "$status"
