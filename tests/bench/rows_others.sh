# rows_others.sh - many writers, readers beside a writer, and a very large
# ledger.
# shellcheck shell=sh disable=SC2016 # $program, $ledger: see with_each
# shellcheck disable=SC2154,SC2034,SC2030,SC2031 # run.sh and table.sh set and use the rest

row_table="CREATE TABLE bench_row (id INTEGER PRIMARY KEY, claim TEXT, note TEXT,
	digest TEXT)"
row_insert="PRAGMA synchronous = FULL; INSERT INTO bench_row
	(claim, note, digest) VALUES ('BM-000001',
	'The new figures agree with the claim.', hex(randomblob(32)))"

# They wait for each other, so it is the clock's time.
bench_writers() {
	mkdir "$scratch/row"
	cp "$scratch/ledger/.vigil/store.db"* "$scratch/row"
	row_store=$scratch/row/store.db
	sqlite3 "$row_store" "$row_table"
	how="-w -c 1"
	compare "16 writers, 50 marks each, $size claims, by the \`sqlite3\` shell" \
		4 'sh "$here/crowd.sh" 16 50 "\"\$0\" -C \"\$1\" mark \
		BM-0001\$writer holding --note Again" "$program" "$ledger"' \
		'sh "$here/crowd.sh" 16 50 "sqlite3 -cmd \".timeout 600000\" \
		\"\$0\" \"\$1\"" "$row_store" "$row_insert"'
	how=
	rm -r "$scratch/row"
	with_each settle
}

# Tells whether a vigil keeps the ledger's lock. An older one locks its store.
has_lock() {
	for file in "$ledger/.vigil/lock" "$ledger/.vigil/store.db-shm"; do
		if [ -e "$file" ] && grep -q \
			"WRITE.*:$(stat -c %i "$file") " /proc/locks; then
			return 0
		fi
	done
	! kill -0 "$writer" 2>"$scratch/output.kill"
}

# Tells whether due answers within 5 s while all files are read anew and settled by
# another time zone.
readers_try() {
	echo "timezone: Europe/Dublin" >"$ledger/vigil.yaml"
	find "$ledger" -name 'BM-*.yaml' -exec touch {} +
	"$program" -C "$ledger" sync >"$scratch/output" 2>&1 &
	writer=$!
	until has_lock; do
		sleep 0.1
	done
	status=0
	how="-w -c 1"
	told=$(measure "$program" -C "$ledger" due) || status=$?
	how=
	when=later
	if kill -0 "$writer" 2>"$scratch/output.kill" &&
		is_at_most "${told%% *}" 5000; then
		when=meanwhile
	fi
	wait "$writer" || when="$when, the writer failed"
	if [ "$status" -ne 0 ]; then
		told="$(sed 's/.*ended with //' "$scratch/errors" | tail -n 1)"
	else
		told="$when, after ${told%%.*} ms"
	fi
	answers=${answers:+$answers|}$told
}

bench_readers() {
	size=100000
	ledger_make "$size"
	say "a reader beside a writer"
	answers=
	with_each readers_try
	reached="**no**"
	case $answers in
	meanwhile,\ after*) reached=yes ;;
	esac
	case $answers in
	*\|*) ;;
	*) answers="$answers|—" ;;
	esac
	row "\`due\` answers while \`sync\` reads $size claims anew" \
		"${answers%%|*}" "${answers##*|}" "within 5 s" "$reached"
	ledgers_remove
}

# Notes the largest size in KiB that .vigil/ has, until it is killed.
vigil_size_watch() {
	most=0
	while :; do
		now=$(du -sk "$scratch/ledger/.vigil" 2>"$scratch/output" |
			cut -f 1)
		if [ "${now:-0}" -gt "$most" ]; then
			most=$now
			echo "$most" >"$scratch/most"
		fi
		sleep 1
	done
}

