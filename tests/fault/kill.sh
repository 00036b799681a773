#!/bin/bash
# kill.sh - kills vigil again and again while it records, and then holds what was
# acknowledged against what is there.
#
# usage: VIGIL=PROGRAM [KILL_SECONDS=N] [SEED=N] tests/fault/kill.sh
#
# Four writers review two claims each time, and are killed at a time that chance
# picks; a reader looks on. The longer a writer lives the sooner the next is
# killed, so that on a machine of any speed about half of them get through.
set -u
: "${VIGIL:?names the program}"
seconds=${KILL_SECONDS:-5}
seed=${SEED:-$$}

unset VIGIL_LEDGER
export LC_ALL=C VIGIL_TODAY=2026-11-23 VIGIL_REVIEWER=Tester
export VIGIL_NOW=2030-01-01T00:00:00Z
scratch=$(mktemp -d "${TMPDIR:-/tmp}/vigil-kill.XXXXXX") || exit 2
trap 'rm -rf "$scratch"' EXIT
trap 'exit 1' HUP INT TERM
cd "$scratch" || exit 2
mkdir claims
for id in AM-1 AM-2; do
	printf 'id: %s\nclaim: %s holds.\npublished: 2026-10-01\n' $id $id \
		>claims/$id.yaml
done
"$VIGIL" sync >synced || exit 2

# Notes down which reviews were begun, and what became of each.
write_on() { # NAME
	local number=0 microseconds=5000 note

	RANDOM=$((seed + $1))
	while [ -e going ]; do
		note=$1-$((++number))
		timeout -s KILL "$(printf '0.%06d' \
			$((RANDOM * 2 * microseconds / 32768)))" \
			"$VIGIL" mark AM-1 AM-2 holding --note "$note" \
			>out."$1" 2>>told
		case $? in
		0)
			echo "$note" >>acknowledged."$1"
			microseconds=$((microseconds * 9 / 10 + 1))
			;;
		137)
			echo "$note" >>killed."$1"
			microseconds=$((microseconds * 10 / 9 + 1))
			;;
		*) echo "$note: failed" >>told ;;
		esac
	done
}

read_on() {
	while [ -e going ]; do
		"$VIGIL" list >listed 2>>told || echo 'list: failed' >>told
	done
}

# The notes of all reviews of a claim.
notes() { # ID
	"$VIGIL" log "$1" --kind review --format plain | cut -f 10 | sort
}

# Tells what is wrong, a line each, unless there is nothing to tell.
wrong() { # TITLE LINES
	[ -n "$2" ] || return
	echo "WRONG: $1"
	echo "$2" | head -n 20 | sed 's/^/    /'
	status=1
}

: >going
: >told
for writer in 1 2 3 4; do
	write_on $writer 2>/dev/null &
done
read_on &
sleep "$seconds"
rm going
wait

status=0
"$VIGIL" verify >verified 2>&1 ||
	wrong 'vigil verify ends with an error' "$(cat verified)"
notes AM-1 >one
notes AM-2 >two
cat acknowledged.* | sort >acknowledged
cat killed.* | sort >killed
wrong 'not there, but acknowledged' "$(comm -23 acknowledged one)"
wrong 'there twice' "$(uniq -d one)"
wrong 'half there' "$(comm -3 one two)"
wrong 'there, but was never begun' \
	"$(sort acknowledged killed | comm -13 - one)"
wrong 'told' "$(grep -vE 'a command did not finish| another vigil' told)"
[ -s acknowledged ] || wrong 'nothing was acknowledged' 'all were killed'
[ -s killed ] || wrong 'nothing was killed' 'all were acknowledged'
echo "$(wc -l <acknowledged) reviews acknowledged, $(wc -l <killed) killed," \
	"$(comm -13 acknowledged one | wc -l) of those recorded (SEED=$seed)"
exit $status
