#!/bin/sh
# calendar.sh - what vigil calendar writes is read by calendar programs without
# loss, and each of them complains of files that are wrong.
#
# usage: VIGIL=PROGRAM NPM=DIRECTORY tests/readers/calendar.sh
#
# The programs are khal, python3-icalendar and ical.js, which npm has put below
# NPM.
set -u
vigil=${VIGIL:?names the program}
module=${NPM:?names where the packages of npm are}/node_modules/ical.js/dist/ical.js
cd "$(dirname "$0")" || exit 2

scratch=$(mktemp -d) || exit 2
trap 'rm -rf "$scratch"' EXIT
trap 'exit 1' HUP INT TERM
status=0

complain() {
	echo "$*"
	status=1
}

# What each reader tells of a file, with no digest in the UIDs.
read_by() { # READER FILE...
	reader=$1
	shift
	case $reader in
	ical.js) node ./calendar_ical.mjs "$module" "$@" ;;
	*) "./calendar_$reader" "$@" ;;
	esac >"$scratch/told" 2>"$scratch/messages" || return 1
	sed -E 's/^([^ @]*)@[0-9a-f]{16}\.vigil /\1 /' "$scratch/told"
}

reads() { # READER EXPECTED FILE...
	reader=$1
	expected=$2
	shift 2
	if ! read_by "$reader" "$@" >"$scratch/got"; then
		complain "$reader: cannot read $*"
		cat "$scratch/messages"
	elif ! diff -u "$expected" "$scratch/got" >"$scratch/difference"; then
		complain "$reader: reads something else"
		cat "$scratch/difference"
	fi
}

# A reader complains where it fails, or where what it tells is something else.
complains() { # READER WHY FILE
	! read_by "$1" "$3" >"$scratch/got" ||
		! cmp -s "$scratch/expected" "$scratch/got" ||
		complain "$1: does not complain of $2"
}

ledger() { # NAME: its claims come from standard input
	mkdir -p "$scratch/$1/claims"
	cat >"$scratch/$1/claims/all.yaml"
}

calendar() { # NAME
	"$vigil" -C "$scratch/$1" --today 2026-11-23 calendar \
		>"$scratch/$1.ics" || complain "$1: no calendar"
}

long=$(printf '長い題名%.0s' 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20)

ledger odd <<END
id: AM-1
title: Commas, semicolons; "quotes" and 'these', C:\Windows, 100%, a=b
claim: One, two; three.
topic: money
published: 2026-10-01
resolves: 2026-11-01
article: {url: "https://example.org/ä?b=1,2;3"}
---
id: AM-2
title: "Two\nlines,\n\tor three"
claim: "It says:\n\"so\""
published: 2026-10-03
---
id: AM-3
title: 😀 👩‍👩‍👧 日本語 é שלום résumé
claim: 한국어
published: 2026-10-04
---
id: AM-4
title: $long
claim: $long$long$long
published: 2026-10-05
---
id: AM-5
title: "x\nEND:VEVENT\nBEGIN:VALARM"
claim: x
topic: BEGIN:VEVENT
published: 2026-10-06
---
id: DR-1
claim: A draft is in no calendar.
END

cat >"$scratch/expected" <<END
AM-1-review 2026-10-31 2026-10-31
Review AM-1: Commas, semicolons; "quotes" and 'these', C:\Windows, 100%, a=b
One, two; three.

Holding · reviewed 1 Oct 2026
schedule: 30 days, on the ladder of 30, 60, 90
money
https://example.org/%C3%A4?b=1,2;3

AM-1-resolves 2026-11-01 2026-11-01
AM-1 resolves: Commas, semicolons; "quotes" and 'these', C:\Windows, 100%, a=b
One, two; three.

Holding · reviewed 1 Oct 2026
It can be settled from this day on.
money
https://example.org/%C3%A4?b=1,2;3

AM-2-review 2026-11-02 2026-11-02
Review AM-2: Two lines, or three
It says: "so"

Holding · reviewed 3 Oct 2026
schedule: 30 days, on the ladder of 30, 60, 90



AM-3-review 2026-11-03 2026-11-03
Review AM-3: 😀 👩‍👩‍👧 日本語 é שלום résumé
한국어

Holding · reviewed 4 Oct 2026
schedule: 30 days, on the ladder of 30, 60, 90



AM-4-review 2026-11-04 2026-11-04
Review AM-4: $long
$long$long$long

Holding · reviewed 5 Oct 2026
schedule: 30 days, on the ladder of 30, 60, 90



AM-5-review 2026-11-05 2026-11-05
Review AM-5: x END:VEVENT BEGIN:VALARM
x

Holding · reviewed 6 Oct 2026
schedule: 30 days, on the ladder of 30, 60, 90
BEGIN:VEVENT


END

calendar odd
good=$scratch/odd.ics
sed '$d' "$good" >"$scratch/cut.ics"
sed 's/^ //' "$good" >"$scratch/unfolded.ics"
sed 's/\\n/\r\n/' "$good" >"$scratch/newline.ics"
sed 's/DATE:20261031/DATE:20261332/' "$good" >"$scratch/day.ics"
sed '/^UID:/d' "$good" >"$scratch/uid.ics"
sed '/^SUMMARY:/s/AM-3/AM-4/' "$good" >"$scratch/other.ics"

for reader in khal icalendar ical.js; do
	reads "$reader" "$scratch/expected" "$good"
	complains "$reader" 'a file that was cut' "$scratch/cut.ics"
	complains "$reader" 'a line folded without a space' \
		"$scratch/unfolded.ics"
	complains "$reader" 'a newline in a text' "$scratch/newline.ics"
	complains "$reader" 'a day that is none' "$scratch/day.ics"
	complains "$reader" 'events without a UID' "$scratch/uid.ics"
	complains "$reader" 'another text' "$scratch/other.ics"
done

# A backslash before an n, and a comma in a category, are read as something else
# by khal and icalendar, for all that they are written as they should be.
ledger hard <<'END'
id: AM-6
title: C:\new\,\; is no newline
claim: x
topic: money, prices; and \more
published: 2026-10-07
END

cat >"$scratch/hard.expected" <<'END'
AM-6-review 2026-11-06 2026-11-06
Review AM-6: C:\new\,\; is no newline
x

Holding · reviewed 7 Oct 2026
schedule: 30 days, on the ladder of 30, 60, 90
money, prices; and \more


END

calendar hard
reads ical.js "$scratch/hard.expected" "$scratch/hard.ics"

# Nothing to come is a calendar as well.
ledger empty <<'END'
id: DR-1
claim: A draft is in no calendar.
END
calendar empty
: >"$scratch/nothing"
for reader in khal icalendar ical.js; do
	reads "$reader" "$scratch/nothing" "$scratch/empty.ics"
done

# What is imported again after a review takes the place of what was there.
"$vigil" -C "$scratch/hard" --today 2026-11-23 mark AM-6 partial --by Ann \
	--note Less. --next 2026-12-01 >/dev/null || complain 'hard: no review'
mv "$scratch/hard.ics" "$scratch/before.ics"
calendar hard
read_by khal "$scratch/before.ics" "$scratch/hard.ics" |
	grep '^AM-6-review' >"$scratch/got"
echo 'AM-6-review 2026-12-01 2026-12-01' |
	cmp -s - "$scratch/got" || complain 'khal: does not move the event'

exit "$status"
