/* floor_rows.c - a database with as many rows of about the same size as those
 * of vigil's store: its tables are those of a store that vigil made. */
#include "floor.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <sqlite3.h>

enum { SCHEMA_BYTES = 64 * 1024 };

static const char *const names[TABLES] = { [FILES] = "file",
	[CLAIMS] = "claim",
	[SOURCES] = "source",
	[ITEMS] = "item",
	[ENTRIES] = "entry" };

/* One parameter for each column, called as the column; 0 stands for a value
 * that must be there and nobody gives. */
static const char inserting[] =
	"SELECT 'INSERT INTO ' || $table || ' VALUES (' || group_concat("
	"CASE WHEN \"notnull\" THEN 'coalesce($' || name || ', 0)'"
	" ELSE '$' || name END, ', ') || ')'"
	" FROM (SELECT * FROM pragma_table_info($table) ORDER BY cid)";

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
	bind_text(load, table, "claim", load->id);
	insert(load, table);
}

static void execute(struct load *load, const char *sql)
{
	check(load, sqlite3_exec(load->database, sql, NULL, NULL, NULL) ==
			    SQLITE_OK);
}

static void schema_load(struct load *load, const char *path)
{
	static char sql[SCHEMA_BYTES];
	FILE *in = fopen(path, "r");

	if (!in || fread(sql, 1, sizeof(sql) - 1, in) == 0)
		die(path);
	fclose(in);
	execute(load, sql);
}

static void insert_prepare(struct load *load, enum table table)
{
	sqlite3_stmt *columns;
	const char *sql;

	check(load, sqlite3_prepare_v2(load->database, inserting, -1, &columns,
			    NULL) == SQLITE_OK);
	sqlite3_bind_text(columns, 1, names[table], -1, SQLITE_STATIC);
	check(load, sqlite3_step(columns) == SQLITE_ROW);
	sql = (const char *)sqlite3_column_text(columns, 0);
	check(load, sqlite3_prepare_v2(load->database, sql, -1,
			    &load->insert[table], NULL) == SQLITE_OK);
	sqlite3_finalize(columns);
}

struct load *load_begin(const char *database, const char *schema)
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
	schema_load(&load, schema);
	for (i = 0; i < TABLES; i++)
		insert_prepare(&load, (enum table)i);
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
