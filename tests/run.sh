#!/bin/sh
# run.sh - runs test programs and scripts, and counts what passed.
#
# usage: VIGIL=PROGRAM LAUNCH=PROGRAM [UNDER=COMMAND] tests/run.sh FILE...
#
# All are run, whatever fails, as many at once as there are processors, and each
# is named as it ends. A cmocka program counts as many tests as it says, a script
# (.sh) as one, which is skipped where it ends with 77 and a line "skip: why". UNDER stands before programs in unit/ only: the others run VIGIL,
# which can be such a command itself. LAUNCH is launch.c, which keeps from them
# what a user, a git hook or a parent has set for itself.
set -u

umask 022
LC_ALL=C
export LC_ALL
launch="${LAUNCH:-build/tests/launch} $((10 * ${PATIENCE:-60}))"

# ---- one of them, by xargs: RESULTS=DIRECTORY tests/run.sh FILE ----

counted() {
	awk -v word="$1" '
		$1 == "[" && $2 == word && $5 ~ /^test\(s\)/ { n += $4 }
		END { print n + 0 }' "$log"
}

# A test that skips itself says why first.
skipped_tests() {
	awk -v program="$name" '
		/^\[ RUN / { reason = "it does not say why" }
		sub(/^skip: /, "") { reason = $0 }
		/^\[=+\] .* test\(s\) run\.$/ { exit }
		/^\[  SKIPPED \]/ {
			print "skipped: " program ": " $4 ": " reason
		}' "$log"
}

# shellcheck disable=SC2086 # launch and UNDER are words
run_program() {
	case $1 in
	*/unit/*) $launch ${UNDER:-} "$1" ;;
	*) $launch "$1" ;;
	esac </dev/null >"$log" 2>&1
	status=$?
	good=$(counted PASSED)
	bad=$(counted FAILED)
	left=$(counted SKIPPED)
	if [ "$bad" -eq 0 ] && [ "$status" -ne 0 ]; then
		echo "ended with status $status" >>"$log"
		bad=1
	elif [ $((good + bad + left)) -eq 0 ]; then
		echo "ran no test" >>"$log"
		bad=1
	fi
	skipped_tests >"$result.skipped"
}

run_script() {
	good=1 bad=0 left=0
	# shellcheck disable=SC2086 # launch is words
	$launch "$1" </dev/null >"$log" 2>&1
	case $? in
	0) ;;
	77)
		good=0 left=1
		sed -n "s|^skip: |skipped: $name: |p" "$log" >"$result.skipped"
		;;
	*) good=0 bad=1 ;;
	esac
}

result_of() {
	echo "$results/$(echo "$1" | tr / _)"
}

run_one() {
	name=${1#*tests/}
	result=$(result_of "$1")
	log=$result.log
	case $1 in
	*.sh) run_script "$1" ;;
	*) run_program "$1" ;;
	esac
	echo "$good $bad $left" >"$result"
	said="$name: $good passed"
	[ "$bad" -eq 0 ] || said="$said, $bad FAILED"
	[ "$left" -eq 0 ] || said="$said, $left skipped"
	echo "$said"
}

if [ -n "${RESULTS:-}" ]; then
	results=$RESULTS
	unset RESULTS
	run_one "$1"
	exit 0
fi

# ---- all of them ----

results=$(mktemp -d) || exit 1
trap 'rm -rf "$results"' EXIT
trap 'exit 1' HUP INT TERM
passed=0
failed=0

echo "$# programs and scripts"
printf '%s\n' "$@" | RESULTS=$results xargs -I '{}' \
	-P "$(getconf _NPROCESSORS_ONLN)" "$0" '{}'

for file in "$@"; do
	result=$(result_of "$file")
	good=0 bad=1
	[ ! -f "$result" ] || read -r good bad left <"$result"
	passed=$((passed + good))
	failed=$((failed + bad))
	[ "$bad" -ne 0 ] || continue
	echo
	echo "${file#*tests/}: $bad FAILED"
	grep -v -e '^\[ RUN  ' -e '^\[       OK' "$result.log" | sed 's/^/    /'
done

cat "$results"/*.skipped 2>/dev/null
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
