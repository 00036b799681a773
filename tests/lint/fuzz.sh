#!/bin/sh
# fuzz.sh - runs fuzzers, each for some seconds, from a copy of its corpus.
#
# usage: [RUNS=N] tests/lint/fuzz.sh SECONDS build/fuzz/tests/fuzz/fuzz_NAME...
#
# With RUNS, each runs so many times in place of so long; those that work on a
# whole ledger a tenth of it.
#
# The corpus is in tests/fuzz/corpus/NAME, words worth trying in
# tests/fuzz/NAME.dict. What is found stays beside the fuzzer.
set -u

fuzz() {
	name=${1##*/fuzz_}
	corpus=tests/fuzz/corpus/$name
	dictionary=tests/fuzz/$name.dict

	mkdir -p "$1.corpus"
	[ ! -d "$corpus" ] || cp -R "$corpus/." "$1.corpus"
	limit=-max_total_time=$seconds
	if [ -n "${RUNS:-}" ]; then
		case $name in
		record | store) limit=-runs=$((RUNS / 10)) ;;
		*) limit=-runs=$RUNS ;;
		esac
	fi
	set -- "$1" "$limit" -timeout=10 \
		"-artifact_prefix=$1." "$1.corpus"
	[ ! -f "$dictionary" ] || set -- "$@" "-dict=$dictionary"
	"$@" >"$1.log" 2>&1
}

seconds=$1
shift

# As many at once as there are processors, each by this script.
if [ $# -gt 1 ]; then
	printf '%s\n' "$@" | xargs -I '{}' \
		-P "$(getconf _NPROCESSORS_ONLN)" "$0" "$seconds" '{}'
	status=$?
	for fuzzer in "$@"; do
		cat "$fuzzer.log"
	done | awk -v fuzzers=$# '/^Done [0-9]+ runs/ { n += $2 }
		END { printf "%d runs of %d fuzzers\n", n, fuzzers }'
	exit $status
fi

if fuzz "$1"; then
	echo "${1##*/}: $(tail -n 1 "$1.log")"
	exit 0
fi
echo "${1##*/}"
tail -n 60 "$1.log"
exit 1
