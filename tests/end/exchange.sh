#!/bin/sh
# exchange.sh - what vigil exports it imports again without loss, and the
# questions of the manual have the right answers.
#
# usage: VIGIL=PROGRAM tests/end/exchange.sh
#
# A ledger is made in which people do all that there is to do. Its JSON is
# brought into an empty one, which must then show the same, but for hashes and
# the times of recording.
set -u
vigil=${VIGIL:?names the program}
manual=$(cd "$(dirname "$0")/../.." && pwd)/src/manual/vigil.1
scratch=$(mktemp -d) || exit 2
trap 'rm -rf "$scratch"' EXIT
cd "$scratch" || exit 2
VIGIL_NOW=2026-11-23T12:00:00Z
VIGIL_TODAY=2026-11-23
HOME=$scratch
export VIGIL_NOW VIGIL_TODAY HOME
unset VIGIL_LEDGER VIGIL_REVIEWER XDG_CONFIG_HOME
status=0

claim() { # ID PUBLISHED MORE
	printf 'id: %s\nclaim: The claim %s holds.\npublished: %s\n%b' \
		"$1" "$1" "$2" "$3" >"old/claims/$1.yaml"
}

run() { # ARGUMENT...
	"$vigil" -C old/claims "$@" >answer 2>&1 || {
		echo "vigil $*"
		cat answer
		status=1
	}
}

# ---- a ledger ----

mkdir -p old/claims new/claims
claim AM-1 2026-06-01 'owner: Ann\ntopic: prices\nsources: [https://a.example/x, https://b.example/]\n'
claim AM-2 2026-06-01 'owner: Bob\ntopic: prices\ntags: [one, "two: three"]\ntriggers: [A vendor says so.]\nsources: [https://a.example/y]\n'
claim AM-3 2026-07-01 'owner: Ann\nresolves: 2027-01-31\nnotes: |\n  First.\n\n    Second.\n'
claim AM-4 2026-07-01 'verdict: partial\nreviewed: 2026-07-05\nnext_review: 2026-08-01\n'
claim AM-5 2026-08-01 'title: Five\ncadence: 45\n'
claim AM-6 2026-12-24 ''
claim AM-7 2026-08-01 'article:\n  title: A piece\n  url: https://c.example/z\n  minutes: 7\n'
printf 'id: AM-8\nclaim: "\\u202eodd: \\"text\\""\nx-team: [a, b]\nx-deep: {a: [1, "1", ~], b c: yes}\nsources:\n  - url: https://e.example/\n    x-page: 12\n  - title: A book\nowner: [Ann <ann@example.org>, Ben]\n' \
	>old/claims/AM-8.yaml
run sync
run mark AM-1 holding --on 2026-07-05 --by Ann
run mark AM-1 partial --on 2026-08-10 --by Bob --note 'Not in Spain.'
run mark AM-1 not-holding --on 2026-10-20 --by Ann --note 'Overtaken.' \
	--evidence https://d.example/
run mark AM-2 partial --on 2026-07-01 --by Ann --note 'Moved.'
run dissent AM-2 --from Carl --material --note 'I do not think so.' --by Ann
run dissent AM-3 --from Dora --note 'Nor do I.' --by Ann
run mark AM-3 holding --note 'Weighed.' --by Bob
run mark AM-2 holding --note 'By mistake.' --by Bob
run undo --by Bob
run undo --by Bob
run redo --by Bob
run dissent AM-4 --from Eve --note 'No.' --by Ann
printf 'id: AM-5\nclaim: The claim AM-5 held.\npublished: 2026-08-01\n' \
	>old/claims/AM-5.yaml
run correct AM-5 --accept --note 'A wrong word.' --by Ann
run correct AM-1 --note 'A wrong figure in the piece.' --by Ann
printf 'title: Seven\nresolves: 2027-03-31\n' >>old/claims/AM-7.yaml
run sync --by Ann
run close AM-7 --as retired --note 'Gone.' --by Ann
run reopen AM-7 --note 'Back.' --by Bob
run close AM-4 --as settled --verdict not-holding --note 'Done.' --by Bob
run mark AM-5 partial --draft --note 'A draft.' --by Ann
run sign AM-5 --by Bob
run mark AM-1 holding --draft --note 'Another.' --by Ann

