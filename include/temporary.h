/* temporary.h - a directory of our own for files that other programs read. */
#ifndef VIGIL_TEMPORARY_H
#define VIGIL_TEMPORARY_H

#include <stddef.h>
#include <stdio.h>
#include <sys/types.h>

#include "arena.h"
#include "error.h"

/* A directory, and a process that removes it should ours be killed. */
struct temporary {
	const char *path;
	int life; /* open for as long as the directory is wanted */
	pid_t keeper;
};

/* Makes an empty directory that nobody else can enter, where $TMPDIR says or in
 * /tmp. */
int temporary_make(
	struct temporary *made, struct arena *arena, struct error *err);

/* Writes a file in it, in place of the one that was there. */
int temporary_write(
	const char *path, const char *bytes, size_t length, struct error *err);

/* Returns a file of it, or NULL where there is none or it is not a plain one.
 */
char *temporary_read(struct arena *arena, const char *path);

/* Removes the directory and the files in it. */
void temporary_remove(struct temporary *made);

/* Returns an empty file that has no name, and goes with the stream; NULL where
 * none can be made. */
FILE *temporary_file(struct error *err);

/* Brings all that was written to such a file. */
int temporary_flush(FILE *file, struct error *err);

/* Says that one cannot be read or written, by errno; returns -1. */
int temporary_fail(const char *done, struct error *err);

#endif
