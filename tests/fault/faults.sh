#!/bin/bash
# faults.sh - lets each call of vigil that writes fail, and kills vigil there.
#
# usage: VIGIL=PROGRAM SHORT_WRITE=LIBRARY [FAULTS=all|quarter] [SEED=N]
#        tests/fault/faults.sh [SCENARIO...]
#
# A point is one call to the system, of those that make, change or remove
# something on the disk, in one command, with one accident: the call fails
# (ENOSPC, EIO, EINTR), it comes short, or the command is killed before it.
# After each the ledger is looked at with the commands that a user would run
# next. What they say must be what they say where the command was never begun,
# or where it had no accident; and that if it was acknowledged. FAULTS=all tries
# them all, FAULTS=quarter some that chance picks, by SEED: see points.sh.
set -u
: "${VIGIL:?names the program}" "${SHORT_WRITE:?names the library}"
here=$(cd "$(dirname "$0")" && pwd)
# shellcheck source=/dev/null
. "$here/points.sh"
# shellcheck source=/dev/null
. "$here/states.sh"

unset VIGIL_LEDGER GIT_DIR GIT_WORK_TREE GIT_INDEX_FILE
export LC_ALL=C VIGIL_TODAY=2026-11-23 VIGIL_REVIEWER=Tester
export VIGIL_NOW=2030-01-01T00:00:00Z
scratch=$(mktemp -d "${TMPDIR:-/tmp}/vigil-faults.XXXXXX") || exit 2
trap 'rm -rf "$scratch"' EXIT
trap 'exit 1' HUP INT TERM
wanted=("$@")
seed=${SEED:-$$}
# shellcheck disable=SC2034 # they are for points.sh
signer=$(command -v ssh-keygen) subject=vigil
scenarios=0
tried=0
wrong=0

vigil() {
	"$VIGIL" "$@" </dev/null
}

# ---- looking at a ledger ----

# Takes out what tells of the accident, and how far packing had come.
evened() {
	sed -E '/a command did not finish; it has recorded/d
		s/^(packed|removed|files stay|nothing to pack) .*/packing/'
}

# All lines of the record, in no order: one that two files have counts once.
record() {
	cat "$ledger"/journal.jsonl "$ledger"/journal/*.jsonl 2>/dev/null |
		sort -u
}

# What the store keeps of claims and entries, in no order.
rows() {
	{
		sqlite3 "$ledger/.vigil/store.db" .dump | sed -E '
			/^INSERT/!d
			/^INSERT INTO "?(meta|bucket|file|record|copy|entry)"? /d'
		sqlite3 "$ledger/.vigil/store.db" \
			'SELECT claim, author, recorded, file IS NULL, gone, line
				FROM entry'
	} | sort
}

ask() {
	vigil -C "$ledger" "$@"
	echo "$1: $?"
}

# Says all that the next commands say, with the same command once more among
# them, and whether the store is as one that is made anew.
ask_all() {
	local stored

	[ ! -e ledger.db ] || sqlite3 ledger.db .dump
	ask list --format json
	ask verify
	record
	vigil "${command[@]}"
	echo "${command[0]}: $?"
	ask verify
	stored=$(rows)
	echo "$stored"
	rm -r "$ledger/.vigil"
	ask show AM-1 AM-2
	[ "$(rows)" != "$stored" ] || echo as made anew
}

look() {
	ask_all 2>&1 | evened
}

# ---- judging a point ----

# An answer from memory, for who only asks, says so and promises nothing.
is_kept() {
	[ "$(record)" = "$kept" ] ||
		grep -q 'from a store in memory$' ../err
}

# What vigil made for other programs goes with it; soon, where it was killed.
is_tidy() {
	local i

	for ((i = 0; i < 500; i++)); do
		[ "$(ls "$TMPDIR")" ] || return 0
		sleep 0.01
	done
	echo "left behind: $(ls "$TMPDIR")" >>../err
	return 1
}

# What was acknowledged is there, what failed is not, and of what was killed
# there is all or nothing. What is in the store alone may be there although its
# commit failed: SQLite finds it whole in its log. An import that was killed may
# have made files: it is completed by the next.
is_right() {
	case $status in
	0 | 4) cmp -s ../out ../../answer && is_kept || return 1 ;;
	137)
		if [ "${command[0]}" = import ]; then
			vigil "${command[@]}" >../out 2>../err || return 1
		fi
		;;
	esac
	now=$(look)
	case $status in
	0 | 4) [ "$now" = "$after" ] ;;
	137) [ "$now" = "$before" ] || [ "$now" = "$after" ] ;;
	*)
		if grep -qE 'the (output|answer) cannot|recorded, but the answer' \
			../err; then
			[ "$now" = "$after" ]
		else
			[ -s ../err ] && { [ "$now" = "$before" ] ||
				[ "$name $now" = "forget $after" ] ||
				[ "$name $now" = "restore_old $after" ]; }
		fi
		;;
	esac
}

indented() {
	cut -c 1-300 | sed 's/^/        /'
}

tell() { # CALL NUMBER ACCIDENT
	echo "WRONG: $name: $* of vigil ${command[*]}"
	echo "    ended with $status and said"
	cat ../out ../err | indented
	echo '    what is there now (>), against before'
	diff <(echo "$before") <(echo "$now") | indented
	echo '    and against after'
	diff <(echo "$after") <(echo "$now") | indented
}

# ---- one scenario ----

copy() { # DIRECTORY
	rm -rf "$1"
	cp -a "$scratch/start" "$1"
	cd "$1" || exit 2
}

# Makes what there is to compare with, and tells whether that is sound.
prepare() { # STATE
	rm -rf "${scratch:?}"/*
	mkdir "$scratch/start"
	cd "$scratch/start" || exit 2
	"$1" >"$scratch/told" 2>&1
	copy "$scratch/point"
	before=$(look)
	copy "$scratch/point"
	run_traced ../calls >../answer 2>>../told
	case $? in
	0 | 4) ;;
	*) return 1 ;;
	esac
	kept=$(record)
	after=$(look)
	is_on_disk ../calls >>../told && [[ $after == *'as made anew' ]]
}

work() { # NUMBER
	local call number accident status now

	mkdir -p "$scratch/$1/temporary"
	export TMPDIR=$scratch/$1/temporary
	while read -r call number accident; do
		copy "$scratch/$1/point"
		meet "$call" "$number" "$accident" || continue
		echo x >>../tried
		is_right && is_tidy && continue
		echo x >>../wrong
		[ "$(wc -l <../wrong)" -gt 3 ] ||
			tell "$call" "$number" "$accident"
	done
}

count() { # tried|wrong
	cat "$scratch"/*/"$1" 2>/dev/null | wc -l
}

