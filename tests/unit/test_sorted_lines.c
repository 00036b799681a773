/* test_sorted_lines.c - lines in the order of their bytes, on disk. */
#include "sorted_lines.h"

#include <stdio.h>
#include <string.h>

#include "arena.h"
#include "error.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

/* So many do not fit in memory at once. */
enum { FEW = 5, MANY = 150000, FACTOR = 7919 };

static void add(struct sorted_lines *lines, unsigned number)
{
	char line[80];
	struct error err;

	snprintf(line, sizeof(line), "%08u and some more of it, %08u", number,
		number);
	assert_int_equal(sorted_lines_add(lines, line, &err), 0);
}

static void check_order(struct sorted_lines *lines, unsigned count)
{
	const char *line;
	struct error err;
	unsigned i, number;

	assert_int_equal(sorted_lines_order(lines, &err), 0);
	for (i = 0; i < count; i++) {
		assert_int_equal(sorted_lines_next(lines, &line, &err), 0);
		assert_non_null(line);
		assert_int_equal(sscanf(line, "%8u", &number), 1);
		assert_int_equal(number, i);
		assert_int_equal(strlen(line), 38);
	}
	assert_int_equal(sorted_lines_next(lines, &line, &err), 0);
	assert_null(line);
}

/* Adds all numbers below a count, in another order. */
static void check(unsigned count)
{
	struct arena arena = { 0 };
	struct sorted_lines *lines = sorted_lines_begin(&arena);
	unsigned i;

	for (i = 0; i < count; i++)
		add(lines, i * FACTOR % count);
	check_order(lines, count);
	check_order(lines, count);
	sorted_lines_close(lines);
	arena_release(&arena);
}

static void none_and_few_are_in_order(void **state)
{
	(void)state;
	check(0);
	check(FEW);
}

static void more_than_memory_holds_are_in_order_and_can_be_read_again(
	void **state)
{
	(void)state;
	check(MANY);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(none_and_few_are_in_order),
		cmocka_unit_test(
			more_than_memory_holds_are_in_order_and_can_be_read_again),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
