#!/bin/sh
# import_real.sh - files as people have them are imported: a spreadsheet of 40
# claims, with commas and with semicolons; what LibreOffice saved; a facts.json
# of 180; 60 pages; 20 decision records.
#
# usage: VIGIL=PROGRAM tests/end/import_real.sh
set -u
vigil=${VIGIL:?names the program}
saved=$(cd "$(dirname "$0")/../spreadsheet" && pwd)
scratch=$(mktemp -d) || exit 2
trap 'rm -rf "$scratch"' EXIT
cd "$scratch" || exit 2
VIGIL_NOW=2026-11-23T12:00:00Z
VIGIL_TODAY=2026-11-23
HOME=$scratch
export VIGIL_NOW VIGIL_TODAY HOME
unset VIGIL_LEDGER VIGIL_REVIEWER XDG_CONFIG_HOME
status=0

# Imports into an empty ledger, and wants so many claims and faults of none.
imports() { # CLAIMS ARGUMENT...
	wanted=$1
	shift
	rm -rf claims
	mkdir claims
	"$vigil" import --by Ann "$@" >answer 2>&1 && "$vigil" verify >>answer 2>&1 &&
		"$vigil" check >>answer 2>&1 &&
		[ "$("$vigil" list --format plain | wc -l)" -eq "$wanted" ] &&
		"$vigil" import --by Ann "$@" | grep -q '^nothing to import' && return
	echo "vigil import $*"
	cat answer
	status=1
}

spreadsheet() { # SEPARATOR
	printf '\357\273\277'
	awk -v sep="$1" 'BEGIN {
		OFS = sep
		print "Nr", "Claim", "Title", "Status", "Published", \
			"Last reviewed", "Next review", "Owner", "Source 1", \
			"Source 2", "Review 1", "Review 2", "Tags", "Comment"
		split("true mixed broken Holding", word, " ")
		for (i = 1; i <= 40; i++) {
			moved = i % 4 == 2 ? "partly" : "holds"
			now = i % 4 == 2 ? "mixed" : "true"
			printf "AM-%03d%s\"Claim %d; one, of \"\"forty\"\"\n" \
				"in two lines.\"%s", i, sep, i, sep
			print "Title " i, now, (13 + i % 15) "/06/2026", \
				"2026-10-0" 1 + i % 9, "", "Ann <a@example.org>", \
				"https://example.org/" i, "A book", \
				"\"1 Sep 2026: holds\"", \
				"\"20 Sep 2026: " moved " - looked at again\"", \
				"\"a, b\"", "\"Caf\303\251; in two\nlines\""
		}
	}' | sed 's/$/\r/'
}

facts() {
	awk 'BEGIN {
		printf "{\"generated\":\"2026-11-20T10:00:00.000Z\",\n" \
			"\"holding_up\":{\"index_url\":\"x\",\"claims\":["
		for (i = 1; i <= 180; i++) {
			printf "%s{\"id\":\"AM-%03d\",\"claim\":\"Claim %d of " \
				"180 \\u201cholds\\u201d.\",\"article_url\":" \
				"\"https://example.org/%d\",\"topic\":%s,", \
				(i > 1 ? ",\n" : ""), i, i, i, \
				(i % 3 ? "\"prices\"" : "null")
			printf "\"pub_date\":\"2026-05-%02d\"," \
				"\"last_reviewed\":\"2026-10-%02d\"," \
				"\"next_review\":%s,\"verdict\":\"%s\",", \
				1 + i % 28, 1 + i % 28, \
				(i % 5 ? "\"2026-12-24\"" : "null"), \
				(i % 7 ? "holding" : "not_holding")
			printf "\"verdict_history\":[{\"date\":\"2026-07-01\"," \
				"\"verdict\":\"holding\",\"note\":\"Seen.\"}]}"
		}
		print "]},\"archive\":{\"claims\":[]}}"
	}'
}

pages() {
	mkdir -p docs/a docs/b
	for i in $(seq 60); do
		printf -- '---\ntitle: "Page %d: how we do it"\nlast_reviewed_on: 2026-09-%02d\nreview_in: %d months\nowner_slack: "#team-%d"\n---\n\n# Page\n' \
			"$i" $((1 + i % 28)) $((1 + i % 6)) $((i % 4)) \
			>"docs/$([ $((i % 2)) = 0 ] && echo a || echo b)/$i.md"
	done
	mkdir -p adr
	for i in $(seq 20); do
		printf -- '---\nstatus: %s\ndate: 2026-03-%02d\ndeciders: [Ann, Bob]\n---\n\n# %d. Use tool %d\n' \
			"$([ $((i % 5)) = 0 ] && echo 'superseded by ADR-1' ||
				echo accepted)" "$i" "$i" "$i" >"adr/$i.md"
	done
}

spreadsheet , >comma.csv
spreadsheet ';' >semicolon.csv
facts >facts.json
pages
imports 40 --map id=Nr comma.csv
imports 40 --map id=Nr semicolon.csv
for file in comma.csv semicolon.csv marked.csv tab.tsv; do
	imports 40 "$saved/$file"
	rm -r claims/.vigil claims/journal
	rm -rf "$file.claims"
	mv claims "$file.claims"
	diff -r comma.csv.claims "$file.claims" || status=1
done
imports 40 "$saved/comma.csv"
"$vigil" log LO-030 --format csv | cut -d , -f 1,3-7,10 >got
cat >want <<'END'
on,kind,from,verdict,by,next_review,note
2026-10-03,review,partial,partial,Ann,2026-12-03,imported without a note
2026-09-15,review,partial,partial,Ann,2026-11-14,not everywhere
2026-08-03,review,holding,partial,Ann,2026-09-02,"""less"" than thought; see 2"
2026-07-01,review,holding,holding,Ann,2026-08-30,
2026-01-03,published,,holding,,2026-02-02,
END
diff want got || status=1
imports 180 facts.json
imports 60 --prefix DOC docs
imports 20 --prefix ADR adr
exit "$status"
