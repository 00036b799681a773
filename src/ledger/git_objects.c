/* git_objects.c - the objects of a repository, through git cat-file --batch. */
#include "git_objects.h"

#include <errno.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "arena.h"
#include "child.h"
#include "error.h"
#include "text.h"

/* So many questions fit in a pipe that nobody reads yet. */
enum { ASKED_AHEAD = 256, ANSWER_BYTES = 65536 };

static int start(struct git_objects *objects, struct arena *arena,
	const struct texts *git, int answers[2])
{
	struct texts words = { NULL, 0 };
	size_t i;

	for (i = 0; i < git->count; i++)
		texts_add(arena, &words, git->items[i]);
	texts_add(arena, &words, "cat-file");
	texts_add(arena, &words, "--batch");
	texts_add(arena, &words, NULL);
	objects->process = child_start(words.items,
		(struct child_files){ objects->questions[0], answers[1], -1 });
	return objects->process > 0 ? 0 : -1;
}

int git_objects_open(struct git_objects *objects, struct arena *arena,
	const struct texts *git, struct error *err)
{
	int answers[2], result;

	*objects = (struct git_objects){ .questions = { -1, -1 } };
	if (child_pipe(objects->questions) < 0 || child_pipe(answers) < 0)
		return fail(err, FAILED, "no pipe to git: %s", strerror(errno));
	result = start(objects, arena, git, answers);
	if (result < 0)
		fail(err, FAILED, "git cannot be run: %s", strerror(errno));
	close(answers[1]);
	objects->answers = fdopen(answers[0], "r");
	if (!objects->answers)
		out_of_memory();
	setvbuf(objects->answers, NULL, _IOFBF, ANSWER_BYTES);
	return result;
}

void git_objects_close(struct git_objects *objects)
{
	int i;

	for (i = 0; i < 2; i++) {
		if (objects->questions[i] >= 0)
			close(objects->questions[i]);
	}
	if (objects->answers)
		fclose(objects->answers);
	if (objects->process > 0)
		child_wait(objects->process);
	free(objects->line);
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
	size_t length = strlen(name);

	if (write(objects->questions[1], name, length) == (ssize_t)length &&
		write(objects->questions[1], "\n", 1) == 1)
		return 0;
	return fail_answer(err);
}

/* Reads `ID TYPE SIZE`; anything else says that there is no such object. */
static int read_header(struct git_objects *objects, struct git_object *object,
	struct error *err)
{
	ssize_t length =
		getline(&objects->line, &objects->room, objects->answers);
	char end;

	if (length <= 0)
		return fail_answer(err);
	if (sscanf(objects->line, "%64[0-9a-f] %15[a-z] %zu%c", object->id,
		    object->type, &object->size, &end) != 4 ||
		end != '\n')
		*object = (struct git_object){ .size = 0 };
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
		got = fread(bytes, 1, got, objects->answers);
		left -= got;
	}
	return got > 0 ? 0 : fail_answer(err);
}

int git_objects_find(struct git_objects *objects, const char *name,
	struct git_object *object, struct error *err)
{
	if (ask(objects, name, err) < 0 ||
		read_header(objects, object, err) < 0)
		return -1;
	return skip(objects, object, err);
}

int git_objects_read(struct git_objects *objects, struct arena *arena,
	const char *id, size_t most, struct git_object *object,
	const char **bytes, struct error *err)
{
	char *room;

	*bytes = NULL;
	if (ask(objects, id, err) < 0 || read_header(objects, object, err) < 0)
		return -1;
	if (!*object->type || object->size > most)
		return skip(objects, object, err);
	room = arena_alloc(arena, object->size + 1);
	if (fread(room, 1, object->size + 1, objects->answers) !=
		object->size + 1)
		return fail_answer(err);
	room[object->size] = '\0';
	*bytes = room;
	return 0;
}

static size_t without_end(char *line, size_t length)
{
	if (length > 0 && line[length - 1] == '\n')
		line[--length] = '\0';
	if (length > 0 && line[length - 1] == '\r')
		line[--length] = '\0';
	return length;
}

static int read_lines(struct git_objects *objects, size_t left, size_t place,
	git_line_fn *line, void *context, struct error *err)
{
	long number = 0;
	ssize_t length;

	while (left > 0) {
		length = getline(
			&objects->line, &objects->room, objects->answers);
		if (length <= 0 || (size_t)length > left)
			return fail_answer(err);
		left -= (size_t)length;
		if (left > 0 || length > 1)
			line(context, place, ++number, objects->line,
				without_end(objects->line, (size_t)length));
	}
	return 0;
}

int git_objects_lines(struct git_objects *objects, const struct texts *ids,
	git_line_fn *line, void *context, struct error *err)
{
	size_t asked = 0, place;

	for (place = 0; place < ids->count; place++) {
		struct git_object object;

		for (; asked < ids->count && asked < place + ASKED_AHEAD;
			asked++) {
			if (ask(objects, ids->items[asked], err) < 0)
				return -1;
		}
		if (read_header(objects, &object, err) < 0)
			return -1;
		if (!*object.type)
			return fail_answer(err);
		if (read_lines(objects, object.size + 1, place, line, context,
			    err) < 0)
			return -1;
	}
	return 0;
}
