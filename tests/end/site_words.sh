#!/bin/sh
# site_words.sh - all that readers of a site see is in its words: in a language
# where each word is in brackets nothing stands outside of them but data; each
# word is on some page, and in the manual. Sites in German and in Arabic are
# whole.
#
# usage: VIGIL=PROGRAM tests/end/site_words.sh
#
# KEEP=DIR keeps ledgers and sites there.
set -u
: "${VIGIL:?names the program}"
tests=$(cd "$(dirname "$0")/.." && pwd) || exit 2
table=$tests/../include/words_table.h
manual=$tests/../src/manual/vigil-claim.5
unset VIGIL_LEDGER
LC_ALL=C VIGIL_REVIEWER=ANN
export LC_ALL VIGIL_REVIEWER
scratch=${KEEP:-$(mktemp -d "${TMPDIR:-/tmp}/vigil-words.XXXXXX")} || exit 2
[ -n "${KEEP:-}" ] || trap 'rm -rf "$scratch"' EXIT
trap 'exit 1' HUP INT TERM
HOME=$scratch XDG_CONFIG_HOME=$scratch
export HOME XDG_CONFIG_HOME
cd "$scratch" || exit 2
status=0

wrong() {
	printf '%s\n' "$*"
	status=1
}

on() { # DAY WORD...
	day=$1
	shift
	VIGIL_NOW=${day}T12:00:00Z "$VIGIL" --today "$day" "$@" >said 2>&1 ||
		wrong "$day $*: $(cat said)"
}

# ---- a ledger with all that pages can tell of, its data in capitals ----

claim() { # ID DAY LINE...
	printf 'id: %s\nclaim: "%s HOLDS."\ntitle: "%s TITLE"\n' "$1" "$1" "$1"
	printf 'published: %s\n' "$2"
	shift 2
	printf '%s\n' "$@"
}

