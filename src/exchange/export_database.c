/* export_database.c - tables as a SQLite file. */
#include "export_database.h"

#include <errno.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "arena.h"
#include "db.h"
#include "error.h"
#include "export_tables.h"
#include "text_stream.h"
#include "text_utf8.h"

/* SQLite keeps this number in the header of a file, for whoever made it. */
#define APPLICATION "\x56\x47\x58\x50" /* VGXP */
static const char application_sql[] = "PRAGMA application_id = 1447516240";

enum { TABLES_MOST = 16, COLUMNS_MOST = 32, HEADER_BYTES = 72, ID_AT = 68 };

static const char magic[] = "SQLite format 3";

struct export_database {
	struct arena *arena;
	const char *path, *draft;
	struct db *db;
	const char *inserts[TABLES_MOST]; /* as statements, by table */
	struct error err;
	bool has_failed;
};

/* ---- statements ---- */

static const char *make_sql(
	struct arena *arena, const struct export_table *table)
{
	const struct export_column *column = table->columns;
	struct text_stream stream;

	text_stream_open(&stream);
	fprintf(stream.out, "CREATE TABLE %s(", table->name);
	for (; column->name; column++)
		fprintf(stream.out, "%s%s %s",
			column == table->columns ? "" : ", ", column->name,
			column->is_number ? "INTEGER" : "TEXT");
	fputs(")", stream.out);
	return text_stream_close(&stream, arena);
}

static const char *insert_sql(
	struct arena *arena, const struct export_table *table)
{
	struct text_stream stream;
	int i;

	text_stream_open(&stream);
	fprintf(stream.out, "INSERT INTO %s VALUES(", table->name);
	for (i = 0; table->columns[i].name; i++)
		fprintf(stream.out, "%s?%d", i ? ", " : "", i + 1);
	fputs(")", stream.out);
	return text_stream_close(&stream, arena);
}

static int make_tables(struct export_database *database, struct error *err)
{
	size_t i;

	if (db_execute(database->db, "PRAGMA journal_mode = MEMORY", err) < 0 ||
		db_execute(database->db, application_sql, err) < 0 ||
		db_execute(database->db, "BEGIN", err) < 0)
		return -1;
	for (i = 0; export_tables[i].name; i++) {
		const struct export_table *table = &export_tables[i];

		if (db_execute(database->db, make_sql(database->arena, table),
			    err) < 0)
			return -1;
		database->inserts[i] = insert_sql(database->arena, table);
	}
	return 0;
}

/* ---- the file ---- */

bool export_database_is(const char *path)
{
	char header[HEADER_BYTES] = "";
	FILE *in = fopen(path, "rb");
	size_t length = in ? fread(header, 1, sizeof(header), in) : 0;

	if (in)
		fclose(in);
	return length == sizeof(header) &&
	       memcmp(header, magic, sizeof(magic)) == 0 &&
	       memcmp(header + ID_AT, APPLICATION, 4) == 0;
}

int export_database_begin(struct arena *arena, const char *path,
	struct export_database **made, struct error *err)
{
	struct export_database *database =
		arena_alloc(arena, sizeof(*database));

	*made = database;
	database->arena = arena;
	database->path = path;
	database->draft =
		arena_printf(arena, "%s.new-%ld", path, (long)getpid());
	unlink(database->draft);
	database->db = db_open(database->draft, err);
	if (!database->db)
		return -1;
	return make_tables(database, err);
}

void export_database_row(void *context, const struct export_table *table,
	const char *const *cells)
{
	struct export_database *database = context;
	struct db_value values[COLUMNS_MOST];
	size_t count;

	if (database->has_failed)
		return;
	for (count = 0; table->columns[count].name; count++)
		values[count] = db_text(cells[count]);
	if (db_run(database->db, database->inserts[table - export_tables],
		    values, count, NULL, NULL, &database->err) < 0)
		database->has_failed = true;
}

int export_database_end(struct export_database *database, struct error *err)
{
	if (database->has_failed)
		*err = database->err;
	else if (db_execute(database->db, "COMMIT", err) < 0)
		database->has_failed = true;
	db_close(database->db);
	database->db = NULL;
	if (!database->has_failed &&
		rename(database->draft, database->path) == 0)
		return 0;
	if (!database->has_failed)
		fail(err, FAILED, "%s: cannot be written: %s",
			text_printable(database->arena, database->path),
			strerror(errno));
	unlink(database->draft);
	return -1;
}

void export_database_cancel(struct export_database *database)
{
	if (!database || !database->db)
		return;
	db_close(database->db);
	unlink(database->draft);
}
