#!/bin/sh
# run.sh - runs test programs and scripts, and counts what passed.
#
# usage: VIGIL=PROGRAM [UNDER=COMMAND] tests/run.sh FILE...
#
# All are run, whatever fails, as many at once as there are processors. A cmocka program counts as many tests as it says,
# a script (.sh) as one. UNDER stands before programs in unit/ only: the others
# run VIGIL, which can be such a command itself.
set -u

# What a user or a git hook has set for itself is not for the tests.
unset VIGIL_LEDGER VIGIL_TODAY GIT_DIR GIT_WORK_TREE GIT_INDEX_FILE
unset CMOCKA_MESSAGE_OUTPUT CMOCKA_TEST_ABORT CMOCKA_XML_FILE

# ---- one of them, by xargs: RESULTS=DIRECTORY tests/run.sh FILE ----

counted() {
	awk -v word="$1" '
		$1 == "[" && $2 == word && $5 ~ /^test\(s\)/ { n += $4 }
		END { print n + 0 }' "$log"
}

run_program() {
	case $1 in
	*/unit/*) ${UNDER:-} "$1" ;;
	*) "$1" ;;
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
}

run_script() {
	good=1 bad=0 left=0
	"$1" </dev/null >"$log" 2>&1 || good=0 bad=1
}

result_of() {
	echo "$results/$(echo "$1" | tr / _)"
}

run_one() {
	log=$(result_of "$1").log
	case $1 in
	*.sh) run_script "$1" ;;
	*) run_program "$1" ;;
	esac
	echo "$good $bad $left" >"$(result_of "$1")"
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
passed=0
failed=0
skipped=0

printf '%s\n' "$@" | RESULTS=$results xargs -I '{}' \
	-P "$(getconf _NPROCESSORS_ONLN)" "$0" '{}'

for file in "$@"; do
	name=${file#*tests/}
	read -r good bad left <"$(result_of "$file")"
	if [ "$bad" -ne 0 ]; then
		echo "$name: $good passed, $bad FAILED"
		grep -v -e '^\[ RUN  ' -e '^\[       OK' \
			"$(result_of "$file").log" | sed 's/^/    /'
	else
		echo "$name: $good passed"
	fi
	passed=$((passed + good))
	failed=$((failed + bad))
	skipped=$((skipped + left))
done

[ "$skipped" -eq 0 ] || echo "$skipped skipped"
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
