/* tables.c - the tables and indexes of the store. */
#include "tables.h"

#include <assert.h>

#include "claim_columns.h"
#include "column.h"

const struct object tables[] = {
	{ "meta",
		"CREATE TABLE meta (name TEXT PRIMARY KEY,"
		" value TEXT NOT NULL)" },
	{ "bucket",
		"CREATE TABLE bucket (number INTEGER PRIMARY KEY,"
		" sum INTEGER NOT NULL)" },
	{ "file",
		"CREATE TABLE file (path TEXT PRIMARY KEY,"
		" bucket INTEGER NOT NULL, sum INTEGER NOT NULL DEFAULT 0,"
		" digest TEXT NOT NULL) WITHOUT ROWID" },
	{ "problem",
		"CREATE TABLE problem (path TEXT NOT NULL,"
		" position INTEGER NOT NULL, line INTEGER NOT NULL,"
		" place INTEGER NOT NULL, message TEXT NOT NULL, source TEXT,"
		" rival TEXT, severity INTEGER NOT NULL DEFAULT 0,"
		" PRIMARY KEY (path, position))" },
	{ "claim",
		"CREATE TABLE claim (key TEXT PRIMARY KEY" CLAIM_COLUMNS(
			COLUMN_DEFINED) STANDING_COLUMNS(COLUMN_DEFINED) ")" },
	{ "source",
		"CREATE TABLE source (claim TEXT NOT NULL,"
		" position INTEGER NOT NULL" SOURCE_COLUMNS(
			COLUMN_DEFINED) ", PRIMARY KEY (claim, position)) "
					"WITHOUT ROWID" },
	{ "item",
		"CREATE TABLE item (claim TEXT NOT NULL, list TEXT NOT NULL,"
		" position INTEGER NOT NULL, value TEXT NOT NULL,"
		" PRIMARY KEY (claim, list, position)) WITHOUT ROWID" },
	/* the files of the record, also those that are gone */
	{ "record",
		"CREATE TABLE record (number INTEGER PRIMARY KEY,"
		" path TEXT NOT NULL UNIQUE)" },
	/* file has the line now, was had it last; where it is in none, gone
	 * says what is known of that: '' nothing yet, 'aside' that it is no
	 * loss here, else how it was lost */
	{ "entry",
		"CREATE TABLE entry (number INTEGER PRIMARY KEY,"
		" hash TEXT NOT NULL, claim TEXT NOT NULL,"
		" author TEXT, recorded TEXT, file INTEGER,"
		" was INTEGER NOT NULL DEFAULT 0, gone TEXT,"
		" line TEXT NOT NULL)" },
	/* files that have an entry besides the one that its row names */
	{ "copy",
		"CREATE TABLE copy (entry INTEGER NOT NULL,"
		" file INTEGER NOT NULL, PRIMARY KEY (entry, file))"
		" WITHOUT ROWID" },
	/* what was found out about signatures: keys is the digest of those
	 * that they were held against, key the fingerprint of what signed */
	{ "vouched",
		"CREATE TABLE vouched (hash TEXT PRIMARY KEY,"
		" keys TEXT NOT NULL, result INTEGER NOT NULL,"
		" key TEXT, why TEXT) WITHOUT ROWID" },
};

const struct object indexes[] = {
	/* the first, as it finds what several files have */
	{ "entry_hash", "CREATE UNIQUE INDEX entry_hash ON entry (hash)" },
	{ "file_bucket", "CREATE INDEX file_bucket ON file (bucket)" },
	{ "claim_file", "CREATE INDEX claim_file ON claim (file)" },
	{ "claim_next_review",
		"CREATE INDEX claim_next_review ON claim (next_review, key,"
		" topic, owner, verdict, dissents)" },
	{ "claim_awaits",
		"CREATE INDEX claim_awaits ON claim (key) WHERE awaits = 1" },
	{ "claim_dissents",
		"CREATE INDEX claim_dissents ON claim (key)"
		" WHERE dissents > 0" },
	{ "claim_successor",
		"CREATE INDEX claim_successor ON claim (successor)"
		" WHERE successor IS NOT NULL" },
	{ "item_supersedes",
		"CREATE INDEX item_supersedes ON item (value)"
		" WHERE list = 'supersedes'" },
	{ "entry_claim", "CREATE INDEX entry_claim ON entry (claim)" },
	{ "entry_file", "CREATE INDEX entry_file ON entry (file)" },
	{ "entry_author",
		"CREATE INDEX entry_author ON entry (author, recorded)" },
	{ "entry_gone",
		"CREATE INDEX entry_gone ON entry (number)"
		" WHERE file IS NULL" },
	{ "copy_file", "CREATE INDEX copy_file ON copy (file)" },
	{ "claim_plan",
		"CREATE INDEX claim_plan ON claim (published)"
		" WHERE is_recorded = 0" },
	{ "claim_draft",
		"CREATE INDEX claim_draft ON claim (published)"
		" WHERE state = 'draft'" },
	{ "claim_unrecorded",
		"CREATE INDEX claim_unrecorded ON claim (key)"
		" WHERE has_change = 1" },
	{ "claim_gone",
		"CREATE INDEX claim_gone ON claim (file) WHERE reading = 2" },
};

static_assert(sizeof(tables) / sizeof(*tables) == TABLES, "TABLES");
static_assert(sizeof(indexes) / sizeof(*indexes) == INDEXES, "INDEXES");
