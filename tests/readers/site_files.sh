#!/bin/sh
# site_files.sh - the files of a site that are for programs can be read by those
# of others, and say the same as each other and as the pages. Each judge is shown
# a wrong file as well.
#
# usage: VIGIL=PROGRAM NPM=DIRECTORY tests/readers/site_files.sh
#
# JSON is judged by ajv, which npm has put below NPM, feeds by xmllint where it
# is there, and the calendar by python3-icalendar.
set -u
vigil=${VIGIL:?names the program}
ajv=${NPM:?names where the packages of npm are}/node_modules/ajv/dist/2020.js
readers=$(cd "$(dirname "$0")" && pwd) || exit 2
. "$readers/site_judging"

# Shows a judge a copy in which a command has changed something.
is_wrong() { # WHAT CHANGE COMMAND...
	what=$1
	rm -rf copy
	cp -r public copy
	(cd copy && sh -c "$2")
	! diff -r public copy >said || complain "$what: nothing was changed"
	shift 2
	says "$@" || complain "$what: not noticed"
}

# shellcheck disable=SC2317 # is_right and is_wrong run it
well_formed() {
	find "$1" '(' -name '*.atom' -o -name '*.svg' -o -name '*.xml' ')' \
		-exec xmllint --noout {} +
}

# A ledger with entries of all kinds, and texts that mean something elsewhere.
mkdir claims
for number in 1 2 3 4 5 6 7 8; do
	cat <<END
id: AM-$number
claim: The "claim" $number & <b>more</b>, \$\{x\} holds.
title: '=$number, ]]> "it"'
topic: '<T> & $((number % 2))'
published: 2026-0$number-01
owner: Ann <ann@example.org>
tags: [-a, 'b,"c"']
triggers: ["One\\u202e.", Two.]
sources: [{title: '"A" & b', url: "https://one.example/?a=1&b=2"}]
notes: |
  A *note*, <i>raw</i>;

  =2+2 "quoted".
---
END
done >claims/all.yaml
printf 'name: "N & <M>"\nsite: {url: "https://example.org/a/b/"}\n' \
	>claims/vigil.yaml
on 2026-08-01 sync
on 2026-08-02 mark AM-1 partial --note 'Less, "so" & <so>.'
on 2026-08-03 dissent AM-2 --from 'Dora' --material --note ']]> </p>'
on 2026-08-04 dissent AM-4 --from Dora --note Hm. --url https://two.example/
on 2026-08-05 mark AM-2 AM-3 AM-4 holding
on 2026-08-06 mark AM-3 not-holding --note '=Never.'
on 2026-08-06 undo
on 2026-08-07 mark AM-7 not-holding --note Drafted. --draft
on 2026-08-08 sign AM-7 --by Ben
on 2026-08-09 close AM-5 --as retired --note Done.
on 2026-08-10 close AM-6 --as settled --verdict not-holding --note Over.
on 2026-08-11 close AM-8 --as superseded --by-claim AM-7 --note Newer.
on 2026-08-12 correct AM-2 --kind source --note 'Another *source*.'
on 2026-08-13 reopen AM-5 --note Again.
on 2026-08-14 mark AM-4 partial --note Waits. --draft
on 2026-09-20 site public

is_right 'files that say the same' "$readers/site_told" public
is_wrong 'a verdict in facts.json' \
	'sed -i "/^{.id.:.AM-1/s/\"verdict\":\"partial/\"verdict\":\"holding/g" \
		facts.json' "$readers/site_told" copy
is_wrong 'a figure in facts.json' 'sed -i "/figures/s/\"open\":./\"open\":99/" facts.json' \
	"$readers/site_told" copy
is_wrong 'a badge' 'sed -i s/Partial/Holding/ badge/AM-1.svg' \
	"$readers/site_told" copy
is_wrong 'a strip' 'sed -i s/Partial/Holding/ strips.json' \
	"$readers/site_told" copy
is_wrong 'a line of a table' 'sed -i "s/\r//" claims.csv' \
	"$readers/site_told" copy
is_wrong 'an entry of a feed' 'sed -i 0,/urn:uuid:.../s//urn:uuid:000/ \
	changes.json' "$readers/site_told" copy

is_right 'JSON' node "$readers/site_schema.mjs" "$ajv" public
is_wrong 'a schema that lets all pass' 'echo "{}" >facts.schema.json' \
	node "$readers/site_schema.mjs" "$ajv" copy

if command -v xmllint >said; then
	is_right 'XML' well_formed public
	is_wrong 'an ampersand' 'sed -i "s/&amp;/\&/" changes.atom' \
		well_formed copy
fi

"$readers/calendar_icalendar" public/reviews.ics >told 2>&1 ||
	complain "reviews.ics: $(cat told)"
grep -q '^AM-1-review@' told || complain 'reviews.ics lacks a review'

exit "$status"
