#!/bin/sh
# schema.sh - holds the installed schema against vigil and a language server.
#
# usage: VIGIL=PROGRAM SCHEMA=FILE BUILD=DIR NPM=DIR tests/installed/schema.sh
set -u
cd "$(dirname "$0")/../.." || exit 2
status=0
scratch=$(mktemp -d) || exit 2
trap 'rm -rf "$scratch"' EXIT

# The claim files of the unit tests, of the fuzzer, and those of our own.
gather() { # DIRECTORY
	mkdir -p "$1"
	for program in "$BUILD"/tests/unit/test_claim_file*; do
		[ ! -x "$program" ] || KEEP_FILES=$1 "$program" >"$1.log" 2>&1
	done
	cp tests/fuzz/corpus/claim_file/* claims/[A-Z]*.yaml "$1"
}

# A new claim as an editor shows it, with two mistakes.
edit() { # DIRECTORY
	mkdir "$1/claims"
	"$VIGIL" -C "$1" new AM-1 >"$1/out" || return
	printf 'verdict: maybe\npublshed: 2026-05-22\n' >>"$1/claims/AM-1.yaml"
	node tests/installed/editor.mjs "$1/claims/AM-1.yaml" \
		hover:4:2 complete:16:10 complete:17:1
}

[ "$("$VIGIL" schema)" = "$(cat "$SCHEMA")" ] || {
	echo "$SCHEMA is not what vigil schema prints"
	status=1
}
gather "$scratch/files"
node tests/installed/schema.mjs "$SCHEMA" "$scratch/files" || status=1
edit "$scratch" | diff -u - /dev/fd/3 3<<'END' || status=1
16: Value is not accepted. Valid values: "holding", "partial", "not-holding".
17: Property publshed is not allowed.
One sentence that evidence can settle; frozen once published.
holding partial not-holding null
title topic tags published revised drafted_by signed_off_by owner reviewed next_review cadence resolves article sources triggers related supersedes notes
END
exit "$status"
