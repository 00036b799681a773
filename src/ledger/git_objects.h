/* git_objects.h - the objects of a repository, through git cat-file --batch. */
#ifndef VIGIL_GIT_OBJECTS_H
#define VIGIL_GIT_OBJECTS_H

#include <stddef.h>
#include <sys/types.h>

#include "arena.h"
#include "error.h"
#include "file.h"
#include "git_answers.h"
#include "text.h"

/* An id has 40 digits, or 64 where a repository goes by SHA-256. */
enum { GIT_ID_DIGITS = 64, GIT_TYPE_LETTERS = 15 };

struct git_object {
	char id[GIT_ID_DIGITS + 1];
	char type[GIT_TYPE_LETTERS + 1]; /* "" where there is no such object */
	size_t size;
};

/* A running git that answers one question after the other. */
struct git_objects {
	const struct texts *git;
	pid_t process;
	int questions[2]; /* we hold both ends, so that it never breaks */
	struct git_answers answers;
};

/* Starts git with these words before `cat-file`, which it borrows;
 * git_objects_close ends it, also where this failed. */
int git_objects_open(struct git_objects *objects, const struct texts *git,
	struct error *err);
void git_objects_close(struct git_objects *objects);

/* Finds an object by any name of a revision that holds no newline; what it
 * holds is passed over. */
int git_objects_find(struct git_objects *objects, const char *name,
	struct git_object *object, struct error *err);

/* Reads an object by its id. Where it is larger than most bytes, *bytes is
 * NULL; else it ends in a NUL. Fails where it is not there. */
int git_objects_read(struct git_objects *objects, struct arena *arena,
	const char *id, size_t most, struct git_object *object,
	const char **bytes, struct error *err);

/* A line without its end, counted from 1, of the object of that place in the
 * ids that were asked for. It may be written to. */
typedef void git_line_fn(void *context, size_t place, long number,
	const char *line, size_t length);

/* Calls line for each line of each object; ends in CR LF are ends in LF. Many
 * objects come with far fewer calls to the system than one by one. Fails where
 * they are larger in all than a limit, unless that is NULL. */
int git_objects_lines(struct git_objects *objects, const struct texts *ids,
	const struct file_limit *limit, git_line_fn *line, void *context,
	struct error *err);

#endif
