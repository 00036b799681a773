#!/bin/sh
# crowd.sh - runs a command in many processes at once, in each so many times;
# fails if one of the runs did.
#
#     crowd.sh WRITERS RUNS COMMAND [WORD...]
#
# COMMAND is a line for sh. In it $writer is the number of the process, of two
# digits, and $0, $1, ... are the words.
set -eu

writers=$1
runs=$2
command=$3
shift 3

repeat() {
	run=0
	while [ "$run" -lt "$runs" ]; do
		sh -c "$command" "$@"
		run=$((run + 1))
	done
}

processes=
writer=10
while [ "$writer" -lt $((writers + 10)) ]; do
	export writer
	repeat "$@" &
	processes="$processes $!"
	writer=$((writer + 1))
done
for process in $processes; do
	wait "$process"
done
