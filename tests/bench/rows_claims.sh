# rows_claims.sh - what is measured in ledgers of claims without a review, at
# each size or at 10,000 claims.
# shellcheck shell=sh disable=SC2016 # $program, $ledger: see with_each
# shellcheck disable=SC2154,SC2034,SC2030,SC2031 # run.sh and table.sh set and use the rest

# before a run where the last one left something new behind
pause='sleep 2.5; '\''$program'\'' -C '\''$ledger'\'' due'
forget="rm -rf '\$ledger'/.vigil '\$ledger'/journal*; sync"
first_sync='-s "'$forget'" "$program" -C "$ledger" sync'

bench_due() {
	compare "\`due\`, nothing changed, $size claims, by the walk" 1.2 \
		'"$program" -C "$ledger" due' \
		'"$scratch/floor" walk "$ledger"'
}

bench_sync() {
	sqlite3 "$scratch/ledger/.vigil/store.db" "SELECT sql || ';'
		FROM sqlite_master WHERE sql IS NOT NULL" >"$scratch/schema"
	load='-s "rm -f '\''$scratch'\''/floor.db*; sync" \
		"$scratch/floor" load "$ledger" "$scratch/floor.db" \
		"$scratch/schema"'
	compare "first \`sync\`, $size claims, recorded before, by the load" \
		1.2 "$forget_store"' "$program" -C "$ledger" sync' "$load"
	compare "first \`sync\`, $size claims, recording them, by the load" \
		1.2 "$first_sync" "$load"
	rm -f "$scratch"/floor.db*
	with_each settle
}

bench_change() {
	compare "\`due\`, one of $size files changed, by \`due\`" 1.2 \
		'-s "'"$pause"'; echo \# again >>\"$ledger/000/BM-000001.yaml\"" \
		"$program" -C "$ledger" due' \
		'-s "'"$pause"'" "$program" -C "$ledger" due'
}

# The sync before each has left its store.
bench_check() {
	compare "\`check\` by first \`sync\`, $size claims" 0.7 \
		'"$program" -C "$ledger" check' \
		"$forget_store"' "$program" -C "$ledger" sync'
	compare "\`check\`, no store, by first \`sync\`, $size claims" 0.7 \
		"$forget_store"' "$program" -C "$ledger" check' \
		"$forget_store"' "$program" -C "$ledger" sync'
	with_each settle
}

# A mark is what the undo after it takes back.
bench_undo() { # ENTRIES
	compare "\`undo\` by \`mark\`, $1" 1.2 \
		'-s "'\''$program'\'' -C '\''$ledger'\'' mark BM-000001 holding \
		--note Before; '"$pause"'" "$program" -C "$ledger" undo' \
		'-s "'"$pause"'" "$program" -C "$ledger" mark BM-000001 \
		holding --note After'
}

bench_kinds() {
	bench_undo "$size claims"
	compare "\`dissent\` by \`mark\`, $size claims" 1.1 \
		'-s "'"$pause"'" "$program" -C "$ledger" dissent BM-000002 \
		--from Ann --note "The new figures do not agree."' \
		'-s "'"$pause"'" "$program" -C "$ledger" mark BM-000001 holding \
		--note "The new figures agree with the claim."'
}

# What a list takes is held against the walk and the same rows, as the shell of
# SQLite writes them. Nearly all claims are due a year later.
bench_lists() {
	store=$scratch/ledger/.vigil/store.db
	json='SELECT id, title, claim, article_url, topic, published,
		reviewed, next_review, verdict, state, cadence, resolves,
		owner, drafted_by, signed_off_by, file, reading, awaits,
		dissents, successor FROM claim;
		SELECT * FROM source;
		SELECT claim, value FROM item WHERE list = '\''tags'\'''
	table='SELECT id, verdict, reviewed, next_review, title FROM claim'
	rows='"$scratch/floor" walk "$ledger"; sqlite3 "$@"'
	export scratch ledger
	compare "\`list --format json\`, $size claims, by the walk and the rows" \
		2 '"$program" -C "$ledger" list --format json' \
		'sh -c "$rows" sh -json "$store" "$json"'
	compare "\`list\`, $size claims, by the walk and the rows" 1.8 \
		'"$program" -C "$ledger" list' \
		'sh -c "$rows" sh "$store" "$table"'
	compare "\`due\`, nearly all of $size claims, by \`list\`" 1.3 \
		'"$program" -C "$ledger" --today 2027-12-31 due' \
		'"$program" -C "$ledger" list'
}

# Every command begins with the walk that `due` is: what a mark adds to it is
# held against a row that another program makes last, which like vigil leaves
# the write-ahead log for later.
bench_mark() {
	say "mark less due"
	mkdir "$scratch/row"
	cp "$scratch/ledger/.vigil/store.db"* "$scratch/row"
	row_store=$scratch/row/store.db
	sqlite3 "$row_store" "$row_table"
	told=$(words_measure \
		'-s "'"$pause"'" "$program" -C "$ledger" mark BM-000001 holding \
		--note "The new figures agree with the claim."' \
		'-s "'"$pause"'" "$program" -C "$ledger" due \
		-- sqlite3 -cmd ".dbconfig no_ckpt_on_close on" "$row_store" \
		"$row_insert"')
	rm -r "$scratch/row"
	# shellcheck disable=SC2086 # three numbers for each command
	set -- $told
	value=$(echo "$1 $4 $7" | awk '{ printf "%.2f", ($1 - $2) / $3 }')
	row "\`mark\` less \`due\`, $size claims, by one durable row" \
		"$value ($1 ms - $4 ms by $7 ms)" "—" 3 "$(reached "$value" 3)"
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
	command -v task >"$scratch/output" || return 0
	tasks_import
	compare "\`due\`, nothing changed, $size claims, by \`task overdue\`" \
		0.1 '"$program" -C "$ledger" due' \
		'task rc.confirmation=no rc.verbose=nothing overdue'
}