settings() { # LANGUAGE LINE...
	printf 'name: NAME\ncadence: {"T ONE": 45}\nworkdays: [mon, tue, wed]\n'
	printf 'site:\n  language: %s\n  words: words.yaml\n' "$1"
	printf '  url: https://E.EXAMPLE/L/\n  licence: https://E.EXAMPLE/C\n'
	printf '  dissent: mailto:D@E.EXAMPLE\n  correction: mailto:N@E.EXAMPLE\n'
	printf '  addresses: yes\n'
	shift
	[ $# -eq 0 ] || printf '%s\n' "$@"
}

make_ledger() {
	mkdir claims
	settings en | grep -v words: >claims/vigil.yaml
	claim A-1 2026-01-05 'topic: T ONE' 'owner: [ANN, BEN]' \
		'drafted_by: CAS' 'signed_off_by: BEN' 'tags: [P, Q]' \
		'resolves: 2026-12-31' 'revised: 2026-02-01' 'notes: NOTES.' \
		'article: {title: ART, url: "https://E.EXAMPLE/A", minutes: 8}' \
		'sources:' '  - {title: SRC, url: "https://E.EXAMPLE/S",' \
		'     accessed: 2026-01-02, archive: "https://E.EXAMPLE/O",' \
		'     note: N}' 'triggers: [WHEN]' 'related: [A-2]' \
		>claims/A-1.yaml
	claim A-2 2026-01-06 'topic: T TWO' \
		'article: {url: "https://E.EXAMPLE/B"}' 'cadence: 40' \
		>claims/A-2.yaml
	for number in 3 4 5 6 7 8 9 10 11 12 13 14; do
		claim A-$number 2026-01-07 "owner: O$number" >claims/A-$number.yaml
	done
	echo 'cadence: 42' >>claims/A-13.yaml
	echo 'resolves: 2026-01-20' >>claims/A-14.yaml
	on 2026-01-08 sync
	on 2026-02-04 mark A-1 partial --note LESS.
	on 2026-02-04 mark A-4 A-5 A-6 holding --evidence https://E.EXAMPLE/V
	on 2026-02-05 mark A-13 not-holding --note GONE.
	on 2026-02-05 dissent A-1 --from DAN --note NO. --material
	on 2026-02-06 mark A-1 holding --note MORE.
	on 2026-02-09 dissent A-4 --from DAN --note NO.
	on 2026-02-10 dissent A-5 --from EVE --note NO. --material
	for kind in factual wording source scope; do
		on 2026-02-11 correct A-6 --kind $kind --note PUT.
	done
	sed 's/A-6 HOLDS/A-6 STANDS/' claims/A-6.yaml >changed
	mv changed claims/A-6.yaml
	on 2026-02-12 correct A-6 --accept --note ANEW.
	on 2026-02-12 correct A-1 --note PUT.
	on 2026-02-12 undo A-1
	on 2026-02-13 postpone A-7 2026-03-20 --note LATER.
	printf 'resolves: 2026-11-30\ncadence: 50\n' >>claims/A-8.yaml
	sed 's/A-8 TITLE/A-8 OTHER/' claims/A-8.yaml >changed
	mv changed claims/A-8.yaml
	on 2026-02-14 sync
	on 2026-02-16 close A-3 --as superseded --by-claim A-2 --note N.
	echo 'supersedes: [A-3]' >>claims/A-2.yaml
	on 2026-02-16 close A-9 --as retired --note N.
	on 2026-02-16 close A-10 --as settled --verdict partial --early --note N.
	on 2026-02-17 close A-11 --as retired --note N.
	on 2026-02-18 reopen A-11 --note N.
	on 2026-02-19 mark A-12 partial --note N.
	on 2026-02-19 undo A-12
	on 2026-02-20 mark A-12 holding --draft
	on 2026-02-21 sign A-12 --by BEN
	on 2026-02-22 mark A-2 holding --next 2026-12-01
	on 2026-04-02 mark A-7 partial --on 2026-03-30 --note N.
	echo '[{"id":"I-1","claim":"I HOLDS.","published":"2026-01-09",' \
		'"verdict_history":[{"on":"2026-02-09","verdict":"partial",' \
		'"note":"N."}]}]' >others.json
	on 2026-04-02 import others.json
}

# What others recorded meanwhile, beside a closing, a correction and a review.
merge_others() {
	cp -r claims others
	on 2026-04-04 -C others mark A-6 A-8 A-11 partial --note N.
	on 2026-04-03 mark A-8 holding
	on 2026-04-03 close A-11 --as retired --note N.
	sed 's/A-6 STANDS/A-6 STAYS/' claims/A-6.yaml >changed
	mv changed claims/A-6.yaml
	on 2026-04-03 correct A-6 --accept --note ANEW.
	cp others/journal/* claims/journal/
	on 2026-04-06 postpone A-4 2026-05-05 --note N.
	on 2026-04-06 reopen A-9 --note N.
	on 2026-04-07 mark A-14 holding --draft
}

# One claim alone, of a quarter that is not over, without a name.
make_small() {
	mkdir small
	claim A-1 2026-11-01 >small/A-1.yaml
	settings en-x-brackets | grep -v '^name:' >small/vigil.yaml
	cp claims/words.yaml small/
	on 2026-11-02 -C small sync
	on 2026-11-20 -C small site brackets-small
}

# 501 claims more, so that lists and bulletins have parts.
add_many() {
	awk 'BEGIN { for (i = 0; i < 501; i++) {
		printf "---\nid: M-%d\nclaim: \"M-%d HOLDS.\"\n", i, i
		printf "published: %d-05-01\ntopic: T MANY\n", 2025 + i % 2
	} }' >claims/many.yaml
	on 2026-05-02 sync
	# shellcheck disable=SC2046 # an id is a word
	on 2026-05-03 mark $(grep -o 'M-[0-9]*$' claims/many.yaml) \
		not-holding --note GONE.
}

# ---- a language of brackets ----

# Prints the keys and the English of all words, with a TAB between.
english() {
	awk '/^WORD\(/ { text = "" } /^(WORD\(|\t)/ { text = text $0 }
	/\)$/ && text {
		key = text; sub(/^WORD\(/, "", key); sub(/,.*/, "", key)
		sub(/^[^"]*"/, "", text); sub(/"\)$/, "", text)
		gsub(/"[ \t]*"/, "", text)
		print tolower(key) "\t" text; text = ""
	}' "$table"
}

# Puts what is not to be filled in between brackets, with the number of the word.
brackets() {
	english | awk -F '\t' '{
		text = $2; out = ""
		while (text != "") {
			if (match(text, /^{[a-z_]*}/)) part = "" substr(text, 1, RLENGTH)
			else {
				match(text, /^[^{]*/)
				part = "[" NR "|" substr(text, 1, RLENGTH) "]"
			}
			out = out part; text = substr(text, RLENGTH + 1)
		}
		print $1 ": \"" out "\""
	}'
	echo 'date: D MMM YYYY'
	for kind in months short_months; do
		printf '%s: ["[1]", "[2]", "[3]", "[4]", "[5]", "[6]", ' $kind
		echo '"[7]", "[8]", "[9]", "[10]", "[11]", "[12]"]'
	done
	printf 'due_in: "[in] {days}"\ndue_ago: "[ago] {days}"\ndue_today: "[now]"\n'
}

# Prints what is seen of pages: text, and attributes that are read out.
visible() { # FILE...
	sed -e 's/<script[^>]*>[^<]*<\/script>//g' -e '/<script>/,/<\/script>/d' \
		-e '/<style>/,/<\/style>/d' -e '/<pre/,/<\/pre>/d' \
		-e 's/<\(code\|dd\) [^>]*dir="ltr"[^>]*>[^<]*<\/[a-z]*>//g' \
		-e 's/<code>[^<]*<\/code>//g' \
		-e 's/<meta \(http-\|name="\(viewport\|robots\|citation\)\)[^>]*>//g' \
		-e 's/ \(aria-label\|title\|alt\|content\)="\([^"]*\)"[^>]*>/>\2</g' \
		-e 's/<[^>]*>/\n/g' "$@"
}

# Prints what is outside of brackets, but for names of files, formats and
# programs, hashes, and marks of HTML.
outside() {
	sed -e 's/\[[^]]*\]//g' -e 's/&[a-z0-9#]*;//g' \
		-e 's/\(facts.json\|record.jsonl\|heads.txt\|check.sh\)//g' \
		-e 's/\(Vigil\|JSON Feed\|Atom\|BibTeX\|Markdown\|Chicago\)//g' \
		-e 's/https:\/\/E.EXAMPLE[A-Z\/]*//g; s/urn:uuid:.*//' \
		-e ' s/[0-9]*-*[0-9a-f]\{12,\}//g' | grep '[a-z][a-z]'
}

speaks_in_brackets() {
	brackets >claims/words.yaml
	settings x-brackets | sed 's/x-brackets/en-x-brackets/' >claims/vigil.yaml
	on 2026-11-20 site brackets
	settings en-x-brackets '  record: no' 'signoff: required' \
		>claims/vigil.yaml
	on 2026-11-20 site brackets-kept
	make_small
	find brackets brackets-kept brackets-small -name '*.html' >pages
	xargs sed 's/%5B/[/g; s/%7C/|/g' <pages >all
	{
		visible all
		find brackets -name '*.atom' -exec sed -n \
			-e '/^<\(title\|subtitle\)/p' \
			-e '/^<content/,/<\/content>/p' {} + |
			sed 's/<[^>]*>//g'
		find brackets -name '*.svg' -exec cat {} + |
			sed 's/<[^>]*>/\n/g'
		grep -o '"description":"[^"]*"\|"review_cadence":"[^"]*"' \
			brackets/facts.json | sed 's/.*":"//'
	} >text
	if outside <text | sort | uniq -c | sort -rn | head -n 20 | grep .; then
		wrong "this is in no word of the site"
	fi
	grep -o '\[[0-9]*|' text all | sed 's/.*\[//; s/|//' | sort -un >seen
	english | awk -F '\t' '{ gsub(/{[a-z_]*}/, "", $2)
		if ($2 != "") print NR "\t" $1 }' |
		awk -F '\t' 'NR == FNR { seen[$1] = 1; next } !($1 in seen) {
			print $2 }' seen - | grep -v -x -e superseded -e entry_signed -e entry_unsigned \
			-e entry_no_key -e entry_unchecked -e entry_bad >unseen
	# what supersedes a claim is public as well; and signatures need keys
	if grep . unseen; then
		wrong "these words are on no page"
	fi
}

