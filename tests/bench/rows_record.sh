# rows_record.sh - what is measured in ledgers with a large record.
# shellcheck shell=sh disable=SC2016 # $program, $ledger: see with_each
# shellcheck disable=SC2154,SC2034,SC2030,SC2031 # run.sh and table.sh set and use the rest

forget_store='-s "rm -rf '\''$ledger/.vigil'\''; sync"'

bench_loose() {
	ledger_make 10000 0 0 1000 10
	compare "\`due\`, nothing changed, 10000 claims, 1000 loose record files, by the walk" \
		1.2 '"$program" -C "$ledger" due' \
		'"$scratch/floor" walk "$ledger"'
	ledgers_remove
}

# Leaves the last lines of the record to arrive one by one, at each call of
# LEDGER.arrive.
entries_spare() {
	mkdir "$ledger.spare"
	if [ -d "$ledger/journal" ]; then
		mv "$ledger"/journal/2*.jsonl "$ledger.spare"
		moves="mv \"\$1\" '$ledger/journal'"
	else
		tail -n 60 "$ledger/journal.jsonl" | split -l 1 - "$ledger.spare/"
		sed "$(($(wc -l <"$ledger/journal.jsonl") - 59)),\$d" \
			"$ledger/journal.jsonl" >"$scratch/output"
		mv "$scratch/output" "$ledger/journal.jsonl"
		moves="cat \"\$1\" >>'$ledger/journal.jsonl'; rm \"\$1\""
	fi
	rm -rf "$ledger/.vigil"
	settle
	echo "set -- '$ledger.spare'/*; $moves" >"$ledger.arrive"
}

bench_settled() {
	ledger_make 10000 100000 0 60 1
	with_each entries_spare
	compare "\`due\`, one foreign record file arrived, 110000 entries, by \`due\`" \
		2 '-s "'"$pause"'; sh '\''$ledger.arrive'\''" \
		"$program" -C "$ledger" due' \
		'-s "'"$pause"'" "$program" -C "$ledger" due'
	compare "\`due\` after a comment in \`vigil.yaml\`, 110000 entries, by \`due\`" \
		2 '-s "'"$pause"'; echo \# >>'\''$ledger/vigil.yaml'\''" \
		"$program" -C "$ledger" due' \
		'-s "'"$pause"'" "$program" -C "$ledger" due'
	ledgers_remove
	rm -rf "$scratch"/ledger*.spare "$scratch"/ledger*.arrive
}

in_git() {
	git -C "$scratch/ledger" "$@"
}

commit() {
	in_git add .
	in_git -c user.name=Bench -c user.email=bench@example.org \
		commit -qm "$1"
}

# Two commits: in the second are 100 record files and 50 changed claims more.
commits_make() {
	mkdir "$scratch/later"
	find "$scratch/ledger/journal" -name '2*' | sort | tail -n 100 |
		while read -r file; do
			mv "$file" "$scratch/later"
		done
	in_git init -q
	commit before
	mv "$scratch"/later/* "$scratch/ledger/journal"
	for file in "$scratch"/ledger/000/BM-0000[0-4]?.yaml; do
		echo '# again' >>"$file"
	done
	commit after
	in_git ls-tree -r HEAD journal | awk '{ print $3 }' >"$scratch/objects"
	in_git diff-tree -r HEAD~1 HEAD |
		awk '{ print $3; print $4 }' | grep -v '^0*$' >>"$scratch/objects"
}

bench_range() (
	old=
	what="\`verify --range\`, 60000 entries, by \`git cat-file --batch\`"
	if ! "$vigil" verify --help | grep -q -- --range; then
		row "$what" "—" "—" 1.5 "—"
		return
	fi
	ledger_make 10000 50000 0 3000 5
	commits_make
	compare "$what" 1.5 \
		'"$program" -C "$ledger" verify --range HEAD~1..HEAD' \
		'sh -c '\''git -C "$1" cat-file --batch <"$2"'\'' sh "$ledger" \
		"$scratch/objects"'
	ledgers_remove
	rm -rf "$scratch/later"
)

bench_undone() (
	old=
	ledger_make 1 0 "$undone"
	how="-c 1"
	takes "\`due\`, no store, $undone undos of one claim" 0.5 \
		"$forget_store"' "$program" -C "$ledger" due'
	takes "\`show\`, $undone undos of one claim" 0.5 \
		'"$program" -C "$ledger" show BM-000001'
	takes "\`stats\`, $undone undos of one claim" 0.5 \
		'"$program" -C "$ledger" stats'
	takes "\`export --format json\`, $undone undos of one claim" 1 \
		'"$program" -C "$ledger" export --format json'
	ledgers_remove
)

# In instructions, which no other program moves.
hashing_share() { # WORD...
	valgrind --tool=callgrind --callgrind-out-file="$scratch/calls" \
		"$vigil" -C "$scratch/ledger" "$@" \
		>"$scratch/output" 2>"$scratch/errors"
	callgrind_annotate --auto=no "$scratch/calls" | tr -d '(%,)' |
		awk '/SHA256|sha256/ { share += $2 } END { printf "%.1f\n", share }'
}

bench_hashing() (
	old=
	command -v valgrind >"$scratch/output" || return 0
	ledger_make 1000 10000
	for words in log list "show BM-000001"; do
		say "hashing of $words"
		# shellcheck disable=SC2086 # words
		share=$(hashing_share $words)
		row "hashing, of the instructions of \`$words\`, 11000 entries" \
			"$share %" "—" "1 %" "$(reached "$share" 1)"
	done
	ledgers_remove
)

# For each entry: of both ledgers, the times by the number of entries.
bench_entries() {
	scale=$(((10000 + reviews / 10) * 1000000 / (10000 + reviews)))e-6
	compare "first \`sync\`, $reviews reviews, for each entry, by that with a tenth" \
		1.1 "$forget_store"' "$program" -C "$ledger" sync' \
		'-s "rm -rf '\''$ledger-tenth/.vigil'\''; sync" \
		"$program" -C "$ledger-tenth" sync'
	scale=1
}

bench_peaks() {
	for words in log "log --since 2026-11-01" calendar verify; do
		peak "peak memory of \`$words\`, $reviews reviews" 64 \
			'"$program" -C "$ledger" '"$words"
	done
}

ledger_keep() { # NAME: the ledgers just made, under another
	mv "$scratch/ledger" "$scratch/ledger-$1"
	if [ "$old" ]; then
		mv "$scratch/ledger-old" "$scratch/ledger-old-$1"
	fi
}

bench_reviews() {
	ledger_make 10000
	ledger_keep bare
	ledger_make 10000 "$((reviews / 10))"
	ledger_keep tenth
	ledger_make 10000 "$reviews"
	compare "\`due\`, $reviews reviews, by \`due\` with none" 1.1 \
		'"$program" -C "$ledger" due' \
		'"$program" -C "$ledger-bare" due'
	bench_undo "$reviews reviews"
	how="-c 1"
	bench_peaks
	bench_entries
	how=
	rm -rf "$scratch"/ledger*
}
