/* archive.h - many files in one: an SQLite Archive, https://sqlite.org/sqlar.
 */
#ifndef VIGIL_ARCHIVE_H
#define VIGIL_ARCHIVE_H

#include <stddef.h>

#include "error.h"

struct archive;

/* A regular file; all of it is borrowed. */
struct archived {
	const char *name, *bytes;
	size_t length;
	unsigned mode;      /* its permissions */
	long long modified; /* in seconds since 1970 */
};

/* Makes an archive in an empty file that nobody else knows, for which name
 * stands in messages. */
struct archive *archive_make(
	const char *path, const char *name, struct error *err);
int archive_add(struct archive *archive, const struct archived *file,
	struct error *err);

/* Writes what was added; the disk is not waited for. */
int archive_finish(struct archive *archive, struct error *err);

/* Opens an archive that may come from anywhere, to read. It fails unless the
 * whole of it is sound and holds nothing but regular files, as they are; what
 * their names are is not looked at. */
struct archive *archive_open(const char *path, struct error *err);

/* Calls take with each file, until it fails. */
typedef int archive_fn(
	void *context, const struct archived *file, struct error *err);
int archive_each(struct archive *archive, archive_fn *take, void *context,
	struct error *err);

/* Closes an archive; NULL is fine. */
void archive_close(struct archive *archive);

#endif
