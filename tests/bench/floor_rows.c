/* floor_rows.c - a database with as many rows of about the same size as those
 * of vigil's store. */
#include "floor.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <sqlite3.h>

/* As in src/store/tables.c. */
static const char schema[] =
	"CREATE TABLE bucket (number INTEGER PRIMARY KEY,"
	" sum INTEGER NOT NULL);"
	"CREATE TABLE file (path TEXT PRIMARY KEY,"
	" bucket INTEGER NOT NULL, signature TEXT NOT NULL,"
	" digest TEXT NOT NULL) WITHOUT ROWID;"
	"CREATE INDEX file_bucket ON file (bucket);"
	"CREATE TABLE problem (path TEXT NOT NULL,"
	" position INTEGER NOT NULL, line INTEGER NOT NULL,"
	" place INTEGER NOT NULL, message TEXT NOT NULL, source TEXT,"
	" rival TEXT, PRIMARY KEY (path, position));"
	"CREATE TABLE claim (key TEXT PRIMARY KEY, id TEXT NOT NULL,"
	" file TEXT NOT NULL, line INTEGER NOT NULL,"
	" place INTEGER NOT NULL, reading INTEGER NOT NULL,"
	" claim TEXT NOT NULL, title TEXT, topic TEXT, published TEXT,"
	" revised TEXT, resolves TEXT, drafted_by TEXT,"
	" signed_off_by TEXT, owner TEXT, notes TEXT,"
	" opening_verdict TEXT, opening_reviewed TEXT,"
	" opening_next_review TEXT, cadence INTEGER NOT NULL,"
	" article_title TEXT, article_url TEXT,"
	" article_minutes INTEGER NOT NULL, state TEXT NOT NULL,"
	" verdict TEXT, reviewed TEXT, next_review TEXT,"
	" reason INTEGER NOT NULL, days INTEGER NOT NULL,"
	" awaits INTEGER NOT NULL, dissents INTEGER NOT NULL,"
	" successor TEXT);"
	"CREATE INDEX claim_file ON claim (file);"
	"CREATE INDEX claim_next_review ON claim (next_review, key);"
	"CREATE INDEX claim_awaits ON claim (key) WHERE awaits = 1;"
	"CREATE INDEX claim_dissents ON claim (key) WHERE dissents > 0;"
	"CREATE INDEX claim_successor ON claim (successor)"
	" WHERE successor IS NOT NULL;"
	"CREATE TABLE source (claim TEXT NOT NULL,"
	" position INTEGER NOT NULL, title TEXT, url TEXT,"
	" accessed TEXT, archive TEXT, note TEXT,"
	" PRIMARY KEY (claim, position)) WITHOUT ROWID;"
	"CREATE TABLE item (claim TEXT NOT NULL,"
	" list TEXT NOT NULL, position INTEGER NOT NULL,"
	" value TEXT NOT NULL, PRIMARY KEY (claim, list, position))"
	" WITHOUT ROWID;"
	"CREATE INDEX item_supersedes ON item (value)"
	" WHERE list = 'supersedes';"
	"CREATE TABLE entry (number INTEGER PRIMARY KEY,"
	" hash TEXT NOT NULL UNIQUE, claim TEXT NOT NULL,"
	" author TEXT, recorded TEXT, line TEXT NOT NULL);"
	"CREATE INDEX entry_claim ON entry (claim)";

/* A parameter has the name of the key whose value goes there. */
static const char *const inserts[TABLES] = {
	"INSERT INTO file VALUES ($path, $bucket, $signature, $digest)",
	("INSERT INTO claim VALUES ($id, $id, $path, 2, 5, 0, $claim, $title,"
	 " $topic, $published, $revised, $resolves, $drafted_by,"
	 " $signed_off_by, $owner, $notes, $verdict, $reviewed, $next_review,"
	 " coalesce($cadence, 0), NULL, NULL, 0, 'open', 'holding', $published,"
	 " $published, 0, 30, 0, 0, NULL)"),
	("INSERT INTO source VALUES"
	 " ($id, $position, $title, $url, $accessed, $archive, $note)"),
	"INSERT INTO item VALUES ($id, $list, $position, $value)",
	"INSERT INTO entry VALUES (NULL, $digest, $id, NULL, NULL, $line)",
};

static void check(struct load *load, bool good)
{
	if (good)
		return;
	fprintf(stderr, "floor: %s\n", sqlite3_errmsg(load->database));
	exit(EXIT_FAILURE);
}

void bind_text(
	struct load *load, enum table table, const char *key, const char *text)
{
	char name[TEXT_BYTES + 1] = "$";
	int place;

	strncat(name, key, TEXT_BYTES - 1);
	place = sqlite3_bind_parameter_index(load->insert[table], name);
	if (place > 0)
		sqlite3_bind_text(
			load->insert[table], place, text, -1, SQLITE_TRANSIENT);
}

void insert(struct load *load, enum table table)
{
	sqlite3_stmt *statement = load->insert[table];

	check(load, sqlite3_step(statement) == SQLITE_DONE);
	sqlite3_reset(statement);
	sqlite3_clear_bindings(statement);
}

void insert_part(struct load *load, enum table table)
{
	char position[16];

	snprintf(position, sizeof(position), "%d", load->position++);
	bind_text(load, table, "position", position);
	bind_text(load, table, "id", load->id);
	insert(load, table);
}

static void execute(struct load *load, const char *sql)
{
	check(load, sqlite3_exec(load->database, sql, NULL, NULL, NULL) ==
			    SQLITE_OK);
}

struct load *load_begin(const char *database)
{
	static struct load load;
	char journal[PATH_BYTES];
	int i;

	snprintf(journal, sizeof(journal), "%s.jsonl", database);
	load.journal = fopen(journal, "w");
	if (!load.journal)
		die(journal);
	check(&load, sqlite3_open(database, &load.database) == SQLITE_OK);
	execute(&load,
		"PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;"
		"BEGIN IMMEDIATE");
	execute(&load, schema);
	for (i = 0; i < TABLES; i++)
		check(&load, sqlite3_prepare_v2(load.database, inserts[i], -1,
				     &load.insert[i], NULL) == SQLITE_OK);
	return &load;
}

void load_end(struct load *load)
{
	int i;

	if (fflush(load->journal) != 0 || fsync(fileno(load->journal)) != 0)
		die("journal");
	execute(load, "COMMIT");
	for (i = 0; i < TABLES; i++)
		sqlite3_finalize(load->insert[i]);
	check(load, sqlite3_close(load->database) == SQLITE_OK);
}
