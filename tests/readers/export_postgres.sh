#!/bin/sh
# export_postgres.sh - PostgreSQL reads each table that vigil exports as CSV, as
# the manual says, and writes the same bytes.
#
# usage: VIGIL=PROGRAM tests/readers/export_postgres.sh
#
# The server is one of this test alone, on a socket in its own directory.
set -u
vigil=${VIGIL:?names the program}
bin=$(find /usr/lib/postgresql /usr/bin /usr/local/bin -name initdb 2>/dev/null |
	sort | tail -n 1)
bin=${bin%/initdb}
if [ -z "$bin" ]; then
	echo 'this needs PostgreSQL'
	exit 1
fi
scratch=$(mktemp -d) || exit 2
chmod 755 "$scratch"
cd "$scratch" || exit 2

# PostgreSQL does not run as root.
as_user() {
	if [ "$(id -u)" -eq 0 ]; then
		setpriv --reuid=nobody --regid=nogroup --clear-groups "$@"
	else
		"$@"
	fi
}

# shellcheck disable=SC2317 # the trap calls it
end() {
	as_user "$bin/pg_ctl" -D "$scratch/server/data" -m immediate stop \
		>/dev/null 2>&1
	rm -rf "$scratch"
}
trap end EXIT

mkdir server claims
[ "$(id -u)" -ne 0 ] || chown nobody server
start() {
	as_user "$bin/initdb" -D server/data -U test -A trust -E UTF8 \
		--locale=C && as_user "$bin/pg_ctl" -D server/data -w \
		-l server/log -o "-c listen_addresses='' -k $scratch/server" \
		start
}
if ! start >server.log 2>&1; then
	cat server.log
	exit 1
fi
PGHOST=$scratch/server PGUSER=test PGDATABASE=postgres
export PGHOST PGUSER PGDATABASE

# ---- a ledger ----

cat >claims/AM-1.yaml <<'END'
id: AM-1
claim: 'Prices "fall", and \ stays.'
published: 2026-08-01
tags: [one, "t, two"]
sources: [https://example.org/a]
triggers: ["A vendor says: \"no\""]
notes: |
  First.

  Second, é.
END
printf 'id: AM-2\nclaim: A draft.\n' >claims/AM-2.yaml
export VIGIL_TODAY=2026-11-23 VIGIL_NOW=2026-11-23T12:00:00Z
"$vigil" sync >/dev/null &&
	"$vigil" mark AM-1 partial --on 2026-09-01 --by Ann --note 'Why.

More.' >/dev/null &&
	"$vigil" dissent AM-1 --from Carl --note No --by Ann >/dev/null &&
	"$vigil" export ledger.db >/dev/null || exit 1

# ---- each table ----

# It writes CSV by the same rules, so that what comes back is what went in.
status=0
for table in claims history entries sources dissents tags triggers figures; do
	columns=$(sqlite3 ledger.db "SELECT group_concat('\"' || name || '\" ' ||
		iif(type = 'INTEGER', 'int', 'text'), ', ')
		FROM pragma_table_info('$table')")
	"$vigil" export --format csv --table "$table" >"$table.csv" || status=1
	psql -q -v ON_ERROR_STOP=1 -c "CREATE TABLE $table ($columns)" \
		-c "\\copy $table FROM $table.csv WITH (FORMAT csv, HEADER)" ||
		status=1
	[ "$(psql -A -t -c "SELECT count(*) FROM $table")" -eq \
		"$(sqlite3 ledger.db "SELECT count(*) FROM $table")" ] || status=1
	psql -q -c "\\copy $table TO STDOUT WITH (FORMAT csv, HEADER)" |
		diff "$table.csv" - || status=1
done

# A file that is wrong is refused.
printf 'id,number,tag\nAM-1,one,x\n' |
	psql -q -c '\copy tags FROM STDIN WITH (FORMAT csv, HEADER)' 2>/dev/null &&
	status=1
exit "$status"
