/* sync_record.c - a file of the record, as it is now, into the store. */
#include "sync_record.h"

#include <errno.h>
#include <fcntl.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "arena.h"
#include "entry.h"
#include "error.h"
#include "file.h"
#include "problem.h"
#include "record_line.h"
#include "signature.h"
#include "store.h"
#include "store_counts.h"
#include "store_files.h"
#include "store_record.h"
#include "sync.h"
#include "text.h"

/* Claims that the store does not have are remembered up to so many. */
enum { CHANGED_MOST = 10000 };

enum { PROBLEMS_MOST = 1000 };

/* A file of the record that is being read. */
struct record_reading {
	struct sync *sync;
	struct arena *arena;
	const char *path;
	long file, line;
	bool is_pointer; /* Git LFS has the file, and here are words about it */
	struct problems problems;
};

static void add_problem(
	struct record_reading *reading, long line, const char *message)
{
	struct problem problem = { .file = reading->path,
		.at = { line, line ? 1 : 0 },
		.message = message };

	if (reading->problems.count < PROBLEMS_MOST)
		problems_add(reading->arena, &reading->problems, &problem);
}

/* Of a ledger that is read for the first time, all claims are read anyway; and
 * those that the store does not have yet need only be looked for, where they
 * are too many to be remembered. */
static void touch(void *context, const char *id)
{
	struct sync *sync = context;
	struct texts *changed = &sync->changed;

	if (sync->is_first ||
		(changed->count &&
			text_same(changed->items[changed->count - 1], id)))
		return;
	if (changed->count >= CHANGED_MOST &&
		!store_has_claim(sync->ledger->store, id))
		sync->has_more = true;
	else
		texts_add_copy(sync->ledger->arena, changed, id);
}

/* ---- lines ---- */

static int read_line(struct record_reading *reading, char *line, size_t length,
	struct error *err)
{
	struct arena arena = { 0 };
	struct entry entry;
	const char *what =
		record_line_read(&arena, reading->path, line, length, &entry);
	bool is_new = false;
	int result = 0;

	reading->is_pointer =
		reading->line == 1 && record_line_is_pointer(line);
	if (what)
		add_problem(reading, reading->line,
			arena_copy(reading->arena, what));
	else
		result = store_record_entry(reading->sync->ledger->store,
			reading->file, &entry, line, &is_new, err);
	if (is_new)
		touch(reading->sync, entry.claim);
	arena_release(&arena);
	return result;
}

static int read_lines(
	struct record_reading *reading, FILE *file, struct error *err)
{
	char *line = NULL;
	size_t size = 0;
	ssize_t length;
	int result = 0;

	while (result == 0 && !reading->is_pointer &&
		(length = getline(&line, &size, file)) > 0) {
		reading->line++;
		result = read_line(reading, line,
			record_line_end(line, (size_t)length), err);
	}
	if (result == 0 && ferror(file))
		result = fail(err, FAILED, "%s: cannot be read: %s",
			reading->path, strerror(errno));
	free(line);
	return result;
}

/* ---- the file ---- */

static FILE *open_record(struct record_reading *reading, struct stat *status)
{
	int number = file_open(reading->sync->ledger, reading->path, O_RDONLY);
	FILE *file = NULL;

	if (number < 0)
		add_problem(reading, 0,
			errno == ELOOP
				? "is a symbolic link; put the file here itself"
				: arena_printf(reading->arena,
					  "cannot be read: %s",
					  strerror(errno)));
	else if (fstat(number, status) < 0 || !S_ISREG(status->st_mode))
		add_problem(reading, 0, "is not a regular file; move it away");
	else
		file = fdopen(number, "r");
	if (!file && number >= 0)
		close(number);
	return file;
}

static int read_file(struct record_reading *reading, bool is_known,
	struct signature *signature, bool *is_read, struct error *err)
{
	struct store *store = reading->sync->ledger->store;
	struct stat status;
	FILE *file = open_record(reading, &status);
	int result = 0;

	*is_read = file != NULL;
	if (!file)
		return 0;
	*signature = signature_of(&status);
	if (is_known)
		result = store_record_begin(store, err);
	if (result == 0)
		result = read_lines(reading, file, err);
	if (result == 0 && is_known)
		result = store_record_end(
			store, reading->file, touch, reading->sync, err);
	fclose(file);
	return result;
}

int sync_record(struct sync *sync, struct arena *arena, const char *path,
	const struct stored_file *stored, struct stored_file *put,
	struct error *err)
{
	struct record_reading reading = {
		.sync = sync, .arena = arena, .path = path
	};
	struct store *store = sync->ledger->store;
	struct signature signature;
	bool is_read;

	put->digest = "record";
	if (store_record_file(store, path, &reading.file, err) < 0 ||
		read_file(&reading, stored != NULL, &signature, &is_read, err) <
			0)
		return -1;
	if (is_read)
		put->sum = settled_sum(path, &signature, sync->now);
	return store_write_problems(store, path, &reading.problems, err);
}

int sync_record_gone(struct sync *sync, const char *path, struct error *err)
{
	struct store *store = sync->ledger->store;
	const struct problems none = { 0 };
	long file;

	if (store_record_file(store, path, &file, err) < 0 ||
		store_record_begin(store, err) < 0 ||
		store_record_end(store, file, touch, sync, err) < 0 ||
		store_write_problems(store, path, &none, err) < 0)
		return -1;
	return store_drop_file(store, path, err);
}