# The shell would say of each command that it was killed.
try_all() {
	local i processors

	processors=$(getconf _NPROCESSORS_ONLN)
	points_of "$scratch/calls" | picked $((seed + scenarios)) \
		>"$scratch/points"
	for ((i = 0; i < processors; i++)); do
		awk -v i=$i -v n="$processors" 'NR % n == i' "$scratch/points" |
			work $i 2>/dev/null &
	done
	wait
	printf '%-9s %4d points, %d wrong\n' \
		"$name" "$(count tried)" "$(count wrong)"
	tried=$((tried + $(count tried)))
	wrong=$((wrong + $(count wrong)))
}

is_wanted() {
	[ ${#wanted[@]} -eq 0 ] || [[ " ${wanted[*]} " == *" $name "* ]]
}

scenario() { # NAME STATE COMMAND WORD...
	local name=$1 state=$2 command=("${@:3}") ledger=claims
	local before after kept

	scenarios=$((scenarios + 1))
	is_wanted || return
	if ! vigil "$3" --help >/dev/null 2>&1; then
		echo "$name: skipped: this vigil has no command $3"
	elif prepare "$state"; then
		try_all
	else
		echo "WRONG: $name, already without an accident:"
		{ cat "$scratch/told"; echo "$before"; echo "$after"; } | indented
		wrong=$((wrong + 1))
	fi
}

scenario sync unseen sync
scenario resync changed sync
scenario due changed due
scenario upgrade version_1 sync
scenario upgrade_2 version_2 sync
scenario upgrade_3 version_3 sync
scenario new seen new AM
scenario first unseen mark AM-1 AM-2 partial --note 'Less than it was.'
scenario mark seen mark AM-1 AM-2 partial --note 'Less than it was.'
scenario fold full_log mark AM-1 holding
scenario undo reviewed undo
scenario redo undone redo
scenario correct reviewed correct AM-1 --kind wording --note 'It says less.'
scenario accept edited correct AM-1 --accept --note 'Five it is.'
scenario dissent reviewed dissent AM-1 --from Bo --note 'It is two.' --material
scenario weigh disputed mark AM-1 AM-2 holding --note 'It is not.'
scenario sign drafted sign AM-1
scenario close reviewed close AM-1 --as retired --note 'Nobody asks.'
scenario reopen closed reopen AM-1 --note 'Somebody asked.'
scenario spread crowded spread --per-day 1 --apply
scenario restore shortened journal restore
scenario pack loose journal pack --before 2100-01-01
scenario pack_removal packed journal pack --before 2100-01-01
scenario restore_old shortened_old journal restore
scenario forget shortened journal forget
scenario signed keyed mark AM-1 AM-2 partial --note Less. --key key
subject=signer
scenario signer keyed mark AM-1 AM-2 partial --note Less. --key key
# shellcheck disable=SC2034 # it is for points.sh
subject=vigil
scenario check signed verify
scenario import foreign import facts.csv
scenario export exported export ledger.db

echo "$tried points tried, $wrong wrong (FAULTS=${FAULTS:-} SEED=$seed)"
[ "$wrong" -eq 0 ]
