#!/bin/sh
# site_check.sh - a reader who has the files of a site, and check.sh among them,
# learns of ten ways to tamper with them, also where SHA256SUMS was made anew.
#
# usage: VIGIL=PROGRAM tests/end/site_check.sh
set -u
: "${VIGIL:?names the program}"
old=$(cd "$(dirname "$0")/../upgrade" && pwd) || exit 2
LC_ALL=C VIGIL_TODAY=2027-06-02 VIGIL_NOW=2030-01-01T00:00:00Z
export LC_ALL VIGIL_TODAY VIGIL_NOW
. "${0%/*}/own_home"
cd "$scratch" || exit 2
status=0

wrong() {
	printf '%s\n' "$*"
	status=1
}

# Publishes a ledger of tests/upgrade/, with lines of now, to site-NAME.
publish() { # NAME CLAIM
	cp -r "$old/$1" "ledger-$1"
	for verdict in partial holding; do
		"$VIGIL" -C "ledger-$1" mark "$2" "$verdict" --by Ann \
			--note 'Of now.' >said 2>&1 || wrong "$(cat said)"
	done
	"$VIGIL" -C "ledger-$1" site "site-$1" >said 2>&1 || wrong "$(cat said)"
}

# The commands of verify.html are those of check.sh, in the same order.
page_has_the_commands() { # SITE
	sed -n '/^<pre class="sh">/,/<\/pre>/p' "$1/verify.html" |
		sed -e 's/<[^>]*>//g' -e 's/&lt;/</g' -e 's/&gt;/>/g' \
			-e 's/&quot;/"/g' -e "s/&#39;/'/g" -e 's/&amp;/\&/g' |
		grep . >page
	sed -n '/^($/,/^)$/p' "$1/check.sh" | grep -v '^[()]$' >script
	diff page script >differences || wrong "$(cat differences)"
}

holds() { # SITE
	sh "$1/check.sh" >said 2>&1 || wrong "$1 should hold: $(cat said)"
	cp "$1/SHA256SUMS" sums
	[ -z "$(find "$1" -newer sums -name '*.tmp')" ] ||
		wrong "check.sh leaves files behind"
}

sums() {
	find . -type f ! -name SHA256SUMS | sed 's|^\./||' | sort |
		while IFS= read -r file; do sha256sum "$file"; done >sums.new
	mv sums.new SHA256SUMS
}

# Tampers with a copy by a command, makes SHA256SUMS anew where asked, and
# requires that check.sh says that this does not hold.
caught() { # HEADING anew|as-was COMMAND
	rm -rf copy
	cp -r site-own copy
	(
		cd copy || exit 2
		eval "$3"
		[ "$2" = as-was ] || sums
	) || wrong "cannot tamper: $3"
	if diff -r site-own copy >differences; then
		wrong "changed nothing: $3"
	fi
	if sh copy/check.sh >said 2>&1; then
		wrong "check.sh holds in spite of: $3"
	elif ! grep -q "^DOES NOT HOLD: $1" said; then
		wrong "check.sh says something else of: $3: $(cat said)"
	fi
}

# Puts another line in the place of a line of the record and of its claim, with
# the hash that is its own.
# shellcheck disable=SC2317 # eval calls it
rewrite() { # NUMBER SED-COMMAND
	was=$(sed -n "$1p" record.jsonl)
	now=$(printf '%s\n' "${was%',"hash":'*}" | sed "$2")
	own=$(printf '%s}' "$now" | sha256sum | cut -c 1-64)
	printf '%s,"hash":"%s"}\n' "$now" "$own" >line
	for file in record.jsonl claims/*.jsonl; do
		grep -qxF -e "$was" "$file" || continue
		WAS=$was NOW=$(cat line) awk '
			$0 == ENVIRON["WAS"] { $0 = ENVIRON["NOW"] } { print }
		' "$file" >new
		mv new "$file"
	done
	rm line
}

# Words that JSON has only as escapes, of two kinds, are read as well.
publish_unseen() {
	mkdir unseen
	printf 'id: U-1\nclaim: "%s"\npublished: 2026-06-01\n' \
		'A \u2060 joins \U000E0067, \"a\" and \\.' >unseen/U-1.yaml
	"$VIGIL" -C unseen sync >said 2>&1 || wrong "$(cat said)"
	"$VIGIL" -C unseen site site-unseen >said 2>&1 || wrong "$(cat said)"
	grep -q 'u2060 joins .udb40.udc67' site-unseen/facts.json ||
		wrong 'no escapes'
}

publish own AM-162
publish all CA-1
publish_unseen
holds site-own
holds site-all
holds site-unseen
page_has_the_commands site-own

# shellcheck disable=SC2016 # eval expands them
{
	caught 'These files' as-was \
		'sed -i.x s/Holding/Partial/ index.html; rm index.html.x'
	caught 'These files' as-was 'rm "$(ls claims/*.html | head -n 1)"'
	caught 'No page' as-was 'cp index.html claims/NEW-1.html'
	caught 'Each line carries' anew \
		'sed -i.x "2s/\"on\":\"20/\"on\":\"19/" record.jsonl; rm *.x'
	caught 'No line between' anew \
		'hash=$(sed -n "s/.*\"v\":2.*\"previous\":\"\([0-9a-f]*\)\".*/\1/p" \
			record.jsonl | head -n 1)
		sed -i.x "/\"hash\":\"$hash\"}\$/d" record.jsonl claims/*.jsonl
		rm *.x claims/*.x'
	caught 'No line between' anew \
		'number=$(grep -n -m 1 "\"kind\":\"review\"" record.jsonl |
			cut -d : -f 1); rewrite "$number" "s/\"on\":\"20/&/
			s/,\"by\":\"[^\"]*\"/,\"by\":\"Nobody\"/"'
	caught 'The digest' anew 'sed -i.x 1d heads.txt; rm *.x'
	caught 'The lines of each claim' anew \
		'for file in claims/*.jsonl; do :; done; sed -i.x 1d "$file"
		rm claims/*.x'
	caught 'The words of a claim' anew \
		'sed -i.x "s/\"claim\":\"/&Not: /" claims/*.json facts.json
		rm *.x claims/*.x'
	caught 'Each claim is told' anew \
		'sed -i.x "s/\"owner\":[^,]*/\"owner\":\"Nobody\"/" facts.json
		rm *.x'
	caught 'Each verdict' anew \
		'sed -i.x "/^{\"claim\":\"AM-162\",\"kind\":\"published\"/d" \
			record.jsonl claims/AM-162.jsonl; rm *.x claims/*.x'
	caught 'Each verdict' anew \
		'for file in facts.json claims/*.json; do
			sed -i.x "s/\"verdict\":\"holding\"/\"verdict\":\"partial\"/g" \
				"$file"; done; rm *.x claims/*.x'
	caught 'Each verdict' anew \
		'for file in facts.json claims/*.json; do sed -i.x \
			"s/\"verdict\":\"[a-z_]*\",\"verdict_history/\"verdict\":\"not_holding\",\"verdict_history/" \
			"$file"; done; rm *.x claims/*.x'
}

exit "$status"
