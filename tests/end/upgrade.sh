#!/bin/sh
# upgrade.sh - reads ledgers of vigil 0.1, which have the days, verdicts and
# histories that 0.1 gave them; but for what is named here.
#
# usage: VIGIL=PROGRAM tests/end/upgrade.sh
set -u
: "${VIGIL:?names the program}"
kept=$(cd "$(dirname "$0")/../upgrade" && pwd) || exit 2
LC_ALL=C VIGIL_NOW=2030-01-01T00:00:00Z VIGIL_REVIEWER=Tester
export LC_ALL VIGIL_NOW VIGIL_REVIEWER
. "${0%/*}/own_home"
status=0

wrong() {
	echo "WRONG: $*"
	status=1
}

# A plan that 0.1 recorded counts for nothing before its day: PL-2, until June.
without_plans() {
	case $1 in
	*.show) sed '/^PL-2 /,/^  1 Jun 2027/d' "$1" ;;
	*) sed '/PL-2/d' "$1" ;;
	esac
}

same_answers() { # LEDGER NAME
	"$kept/ask.sh" "$2" || wrong "$1, $2: ends with $?"
	for form in list due log show; do
		case $1-$2 in
		all-now)
			without_plans "$2.$form" >now
			without_plans "$kept/$1/$2.$form" >before
			;;
		*)
			cp "$2.$form" now
			cp "$kept/$1/$2.$form" before
			;;
		esac
		diff before now || wrong "$1, $2, $form: 0.1 said otherwise"
	done
}

does() {
	"$VIGIL" "$@" >said 2>told && [ ! -s told ] && return
	wrong "vigil $*"
	cat said told
}

for ledger in all own; do
	mkdir "$scratch/$ledger"
	cp -r "$kept/$ledger/claims" "$scratch/$ledger" &&
		cd "$scratch/$ledger" || exit 2
	export VIGIL_TODAY=2026-11-27
	same_answers $ledger now
	does verify
	rm -r claims/.vigil
	export VIGIL_TODAY=2027-06-02
	same_answers $ledger later
	does verify --against "$kept/$ledger/claims/journal.jsonl"
	[ ! -e claims/journal ] || wrong "$ledger: something was recorded"
done

# What is recorded now stands on what 0.1 recorded, which stays as it is.
cd "$scratch/all" || exit 2
does mark LA-1 partial --note Half.
does undo
does redo
does mark UC-1 NF-1 CO-1 CO-2 DI-1 PL-2 holding --note Yes.
does sign DR-2 --by Bob
does mark DR-2 holding --note Yes.
does undo PO-2
does reopen CL-2 --note Again.
does close CA-2 --as retired --note Enough.
does verify
does verify --against "$kept/all/claims/journal.jsonl"
cmp claims/journal.jsonl "$kept/all/claims/journal.jsonl" ||
	wrong 'the record of 0.1 was written to'
"$VIGIL" list --format plain | cut -f 1-3,6 >listed
rm -r claims/.vigil
"$VIGIL" list --format plain | cut -f 1-3,6 | diff listed - ||
	wrong 'a store made anew says otherwise'
grep -q '^LA-1	partial	2027-06-02' listed || wrong 'LA-1 was not marked'
exit $status
