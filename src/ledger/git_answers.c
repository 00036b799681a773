/* git_answers.c - what git answers through a pipe, line by line. */
#include "git_answers.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <time.h>
#include <unistd.h>

#include "arena.h"

enum { ROOM_BYTES = 131072, LINE_BYTES = 16777216, NAP_NANOSECONDS = 300000 };

struct git_answers git_answers_begin(int from, bool is_bulk)
{
	return (struct git_answers){ .from = from, .is_bulk = is_bulk };
}

void git_answers_end(struct git_answers *answers)
{
	if (answers->from >= 0)
		close(answers->from);
	free(answers->bytes);
	*answers = git_answers_begin(-1, false);
}

/* Makes room behind what was not yet taken. */
static void make_room(struct git_answers *answers)
{
	size_t left = answers->end - answers->start;

	if (answers->start)
		memmove(answers->bytes, answers->bytes + answers->start, left);
	answers->start = 0;
	answers->end = left;
	if (left < answers->room)
		return;
	answers->room = answers->room ? 2 * answers->room : ROOM_BYTES;
	answers->bytes = realloc(answers->bytes, answers->room);
	if (!answers->bytes)
		out_of_memory();
}

/* git writes each object on its own: to be woken for each would take more time
 * than to read them. */
static void let_come_together(const struct git_answers *answers, size_t got)
{
	static const struct timespec nap = { 0, NAP_NANOSECONDS };

	if (answers->is_bulk && got < ROOM_BYTES / 2)
		nanosleep(&nap, NULL);
}

/* Reads more behind what was not yet taken; returns how much. */
static size_t fill(struct git_answers *answers)
{
	ssize_t got;

	make_room(answers);
	do
		got = read(answers->from, answers->bytes + answers->end,
			answers->room - answers->end);
	while (got < 0 && errno == EINTR);
	if (got <= 0)
		return 0;
	answers->end += (size_t)got;
	let_come_together(answers, (size_t)got);
	return (size_t)got;
}

/* Returns the end of the first line, of whose bytes so many were seen to have
 * none, or NULL. */
static const char *find_end(const struct git_answers *answers, size_t seen)
{
	size_t start = answers->start + seen;

	return start < answers->end ? memchr(answers->bytes + start, '\n',
					      answers->end - start)
				    : NULL;
}

char *git_answers_line(struct git_answers *answers, size_t *length, size_t *all)
{
	size_t seen = 0, cut = 0;
	const char *end = find_end(answers, seen);
	char *line;

	while (!end) {
		seen = answers->end - answers->start;
		if (seen >= LINE_BYTES) {
			cut += seen - LINE_BYTES / 2;
			seen = LINE_BYTES / 2;
			answers->end = answers->start + seen;
		}
		if (!fill(answers))
			return NULL;
		end = find_end(answers, seen);
	}
	line = answers->bytes + answers->start;
	*length = (size_t)(end - line) + 1;
	*all = *length + cut;
	answers->start += *length;
	return line;
}

int git_answers_take(struct git_answers *answers, char *to, size_t count)
{
	while (count > 0) {
		size_t there = answers->end - answers->start;

		if (there == 0 && !fill(answers))
			return -1;
		there = answers->end - answers->start;
		if (there > count)
			there = count;
		if (to) {
			memcpy(to, answers->bytes + answers->start, there);
			to += there;
		}
		answers->start += there;
		count -= there;
	}
	return 0;
}
