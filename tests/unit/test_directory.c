/* test_directory.c - files below a directory that is held open. */
#include "directory.h"
#include "directory_write.h"

#include <errno.h>
#include <fcntl.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "arena.h"

#include <cmocka.h>

/* A directory with in/file, and links to both. */
struct place {
	struct arena arena;
	char path[32];
	int directory;
};

static void run(const struct place *place, const char *command)
{
	struct arena arena = { 0 };

	assert_int_equal(system(arena_printf(
				 &arena, "cd %s && %s", place->path, command)),
		0);
	arena_release(&arena);
}

static int make(void **state)
{
	struct place *place = calloc(1, sizeof(*place));

	assert_non_null(place);
	strcpy(place->path, "/tmp/vigil-directory-XXXXXX");
	assert_non_null(mkdtemp(place->path));
	place->directory = open(place->path, O_RDONLY | O_DIRECTORY);
	assert_true(place->directory >= 0);
	run(place,
		"mkdir in && echo text >in/file && ln -s in link && "
		"ln -s file in/link");
	*state = place;
	return 0;
}

static int tear_down(void **state)
{
	struct place *place = *state;

	run(place, "rm -r \"$PWD\"");
	close(place->directory);
	arena_release(&place->arena);
	free(place);
	return 0;
}

#define directory_test(test)                                                   \
	cmocka_unit_test_setup_teardown(test, make, tear_down)

/* Returns 0, or why a file cannot be opened. */
static int reason(const struct place *place, const char *path, int flags)
{
	int number = directory_open(place->directory, path, flags, 0666);

	if (number < 0)
		return errno;
	close(number);
	return 0;
}

static void a_file_is_opened_part_by_part(void **state)
{
	assert_int_equal(reason(*state, "in/file", O_RDONLY), 0);
	assert_int_equal(reason(*state, "in", O_RDONLY), 0);
	assert_int_equal(reason(*state, "in/none", O_RDONLY), ENOENT);
	assert_int_equal(reason(*state, "none/file", O_RDONLY), ENOENT);
	assert_int_equal(reason(*state, "in/file/file", O_RDONLY), ENOTDIR);
}

static void a_link_anywhere_is_told(void **state)
{
	static const struct {
		const char *path, *link;
	} examples[] = { { "link/file", "link" }, { "link", "link" },
		{ "in/link", "in/link" }, { "link/link/link", "link" },
		{ "in/file", NULL }, { "none/link", NULL } };
	struct place *place = *state;
	size_t i;

	for (i = 0; i < sizeof(examples) / sizeof(*examples); i++) {
		const char *path = examples[i].path;
		const char *link = directory_find_link(
			&place->arena, place->directory, path);

		if (!examples[i].link) {
			assert_null(link);
			continue;
		}
		assert_string_equal(link, examples[i].link);
		assert_int_equal(reason(place, path, O_RDONLY), ELOOP);
		assert_int_equal(
			reason(place, path, O_WRONLY | O_CREAT), ELOOP);
	}
}

static void no_path_leads_out(void **state)
{
	static const char *const paths[] = { "..", "../tmp", "in/../in/file",
		"./in", "/etc/passwd", "in//file", "in/", "", "." };
	size_t i;

	for (i = 0; i < sizeof(paths) / sizeof(*paths); i++)
		assert_int_equal(reason(*state, paths[i], O_RDONLY), EINVAL);
}

static void a_fifo_is_not_waited_for(void **state)
{
	run(*state, "mkfifo fifo");
	assert_int_equal(reason(*state, "fifo", O_RDONLY), 0);
	assert_int_equal(reason(*state, "fifo", O_WRONLY), ENXIO);
}

static void a_whole_file_never_takes_the_place_of_another(void **state)
{
	const struct place *place = *state;

	assert_int_equal(directory_write_whole(place->directory, ".draft",
				 "in/new", "text\n", 5),
		0);
	run(place, "cmp in/new in/file && test ! -e .draft");
	assert_int_equal(directory_write_whole(place->directory, ".draft",
				 "in/new", "more\n", 5),
		-1);
	assert_int_equal(errno, EEXIST);
	assert_int_equal(directory_write_whole(place->directory, ".draft",
				 "in/link", "more\n", 5),
		-1);
	assert_int_equal(errno, EEXIST);
	run(place, "cmp in/new in/file && test ! -e .draft");
}

static void a_moved_file_never_takes_the_place_of_another(void **state)
{
	const struct place *place = *state;

	run(place, "echo new >.draft");
	assert_int_equal(
		directory_move(place->directory, ".draft", "in/file"), -1);
	assert_int_equal(errno, EEXIST);
	assert_int_equal(
		directory_move(place->directory, ".draft", "in/link"), -1);
	assert_int_equal(errno, EEXIST);
	run(place, "echo text | cmp - in/file && test -f .draft");
	assert_int_equal(
		directory_move(place->directory, ".draft", "in/new"), 0);
	run(place, "echo new | cmp - in/new && test ! -e .draft");
	assert_int_equal(
		directory_move(place->directory, ".draft", "in/more"), -1);
	assert_int_equal(errno, ENOENT);
}

static void what_is_removed_or_renamed_is_what_is_there(void **state)
{
	const struct place *place = *state;

	assert_int_equal(
		directory_rename(place->directory, "link/file", "new"), -1);
	assert_int_equal(errno, ELOOP);
	assert_int_equal(directory_remove(place->directory, "in/link"), 0);
	assert_int_equal(
		directory_rename(place->directory, "in/file", "new"), 0);
	run(place, "test -f new && test -z \"$(ls in)\"");
	assert_int_equal(directory_make(place->directory, "link/more"), -1);
	assert_int_equal(directory_make(place->directory, "in/more"), 0);
	run(place, "test -d in/more");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		directory_test(a_file_is_opened_part_by_part),
		directory_test(a_link_anywhere_is_told),
		directory_test(no_path_leads_out),
		directory_test(a_fifo_is_not_waited_for),
		directory_test(a_whole_file_never_takes_the_place_of_another),
		directory_test(a_moved_file_never_takes_the_place_of_another),
		directory_test(what_is_removed_or_renamed_is_what_is_there),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
