#!/bin/sh
# no_locks.sh - a ledger on a file system that cannot lock is read at once, from
# a store in memory; what cannot be recorded says that locks are what is missing.
#
# usage: VIGIL=PROGRAM tests/end/no_locks.sh
# shellcheck disable=SC2317 # for_each_error calls them
set -u
: "${VIGIL:?names the program}"
source=$(cd "$(dirname "$0")/../fault" && pwd)/no_locks.c || exit 2
LC_ALL=C VIGIL_TODAY=2026-11-23 VIGIL_REVIEWER=Ann
export LC_ALL VIGIL_TODAY VIGIL_REVIEWER
. "${0%/*}/own_home"
status=0

# What locks end with: ENOLCK, ENOSYS, EOPNOTSUPP, EIO.
for_each_error() { # FUNCTION
	for error in 37 38 95 5; do
		$1
	done
}

# SQLite takes a missing lock service for another program, and would wait.
without_locks() { # WORD...
	ASAN_OPTIONS=${ASAN_OPTIONS:+$ASAN_OPTIONS:}verify_asan_link_order=0 \
		NO_LOCKS_ERROR=$error LD_PRELOAD=$scratch/no_locks.so \
		timeout 20 "$VIGIL" "$@" >out 2>err
}

wrong() { # WORD...
	echo "with error $error: $*" >&2
	cat out err >&2
	status=1
}

tells() { # WORD...
	if [ "$(grep -c 'claims/.vigil/lock: cannot be locked: ' err)" != 1 ] ||
		grep -q 'another program' err; then
		wrong "$*"
	elif [ "$error" != 5 ] && ! grep -q 'lock service' err; then
		wrong "$*"
	fi
}

reads() {
	for command in due list 'show AM-1' log verify; do
		# shellcheck disable=SC2086 # its words
		without_locks $command || wrong "$command"
		tells "$command"
	done
	without_locks _complete show A || wrong _complete
	[ "$(cut -f 1 out)" = AM-1 ] || wrong _complete
}

records_nothing() {
	for command in 'mark AM-1 holding' sync 'mail --send' undo; do
		# shellcheck disable=SC2086 # its words
		without_locks $command
		[ $? = 1 ] || wrong "$command"
		tells "$command"
	done
}

cd "$scratch" || exit 2
# shellcheck disable=SC2086 # a compiler may have words
${CC:-cc} -shared -fPIC -o no_locks.so "$source" -ldl || exit 1
mkdir claims || exit 2
cat >claims/AM-1.yaml <<'END'
id: AM-1
claim: A lock that is missing is named.
published: 2026-10-01
END
"$VIGIL" sync >/dev/null || exit 1
for_each_error reads
for_each_error records_nothing
rm claims/.vigil/lock
for_each_error reads
rm -r claims/.vigil
for_each_error reads
for_each_error records_nothing
exit $status
