/* archive.c - many files in one: an SQLite Archive. Its SQL is SQLite's own. */
#include "archive.h"

#include <stdlib.h>
#include <string.h>

#include "store_rooms.h"
#include "text.h"

/* The bits of a mode, as the format has them on every system. */
enum { REGULAR_FILE = 0100000, PERMISSIONS = 07777 };

struct archive {
	struct db *db;
	const char *name; /* in messages */
};

static struct archive *archive_of(
	struct db *db, const char *name, struct error *err)
{
	struct archive *archive = db ? calloc(1, sizeof(*archive)) : NULL;

	if (archive)
		*archive = (struct archive){ db, name };
	else if (db)
		fail(err, FAILED, "out of memory");
	return archive;
}

void archive_close(struct archive *archive)
{
	if (!archive)
		return;
	db_close(archive->db);
	free(archive);
}

/* ---- making one ---- */

static const char make_table[] =
	"CREATE TABLE sqlar (name TEXT PRIMARY KEY, mode INT, mtime INT,"
	" sz INT, data BLOB)";

struct archive *archive_make(
	const char *path, const char *name, struct error *err)
{
	struct archive *archive =
		archive_of(db_make(path, name, err), name, err);

	if (!archive || (db_begin(archive->db, err) == 0 &&
				db_run(archive->db, make_table, NULL, 0, NULL,
					NULL, err) == 0))
		return archive;
	archive_close(archive);
	return NULL;
}

/* A size that is that of the bytes says that they are not compressed. */
static const char add_file[] =
	"INSERT INTO sqlar (name, mode, mtime, sz, data)"
	" VALUES ($1, $2, $3, length($4), $4)";

int archive_add(
	struct archive *archive, const struct archived *file, struct error *err)
{
	struct number mode = number_of(REGULAR_FILE | (long)file->mode);
	struct number modified = number_of((long)file->modified);
	const char *const parameters[] = { file->name, mode.text,
		modified.text };

	return db_put(archive->db, add_file, parameters, 3, file->bytes,
		file->length, err);
}

int archive_finish(struct archive *archive, struct error *err)
{
	return db_commit(archive->db, err);
}

/* ---- reading one ---- */

struct looked {
	const struct archive *archive;
	struct error *err;
	int result;
};

/* What a stranger wrote may hold anything. */
static int refuse(struct looked *looked, const char *why)
{
	struct arena arena = { 0 };

	looked->result = fail(looked->err, FAILED, "%s: %s",
		looked->archive->name, text_printable(&arena, why));
	arena_release(&arena);
	return looked->result;
}

/* The table must be a plain one, and all there is: no views, no triggers, no
 * columns that are computed. */
static const char find_shape[] =
	"SELECT group_concat(name || pk || hidden) = "
	"'name10,mode00,mtime00,sz00,data00'"
	" AND (SELECT type = 'table' AND rootpage > 0 FROM sqlite_master"
	" WHERE name = 'sqlar')"
	" AND NOT EXISTS (SELECT 1 FROM sqlite_master WHERE name <> 'sqlar'"
	" AND (tbl_name <> 'sqlar' OR type <> 'index' OR sql IS NOT NULL))"
	" FROM pragma_table_xinfo('sqlar')";

static void check_shape(void *context, const char *const *columns)
{
	if (column_number(columns[0]) != 1)
		refuse(context,
			"this is no backup: it holds no table sqlar, "
			"or more than that");
}

static const char find_damage[] = "PRAGMA integrity_check(1)";

static void check_sound(void *context, const char *const *columns)
{
	if (strcmp(columns[0], "ok") != 0)
		refuse(context, "this backup is damaged");
}

/* How a file of the archive cannot be taken, or NULL. The longest name is that
 * of a path. */
static const char find_refused[] =
	"SELECT CASE"
	" WHEN typeof(name) <> 'text' OR instr(name, char(0)) > 0"
	" OR length(name) > 4096 THEN 'a file in it has no proper name'"
	" WHEN typeof(mode) <> 'integer' OR mode & ~4095 <> 32768"
	" OR typeof(mtime) <> 'integer' OR typeof(data) <> 'blob'"
	" THEN name || ': is no regular file'"
	" WHEN sz <> length(data) OR typeof(sz) <> 'integer'"
	" THEN name || ': is compressed; `sqlite3 FILE -Ax` can unpack it'"
	" END AS why FROM sqlar WHERE why IS NOT NULL LIMIT 1";

static void note_refused(void *context, const char *const *columns)
{
	refuse(context, columns[0]);
}

static int look(struct archive *archive, const char *sql, db_row_fn *row,
	struct error *err)
{
	struct looked looked = { archive, err, 0 };

	if (db_run(archive->db, sql, NULL, 0, row, &looked, err) < 0)
		return -1;
	return looked.result;
}

/* What is looked at first keeps the next from running what a stranger wrote. */
static int check(struct archive *archive, struct error *err)
{
	if (db_begin_reading(archive->db, err) == 0 &&
		look(archive, find_shape, check_shape, err) == 0 &&
		look(archive, find_damage, check_sound, err) == 0)
		return look(archive, find_refused, note_refused, err);
	return -1;
}

struct archive *archive_open(const char *path, struct error *err)
{
	struct archive *archive =
		archive_of(db_open_foreign(path, err), path, err);

	if (!archive || check(archive, err) == 0)
		return archive;
	archive_close(archive);
	return NULL;
}

struct turn {
	archive_fn *take;
	void *context;
	struct error *err;
	int result;
};

static void take_file(void *context, const char *const *columns)
{
	struct turn *turn = context;
	const struct archived file = {
		.name = columns[0],
		.bytes = columns[1],
		.length = strtoul(columns[2], NULL, 10),
		.mode = (unsigned)column_number(columns[3]) & PERMISSIONS,
		.modified = column_number(columns[4]),
	};

	if (turn->result == 0)
		turn->result = turn->take(turn->context, &file, turn->err);
}

static const char list_files[] =
	"SELECT name, data, length(data), mode, mtime FROM sqlar";

int archive_each(struct archive *archive, archive_fn *take, void *context,
	struct error *err)
{
	struct turn turn = { take, context, err, 0 };

	if (db_run(archive->db, list_files, NULL, 0, take_file, &turn, err) < 0)
		return -1;
	return turn.result;
}
