/* store_files.c - the files as they were last read, and their problems. */
#include "store_files.h"

#include <stdbool.h>
#include <stdint.h>

#include "arena.h"
#include "claim.h"
#include "db.h"
#include "db_read.h"
#include "error.h"
#include "problem.h"
#include "store_internal.h"

static void read_sum(void *context, const struct db_row *row)
{
	long bucket = db_row_integer(row, 0);

	if (bucket >= 0 && bucket < BUCKETS)
		((uint64_t *)context)[bucket] =
			(uint64_t)db_row_integer(row, 1);
}

static const char find_sums[] = "SELECT number, sum FROM bucket";

int store_sums(struct store *store, uint64_t sums[BUCKETS], struct error *err)
{
	size_t i;

	for (i = 0; i < BUCKETS; i++)
		sums[i] = 0;
	return db_run(store->db, find_sums, NULL, 0, read_sum, sums, err);
}

static const char put_sum[] =
	"INSERT INTO bucket (number, sum) VALUES (?1, ?2)"
	" ON CONFLICT (number) DO UPDATE SET sum = excluded.sum";

int store_write_sum(
	struct store *store, unsigned bucket, uint64_t sum, struct error *err)
{
	return db_run(store->db, put_sum,
		DB_VALUES(db_integer((long)bucket), db_integer((long)sum)),
		NULL, NULL, err);
}

struct file_list {
	struct arena *arena;
	struct stored_file *first;
};

static void read_file(void *context, const struct db_row *row)
{
	struct file_list *list = context;
	struct stored_file *file = arena_alloc(list->arena, sizeof(*file));

	file->path = arena_copy(list->arena, db_row_name(row, 0));
	file->sum = (uint64_t)db_row_integer(row, 1);
	file->digest = arena_copy(list->arena, db_row_name(row, 2));
	file->next = list->first;
	list->first = file;
}

static const char find_files[] =
	"SELECT path, sum, digest FROM file WHERE bucket = ?1";

int store_files_in(struct store *store, struct arena *arena, unsigned bucket,
	struct stored_file **files, struct error *err)
{
	struct file_list list = { arena, NULL };

	if (db_run(store->db, find_files, DB_VALUES(db_integer((long)bucket)),
		    read_file, &list, err) < 0)
		return -1;
	*files = list.first;
	return 0;
}

static const char put_file[] =
	"INSERT INTO file (path, bucket, sum, digest)"
	" VALUES (?1, ?2, ?3, ?4) ON CONFLICT (path) DO UPDATE SET"
	" sum = excluded.sum, digest = excluded.digest";

int store_write_file(struct store *store, unsigned bucket,
	const struct stored_file *file, struct error *err)
{
	return db_run(store->db, put_file,
		DB_VALUES(db_text(file->path), db_integer((long)bucket),
			db_integer((long)file->sum), db_text(file->digest)),
		NULL, NULL, err);
}

static const char drop_file[] = "DELETE FROM file WHERE path = ?1";

int store_drop_file(struct store *store, const char *path, struct error *err)
{
	return db_run(store->db, drop_file, DB_VALUES(db_text(path)), NULL,
		NULL, err);
}

#define RIVALS "(SELECT path FROM problem WHERE rival = ?1 AND path <> ?2)"

static const char recheck_sums[] =
	"UPDATE bucket SET sum = 0 WHERE number IN (SELECT bucket FROM file"
	" WHERE path IN " RIVALS ")";

/* What a file held is still known where it is only to be read again. */
#define READ_AGAIN "UPDATE file SET sum = 0, digest = '~' || ltrim(digest, '~')"

static const char recheck_files[] = READ_AGAIN " WHERE path IN " RIVALS;

int store_recheck_rivals(struct store *store, const char *key, const char *path,
	struct error *err)
{
	if (db_run(store->db, recheck_sums,
		    DB_VALUES(db_text(key), db_text(path)), NULL, NULL,
		    err) < 0)
		return -1;
	return db_run(store->db, recheck_files,
		DB_VALUES(db_text(key), db_text(path)), NULL, NULL, err);
}

