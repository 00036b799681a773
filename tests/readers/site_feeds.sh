#!/bin/sh
# site_feeds.sh - the feeds of a site are feeds to those that read them: a reader
# sees each news once, also when the site has moved to another host. Each judge
# is shown a wrong feed as well.
#
# usage: VIGIL=PROGRAM NPM=DIRECTORY tests/readers/site_feeds.sh
#
# Atom is judged by xmllint, with the schema of RFC 4287, by feedparser and by
# newsboat, JSON Feed by ajv, which npm has put below NPM.
set -u
vigil=${VIGIL:?names the program}
npm=${NPM:?names where the packages of npm are}/node_modules
readers=$(cd "$(dirname "$0")" && pwd) || exit 2
. "$readers/site_judging"
. "$readers/site_ledger"
needs node xmllint newsboat sqlite3

# shellcheck disable=SC2317 # is_right and is_wrong run them
{
	judge_atom() { # DIRECTORY
		find "$1" -name '*.atom' -exec xmllint --noout --nonet \
			--relaxng "$readers/atom.rng" {} + 2>&1 |
			sed '/ validates$/d'
	}

	judge_by_parser() { # DIRECTORY
		find "$1" -name '*.atom' -exec "$readers/site_feedparser" {} +
	}

	judge_json() { # DIRECTORY
		node "$readers/json_valid.mjs" "$npm" \
			"$readers/json_feed.schema.json" "$1/changes.json"
	}
}

hard_ledger https://example.org/a/b/
on 2026-11-25 site public

is_right 'Atom' judge_atom public
is_right 'Atom, as it is read' judge_by_parser public
is_right 'JSON Feed' judge_json public

is_wrong 'a feed without an id' 'sed -i "0,/<id>/s/<id>.*//" changes.atom' \
	judge_atom copy
is_wrong 'a day without a time' \
	'sed -i "s/T00:00:00Z<.published>/<\/published>/" changes.atom' \
	judge_atom copy
is_wrong 'an element that Atom has not' \
	'sed -i "s/<category/<tag/" changes.atom' judge_atom copy
is_wrong 'an ampersand' 'sed -i "s/&amp;/\&/" changes.atom' \
	judge_by_parser copy
is_wrong 'an id that stands twice' \
	'sed -i "s/<id>.*/<id>urn:x<\/id>/" changes.atom' judge_by_parser copy
is_wrong 'an item without an id' 'sed -i "s/\"id\":/\"guid\":/" changes.json' \
	judge_json copy
is_wrong 'a day in words' \
	'sed -i "s/\"date_published\":\"[^\"]*/&./" changes.json' judge_json copy

# What newsboat finds that is new; all that it has found is then read.
news() { # COUNT WHEN
	newsboat -q -u urls -c news.db -C config -x reload >said 2>&1 ||
		complain "newsboat fails: $(cat said)"
	count=$(sqlite3 news.db 'SELECT count(*) FROM rss_item WHERE unread')
	[ "$count" = "$1" ] || complain "$2: $count are new, not $1"
	sqlite3 news.db 'UPDATE rss_item SET unread = 0'
}

: >config
printf 'file://%s/public/%s\n' "$PWD" changes.atom "$PWD" feeds/P-6.atom |
	grep -v "public/$PWD" >urls
# The same entry is one news in both.
all=$(cat public/changes.atom public/feeds/P-6.atom |
	grep -A 1 '<entry>' | grep '<id>' | sort -u | wc -l)
news "$all" 'at first'
on 2026-11-26 site public
news 0 'a day later'
on 2026-11-26 mark P-7 partial --note 'As it was.'
on 2026-11-26 site public
news 0 'after another claim was confirmed'
on 2026-11-26 mark P-6 holding
on 2026-11-26 site public
news 1 'after a claim was confirmed'
on 2026-11-26 mark P-7 holding --note 'It moved.'
on 2026-11-26 site public
news 1 'after another claim moved'
sed -i 's|https://example.org/a/b/|http://other.example/|' claims/vigil.yaml
on 2026-11-27 site public
grep -q 'http://other.example/' public/changes.atom ||
	complain 'the feed has not moved'
news 0 'after the site moved'
sed -i 's/<id>urn:uuid:./&0/' public/changes.atom
news 50 'other ids'
exit "$status"
