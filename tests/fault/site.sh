#!/bin/bash
# site.sh - lets each call by which vigil site changes the disk fail, and kills
# vigil before it: each file is as it was or as it is to be, and the next run
# finishes what was begun.
#
# usage: VIGIL=PROGRAM tests/fault/site.sh
set -u
: "${VIGIL:?names the program}"
calls='write mkdirat renameat renameat2 unlinkat syncfs fsync'

unset VIGIL_LEDGER
export LC_ALL=C VIGIL_TODAY=2026-11-23 VIGIL_REVIEWER=Tester
export VIGIL_NOW=2030-01-01T00:00:00Z
scratch=$(mktemp -d "${TMPDIR:-/tmp}/vigil-site.XXXXXX") || exit 2
trap 'rm -rf "$scratch"' EXIT
trap 'exit 1' HUP INT TERM
cd "$scratch" || exit 2
status=0
tried=0

publish() { # DIRECTORY
	"$VIGIL" site --quiet "$1" >told 2>&1
}

files() { # DIRECTORY
	(cd "$1" && find . -type f ! -name '.vigil-*' -exec sha256sum {} + |
		sort)
}

wrong() { # WHAT
	echo "WRONG: $point: $1"
	head -n 5 told
	status=1
}

mkdir claims
for id in AM-1 AM-2; do
	printf 'id: %s\nclaim: %s holds.\ntopic: T\npublished: 2026-10-01\n' \
		$id $id >claims/$id.yaml
done
printf 'site: {url: "https://example.org/"}\n' >claims/vigil.yaml
"$VIGIL" sync >told && publish before || exit 2
"$VIGIL" mark AM-1 partial --note Less. >told || exit 2
sed -i 's/topic: T/topic: U/' claims/AM-2.yaml
"$VIGIL" due >told 2>&1
cp -r before after && publish after || exit 2
files before >old
files after >new
sort -u old new >either

# Without an accident, from which the calls are counted.
cp -rp before public
strace -f -o trace -e trace="${calls// /,}" \
	"$VIGIL" site --quiet public >told 2>&1 || exit 2

try() { # CALL NUMBER ACCIDENT
	point="$1 $2 $3"
	tried=$((tried + 1))
	rm -rf public
	cp -rp before public
	strace -f -o /dev/null -e trace="$1" -e inject="$1:$3:when=$2" \
		"$VIGIL" site --quiet public >told 2>&1
	files public >now
	[ -z "$(comm -13 either now)" ] || wrong 'a file is neither old nor new'
	publish public || wrong 'the next run fails'
	diff -r after public >told || wrong 'the next run does not finish it'
}

for call in $calls; do
	number=$(grep -c " $call(" trace)
	for place in $(seq "$number"); do
		try "$call" "$place" error=ENOSPC
		try "$call" "$place" signal=KILL 2>/dev/null
	done
done
echo "$tried points"
exit $status
