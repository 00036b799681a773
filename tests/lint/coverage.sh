#!/bin/sh
# coverage.sh - what the corpora of the fuzzers reach, as lines of each source.
#
# usage: tests/lint/coverage.sh build/coverage/tests/fuzz/fuzz_NAME...
#
# The fuzzers are built by clang with -fsanitize=fuzzer-no-link
# -fprofile-instr-generate -fcoverage-mapping, as `make coverage` does. Each runs
# once through tests/fuzz/corpus/NAME. It fails where one of the sources named
# below is reached in less than 90 % of its lines. COVER=src tells all sources.
set -u

promised='src/history/replay.c src/history/replay_kinds.c
src/history/entries.c src/base/html.c src/ledger/settings_mail.c
src/claim/claim_file.c'
least=90
profiles=
objects=

for fuzzer; do
	name=${fuzzer##*/fuzz_}
	profile=$fuzzer.profraw
	LLVM_PROFILE_FILE=$profile "$fuzzer" -runs=0 \
		"tests/fuzz/corpus/$name" >"$fuzzer.log" 2>&1 || {
		tail -n 20 "$fuzzer.log"
		exit 1
	}
	profiles="$profiles $profile"
	objects="$objects -object $fuzzer"
done

find_tool() {
	command -v "$1-14" || command -v "$1"
}

# shellcheck disable=SC2086
"$(find_tool llvm-profdata)" merge -o "$1.profdata" $profiles || exit 1

# A row of the report has the lines, those missed and the share in columns 8 to
# 10, behind regions and functions.
# shellcheck disable=SC2046,SC2086
"$(find_tool llvm-cov)" report "$1" $objects -instr-profile "$1.profdata" \
	$(find ${COVER:-$promised} -name '*.c') |
	awk -v least=$least -v told="${COVER:-}" '
		/\.c / {
			printf "%6s  %4d of %4d lines  %s\n", $10, $8 - $9, $8, $1
			low += $10 + 0 < least
		}
		END { exit told == "" && low > 0 }'
