#!/bin/sh
# run.sh - measures vigil against the raw work it cannot do without, and prints
# a Markdown table. See README.md for what is measured and for the settings.
# shellcheck disable=SC2031 # a row without the older unsets it for itself
set -eu

here=$(cd "$(dirname "$0")" && pwd)
vigil=${VIGIL:-./vigil}
old=${OLD:-}
sizes=${SIZES:-1000 10000 100000}
reviews=${REVIEWS:-1000000}
runs=${RUNS:-5}
parts=${PARTS:-sizes readers loose settled range undone hashing signatures reviews imports site}
many=${MANY:-1000000}
site_claims=${SITE_CLAIMS:-10000}
signatures=${SIGNATURES:-6000}
undone=8000
day=2026-11-23

scratch=$(mktemp -d "${TMPDIR:-/tmp}/vigil-bench.XXXXXX")
trap 'rm -rf "$scratch"' EXIT
trap 'exit 1' HUP INT TERM
HOME=$scratch
TASKDATA=$scratch/task
TASKRC=$scratch/taskrc
VIGIL_REVIEWER=Peter # or mark would ask git for the name
GIT_CONFIG_GLOBAL=/dev/null
VIGIL_TODAY=$day
export HOME TASKDATA TASKRC VIGIL_REVIEWER GIT_CONFIG_GLOBAL VIGIL_TODAY
unset VIGIL_LEDGER

. "$here/table.sh"
. "$here/rows_claims.sh"
. "$here/rows_record.sh"
. "$here/rows_others.sh"
. "$here/rows_site.sh"
. "$here/rows_signatures.sh"

build() { # NAME SOURCES PACKAGE...: from NAME.c and NAME_*.c
	name=$1
	sources=$2
	shift 2
	# shellcheck disable=SC2046 # the flags are words
	"${CC:-cc}" -std=c11 -D_POSIX_C_SOURCE=200809L -O2 \
		-o "$scratch/$name" "$sources/${name%-old}"*.c \
		$([ $# -eq 0 ] || pkg-config --cflags --libs "$@") \
		$([ "$name" != floor ] || echo -lcsv)
}

build_all() {
	say "building"
	build measure "$here"
	build generate "$here" nettle
	build floor "$here" yaml-0.1 sqlite3
	if [ "$old" ]; then # its ledgers come from what lies beside it
		older=$(dirname "$old")/tests/bench
		digests=libmd
		if [ -e "$older/generate_digest.c" ]; then
			digests=nettle
		fi
		build generate-old "$older" "$digests"
	fi
}

bench_sizes() {
	for size in $sizes; do
		bench_size
	done
}

bench_size() {
	ledger_make "$size"
	bench_due
	bench_sync
	bench_change
	if [ "$size" -eq 10000 ]; then
		bench_check
		bench_kinds
		bench_lists
		bench_task
		bench_writers
	fi
	bench_mark
	ledgers_remove
}

build_all
table_begin
for part in $parts; do
	"bench_$part"
done
