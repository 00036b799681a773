/* test_arena.c - memory that is released all at once. */
#include <setjmp.h>
#include <stdalign.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "arena.h"

#include <cmocka.h>

enum { PIECES = 400, LARGE = 1000 * 1000 };

/* Sizes that fill some blocks to the last byte, and need some of their own. */
static size_t size_of(size_t i)
{
	return i % 50 == 0 ? 3000 + i * 16 : 1 + i * 7 % 600;
}

static void each_piece_is_zeroed_and_aligned_for_any_type(void **state)
{
	static const char zeros[3000 + PIECES * 16];
	struct arena arena = { 0 };
	size_t i;

	(void)state;
	for (i = 0; i < PIECES; i++) {
		char *piece = arena_alloc(&arena, size_of(i));

		assert_int_equal((uintptr_t)piece % alignof(max_align_t), 0);
		assert_memory_equal(piece, zeros, size_of(i));
		memset(piece, 0xff, size_of(i));
		arena_copy(&arena, "odd"); /* takes no more than it needs */
	}
	arena_release(&arena);
}

static void no_piece_overlaps_another(void **state)
{
	struct arena arena = { 0 };
	char *pieces[PIECES];
	size_t i, k;

	(void)state;
	for (i = 0; i < PIECES; i++) {
		pieces[i] = i % 3 ? arena_alloc(&arena, size_of(i))
				  : arena_printf(&arena, "%*s",
					    (int)size_of(i) - 1, "");
		memset(pieces[i], (int)(i % 251), size_of(i));
	}
	for (i = 0; i < PIECES; i++) {
		for (k = 0; k < size_of(i); k++)
			assert_int_equal((unsigned char)pieces[i][k], i % 251);
	}
	arena_release(&arena);
}

static void a_piece_of_no_size_is_still_a_place(void **state)
{
	struct arena arena = { 0 };

	(void)state;
	assert_non_null(arena_alloc(&arena, 0));
	arena_release(&arena);
}

static void a_copy_is_its_own(void **state)
{
	struct arena arena = { 0 };
	char text[] = "Holding";
	char *copy = arena_copy(&arena, text);

	(void)state;
	text[0] = 'h';
	assert_string_equal(copy, "Holding");
	assert_string_equal(arena_copy(&arena, ""), "");
	arena_release(&arena);
}

static void no_text_stays_no_text(void **state)
{
	struct arena arena = { 0 };

	(void)state;
	assert_null(arena_copy(&arena, NULL));
	arena_release(&arena);
}

static void copied_bytes_keep_their_nuls_and_end_with_one(void **state)
{
	static const char bytes[] = { 'a', '\0', 'b' };
	static const char ended[] = { 'a', '\0', 'b', '\0' };
	struct arena arena = { 0 };

	(void)state;
	assert_memory_equal(arena_copy_bytes(&arena, bytes, sizeof(bytes)),
		ended, sizeof(ended));
	assert_string_equal(arena_copy_bytes(&arena, bytes, 0), "");
	arena_release(&arena);
}

static void formatted_text_has_any_length(void **state)
{
	struct arena arena = { 0 };
	const char *text = arena_printf(&arena, "%s-%d", "AM", 162);
	const char *wide = arena_printf(&arena, "%*d", LARGE, 7);

	(void)state;
	assert_string_equal(text, "AM-162");
	assert_int_equal(strlen(wide), LARGE);
	assert_int_equal(wide[LARGE - 1], '7');
	assert_string_equal(arena_printf(&arena, "%s", ""), "");
	arena_release(&arena);
}

static void items_keep_their_values_while_they_grow(void **state)
{
	struct arena arena = { 0 };
	size_t *items = NULL;
	size_t i;

	(void)state;
	for (i = 0; i < LARGE; i++) {
		items = arena_grow(&arena, items, i, sizeof(*items));
		items[i] = i;
	}
	for (i = 0; i < LARGE; i++)
		assert_int_equal(items[i], i);
	arena_release(&arena);
}

static void items_move_only_when_their_room_is_full(void **state)
{
	struct arena arena = { 0 };
	char *items = NULL;
	size_t i, moves = 0;

	(void)state;
	for (i = 0; i < 1024; i++) {
		char *grown = arena_grow(&arena, items, i, 1);

		moves += grown != items;
		items = grown;
	}
	assert_int_equal(moves, 11);
	arena_release(&arena);
}

static void an_arena_can_be_used_again_after_its_release(void **state)
{
	struct arena arena = { 0 };
	int turn;

	(void)state;
	arena_release(&arena);
	for (turn = 0; turn < 3; turn++) {
		assert_null(arena.newest);
		arena_alloc(&arena, LARGE);
		assert_string_equal(arena_copy(&arena, "again"), "again");
		arena_release(&arena);
	}
	assert_null(arena.newest);
}

static void running_out_of_memory_ends_the_program(void **state)
{
	struct arena arena = { 0 };
	int status;
	pid_t child;

	(void)state;
	fflush(NULL);
	child = fork();
	if (child == 0) {
		close(STDERR_FILENO);
		arena_alloc(&arena, SIZE_MAX / 4);
		_exit(EXIT_SUCCESS);
	}
	assert_int_equal(waitpid(child, &status, 0), child);
	assert_true(WIFEXITED(status));
	assert_int_equal(WEXITSTATUS(status), EXIT_FAILURE);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(each_piece_is_zeroed_and_aligned_for_any_type),
		cmocka_unit_test(no_piece_overlaps_another),
		cmocka_unit_test(a_piece_of_no_size_is_still_a_place),
		cmocka_unit_test(a_copy_is_its_own),
		cmocka_unit_test(no_text_stays_no_text),
		cmocka_unit_test(copied_bytes_keep_their_nuls_and_end_with_one),
		cmocka_unit_test(formatted_text_has_any_length),
		cmocka_unit_test(items_keep_their_values_while_they_grow),
		cmocka_unit_test(items_move_only_when_their_room_is_full),
		cmocka_unit_test(an_arena_can_be_used_again_after_its_release),
		cmocka_unit_test(running_out_of_memory_ends_the_program),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
