#!/bin/sh
# run.sh - measures vigil against the raw work it cannot do without, and prints
# a Markdown table. See README.md for what is measured and for the settings.
set -eu

here=$(dirname "$0")
vigil=${VIGIL:-./vigil}
sizes=${SIZES:-1000 10000 100000}
reviews=${REVIEWS:-1000000}
runs=${RUNS:-9}
special=10000 # the size for what is measured at one size only
day=2026-11-23

scratch=$(mktemp -d "${TMPDIR:-/tmp}/vigil-bench.XXXXXX")
trap 'rm -rf "$scratch"' EXIT
trap 'exit 1' HUP INT TERM
HOME=$scratch
TASKDATA=$scratch/task
TASKRC=$scratch/taskrc
VIGIL_REVIEWER=Peter # or mark would ask git for the name
export HOME TASKDATA TASKRC VIGIL_REVIEWER
unset VIGIL_LEDGER VIGIL_TODAY

build() { # NAME PACKAGE...: from NAME.c and NAME_*.c
	name=$1
	shift
	# shellcheck disable=SC2046 # the flags are words
	"${CC:-cc}" -std=c11 -D_POSIX_C_SOURCE=200809L -O2 \
		-o "$scratch/$name" "$here/$name"*.c \
		$([ $# -eq 0 ] || pkg-config --cflags --libs "$@")
}

say() {
	echo "$*" >&2
}

measure() {
	"$scratch/measure" "$runs" "$@"
}

is_special() {
	[ "$size" -eq "$special" ]
}

row() { # WHAT AGAINST TIME OTHER_TIME RATIO KIB
	echo "$3 $4 $5 $6" | awk -v what="$1" -v against="$2" -v size="$size" '{
		printf "| %s | %d | %.1f ms | %s | %.1f ms | %.2f | %.1f MiB |\n",
			what, size, $1, against, $2, $3, $4 / 1024
	}'
}

compare() { # WHAT AGAINST WORD...: vigil comes first, then the other
	what=$1
	against=$2
	shift 2
	told=$(measure "$@")
	# shellcheck disable=SC2086 # three numbers for each command
	set -- $told
	row "$what" "$against" "$1" "$4" "$5" "$3"
}

# Files that changed within two seconds of vigil's last look are read again:
# after this, nothing is.
settle() { # DIR
	sleep 3
	"$vigil" -C "$1" --today "$day" sync >"$scratch/output"
	sleep 3
	"$vigil" -C "$1" --today "$day" due >"$scratch/output"
}

ledger_make() { # DIR SIZE [REVIEWS]
	say "making a ledger of $2 claims${3:+ and $3 reviews}"
	"$scratch/generate" "$@"
	settle "$1"
}

bench_due() {
	say "due"
	compare "\`due\`, nothing changed" "walk" \
		"$vigil" -C "$ledger" --today "$day" due \
		-- "$scratch/floor" walk "$ledger"
}

bench_sync() {
	say "first sync"
	forget="rm -rf '$ledger/.vigil' '$ledger/journal'; sync"
	compare "first \`sync\`" "load" \
		-s "$forget" "$vigil" -C "$ledger" --today "$day" sync \
		-- -s "rm -f '$scratch'/floor.db*; sync" \
		"$scratch/floor" load "$ledger" "$scratch/floor.db"
	rm -f "$scratch"/floor.db*
	settle "$ledger"
}

bench_change() {
	say "due after a change"
	compare "\`due\`, one file changed" "\`due\`, nothing changed" \
		-s "$rest; echo '# again' >>'$ledger/000/BM-000001.yaml'" \
		"$vigil" -C "$ledger" --today "$day" due \
		-- -s "$rest" "$vigil" -C "$ledger" --today "$day" due
}

# Every command begins with the walk that `due` is: what a mark adds to it is
# held against a row that another program makes last, which like vigil leaves
# the write-ahead log for later.
bench_mark() {
	say "mark"
	mkdir "$scratch/row"
	cp "$ledger/.vigil/store.db"* "$scratch/row"
	row_store=$scratch/row/store.db
	sqlite3 "$row_store" "CREATE TABLE bench_row (id INTEGER
		PRIMARY KEY, claim TEXT, note TEXT, digest TEXT)"
	told=$(measure \
		-s "$rest" "$vigil" -C "$ledger" --today "$day" \
		mark BM-000001 holding \
		--note "The new figures agree with the claim." \
		-- -s "$rest" "$vigil" -C "$ledger" --today "$day" due \
		-- sqlite3 -cmd ".dbconfig no_ckpt_on_close on" "$row_store" \
		"PRAGMA synchronous = FULL;
			INSERT INTO bench_row (claim, note, digest) VALUES (
			'BM-000001', 'The new figures agree with the claim.',
			hex(randomblob(32)))")
	rm -r "$scratch/row"
	# shellcheck disable=SC2086 # three numbers for each command
	set -- $told
	row "\`mark\` less \`due\`" "one durable row" \
		"$(echo "$1 $4" | awk '{ print $1 - $2 }')" "$7" \
		"$(echo "$1 $4 $7" | awk '{ print ($1 - $2) / $3 }')" "$3"
}

bench_reviews() {
	ledger_make "$ledger.reviewed" "$size" "$reviews"
	say "due with reviews"
	compare "\`due\`, $reviews reviews" "\`due\`, no reviews" \
		"$vigil" -C "$ledger.reviewed" --today "$day" due \
		-- "$vigil" -C "$ledger" --today "$day" due
	rm -rf "$ledger.reviewed"
}

# As many tasks as claims, and as many of them overdue.
tasks_import() {
	mkdir "$TASKDATA"
	: >"$TASKRC"
	awk -v size="$size" 'BEGIN {
		for (i = 1; i <= size; i++)
			printf "{\"description\":\"Claim %d: its next review\"," \
				"\"status\":\"pending\",\"due\":\"%sT000000Z\"}\n",
				i, i % 100 ? "20991231" : "20200101"
	}' >"$scratch/tasks.json"
	task rc.confirmation=no rc.verbose=nothing import \
		"$scratch/tasks.json" >"$scratch/output" 2>&1
}

bench_task() {
	say "taskwarrior"
	tasks_import
	told=$(measure \
		"$vigil" -C "$ledger" --today "$day" due \
		-- task rc.confirmation=no rc.verbose=nothing overdue)
	# shellcheck disable=SC2086 # three numbers for each command
	set -- $told
	row "\`due\`, nothing changed" "\`task overdue\` (its time by vigil's)" \
		"$1" "$4" "$(echo "$5" | awk '{ print 1 / $1 }')" "$3"
}

bench_all() {
	ledger=$scratch/$size
	# before each run where the last one left something new behind
	rest="sleep 3; '$vigil' -C '$ledger' --today $day due"
	ledger_make "$ledger" "$size"
	bench_due
	bench_sync
	bench_change
	if is_special; then
		bench_reviews
		if command -v task >"$scratch/output"; then
			bench_task
		fi
	fi
	bench_mark
	rm -rf "$ledger"
}

say "building"
build measure
build generate libmd
build floor yaml-0.1 sqlite3

echo "| vigil | claims | time | against | time | ratio | peak memory |"
echo "|---|---:|---:|---|---:|---:|---:|"
for size in $sizes; do
	bench_all
done
