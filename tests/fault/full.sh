#!/bin/bash
# full.sh - a ledger on a disk of 1 MiB that is full, or nearly so.
#
# usage: VIGIL=PROGRAM tests/fault/full.sh
#
# It mounts a tmpfs that nobody else sees, and is skipped where it may not.
set -u
: "${VIGIL:?names the program}"
if [ "${1:-}" != inside ]; then
	for way in '--mount' '--mount --map-root-user'; do
		# shellcheck disable=SC2086 # the options are words
		unshare $way mount -t tmpfs none /mnt 2>/dev/null &&
			exec unshare $way "$0" inside
	done
	echo 'full disk: skipped: nothing can be mounted here'
	exit 0
fi

unset VIGIL_LEDGER
export LC_ALL=C VIGIL_TODAY=2026-11-23 VIGIL_REVIEWER=Tester
export VIGIL_NOW=2030-01-01T00:00:00Z
mount -t tmpfs -o size=1m none /mnt || exit 2
cd /mnt || exit 2
told=$(mktemp) || exit 2
trap 'rm -f "$told"' EXIT
failed=0
acknowledged=0
refused=0

new_ledger() {
	rm -rf claims filler
	mkdir claims
	for id in AM-1 AM-2; do
		printf 'id: %s\nclaim: %s holds.\npublished: 2026-10-01\n' \
			$id $id >claims/$id.yaml
	done
}

# Leaves so much room.
fill() { # KIB
	cat /dev/zero >filler 2>/dev/null
	truncate -s "-${1}K" filler
}

wrong() { # TEXT
	echo "WRONG: with $room KiB left: $1"
	sed 's/^/    /' "$told"
	failed=1
}

# A full disk is what is told, and nothing else.
mark() {
	"$VIGIL" mark AM-1 AM-2 partial --note "$1" >/dev/null 2>"$told"
	status=$?
	case $status in
	0) acknowledged=$((acknowledged + 1)) ;;
	1)
		refused=$((refused + 1))
		grep -qE 'No space left on device|disk is full|is the disk full' "$told" ||
			wrong 'mark does not say why it failed'
		;;
	*) wrong "mark ends with $status" ;;
	esac
	return $status
}

# Reading goes on, and says what is recorded.
due() {
	local said verdict=Holding

	[ "$expected" -eq 0 ] || verdict=Partial
	said=$("$VIGIL" list --state open 2>"$told") ||
		wrong 'list fails'
	"$VIGIL" due >/dev/null 2>>"$told" || wrong 'due fails'
	[ "$(echo "$said" | grep -c " $verdict ")" -eq 2 ] ||
		wrong "list says $said"
}

# How many reviews the record has.
there() {
	cat claims/journal/*.jsonl 2>/dev/null | grep -c '"kind":"review"'
}

# Two reviews while it is full, and one when there is room again.
try() { # KIB
	room=$1
	fill "$room"
	expected=0
	! mark first || expected=2
	due
	! mark second || expected=$((expected + 2))
	due
	[ "$(there)" -eq "$expected" ] || wrong "there are $(there) reviews"
	rm filler
	"$VIGIL" sync >"$told" 2>&1 || wrong 'sync fails'
	"$VIGIL" verify >"$told" 2>&1 || wrong 'verify complains'
	[ "$(there)" -eq "$expected" ] || wrong "then there are $(there)"
	mark third || wrong 'mark fails where there is room again'
}

for kib in $(seq 0 16 512); do
	new_ledger
	try "$kib"
done
for kib in $(seq 0 4 200); do
	new_ledger
	"$VIGIL" sync >/dev/null
	try "$kib"
done

new_ledger
fill 400
expected=0
while mark "again $expected"; do
	expected=$((expected + 2))
done
due
[ "$(there)" -eq "$expected" ] || wrong "there are $(there) of $expected"
rm filler
"$VIGIL" verify >"$told" 2>&1 || wrong 'verify complains'
[ "$("$VIGIL" log AM-2 --kind review | wc -l)" -eq $((expected / 2)) ] ||
	wrong 'an acknowledged review is missing'

# Where there is no room for the files of ssh-keygen, it is no key that refuses.
sign() { # KIB
	room=$1
	fill "$room"
	! TMPDIR=/mnt "$VIGIL" -C "$keys/claims" mark AM-1 partial \
		--note Less. --key "$keys/key" >/dev/null 2>"$told" ||
		wrong 'mark signs where its signature has no room'
	tail -n 1 "$told" | grep -q '^vigil mark: /mnt/.* No space left' ||
		wrong 'mark does not say that it has no room for a signature'
	[ -z "$(ls -d vigil-* 2>/dev/null)" ] || wrong 'a directory is left'
	rm filler
}

keys=$(mktemp -d) || exit 2
trap 'rm -rf "$told" "$keys"' EXIT
new_ledger
mv claims "$keys"
ssh-keygen -q -t ed25519 -N '' -C '' -f "$keys/key"
"$VIGIL" -C "$keys/claims" sync >/dev/null
sign 0
sign 4
[ "$("$VIGIL" -C "$keys/claims" log --kind review | wc -l)" -eq 0 ] ||
	wrong 'what was not signed is recorded'
TMPDIR=/mnt "$VIGIL" -C "$keys/claims" mark AM-1 partial --note Less. \
	--key "$keys/key" >"$told" 2>&1 || wrong 'mark fails with room again'

echo "full disk: $acknowledged reviews acknowledged, $refused refused"
exit $failed