# ---- languages ----

is_whole() { # LANGUAGE
	cp "$tests/words/$1.yaml" claims/words.yaml
	english | cut -f 1 | while IFS= read -r key; do
		grep -q "^$key:" claims/words.yaml || echo "$1 lacks $key"
	done | grep . && status=1
	settings "$1" >claims/vigil.yaml
	on 2026-11-20 site "$1"
	on 2026-11-20 check
	grep -q "<html lang=\"$1\"" "$1/index.html" || wrong "$1: no lang"
	grep -q "xml:lang=\"$1\"" "$1/changes.atom" || wrong "$1: no xml:lang"
	grep -q "\"language\":\"$1\"" "$1/changes.json" "$1/facts.json" ||
		wrong "$1: no language"
	find "$1" -name '*.html' -exec sed -n '/<script>/,/<\/script>/p' {} \; \
		>scripts
	[ "$(grep -o 'function(u).*' scripts | sort -u | wc -l)" = 1 ] ||
		wrong "$1: scripts differ"
	own=$(sed -n '/<script>/,/<\/script>/p' "$1/index.html" |
		sed 's/^<script>//; s/<\/script>$//' >script
		printf '%s' "$(cat script)" | sha256sum | cut -c 1-64)
	said=$(grep -o "script-src 'sha256-[^']*" "$1/index.html" |
		sed "s/.*sha256-//" | base64 -d | od -A n -v -t x1 | tr -d ' \n')
	[ "$own" = "$said" ] || wrong "$1: the policy has another script"
	grep -q '^if.*})})(\["[^"]*","[^"]*","[^"]*"\])$' script ||
		wrong "$1: the script is not called with its words"
	command -v node >/dev/null || return
	cat >readers.js <<'END'
const due = ["2026-11-10", "2026-11-20", "2026-12-20"].map(dateTime =>
	({ dateTime, after(span) { console.log(span.textContent) } }))
global.document = { documentElement: { lang: "en" },
	querySelectorAll: () => due, createElement: () => ({}) }
const Day = Date
global.Date = class extends Day {
	constructor() { super("2026-11-20T12:00:00Z") }
};
END
	cat script >>readers.js
	sed -n 's/^due_ago: "\(.*\){days}.*"/ (\1 10)/; s/  *10/ 10/; s/^due_today: \(.*\)/ (\1)/
		s/^due_in: "\(.*\){days}.*"/ (\1 30)/; s/  *30/ 30/; /^ (/p' \
		claims/words.yaml | sort >expected
	TZ=UTC node readers.js | sort >told || wrong "$1: the script fails"
	diff expected told || wrong "$1: the script says something else"
}

# The manual has each word, and what English says.
documented() {
	english | sed 's/\\"/"/g; s/, $/,/' >expected
	sed -n '/^\.Ss Words of a site/,/^\.Ss [^W]/p' "$manual" |
		awk '/^\./ && key { print key "\t" text; key = "" }
		/^\.It [a-z_]+$/ { key = $2; text = ""; next }
		key { text = text (text == "" ? "" : " ") $0 }' |
		sed -e 's/\\(en/–/g; s/\\(->/→/g; s/\\&//g' |
		grep -v '^date	' >told
	diff expected told >differences ||
		wrong "the manual has other words: $(cat differences)"
}

make_ledger
merge_others
is_whole de
is_whole ar
grep -q '<html lang="ar" dir="rtl">' ar/index.html || wrong "ar: no dir"
grep -q 'dir="rtl"' de/index.html && wrong "de: has dir"
add_many
speaks_in_brackets
documented
exit $status
