#!/bin/bash
# site.sh - lets each call by which vigil site changes the disk fail, and kills
# vigil before it: each file is as it was or as it is to be, and the next run
# finishes what was begun.
#
# usage: VIGIL=PROGRAM [FAULTS=quarter] [KILL_SECONDS=N] [SEED=N] tests/fault/site.sh
#
# Of the points, one in four is tried where FAULTS is quarter; chance picks them.
# Then vigil is killed at random times while it makes a site, and another anew.
set -u
: "${VIGIL:?names the program}"
calls='write openat mkdirat renameat renameat2 unlinkat syncfs fsync'
seed=${SEED:-$$}
RANDOM=$seed

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

# Judges what an accident has left, and lets another run finish it.
judge() { # STATUS
	files public >now
	[ -z "$(comm -13 either now)" ] || wrong 'a file is neither old nor new'
	[ "$1" -ne 0 ] || cmp -s now new ||
		wrong 'it is said to be done and is not'
	publish public || wrong 'the next run fails'
	diff -r after public >told || wrong 'the next run does not finish it'
}

try() { # CALL NUMBER ACCIDENT
	point="$1 $2 $3"
	tried=$((tried + 1))
	rm -rf public
	cp -rp before public
	strace -f -o /dev/null -e trace="$1" -e inject="$1:$3:when=$2" \
		"$VIGIL" site --quiet public >told 2>&1
	result=$?
	case $3 in
	error=*)
		[ $result -eq 0 ] || [ -s told ] ||
			wrong 'it does not say why it failed'
		;;
	esac
	judge $result
}

# The calls that make or change something: of each its name, and which one of
# that name it is.
points() {
	awk '
		!match($0, /[a-z0-9]+\(/) { next }
		{ call = substr($0, RSTART, RLENGTH - 1); number = ++count[call] }
		call != "openat" || /O_CREAT/ { print call, number }
	' trace
}

while read -r call number; do
	for accident in error=ENOSPC error=EIO signal=KILL; do
		[ "${FAULTS:-}" != quarter ] || [ $((RANDOM % 4)) -eq 0 ] ||
			continue
		try "$call" "$number" "$accident" 2>/dev/null
	done
done < <(points)

# The longer it lives the sooner the next is killed.
microseconds=5000
killed=0
kill_one() { # DIRECTORY
	point="killed after $microseconds microseconds"
	timeout -s KILL "$(printf '0.%06d' $microseconds)" \
		"$VIGIL" site --quiet public >told 2>&1
	result=$?
	if [ $result -eq 0 ]; then
		microseconds=$((microseconds * 3 / 4 + 100))
	else
		killed=$((killed + 1))
		microseconds=$((microseconds + RANDOM % 2000))
	fi
	judge $result
}

end=$((SECONDS + ${KILL_SECONDS:-5}))
while [ $SECONDS -lt $end ]; do
	rm -rf public
	[ $((RANDOM % 2)) -eq 0 ] || cp -rp before public
	mkdir -p public
	kill_one 2>/dev/null
done
echo "$tried points, killed $killed times (SEED=$seed)"
exit $status
