/* schema.c - the tables, as the steps that make them. */
#include "schema.h"

#include <stdbool.h>
#include <stdlib.h>

#include "arena.h"
#include "db.h"
#include "error.h"

/* Steps are appended, never edited: a store made by an old vigil takes those
 * that it lacks. */
static const char *const steps[][16] = {
	{
		"CREATE TABLE bucket (number INTEGER PRIMARY KEY,"
		" sum TEXT NOT NULL)",
		"CREATE TABLE file (path TEXT PRIMARY KEY,"
		" bucket INTEGER NOT NULL, signature TEXT NOT NULL,"
		" digest TEXT NOT NULL)",
		"CREATE INDEX file_bucket ON file (bucket)",
		"CREATE TABLE problem (path TEXT NOT NULL,"
		" position INTEGER NOT NULL, line INTEGER NOT NULL,"
		" place INTEGER NOT NULL, message TEXT NOT NULL, source TEXT,"
		" rival TEXT, PRIMARY KEY (path, position))",
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
		" reason INTEGER NOT NULL, days INTEGER NOT NULL)",
		"CREATE INDEX claim_file ON claim (file)",
		"CREATE INDEX claim_next_review ON claim (next_review, key)",
		"CREATE TABLE source (claim TEXT NOT NULL REFERENCES claim,"
		" position INTEGER NOT NULL, title TEXT, url TEXT NOT NULL,"
		" accessed TEXT, archive TEXT, note TEXT,"
		" PRIMARY KEY (claim, position))",
		"CREATE TABLE item (claim TEXT NOT NULL REFERENCES claim,"
		" list TEXT NOT NULL, position INTEGER NOT NULL,"
		" value TEXT NOT NULL, PRIMARY KEY (claim, list, position))",
		"CREATE TABLE entry (number INTEGER PRIMARY KEY,"
		" hash TEXT NOT NULL UNIQUE, claim TEXT NOT NULL,"
		" author TEXT, recorded TEXT, line TEXT NOT NULL)",
		"CREATE INDEX entry_claim ON entry (claim)",
	},
	{
		"ALTER TABLE claim ADD COLUMN awaits INTEGER NOT NULL"
		" DEFAULT 0",
		"ALTER TABLE claim ADD COLUMN dissents INTEGER NOT NULL"
		" DEFAULT 0",
		"ALTER TABLE claim ADD COLUMN successor TEXT",
		"CREATE INDEX claim_awaits ON claim (key) WHERE awaits = 1",
		"CREATE INDEX claim_dissents ON claim (key) WHERE dissents > 0",
		"CREATE INDEX claim_successor ON claim (successor)"
		" WHERE successor IS NOT NULL",
		"CREATE INDEX item_supersedes ON item (value)"
		" WHERE list = 'supersedes'",
	},
};

/* What an old vigil passed over, this one may read: after an upgrade journal
 * and files are read again. */
static const char *const forget[] = {
	"DELETE FROM meta WHERE name = 'journal'",
	"UPDATE file SET signature = '', digest = ''",
	"UPDATE bucket SET sum = ''",
	NULL,
};

enum { STEPS = sizeof(steps) / sizeof(*steps) };

static const char make_meta[] =
	"CREATE TABLE IF NOT EXISTS meta (name TEXT PRIMARY KEY,"
	" value TEXT NOT NULL)";

static const char find_version[] =
	"SELECT value FROM meta WHERE name = 'schema'";

static const char put_version[] =
	"INSERT INTO meta (name, value) VALUES ('schema', $1)"
	" ON CONFLICT (name) DO UPDATE SET value = excluded.value";

static void read_version(void *context, const char *const *columns)
{
	*(long *)context = strtol(columns[0] ? columns[0] : "", NULL, 10);
}

static int run_step(
	struct db *db, const char *const *statements, struct error *err)
{
	for (; *statements; statements++) {
		if (db_run(db, *statements, NULL, 0, NULL, NULL, err) < 0)
			return -1;
	}
	return 0;
}

static int run_steps(struct db *db, long version, struct error *err)
{
	struct arena arena = { 0 };
	const char *text = arena_printf(&arena, "%d", STEPS);
	bool is_new = version == 0;
	int result = 0;

	for (; result == 0 && version < STEPS; version++)
		result = run_step(db, steps[version], err);
	if (result == 0 && !is_new)
		result = run_step(db, forget, err);
	if (result == 0)
		result = db_run(
			db, put_version, DB_PARAMETERS(text), NULL, NULL, err);
	arena_release(&arena);
	return result;
}

static int upgrade(struct db *db, struct error *err)
{
	long version = 0;

	if (db_run(db, make_meta, NULL, 0, NULL, NULL, err) < 0 ||
		db_run(db, find_version, NULL, 0, read_version, &version, err) <
			0)
		return -1;
	return version < STEPS ? run_steps(db, version, err) : 0;
}

/* A store that has its tables already is only read here. */
static long version_of(struct db *db)
{
	struct error ignored;
	long version = 0;

	db_run(db, find_version, NULL, 0, read_version, &version, &ignored);
	return version;
}

static int upgrade_in_one(struct db *db, struct error *err)
{
	if (db_begin(db, err) < 0)
		return -1;
	if (upgrade(db, err) == 0)
		return db_commit(db, err);
	db_rollback(db);
	return -1;
}

int schema_upgrade(struct db *db, enum db_trouble *trouble, struct error *err)
{
	long version = version_of(db);

	if (version == STEPS)
		return 0;
	if (version < 0) {
		*trouble = DB_DAMAGED;
		return fail(err, FAILED, "the store has no version");
	}
	if (version > STEPS) {
		*trouble = DB_REFUSED;
		return fail(err, FAILED,
			"the store was made by a newer vigil (its version is "
			"%ld, this one knows %d); install that one, or move "
			".vigil/store.db away to have it made again",
			version, STEPS);
	}
	if (upgrade_in_one(db, err) == 0)
		return 0;
	*trouble = db_is_damaged(db) ? DB_DAMAGED : DB_FAILED;
	return -1;
}