# Two people judge AM-3 beside each other.
cp -R old/claims other
"$vigil" -C other mark AM-3 partial --note 'One way.' --by Ann >/dev/null
run mark AM-3 not-holding --note 'The other.' --by Bob
cp -n other/journal/* old/claims/journal/ 2>/dev/null

# ---- there and back ----

# Hashes become numbers, in the order in which they come.
plain() { # LEDGER
	"$vigil" -C "$1" show AM-1 AM-2 AM-3 AM-4 AM-5 AM-6 AM-7 AM-8 \
		--format json |
		awk -F '"' -v OFS='"' '{
			for (i = 1; i <= NF; i++) {
				if (length($i) != 64 || $i !~ /^[0-9a-f]+$/)
					continue
				if (!($i in number))
					number[$i] = ++count
				$i = number[$i]
			}
			gsub(/"(recorded|statement)":"[^"]*"/, "")
			gsub(/"imported":(true|false)/, "")
			gsub(/ ?\(imported\)/, "")
			print
		}'
}

"$vigil" -C old/claims export --format json >all.json || status=1
"$vigil" -C new/claims import all.json >answer 2>&1 || {
	cat answer
	status=1
}
plain old/claims >old.txt
plain new/claims >new.txt
diff old.txt new.txt || status=1
"$vigil" -C new/claims verify >answer 2>&1 || {
	cat answer
	status=1
}
"$vigil" -C new/claims import all.json >answer 2>&1
grep -q 'nothing to import' answer || {
	cat answer
	status=1
}

# ---- what 0.1 recorded ----

# It becomes a record of today, in which all claims stand as they stood.
VIGIL_NOW=2026-12-30T12:00:00Z
VIGIL_TODAY=2026-12-30
for old in all own; do
	ledger=upgrade-$old/claims
	mkdir -p "upgrade-$old" "anew-$old/claims"
	cp -R "$(dirname "$manual")/../../tests/upgrade/$old/claims" "$ledger"
	chmod -R u+w "$ledger"
	"$vigil" -C "$ledger" export --format json >"$old.json" || status=1
	for _ in 1 2; do
		"$vigil" -C "anew-$old/claims" import "$old.json" >answer 2>&1 || {
			cat answer
			status=1
		}
	done
	grep -q '^nothing to import' answer || status=1
	"$vigil" -C "anew-$old/claims" sync --by Ann >answer 2>&1
	[ "$(find "anew-$old/claims/journal" -type f | wc -l)" -eq 1 ] || status=1
	"$vigil" -C "anew-$old/claims" verify >answer 2>&1 || {
		cat answer
		status=1
	}
	for words in list due 'due --within 1y' 'log --format csv'; do
		for of in upgrade anew; do
			# shellcheck disable=SC2086 # words
			"$vigil" -C "$of-$old/claims" $words \
				2>/dev/null | cut -d , -f 1-6 |
				sed 's/\(,change,[^,]*,[^,]*,\).*/\1/' \
					>"$of.txt"
		done
		# A publication to come is no entry of today's; a change of
		# then was in nobody's name.
		sort upgrade.txt | grep -v '^2027-.*,published,' >want.txt
		sort anew.txt | diff want.txt - || status=1
	done
done
"$vigil" -C upgrade-all/claims export upgrade.db >answer || status=1

# ---- the questions of the manual ----

VIGIL_NOW=2026-11-23T12:00:00Z
VIGIL_TODAY=2026-11-23

"$vigil" -C old/claims export ledger.db >answer || status=1
awk '/^\.Sh / { inside = 0 } /^\.Sh EXPORTING/ { inside = 1 }
	inside && /^\.Ed/ { exit }
	inside && shown { print }
	inside && /^\.Bd/ { shown = 1 }' "$manual" |
	sed "s/\\\\(aq/'/g; s/\\\\-/-/g; s/date('now')/'$VIGIL_TODAY'/" \
		>questions.sql
grep -c '?$' questions.sql >got
sqlite3 -bail ledger.db <questions.sql >>got || status=1
cat >want <<'END'
10
Ann|1
Bob|1
AM-1|2
AM-3|2
114.0
|25.0
prices|0.0
2026-07|2
2026-08|1
2026-10|1
2026-11|4
AM-3|2026-11-23|115.0
AM-5|2026-11-23|69.0
AM-1|2026-10-20|41.0
AM-1|2026-07-05|4.0
Ann|5
Bob|3
AM-2|2026-11-23|Carl|I do not think so.
AM-4|2026-11-23|Eve|No.
a.example|2
b.example|1
e.example|1
AM-1|partial
AM-2|partial
AM-3|holding
AM-4|partial
AM-5|holding
AM-7|holding
END
diff want got || status=1
exit "$status"