#define FILE_OF_CLAIM "(SELECT file FROM claim WHERE key = ?1)"

static const char recheck_claim_sum[] =
	"UPDATE bucket SET sum = 0 WHERE number IN (SELECT bucket FROM file"
	" WHERE path = " FILE_OF_CLAIM ")";

static const char recheck_claim_file[] =
	READ_AGAIN " WHERE path = " FILE_OF_CLAIM;

int store_recheck_claim(struct store *store, const char *id, struct error *err)
{
	struct arena arena = { 0 };
	const char *key = claim_key(&arena, id);
	int result = db_run(store->db, recheck_claim_sum,
		DB_VALUES(db_text(key)), NULL, NULL, err);

	if (result == 0)
		result = db_run(store->db, recheck_claim_file,
			DB_VALUES(db_text(key)), NULL, NULL, err);
	arena_release(&arena);
	return result;
}

#define CLAIM_FILES "path NOT LIKE '%.jsonl'"

static const char recheck_all_sums[] =
	"UPDATE bucket SET sum = 0 WHERE number IN (SELECT bucket FROM file"
	" WHERE " CLAIM_FILES ")";

static const char recheck_all_files[] = READ_AGAIN " WHERE " CLAIM_FILES;

int store_recheck_all(struct store *store, struct error *err)
{
	if (db_run(store->db, recheck_all_sums, NULL, 0, NULL, NULL, err) < 0)
		return -1;
	return db_run(store->db, recheck_all_files, NULL, 0, NULL, NULL, err);
}

static const char count_unsettled[] = "SELECT count(*) FROM file WHERE sum = 0";

int store_count_unsettled(struct store *store, long *count, struct error *err)
{
	return db_number(store->db, count_unsettled, NULL, 0, count, err);
}

static const char count_invalid[] =
	"SELECT count(*) FROM file WHERE path IN (SELECT path FROM problem"
	" WHERE severity = 0)";

int store_count_invalid(struct store *store, long *count, struct error *err)
{
	return db_number(store->db, count_invalid, NULL, 0, count, err);
}

static const char drop_problems[] = "DELETE FROM problem WHERE path = ?1";

static const char add_problem[] =
	"INSERT INTO problem (path, position, line, place, message, source,"
	" rival, severity) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)";

int store_write_problems(struct store *store, const char *path,
	const struct problems *problems, struct error *err)
{
	const struct problem *problem;
	long position = 0;

	if (db_run(store->db, drop_problems, DB_VALUES(db_text(path)), NULL,
		    NULL, err) < 0)
		return -1;
	for (problem = problems->first; problem;
		problem = problem->next, position++) {
		if (db_run(store->db, add_problem,
			    DB_VALUES(db_text(path), db_integer(position),
				    db_integer(problem->at.line),
				    db_integer(problem->at.column),
				    db_text(problem->message),
				    db_text(problem->source),
				    db_text(problem->rival),
				    db_integer((long)problem->severity)),
			    NULL, NULL, err) < 0)
			return -1;
	}
	return 0;
}

struct problem_list {
	struct arena *arena;
	enum severity severity;
	struct problems *problems;
};

static void read_problem(void *context, const struct db_row *row)
{
	struct problem_list *list = context;
	struct problem problem = {
		.severity = list->severity,
		.file = arena_copy(list->arena, db_row_name(row, 0)),
		.at = { db_row_integer(row, 1), db_row_integer(row, 2) },
		.message = arena_copy(list->arena, db_row_name(row, 3)),
		.source = arena_copy(list->arena, db_row_text(row, 4)),
		.rival = arena_copy(list->arena, db_row_text(row, 5)),
	};

	problems_add(list->arena, list->problems, &problem);
}

static const char find_problems[] =
	"SELECT path, line, place, message, source, rival FROM problem"
	" WHERE severity = ?1 ORDER BY path, position";

int store_problems(struct store *store, struct arena *arena,
	enum severity severity, struct problems *problems, struct error *err)
{
	struct problem_list list = { arena, severity, problems };

	return db_run(store->db, find_problems,
		DB_VALUES(db_integer((long)severity)), read_problem, &list,
		err);
}
