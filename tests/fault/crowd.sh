#!/bin/bash
# crowd.sh - 16 processes each record 50 reviews in one ledger, while readers
# look on.
#
# usage: VIGIL=PROGRAM tests/fault/crowd.sh
set -u
: "${VIGIL:?names the program}"
writers=16
times=50
claims=8

unset VIGIL_LEDGER
export LC_ALL=C VIGIL_TODAY=2026-11-23 VIGIL_REVIEWER=Tester
export VIGIL_NOW=2030-01-01T00:00:00Z
scratch=$(mktemp -d "${TMPDIR:-/tmp}/vigil-crowd.XXXXXX") || exit 2
trap 'rm -rf "$scratch"' EXIT
trap 'exit 1' HUP INT TERM
cd "$scratch" || exit 2
mkdir claims
for ((i = 0; i < claims; i++)); do
	printf 'id: AM-%d\nclaim: C.\npublished: 2026-10-01\n' $i \
		>claims/AM-$i.yaml
done
"$VIGIL" sync >synced || exit 2

# Each goes round the claims, so that all meet at each of them.
write_on() { # NUMBER
	local i

	for ((i = 0; i < times; i++)); do
		"$VIGIL" mark "AM-$((($1 + i) % claims))" holding \
			--note "$1-$i" || echo "$1-$i: failed"
	done
}

read_on() { # WORD...
	while [ -e going ]; do
		"$VIGIL" "$@" >/dev/null || echo "$*: failed"
	done
}

# Tells what is wrong, unless there is nothing to tell.
wrong() { # TITLE LINES
	[ -n "$2" ] || return
	echo "WRONG: $1"
	echo "$2" | head -n 20 | sed 's/^/    /'
	status=1
}

: >going
pids=()
for ((i = 0; i < writers; i++)); do
	write_on $i >"said.$i" 2>"told.$i" &
	pids+=($!)
done
read_on list >told.list 2>&1 &
read_on due --format json >told.due 2>&1 &
read_on log AM-1 >told.log 2>&1 &
wait "${pids[@]}"
rm going
wait

status=0
"$VIGIL" verify >verified 2>&1 ||
	wrong 'vigil verify ends with an error' "$(cat verified)"
for ((i = 0; i < writers; i++)); do
	for ((j = 0; j < times; j++)); do
		echo "$i-$j"
	done
done | sort >given
"$VIGIL" log --kind review --format plain | cut -f 10 | sort >there
wrong 'lost' "$(comm -23 given there)"
wrong 'there twice' "$(uniq -d there)"
# On a slow machine some wait for more than two seconds, and say so.
wrong 'told' "$(grep -hv ' another vigil' told.*)"
wrong 'failed' "$(grep -h failed said.*)"
echo "$(wc -l <there) reviews by $writers processes are there"
exit $status
