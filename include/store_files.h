/* store_files.h - the files as they were last read, and their problems. */
#ifndef VIGIL_STORE_FILES_H
#define VIGIL_STORE_FILES_H

#include <stdint.h>

#include "arena.h"
#include "error.h"
#include "problem.h"
#include "store.h"

/* Files are gathered in buckets, each with a sum over the signatures in it, so
 * that what changed is found without looking at each file's row. */
enum { BUCKETS = 1024 };

/* A file as it was read; its sum is 0 where it is to be read again. */
struct stored_file {
	struct stored_file *next;
	const char *path, *digest;
	uint64_t sum;
};

int store_sums(struct store *store, uint64_t sums[BUCKETS], struct error *err);
int store_write_sum(
	struct store *store, unsigned bucket, uint64_t sum, struct error *err);

/* Returns the files of a bucket, linked by next. */
int store_files_in(struct store *store, struct arena *arena, unsigned bucket,
	struct stored_file **files, struct error *err);
int store_write_file(struct store *store, unsigned bucket,
	const struct stored_file *file, struct error *err);
int store_drop_file(struct store *store, const char *path, struct error *err);

/* Makes the next look read those files again that have a problem with an id,
 * given by its key, since it has come free in the file at path. */
int store_recheck_rivals(struct store *store, const char *key, const char *path,
	struct error *err);

/* Makes the next look read the file of a claim again. */
int store_recheck_claim(struct store *store, const char *id, struct error *err);

/* Makes the next look read all claim files again. */
int store_recheck_all(struct store *store, struct error *err);

/* Counts the files that the next look reads again, whatever their signature. */
int store_count_unsettled(struct store *store, long *count, struct error *err);

/* Counts the files that have errors. */
int store_count_invalid(struct store *store, long *count, struct error *err);

/* Replaces the problems of a file. */
int store_write_problems(struct store *store, const char *path,
	const struct problems *problems, struct error *err);

/* Returns all errors, or all warnings, by file and place. */
int store_problems(struct store *store, struct arena *arena,
	enum severity severity, struct problems *problems, struct error *err);

#endif
