#!/bin/sh
# heads.sh - works out heads and digest of a record with stock tools, as a
# reader without vigil would, and holds vigil verify against them.
#
# usage: VIGIL=PROGRAM tests/end/heads.sh
set -u
: "${VIGIL:?names the program}"
old=$(cd "$(dirname "$0")/../upgrade/all" && pwd) || exit 2
LC_ALL=C VIGIL_TODAY=2027-06-02 VIGIL_NOW=2030-01-01T00:00:00Z
export LC_ALL VIGIL_TODAY VIGIL_NOW
. "${0%/*}/own_home"
status=0

# Prints the digest, and writes the heads into heads.
heads() { # DIRECTORY
	cat "$1"/journal.jsonl "$1"/journal/*.jsonl | sort -u >lines
	sed -n 's/^{"claim":"\([^"]*\)".*,"hash":"\([0-9a-f]*\)"}$/\2 \1/p' \
		lines >entries
	cut -d ' ' -f 1 entries | sort >hashes
	sed -n -e 's/.*,"previous":"\([0-9a-f]*\)".*/\1/p' \
		-e 's/.*,"previous":\[\([^]]*\)\].*/\1/p' lines |
		tr -d '"' | tr , '\n' | sort -u >previous
	comm -23 hashes previous | grep -F -f - entries |
		sed 's/\(.*\) \(.*\)/\2 \1/' | sort >heads
	echo "digest $(wc -l <heads)-$(sha256sum <heads | cut -d ' ' -f 1)"
}

agree() { # DIRECTORY
	heads "$1" >digest
	"$VIGIL" -C "$1" verify --heads | diff heads - || status=1
	"$VIGIL" -C "$1" verify | grep '^digest' | diff digest - || status=1
}

# The hash of a line is that of its bytes without the hash.
hashes_agree() {
	while IFS= read -r line; do
		whole=${line%',"hash":"'*}
		hash=$(printf '%s}' "$whole" | sha256sum | cut -d ' ' -f 1)
		[ "$line" = "$whole,\"hash\":\"$hash\"}" ] || {
			echo "another hash: $line"
			status=1
		}
	done <lines
}

record() { # DIRECTORY NAME WORD...
	ledger=$1 by=$2
	shift 2
	"$VIGIL" -C "$ledger" "$@" --by "$by" >/dev/null || status=1
}

cd "$scratch" || exit 2
mkdir one
cp -r "$old/claims" one
echo 'title: Ladders' >>one/claims/LA-1.yaml
record one/claims Ann mark LA-1 UC-1 holding --note 'a "note", "previous":"x"'
record one/claims Ann mark LA-2 partial --draft --note 'A draft.'
record one/claims Ann mark DI-1 partial --draft --note 'Another.'
record one/claims Ann undo
agree one/claims
cp -r one two
record one/claims Ann mark LA-1 CA-1 partial --note Less.
record one/claims Bob sign LA-2
record two/claims Bob mark LA-1 CA-1 not-holding --note Gone.
record two/claims Bob dissent UC-1 --from Dora --note No.
agree one/claims
agree two/claims
cp two/claims/journal/* one/claims/journal
agree one/claims
record one/claims Eve mark LA-1 partial --note Both.
agree one/claims
hashes_agree
grep -q '"previous":\[' lines || { echo 'no entry joins two'; status=1; }
exit $status
