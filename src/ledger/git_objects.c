/* git_objects.c - the objects of a repository, through git cat-file --batch. */
/* For the size of a pipe, where there is one to be set.
 * NOLINTNEXTLINE(bugprone-reserved-identifier,cert-*,readability-*) */
#define _GNU_SOURCE

#include "git_objects.h"

#include <ctype.h>
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "arena.h"
#include "child.h"
#include "error.h"
#include "git_words.h"
#include "record_line.h"
#include "text.h"

enum { ANSWER_BYTES = 65536, PIPE_BYTES = 1048576 };

/* Starts git and returns what it answers, or NULL. */
static FILE *start(const struct texts *git, const char *option, int questions,
	pid_t *process, struct error *err)
{
	struct arena arena = { 0 };
	const char *const more[] = { "cat-file", "--batch", option, NULL };
	struct texts words = git_words(&arena, git, more);
	FILE *in = NULL;
	int ends[2];

	if (child_pipe(ends) == 0) {
		*process = child_start(words.items,
			(struct child_files){ questions, ends[1], -1 });
		close(ends[1]);
#ifdef F_SETPIPE_SZ /* the more it holds, the less one waits for the other */
		fcntl(ends[0], F_SETPIPE_SZ, PIPE_BYTES);
#endif
		in = fdopen(ends[0], "r");
	}
	if (in)
		setvbuf(in, NULL, _IOFBF, ANSWER_BYTES);
	if (!in || *process < 0)
		fail(err, FAILED, "git cannot be run: %s", strerror(errno));
	arena_release(&arena);
	return in;
}

int git_objects_open(
	struct git_objects *objects, const struct texts *git, struct error *err)
{
	*objects = (struct git_objects){ .git = git, .questions = { -1, -1 } };
	if (child_pipe(objects->questions) < 0)
		return fail(err, FAILED, "no pipe to git: %s", strerror(errno));
	objects->answers.from =
		start(git, NULL, objects->questions[0], &objects->process, err);
	return objects->answers.from && objects->process > 0 ? 0 : -1;
}

void git_objects_close(struct git_objects *objects)
{
	int i;

	for (i = 0; i < 2; i++) {
		if (objects->questions[i] >= 0)
			close(objects->questions[i]);
	}
	if (objects->answers.from)
		fclose(objects->answers.from);
	if (objects->process > 0)
		child_wait(objects->process);
	free(objects->answers.line);
	*objects = (struct git_objects){ .questions = { -1, -1 } };
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
	ssize_t length = getline(&answers->line, &answers->room, answers->from);
	const char *space;
	char *end = NULL;

	*object = (struct git_object){ .size = 0 };
	if (length <= 0)
		return fail_answer(err);
	space = take_word(answers->line, object->id, GIT_ID_DIGITS);
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
	char bytes[8192];
	size_t left = object->size + 1, got = 1;

	while (*object->type && left > 0 && got > 0) {
		got = left < sizeof(bytes) ? left : sizeof(bytes);
		got = fread(bytes, 1, got, objects->answers.from);
		left -= got;
	}
	return got > 0 ? 0 : fail_answer(err);
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
	if (!*object->type || object->size > most)
		return skip(objects, object, err);
	room = arena_alloc(arena, object->size + 1);
	if (fread(room, 1, object->size + 1, objects->answers.from) !=
		object->size + 1)
		return fail_answer(err);
	room[object->size] = '\0';
	*bytes = room;
	return 0;
}

static int read_lines(struct git_answers *answers, size_t left, size_t place,
	git_line_fn *line, void *context, struct error *err)
{
	long number = 0;
	ssize_t length;

	while (left > 0) {
		length = getline(&answers->line, &answers->room, answers->from);
		if (length <= 0 || (size_t)length > left)
			return fail_answer(err);
		left -= (size_t)length;
		if (left > 0 || length > 1)
			line(context, place, ++number, answers->line,
				record_line_end(answers->line, (size_t)length));
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
	git_line_fn *line, void *context, struct error *err)
{
	struct git_object object;
	size_t i;

	for (i = 0; i < ids->count; i++) {
		if (read_header(answers, &object, err) < 0)
			return -1;
		if (!*object.type)
			return fail_answer(err);
		if (read_lines(answers, object.size + 1, i, line, context,
			    err) < 0)
			return -1;
	}
	return 0;
}

int git_objects_lines(struct git_objects *objects, const struct texts *ids,
	git_line_fn *line, void *context, struct error *err)
{
	FILE *questions;
	struct git_answers bulk = { NULL, NULL, 0 };
	pid_t process = -1;
	int result = -1;

	if (ids->count == 0)
		return 0;
	questions = write_questions(ids);
	if (!questions)
		return fail(err, FAILED, "no file for git to read: %s",
			strerror(errno));
	bulk.from = start(
		objects->git, "--buffer", fileno(questions), &process, err);
	if (bulk.from && process > 0)
		result = read_all(&bulk, ids, line, context, err);
	if (bulk.from)
		fclose(bulk.from);
	if (process > 0)
		child_wait(process);
	fclose(questions);
	free(bulk.line);
	return result;
}
