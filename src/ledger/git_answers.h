/* git_answers.h - what git answers through a pipe, line by line. */
#ifndef VIGIL_GIT_ANSWERS_H
#define VIGIL_GIT_ANSWERS_H

#include <stdbool.h>
#include <stddef.h>

struct git_answers {
	int from;     /* the end of the pipe that is read, or -1 */
	bool is_bulk; /* there is much, and nobody waits for the first of it */
	char *bytes;
	size_t room, start, end; /* what was read and not yet taken */
};

/* Begins with a pipe, which git_answers_end closes; -1 for none. */
struct git_answers git_answers_begin(int from, bool is_bulk);
void git_answers_end(struct git_answers *answers);

/* Returns the next line, ended by its LF, and how many bytes it has; it stays
 * until the next call and may be written to. Of a line beyond 16 MiB the middle
 * is left out; all counts the bytes that it had. Returns NULL where git ended.
 */
char *git_answers_line(
	struct git_answers *answers, size_t *length, size_t *all);

/* Takes so many bytes, and copies them where to is not NULL; -1 where git ended
 * before. */
int git_answers_take(struct git_answers *answers, char *to, size_t count);

#endif
