# rows_site.sh - what it takes to publish a ledger.
# shellcheck shell=sh disable=SC2016 # $program, $ledger: see with_each
# shellcheck disable=SC2154,SC2034,SC2030,SC2031 # run.sh and table.sh set and use the rest

# The files that hold the whole ledger, written and hashed: what a change of one
# claim cannot do without.
whole_files='cd "$1" && for file in SHA256SUMS *.csv *.json *.jsonl *.ics; do
	cat "$file" >../floor.file && sha256sum "$file"; done'

site_make() {
	ledger_make "$site_claims" "$((site_claims * 5))"
	printf 'site: {url: "https://bench.example/"}\n' >>"$ledger/vigil.yaml"
	settle
	site=$scratch/site
}

# No older version has a site.
bench_site() {
	older=$old
	old=
	program=$vigil
	ledger=$scratch/ledger
	site_make
	compare "first \`site\`, $site_claims claims, by writing its files" 2 \
		'-s "rm -rf '\''$site'\''; sync" "$program" -C "$ledger" site "$site"' \
		'-s "rm -rf '\''$site.floor'\''; sync" \
		"$scratch/floor" site "$site" "$site.floor"'
	rm -rf "$site.floor"
	"$program" -C "$ledger" site "$site" >"$scratch/output"
	compare "\`site\`, nothing changed, $site_claims claims, by \`due\`" 3 \
		'"$program" -C "$ledger" site "$site"' \
		'"$program" -C "$ledger" due'
	compare "\`site\`, one of $site_claims claims changed, by writing and hashing what holds all" \
		1.5 '-s "'\''$program'\'' -C '\''$ledger'\'' mark BM-000001 \
		holding" "$program" -C "$ledger" site "$site"' \
		'sh -c "$whole_files" sh "$site"'
	how="-c 1"
	peak "peak memory of a first \`site\`, $site_claims claims" 128 \
		'-s "rm -rf '\''$site'\''" "$program" -C "$ledger" site "$site"'
	how=
	rm -rf "$site"
	ledgers_remove
	old=$older
}
