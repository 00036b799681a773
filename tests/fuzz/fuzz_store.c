/* fuzz_store.c - no store can upset the commands that read it, or write to a
 * terminal what is no text. The input is the store's file, or else a script of
 * what somebody puts in its columns. */
#include <sqlite3.h>

#include "arena.h"
#include "scratch_ledger.h"
#include "text.h"
#include "text_utf8.h"

int LLVMFuzzerInitialize(int *argc, char ***argv);
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static const char store[] = ".vigil/store.db";

enum { FILE_BYTES = 1024 * 1024, COLUMNS = 128, BASES = 2 };

struct file {
	char *bytes;
	size_t size;
};

/* The store that vigil made, and the same without NOT NULL. */
static struct file bases[BASES];

/* Its columns, as the statement that changes one of them in one row, which the
 * primary key names. */
static char *updates[COLUMNS];
static size_t update_count;

static struct file read_file(const char *name)
{
	struct file file = { malloc(FILE_BYTES), 0 };
	FILE *in = fopen(scratch_path(name), "rb");

	require(in && file.bytes);
	file.size = fread(file.bytes, 1, FILE_BYTES, in);
	fclose(in);
	return file;
}

/* ---- what a store has in it ---- */

static void run_sql(sqlite3 *db, const char *sql)
{
	require(sqlite3_exec(db, sql, NULL, NULL, NULL) == SQLITE_OK);
}

static int add_update(void *context, int count, char **values, char **names)
{
	(void)context;
	(void)names;
	require(count == 3 && update_count < COLUMNS);
	updates[update_count++] = sqlite3_mprintf(
		"UPDATE OR IGNORE \"%w\" SET \"%w\" = ?1 WHERE (%s) IS "
		"(SELECT %s FROM \"%w\" LIMIT 1 OFFSET ?2)",
		values[0], values[1], values[2], values[2], values[0]);
	return 0;
}

static void read_bases(void)
{
	sqlite3 *db;

	require(sqlite3_open(scratch_path(store), &db) == SQLITE_OK);
	run_sql(db,
		"PRAGMA journal_mode = DELETE; PRAGMA page_size = 512;"
		" VACUUM");
	bases[0] = read_file(store);
	require(sqlite3_exec(db,
			"SELECT m.name, p.name, (SELECT group_concat(k.name)"
			"  FROM pragma_table_info(m.name) k WHERE k.pk)"
			" FROM sqlite_master m, pragma_table_info(m.name) p"
			" WHERE m.type = 'table' ORDER BY 1, 2",
			add_update, NULL, NULL) == SQLITE_OK);
	run_sql(db,
		"PRAGMA writable_schema = 1; UPDATE sqlite_master SET"
		" sql = replace(sql, ' NOT NULL', '')"
		" WHERE type = 'table'");
	sqlite3_close(db);
	bases[1] = read_file(store);
}

int LLVMFuzzerInitialize(int *argc, char ***argv)
{
	(void)argc;
	(void)argv;
	scratch_make();
	read_bases();
	return 0;
}

/* ---- what somebody puts in ---- */

struct script {
	const uint8_t *at, *end;
};

static int script_byte(struct script *script)
{
	return script->at < script->end ? *script->at++ : 0;
}

static void bind_value(sqlite3_stmt *statement, struct script *script)
{
	static const char *const texts[] = { "", "1", "-1", "99", "A-1", "A-2",
		"2026-11-23", "9999999999999999999", "x\033[2J\ny", "\xff" };
	int kind = script_byte(script), length = script_byte(script);
	int left = (int)(script->end - script->at);

	if (kind < 128) {
		sqlite3_bind_text(statement, 1,
			texts[kind % (int)(sizeof(texts) / sizeof(*texts))], -1,
			SQLITE_STATIC);
		return;
	}
	length = length < left ? length : left;
	if (kind < 160)
		sqlite3_bind_int(statement, 1, length - 128);
	else if (kind < 192)
		sqlite3_bind_blob(
			statement, 1, script->at, length, SQLITE_STATIC);
	else if (kind < 224)
		sqlite3_bind_text(statement, 1, (const char *)script->at,
			length, SQLITE_STATIC);
	script->at += kind < 160 ? 0 : length;
}

static void write_script(struct script *script)
{
	const struct file *base = &bases[script_byte(script) % BASES];
	sqlite3_stmt *statement;
	sqlite3 *db;

	scratch_write(store, base->bytes, base->size);
	require(sqlite3_open(scratch_path(store), &db) == SQLITE_OK);
	run_sql(db,
		"PRAGMA synchronous = OFF; PRAGMA journal_mode = MEMORY;"
		" BEGIN");
	while (script->at < script->end) {
		const char *sql =
			updates[(size_t)script_byte(script) % update_count];

		require(sqlite3_prepare_v2(db, sql, -1, &statement, NULL) ==
			SQLITE_OK);
		sqlite3_bind_int(statement, 2, script_byte(script) % 4);
		bind_value(statement, script);
		sqlite3_step(statement);
		sqlite3_finalize(statement);
	}
	run_sql(db, "COMMIT");
	sqlite3_close(db);
}

/* ---- what the commands make of it ---- */

static void run(const char *command, const char *word)
{
	struct arena arena = { 0 };
	struct texts words = { NULL, 0 };
	char *text, *line;

	if (word)
		texts_add(&arena, &words, word);
	scratch_run(scratch_command(command), &words, NULL, &text);
	for (line = text; (line = strpbrk(line, "\n\t"));)
		*line = ' ';
	require(strcmp(text_printable(&arena, text), text) == 0);
	free(text);
	arena_release(&arena);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct script script = { data, data + size };

	scratch_empty(".vigil");
	if (size >= 6 && memcmp(data, "SQLite", 6) == 0)
		scratch_write(store, data, size);
	else
		write_script(&script);
	run("list", NULL);
	run("show", "A-1");
	run("verify", NULL);
	return 0;
}
