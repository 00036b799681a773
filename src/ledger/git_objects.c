/* git_objects.c - the objects of a repository, through git cat-file --batch. */
/* For the size of a pipe, where there is one to be set.
 * NOLINTNEXTLINE(bugprone-reserved-identifier,cert-*,readability-*) */
#define _GNU_SOURCE

#include "git_objects.h"

#include <ctype.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "arena.h"
#include "child.h"
#include "error.h"
#include "file.h"
#include "git_answers.h"
#include "git_words.h"
#include "record_line.h"
#include "text.h"

enum { PIPE_BYTES = 1048576 };

/* Starts git and returns where it answers, or -1. */
static int start(const struct texts *git, const char *option, int questions,
	pid_t *process, struct error *err)
{
	struct arena arena = { 0 };
	const char *const more[] = { "cat-file", "--batch", option, NULL };
	struct texts words = git_words(&arena, git, more);
	int ends[2] = { -1, -1 };

	if (child_pipe(ends) == 0) {
		*process = child_start(words.items,
			(struct child_files){ questions, ends[1], -1 });
		close(ends[1]);
#ifdef F_SETPIPE_SZ /* the more it holds, the less one waits for the other */
		fcntl(ends[0], F_SETPIPE_SZ, PIPE_BYTES);
#endif
	}
	if (*process < 0)
		fail(err, FAILED, "git cannot be run: %s", strerror(errno));
	arena_release(&arena);
	return ends[0];
}

int git_objects_open(
	struct git_objects *objects, const struct texts *git, struct error *err)
{
	*objects = (struct git_objects){ .git = git,
		.process = -1,
		.questions = { -1, -1 },
		.answers = git_answers_begin(-1, false) };
	if (child_pipe(objects->questions) < 0)
		return fail(err, FAILED, "no pipe to git: %s", strerror(errno));
	objects->answers.from =
		start(git, NULL, objects->questions[0], &objects->process, err);
	return objects->process > 0 ? 0 : -1;
}

void git_objects_close(struct git_objects *objects)
{
	int i;

	for (i = 0; i < 2; i++) {
		if (objects->questions[i] >= 0)
			close(objects->questions[i]);
	}
	git_answers_end(&objects->answers);
	if (objects->process > 0)
		child_wait(objects->process);
}

static int fail_answer(struct error *err)
{
	return fail(err, FAILED,
		"git cat-file ended early: `git fsck` tells whether the "
		"repository is whole");
}

static int ask(
	const struct git_objects *objects, const char *name, struct error *err)
{
	return dprintf(objects->questions[1], "%s\n", name) > 0
		       ? 0
		       : fail_answer(err);
}

/* Copies a word of so many letters at most, and returns the space behind it, or
 * NULL. */
static const char *take_word(const char *line, char *word, size_t most)
{
	size_t length = strcspn(line, " \n");

	if (length > most || line[length] != ' ')
		return NULL;
	memcpy(word, line, length);
	word[length] = '\0';
	return line + length;
}

/* Reads `ID TYPE SIZE`; anything else says that there is no such object. */
static int read_header(struct git_answers *answers, struct git_object *object,
	struct error *err)
{
	size_t length, all;
	const char *line = git_answers_line(answers, &length, &all), *space;
	char *end = NULL;

	*object = (struct git_object){ .size = 0 };
	if (!line)
		return fail_answer(err);
	space = take_word(line, object->id, GIT_ID_DIGITS);
	if (space)
		space = take_word(space + 1, object->type, GIT_TYPE_LETTERS);
	if (space && isdigit((unsigned char)space[1]))
		object->size = strtoul(space + 1, &end, 10);
	if (!end || *end != '\n')
		*object->type = '\0';
	return 0;
}

/* What an object holds is followed by a newline. */
static int skip(struct git_objects *objects, const struct git_object *object,
	struct error *err)
{
	if (*object->type &&
		git_answers_take(&objects->answers, NULL, object->size + 1) < 0)
		return fail_answer(err);
	return 0;
}

int git_objects_find(struct git_objects *objects, const char *name,
	struct git_object *object, struct error *err)
{
	if (ask(objects, name, err) < 0 ||
		read_header(&objects->answers, object, err) < 0)
		return -1;
	return skip(objects, object, err);
}

int git_objects_read(struct git_objects *objects, struct arena *arena,
	const char *id, size_t most, struct git_object *object,
	const char **bytes, struct error *err)
{
	char *room;

	*bytes = NULL;
	if (ask(objects, id, err) < 0 ||
		read_header(&objects->answers, object, err) < 0)
		return -1;
	if (!*object->type)
		return fail(err, FAILED,
			"git has no object %.12s: `git fsck` tells more", id);
	if (object->size > most)
		return skip(objects, object, err);
	room = arena_alloc(arena, object->size + 1);
	if (git_answers_take(&objects->answers, room, object->size + 1) < 0)
		return fail_answer(err);
	room[object->size] = '\0';
	*bytes = room;
	return 0;
}

static int read_lines(struct git_answers *answers, size_t left, size_t place,
	git_line_fn *line, void *context, struct error *err)
{
	long number = 0;
	size_t length, all;

	while (left > 0) {
		char *text = git_answers_line(answers, &length, &all);

		if (!text || all > left)
			return fail_answer(err);
		left -= all;
		if (left > 0 || length > 1)
			line(context, place, ++number, text,
				record_line_end(text, length));
	}
	return 0;
}

/* Asks in a file: git reads on while we do not listen. */
static FILE *write_questions(const struct texts *ids)
{
	FILE *questions = tmpfile();
	size_t i;

	for (i = 0; questions && i < ids->count; i++)
		fprintf(questions, "%s\n", ids->items[i]);
	if (questions && (fflush(questions) != 0 ||
				 lseek(fileno(questions), 0, SEEK_SET) != 0)) {
		fclose(questions);
		questions = NULL;
	}
	return questions;
}

static int read_all(struct git_answers *answers, const struct texts *ids,
	const struct file_limit *limit, git_line_fn *line, void *context,
	struct error *err)
{
	struct git_object object;
	size_t all = 0, i;

	for (i = 0; i < ids->count; i++) {
		if (read_header(answers, &object, err) < 0)
			return -1;
		if (!*object.type)
			return fail_answer(err);
		if (limit && object.size > limit->bytes - all)
			return fail(err, FAILED, "%s", limit->words);
		all += object.size;
		if (read_lines(answers, object.size + 1, i, line, context,
			    err) < 0)
			return -1;
	}
	return 0;
}

int git_objects_lines(struct git_objects *objects, const struct texts *ids,
	const struct file_limit *limit, git_line_fn *line, void *context,
	struct error *err)
{
	FILE *questions;
	struct git_answers bulk;
	pid_t process = -1;
	int result = -1;

	if (ids->count == 0)
		return 0;
	questions = write_questions(ids);
	if (!questions)
		return fail(err, FAILED, "no file for git to read: %s",
			strerror(errno));
	bulk = git_answers_begin(start(objects->git, "--buffer",
					 fileno(questions), &process, err),
		true);
	if (process > 0)
		result = read_all(&bulk, ids, limit, line, context, err);
	git_answers_end(&bulk);
	if (process > 0)
		child_wait(process);
	fclose(questions);
	return result;
}
