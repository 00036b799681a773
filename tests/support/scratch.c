/* scratch.c - a directory of its own for each test. */
#include "scratch.h"
#include "arena.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/types.h>

#include "scratch_internal.h"
#include "surroundings.h"

/* Valgrind ends with 99 when it has something to tell. A pipeline would lose
 * that, so it is noted down. */
static const char stand_in[] =
	"#!/bin/sh\n"
	"\"$VIGIL\" \"$@\"\n"
	"status=$?\n"
	"[ $status -ne 99 ] || echo \"$@\" >>'%s'/bad\n"
	"exit $status\n";

static const char *path_of(struct scratch *scratch, const char *name)
{
	return arena_printf(&scratch->arena, "%s/%s", scratch->path, name);
}

static void make_parents(struct scratch *scratch, const char *path)
{
	char *slash, *parent = arena_copy(&scratch->arena, path);

	for (slash = strchr(parent + 1, '/'); slash;
		slash = strchr(slash + 1, '/')) {
		*slash = '\0';
		mkdir(parent, 0755);
		*slash = '/';
	}
}

void scratch_write(struct scratch *scratch, const char *name, const char *text)
{
	const char *path = path_of(scratch, name);
	FILE *file;

	make_parents(scratch, path);
	file = fopen(path, "w");
	assert_non_null(file);
	assert_true(fputs(text, file) >= 0);
	assert_int_equal(fclose(file), 0);
}

char *scratch_read(struct scratch *scratch, const char *name)
{
	FILE *file = fopen(path_of(scratch, name), "r");
	char *text;
	long length;

	if (!file)
		return arena_copy(&scratch->arena, "");
	assert_int_equal(fseek(file, 0, SEEK_END), 0);
	length = ftell(file);
	assert_true(length >= 0);
	rewind(file);
	text = arena_alloc(&scratch->arena, (size_t)length + 1);
	assert_int_equal(fread(text, 1, (size_t)length, file), length);
	assert_int_equal(fclose(file), 0);
	return text;
}

void scratch_claim(struct scratch *scratch, const char *id, const char *more)
{
	scratch_write(scratch,
		arena_printf(&scratch->arena, "claims/%s.yaml", id),
		arena_printf(&scratch->arena,
			"id: %s\nclaim: The claim %s holds.\n%s", id, id,
			more));
}

static void put_stand_in(struct scratch *scratch)
{
	scratch_write(scratch, "../bin/vigil",
		arena_printf(&scratch->arena, stand_in, scratch->root));
	assert_int_equal(chmod(path_of(scratch, "../bin/vigil"), 0755), 0);
}

void scratch_skip(const char *reason)
{
	print_message("skip: %s\n", reason);
	skip();
}

int scratch_make(void **state)
{
	static struct scratch scratch;
	char *root;

	surroundings_reset();
	scratch = (struct scratch){ 0 };
	root = arena_copy(&scratch.arena, "/tmp/vigil-end-XXXXXX");
	if (!getenv("VIGIL") || !mkdtemp(root))
		return -1;
	scratch.root = root;
	scratch.path = arena_printf(&scratch.arena, "%s/work", root);
	if (mkdir(scratch.path, 0755) < 0)
		return -1;
	scratch_write(&scratch, "../home/.keep", "");
	put_stand_in(&scratch);
	*state = &scratch;
	return 0;
}

/* A test may leave directories that cannot be written. */
int scratch_remove(void **state)
{
	struct scratch *scratch = *state;
	int result;

	scratch_end_all();
	result = system(arena_printf(&scratch->arena,
		"chmod -R u+rwx '%s'; rm -rf '%s'", scratch->root,
		scratch->root));
	arena_release(&scratch->arena);
	return result == 0 ? 0 : -1;
}
