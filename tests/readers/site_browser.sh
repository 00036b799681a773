#!/bin/sh
# site_browser.sh - the pages of a site can be read by everybody in Chromium, and
# in w3m; printed, they name days and no distances from today.
#
# usage: VIGIL=PROGRAM NPM=DIRECTORY tests/readers/site_browser.sh
#
# Chromium is led by playwright-core, and pages are judged by axe-core, which
# npm has put below NPM.
set -u
vigil=${VIGIL:?names the program}
npm=${NPM:?names where the packages of npm are}/node_modules
readers=$(cd "$(dirname "$0")" && pwd) || exit 2
. "$readers/site_judging"
. "$readers/site_ledger"
needs_node
needs chromium w3m pdftotext

has_distance() { # PDF
	pdftotext "$1" - | grep -E '\((in )?[0-9]+ days( ago)?\)'
}

# Fails where a text reader does not show a line.
shows() { # PAGE LINE
	w3m -dump -cols 100 -O UTF-8 "public/$1" | sed 's/^ *//' >text
	grep -qxF -e "$2" text || complain "$1: w3m does not show: $2"
}

hard_ledger https://example.org/a/b/
on 2026-11-25 site public
mkdir pdfs
is_right 'Chromium' node "$readers/site_browser.mjs" "$npm" \
	"$(command -v chromium)" "$PWD/public" pdfs

for pdf in pdfs/print-*.pdf; do
	! has_distance "$pdf" || complain "$pdf: says how far a day is away"
done
has_distance pdfs/screen-index.html.pdf >said ||
	complain 'a page on the screen says nothing of how far a day is away'

shows index.html 'Every claim we have published, and where it stands'
shows index.html '14'
shows claims/P-2.html 'It moves twice in a day.'
shows claims/P-2.html \
	'Partial · reviewed 3 Feb 2026 · review overdue since 5 Mar 2026'
exit "$status"
