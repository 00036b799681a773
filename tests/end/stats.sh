#!/bin/sh
# stats.sh - works out how long claims hold from the published entries, with
# SQLite and awk, and holds vigil stats against that; and what it says against
# all pages and facts.json.
#
# usage: VIGIL=PROGRAM tests/end/stats.sh
set -u
: "${VIGIL:?names the program}"
LC_ALL=C VIGIL_NOW=2030-01-01T00:00:00Z VIGIL_REVIEWER=Ann
export LC_ALL VIGIL_NOW VIGIL_REVIEWER
. "${0%/*}/own_home"
today=2026-11-20
status=0

on() { # DAY WORD...
	day=$1
	shift
	"$VIGIL" --today "$day" "$@" >said 2>&1 || {
		cat said
		status=1
	}
}

agrees() { # WHAT FILE FILE
	if diff "$2" "$3" >differs && [ -s "$2" ]; then
		return
	fi
	echo "$1:"
	head -n 20 differs
	status=1
}

cd "$scratch" || exit 2
mkdir claims
printf 'name: Ours\n' >claims/vigil.yaml

# Of 24 claims, a month between each and the next, every seventh begins as
# Partial; others move, move back, are closed, or moved by what was taken back.
claim() { # NUMBER
	year=$((2024 + $1 / 12)) month=$(($1 % 12 + 1))
	printf 'id: CL-%d\nclaim: The claim %d holds.\n' "$1" "$1"
	printf 'published: %d-%02d-05\ntopic: T%d\nowner: P%d\n' \
		"$year" "$month" $(($1 % 3)) $(($1 % 2))
	[ $(($1 % 7)) -ne 6 ] || echo 'verdict: partial'
}
number=0
while [ $number -lt 24 ]; do
	claim $number >claims/CL-$number.yaml
	number=$((number + 1))
done
on 2026-01-02 sync
on 2026-01-10 mark CL-0 CL-3 CL-7 holding
on 2026-02-01 mark CL-1 partial --note N.
on 2026-02-01 mark CL-10 CL-17 not-holding --note N.
on 2026-03-05 mark CL-2 partial --note N.
on 2026-03-06 undo --by Ann
on 2026-04-01 close CL-4 --as retired --note N.
on 2026-04-02 close CL-11 --as retired --note N.
on 2026-05-01 mark CL-6 CL-1 holding --note N.
on 2026-06-01 close CL-12 --as settled --verdict not-holding --note N.
on 2026-07-05 mark CL-20 CL-22 partial --note N.
on 2026-09-05 mark CL-5 CL-8 CL-9 partial --note N.
on $today site public
"$VIGIL" --today $today stats --format csv >stats.csv || status=1
"$VIGIL" --today $today stats --format json >stats.json || status=1

# What is watched: the days, and whether it moved.
sqlite3 -separator ' ' :memory: '.import --csv public/entries.csv e' \
	'.import --csv public/claims.csv c' "
	SELECT julianday(coalesce(
		(SELECT min([on]) FROM e WHERE e.id = c.id
			AND is_move = 'true' AND undone = 'false'),
		(SELECT max([on]) FROM e WHERE e.id = c.id
			AND kind = 'close' AND undone = 'false'
			AND c.state <> 'open'),
		'$today')) - julianday(pub_date),
		EXISTS (SELECT 1 FROM e WHERE e.id = c.id
			AND is_move = 'true' AND undone = 'false')
	FROM c WHERE (SELECT verdict FROM e WHERE e.id = c.id
		AND kind = 'published') = 'holding' ORDER BY 1" |
	sed 's/\.0 / /' >watched
awk '{ days[NR] = $1; moved[NR] = $2 }
END {
	share = 1
	end = days[NR - 4]
	print "0," NR ",0,1.0000"
	for (i = 1; i <= NR && days[i] <= end; i = next_day) {
		now = 0
		for (next_day = i; days[next_day] == days[i] && next_day <= NR;
			next_day++)
			now += moved[next_day]
		risk = NR - i + 1
		share *= 1 - now / risk
		sum += now
		if (now)
			printf "%d,%d,%d,%.4f\n", days[i], risk, sum, share
	}
}' watched >expected
sqlite3 -csv :memory: '.import --csv stats.csv s' "
	SELECT key, max(value) FILTER (WHERE name = 'at_risk'),
		max(value) FILTER (WHERE name = 'moved'),
		max(value) FILTER (WHERE name = 'holding')
	FROM s WHERE [table] = 'survival_steps'
	GROUP BY 0 + key" | tr -d '\r' >steps
agrees 'how long claims hold' expected steps
[ "$(wc -l <steps)" -ge 6 ] || {
	echo 'too little has happened'
	status=1
}

# A figure has one value wherever it stands.
sqlite3 -separator = :memory: "SELECT key, coalesce(value, '')
	FROM json_each(readfile('stats.json'), '\$.figures') ORDER BY 1" >figures
sqlite3 -separator = :memory: "SELECT key, coalesce(value, '')
	FROM json_each(readfile('public/facts.json'), '\$.figures')
	ORDER BY 1" >facts
agrees 'facts.json' figures facts
sed -n 's/^figures,,\(.*\),/\1=/p' stats.csv | sort >cells
agrees 'CSV' figures cells
for page in public/*.html public/*/*.html; do
	tr '<' '\n' <"$page" | sed -n \
		-e 's/^data data-figure="\([^"]*\)" value="\([^"]*\)".*/\1=\2/p' \
		-e 's/^time datetime="\([^"]*\)" data-figure="\([^"]*\)".*/\2=\1/p'
done | sort -u >shown
agrees 'the pages' figures shown

# The tables of the page are those of CSV, but for how their cells are written.
sed -n -e 's/^<h2 id="\([a-z]*\)">.*/\1/p' -e 's/^<tr><th.*<td>/&/p' \
	public/insights.html | sed 's/<[^>]*>/ /g' | awk '
	NF == 1 && !/^ / { table = $1; next }
	table ~ /^(topics|owners|reviewers|ages)$/ {
		for (i = 2; i <= NF; i++)
			print table "," $1 "," $i
	}' >page
grep -e ^topics, -e ^owners, -e ^reviewers, -e ^ages, stats.csv |
	sed 's/\(.*\),.*,/\1,/' >tables
agrees 'the tables of the page' tables page

# Years and verdicts add up to the same.
sqlite3 :memory: '.import --csv stats.csv s' "
	SELECT sum(value) FROM s WHERE [table] = 'years' AND name <> 'overdue'
	UNION ALL SELECT sum(value) FROM s
		WHERE [table] = 'topics' AND name <> 'overdue'
	UNION ALL SELECT sum(value) FROM s
		WHERE [table] = 'owners' AND name = 'published'
	UNION ALL SELECT sum(value) FROM s
		WHERE [table] = 'quarters' AND key = '$today'" >sums
printf '24\n24\n24\n24\n' >expected
agrees 'sums' expected sums
exit $status
