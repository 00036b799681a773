#!/bin/sh
# site_files.sh - the files of a site that are for programs can be read by those
# of others, and say the same as each other and as the pages. Each judge is shown
# a wrong file as well.
#
# usage: VIGIL=PROGRAM NPM=DIRECTORY tests/readers/site_files.sh
#
# JSON is judged by ajv, which npm has put below NPM, XML by xmllint, pictures by
# rsvg-convert, tables by sqlite3, and the calendar by python3-icalendar and khal.
set -u
vigil=${VIGIL:?names the program}
npm=${NPM:?names where the packages of npm are}/node_modules
readers=$(cd "$(dirname "$0")" && pwd) || exit 2
. "$readers/site_judging"
. "$readers/site_ledger"
needs node xmllint sqlite3 rsvg-convert khal

# shellcheck disable=SC2317 # is_right and is_wrong run them
{
	judge_told() { # DIRECTORY
		"$readers/site_told" "$1"
	}

	judge_truth() { # DIRECTORY
		"$readers/site_truth" "$1" 2026-11-25 stats.json
	}

	judge_json() { # DIRECTORY
		node "$readers/site_schema.mjs" "$npm/ajv/dist/2020.js" "$1"
	}

	judge_xml() { # DIRECTORY
		find "$1" '(' -name '*.svg' -o -name '*.xml' ')' \
			-exec xmllint --noout {} +
		xmllint --noout --relaxng "$readers/sitemap.rng" \
			"$1/sitemap.xml" 2>&1 | sed '/ validates$/d'
	}

	judge_pictures() { # DIRECTORY
		find "$1" -name '*.svg' -exec rsvg-convert -o picture.png {} \;
	}

	judge_table() { # FILE KEY ROWS
		rows=$(sqlite3 :memory: ".import --csv $1 t" \
			"SELECT count(DISTINCT $2) FROM t" 2>&1)
		[ "$rows" = "$3" ] || echo "$1 has $rows rows, not $3"
	}

	# Those of two years, as khal is asked for them, which fails of a last
	# day that has no next.
	judge_calendar() { # DIRECTORY
		awk 'BEGIN { RS = "BEGIN:VEVENT\r\n" }
			!/DATE:99991231/ { printf "%s%s", before, $0; before = RS }' \
			"$1/reviews.ics" >two-years.ics
		"$readers/calendar_icalendar" "$1/reviews.ics" >events &&
			"$readers/calendar_khal" two-years.ics >shown
		grep -E '^[^ ]+@[^ ]+ 202[67]-' events | sort >expected
		grep '^[^ ]*@.*vigil ' shown | sort | diff expected - &&
			[ -s expected ] || echo 'khal shows something else'
	}
}

hard_ledger https://example.org/a/b/
on 2026-11-25 site public
on 2026-11-25 stats --format json
cp said stats.json

is_right 'files that say the same' judge_told public
is_wrong 'a verdict in facts.json' \
	'sed -i "/^{.id.:.P-1\"/s/\"verdict\":\"holding/\"verdict\":\"partial/g" \
		facts.json' judge_told copy
is_wrong 'a figure in facts.json' \
	'sed -i "/figures/s/\"open\":./\"open\":99/" facts.json' judge_told copy
is_wrong 'a badge' 'sed -i s/Holding/Partial/ badge/P-1.svg' judge_told copy
is_wrong 'a strip' 'sed -i s/Partial/Holding/ strips.json' judge_told copy
is_wrong 'a card' 'sed -i s/Holding/Partial/ embed/P-1.html' \
	judge_told copy
is_wrong 'a citation' 'sed -i s/holding/partial/ cite/P-1.ris' \
	judge_told copy
is_wrong 'an answer of oEmbed' 'sed -i "s/P-1: /X-9: /" embed/P-1.json' \
	judge_told copy
is_wrong 'a line of a table' 'sed -i "s/\r//" claims.csv' judge_told copy
is_wrong 'an entry of a feed' 'sed -i 0,/urn:uuid:.../s//urn:uuid:000/ \
	changes.json' judge_told copy

is_right 'figures' judge_truth public
# shellcheck disable=SC2016 # is_wrong expands it
is_wrong 'a figure of a page' \
	's="s/\(figure=.overdue. value=.\)14/\113/"; sed -i "$s" by/overdue.html' \
	judge_truth copy
is_wrong 'a review that was late' \
	'sed -i "/^P-1,2026-11-10/s/2026-11-10/2025-10-10/" entries.csv' \
	judge_truth copy
is_wrong 'a verdict of facts.json' \
	'sed -i "/^{.id.:.P-1\"/s/\"verdict\":\"holding/\"verdict\":\"partial/g" \
		facts.json' judge_truth copy

is_right 'JSON' judge_json public
is_wrong 'a schema that lets all pass' 'echo "{}" >facts.schema.json' \
	judge_json copy
is_right 'XML' judge_xml public
is_wrong 'an ampersand' 'sed -i "s/<title>/&\&/" badge/P-1.svg' judge_xml copy
is_wrong 'a day in words' \
	'sed -i "s/<lastmod>/&on /" sitemap.xml' judge_xml copy
is_right 'badges' judge_pictures public
is_wrong 'half a badge' 'sed -i s/..svg.// badge/P-1.svg' judge_pictures copy

entries=$(wc -l <public/record.jsonl)
is_right 'the table of claims' judge_table public/claims.csv id 26
is_right 'the table of entries' judge_table public/entries.csv hash \
	"$entries"
is_wrong 'a quotation mark' 'sed -i "s/\"/\"x\"/" entries.csv' \
	judge_table copy/entries.csv hash "$entries"

is_right 'the calendar' judge_calendar public
is_wrong 'an event without an end' \
	'sed -i 0,/END:VEVENT/s/END:VEVENT.// reviews.ics' judge_calendar copy
exit "$status"
