/* sorted_lines.c - lines in the order of their bytes, by runs on disk. */
#include "sorted_lines.h"

#include <assert.h>
#include <errno.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <unistd.h>

#include "arena.h"
#include "error.h"
#include "temporary.h"

/* What is sorted at once, and what is read of each run at once. */
enum { ROOM_BYTES = 2 * 1024 * 1024, READ_BYTES = 32 * 1024 };

/* Lines on disk that are in order, each ended by NUL. */
struct run {
	off_t next, end;   /* what is not read yet */
	char *bytes;       /* some that are read */
	size_t at, filled; /* the next line among these, and their end */
};

struct sorted_lines {
	struct arena arena; /* of what is in memory */
	char *room;
	size_t used, count; /* bytes and lines in the room */
	const char **order; /* of those */
	size_t given;       /* so many of them were handed out */
	FILE *file;
	off_t written;
	struct run *runs;
	size_t run_count;
	struct run *handed; /* the run of the line that was handed out */
};

struct sorted_lines *sorted_lines_begin(struct arena *arena)
{
	return arena_alloc(arena, sizeof(struct sorted_lines));
}

/* ---- writing runs ---- */

static int by_bytes(const void *left, const void *right)
{
	return strcmp(*(const char *const *)left, *(const char *const *)right);
}

static const char **sorted_room(
	struct arena *arena, const struct sorted_lines *lines)
{
	const char **order =
		arena_alloc(arena, (lines->count + 1) * sizeof(const char *));
	const char *line = lines->room;
	size_t i;

	for (i = 0; i < lines->count; i++, line += strlen(line) + 1)
		order[i] = line;
	qsort(order, lines->count, sizeof(*order), by_bytes);
	return order;
}

static void note_run(struct sorted_lines *lines)
{
	lines->runs = arena_grow(&lines->arena, lines->runs, lines->run_count,
		sizeof(*lines->runs));
	lines->runs[lines->run_count++] = (struct run){ .next = lines->written,
		.end = lines->written + (off_t)lines->used };
	lines->written += (off_t)lines->used;
	lines->used = lines->count = 0;
}

static int write_run(struct sorted_lines *lines, struct error *err)
{
	struct arena arena = { 0 };
	const char **order;
	size_t i;

	if (!lines->file)
		lines->file = temporary_file(err);
	if (!lines->file)
		return -1;
	order = sorted_room(&arena, lines);
	for (i = 0; i < lines->count; i++)
		fwrite(order[i], 1, strlen(order[i]) + 1, lines->file);
	arena_release(&arena);
	if (temporary_flush(lines->file, err) < 0)
		return -1;
	note_run(lines);
	return 0;
}

int sorted_lines_add(
	struct sorted_lines *lines, const char *line, struct error *err)
{
	const size_t length = strlen(line) + 1;

	assert(length <= READ_BYTES);
	if (!lines->room)
		lines->room = arena_alloc(&lines->arena, ROOM_BYTES);
	if (ROOM_BYTES - lines->used < length && write_run(lines, err) < 0)
		return -1;
	memcpy(lines->room + lines->used, line, length);
	lines->used += length;
	lines->count++;
	return 0;
}

/* ---- reading them ---- */

/* Reads on where no whole line is left. */
static int fill(
	const struct sorted_lines *lines, struct run *run, struct error *err)
{
	const size_t left = run->filled - run->at;
	const off_t wanted = run->end - run->next;
	ssize_t got;

	if (wanted == 0 || (left && memchr(run->bytes + run->at, '\0', left)))
		return 0;
	memmove(run->bytes, run->bytes + run->at, left);
	got = pread(fileno(lines->file), run->bytes + left,
		wanted < READ_BYTES ? (size_t)wanted : READ_BYTES, run->next);
	if (got <= 0)
		return fail(err, FAILED, "a temporary file cannot be read: %s",
			got < 0 ? strerror(errno) : "it has become shorter");
	run->next += got;
	run->at = 0;
	run->filled = left + (size_t)got;
	return fill(lines, run, err);
}

int sorted_lines_order(struct sorted_lines *lines, struct error *err)
{
	off_t start = 0;
	size_t i;

	if (lines->run_count && lines->count && write_run(lines, err) < 0)
		return -1;
	if (!lines->order)
		lines->order = sorted_room(&lines->arena, lines);
	lines->given = 0;
	lines->handed = NULL;
	for (i = 0; i < lines->run_count; i++) {
		struct run *run = &lines->runs[i];

		if (!run->bytes)
			run->bytes = arena_alloc(
				&lines->arena, (size_t)2 * READ_BYTES);
		run->next = start;
		run->at = run->filled = 0;
		start = run->end;
		if (fill(lines, run, err) < 0)
			return -1;
	}
	return 0;
}

static struct run *least(const struct sorted_lines *lines)
{
	struct run *found = NULL;
	size_t i;

	for (i = 0; i < lines->run_count; i++) {
		struct run *run = &lines->runs[i];

		if (run->at < run->filled &&
			(!found || strcmp(run->bytes + run->at,
					   found->bytes + found->at) < 0))
			found = run;
	}
	return found;
}

int sorted_lines_next(
	struct sorted_lines *lines, const char **line, struct error *err)
{
	struct run *run = lines->handed;

	*line = NULL;
	if (!lines->run_count) {
		if (lines->given < lines->count)
			*line = lines->order[lines->given++];
		return 0;
	}
	if (run && fill(lines, run, err) < 0)
		return -1;
	run = least(lines);
	lines->handed = run;
	if (!run)
		return 0;
	*line = run->bytes + run->at;
	run->at += strlen(*line) + 1;
	return 0;
}

void sorted_lines_close(struct sorted_lines *lines)
{
	if (lines && lines->file)
		fclose(lines->file);
	if (lines)
		arena_release(&lines->arena);
}