# Measures a command once that fills a store.
many_row() { # WHAT COMMAND...
	what=$1
	shift
	echo 0 >"$scratch/most"
	vigil_size_watch &
	watcher=$!
	how="-c -w 1"
	measure "$@" >"$scratch/many" || :
	how=
	kill "$watcher"
	read -r most <"$scratch/most"
	if [ -s "$scratch/many" ]; then
		read -r time _ resident <"$scratch/many"
		mib=$((resident / 1024))
		row "$what" "${time%???????} s, $mib MiB, \`.vigil/\` up to $((most / 1024)) MiB" \
			"—" "128 MiB" "$(reached "$mib" 128)"
	else
		cat "$scratch/errors" >&2
		row "$what" failed "—" "128 MiB" "**no**"
	fi
}

bench_many() {
	say "first sync of $many claims"
	"$scratch/generate" "$scratch/ledger" "$many"
	many_row "first \`sync\` of $many claims" \
		"$vigil" -C "$scratch/ledger" sync
	ledgers_remove
	say "import of $many rows"
	table_make "$many" >"$scratch/table.csv"
	mkdir -p "$scratch/ledger"
	: >"$scratch/ledger/vigil.yaml"
	many_row "\`import\` of $many rows" \
		"$vigil" -C "$scratch/ledger" import "$scratch/table.csv"
	rm "$scratch/table.csv"
	ledgers_remove
}

# Prints a table of so many claims, as people have them.
table_make() { # CLAIMS
	awk -v count="$1" 'BEGIN {
		print "ID,Claim,Title,Topic,Status,Published,Last reviewed," \
			"Owner,Source 1,Source 2,Review 1,Tags,Comment"
		for (i = 1; i <= count; i++)
			printf "BM-%07d,\"The price of good %d stays below %d " \
				"euros, in all shops.\",Price %d,prices,%s," \
				"2026-%02d-%02d,2026-10-%02d,Ann,https://" \
				"example.org/%d,\"A book, page %d\",%s," \
				"\"a, b\",Looked at by hand.\n", i, i, i % 97, \
				i, i % 9 ? "true" : "mixed", 1 + i % 6, \
				1 + i % 28, 1 + i % 28, i, i, \
				i % 3 ? "" : "2026-08-01: holds"
	}'
}

# Each run has a ledger of its own: to look again for an inode that was just given
# up takes long. What the files say is loaded too, as it is into the store.
bench_imports() (
	old=
	table_make 10000 >"$scratch/table.csv"
	mkdir -p "$scratch/imports/claims"
	"$vigil" -C "$scratch/imports/claims" list >"$scratch/output"
	sqlite3 "$scratch/imports/claims/.vigil/store.db" "SELECT sql || ';'
		FROM sqlite_master WHERE sql IS NOT NULL" >"$scratch/schema"
	cat >"$scratch/fresh" <<-END
		rm -f '$scratch/import' '$scratch'/floor.db*
		mkdir -p "\$(mktemp -d '$scratch/imports/XXXXXX' |
			tee '$scratch/place')/claims"
		ln -s "\$(cat '$scratch/place')" '$scratch/import'
		sync
	END
	fresh='-s "sh '\''$scratch/fresh'\''"'
	import="$fresh"' "$program" -C "$scratch/import/claims" import \
		"$scratch/table.csv"'
	raw='"$scratch/floor" import "$scratch/table.csv" "$scratch/import/claims"'
	compare "\`import\` of 10000 rows, by reading them and writing the claim files and the record" \
		1.5 "$import" "$fresh $raw"
	compare "\`import\` of 10000 rows, by the same and the load" \
		1.5 "$import" "$fresh"' sh -c '\''"$1/floor" import \
		"$1/table.csv" "$1/import/claims"; "$1/floor" load \
		"$1/import/claims" "$1/floor.db" "$1/schema"'\'' sh "$scratch"'
	rm -rf "$scratch/imports" "$scratch/import" "$scratch"/floor.db*
)
