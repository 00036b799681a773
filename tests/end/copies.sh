#!/bin/sh
# copies.sh - copies a ledger with tar while 16 processes record in it. Each copy
# is a backup: whole, with all that was acknowledged before it began. The store is
# no part of the copy.
#
# usage: VIGIL=PROGRAM tests/end/copies.sh
set -u
: "${VIGIL:?names the program}"
writers=16 times=3 copies_most=8
LC_ALL=C VIGIL_TODAY=2026-11-23 VIGIL_NOW=2030-01-01T00:00:00Z
export LC_ALL VIGIL_TODAY VIGIL_NOW
. "${0%/*}/own_home"
cd "$scratch" || exit 2
mkdir claims
for claim in 1 2 3; do
	printf 'id: AM-%d\nclaim: C.\npublished: 2026-10-01\n' $claim \
		>claims/AM-$claim.yaml
done
"$VIGIL" sync >/dev/null || exit 2

write_on() { # NUMBER
	for time in $(seq $times); do
		"$VIGIL" mark "AM-$((($1 + time) % 3 + 1))" holding \
			--by "Writer $1" >/dev/null 2>told."$1" ||
			cat told."$1" >>wrong
		echo >>acknowledged
	done
	echo >>ended
}

touch acknowledged ended wrong
for writer in $(seq $writers); do
	write_on "$writer" &
done
copies=0
while [ $copies -lt $copies_most ]; do
	copies=$((copies + 1))
	mkdir copy$copies
	wc -l <acknowledged >copy$copies/least
	tar -cf - --exclude .vigil claims | tar -xf - -C copy$copies || exit 2
	[ "$(wc -l <ended)" -lt $writers ] || break
done
wait

for copy in copy*; do
	"$VIGIL" -C "$copy" verify >said 2>&1 || {
		echo "$copy:"
		cat said
	} >>wrong
	least=$(cat "$copy/least")
	has=$(cat "$copy"/claims/journal/*review* 2>/dev/null | wc -l)
	[ "$has" -ge "$least" ] || echo "$copy: $has of $least" >>wrong
done
[ ! -s wrong ] || { cat wrong; exit 1; }
echo "$copies copies"
