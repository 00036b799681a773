# table.sh - the ledgers of both versions, commands that take turns in them, and
# the rows of the table.
# shellcheck shell=sh disable=SC2154 # run.sh sets what is not set here
# shellcheck disable=SC2031 # a row without the older unsets it for itself

say() {
	echo "$*" >&2
}

table_begin() {
	echo "| what | this version | older | aim | reached |"
	echo "|---|---:|---:|---:|---|"
}

row() { # WHAT THIS OLDER AIM REACHED
	echo "| $1 | $2 | $3 | $4 | $5 |"
}

is_at_most() { # VALUE LIMIT
	echo "$1 $2" | awk '{ exit !($1 <= $2) }'
}

reached() { # VALUE LIMIT
	if is_at_most "$1" "$2"; then
		echo yes
	else
		echo "**no**"
	fi
}

# Two shell words name the programs and ledgers, so that what is measured is
# written once: $program and $ledger are of this version, then of the older.
with_each() { # FUNCTION
	program=$vigil
	ledger=$scratch/ledger
	"$1"
	if [ "$old" ]; then
		program=$old
		ledger=$scratch/ledger-old
		"$1"
	fi
}

# Files that changed within two seconds of vigil's last look are read again:
# after this, nothing is.
settle() {
	sleep 2.5
	"$program" -C "$ledger" sync >"$scratch/output"
	sleep 2.5
	"$program" -C "$ledger" due >"$scratch/output"
}

# Of each version's own making: the same claims and reviews. What else is asked
# for, the older knows nothing of.
generate() {
	if [ "$program" = "$vigil" ]; then
		# shellcheck disable=SC2086 # words
		"$scratch/generate" "$ledger" $asked
	else
		# shellcheck disable=SC2086 # words
		"$scratch/generate-old" "$ledger" $asked_old
	fi
}

ledger_make() { # CLAIMS [REVIEWS [UNDONE [LOOSE LINES]]]
	say "making a ledger of $1 claims${2:+, $2 reviews}"
	asked=$*
	asked_old="$1 ${2:-}"
	with_each generate
	with_each settle
}

ledgers_remove() {
	rm -rf "$scratch/ledger" "$scratch/ledger-old"
}

# $how holds options of measure and the number of runs.
measure() {
	# shellcheck disable=SC2086 # words
	"$scratch/measure" ${how:-$runs} "$@" 2>"$scratch/errors"
}

words_measure() { # FIRST [SECOND]: for this version alone
	first=$1
	second=${2:+-- $2}
	program=$vigil
	ledger=$scratch/ledger
	eval "measure $first $second"
}

words_measure_both() { # FIRST [SECOND]
	first=$1
	second=${2:+-- $2}
	program=$vigil
	ledger=$scratch/ledger
	eval "set -- $first $second"
	program=$old
	ledger=$scratch/ledger-old
	eval "measure \"\$@\" -- $first $second"
}

# Prints what was measured, a line for each command: first this version's, then
# the older's, if there is one that can do it.
take_turns() { # FIRST [SECOND]
	if [ -z "$old" ] || ! words_measure_both "$@"; then
		words_measure "$@" || cat "$scratch/errors" >&2
	fi
}

cells() { # KIND LINES-A-VERSION
	awk -v kind="$1" -v each="$2" -v scale="${scale:-1}" -f "$here/cells.awk"
}

cells_row() { # WHAT AIM LIMIT CELLS
	case $4 in
	—*) row "$1" "failed" "—" "$2" "**no**" ;;
	*)
		older=${4#*|}
		row "$1" "${4%%|*}" "${older%|*}" "$2" \
			"$(reached "${4##*|}" "$3")"
		;;
	esac
}

compare() { # WHAT LIMIT FIRST SECOND
	say "$1"
	cells_row "$1" "$2" "$2" "$(take_turns "$3" "$4" | cells ratio 2)"
}

peak() { # WHAT LIMIT-IN-MIB COMMAND
	say "$1"
	cells_row "$1" "$2 MiB" "$2" "$(take_turns "$3" | cells peak 1)"
}

takes() { # WHAT LIMIT-IN-SECONDS COMMAND
	say "$1"
	cells_row "$1" "$2 s" "${2}e3" "$(take_turns "$3" | cells time 1)"
}
