/* test_signature.c - what tells that a file is the one it was. */
#include "signature.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/stat.h>

#include "arena.h"

#include <cmocka.h>

static struct signature at(time_t seconds, long nanoseconds)
{
	struct stat status = { .st_size = 7 };

	status.st_mtim = (struct timespec){ seconds, nanoseconds };
	return signature_of(&status);
}

static void files_of_any_time_are_told_apart(void **state)
{
	/* before 1677, before 1970, after 2262 */
	static const time_t times[] = { -30000000000, -1, 0, 1780000000,
		10000000000, 100000000000 };
	size_t i, j;

	(void)state;
	for (i = 0; i < sizeof(times) / sizeof(*times); i++) {
		for (j = 0; j < sizeof(times) / sizeof(*times); j++) {
			struct signature one = at(times[i], 1);
			struct signature other = at(times[j], 1);

			assert_int_equal(
				signature_sum("a.yaml", &one) ==
					signature_sum("a.yaml", &other),
				i == j);
		}
	}
}

static void a_disk_may_say_what_it_likes(void **state)
{
	struct signature last = at(INT64_MAX, 999999999);
	struct signature first = at(INT64_MIN, 0);

	(void)state;
	assert_int_not_equal(signature_sum("a.yaml", &last),
		signature_sum("a.yaml", &first));
}

static void one_that_changed_just_now_has_none_that_holds(void **state)
{
	const long long now = 1780000000000000000;
	struct signature near = at(1780000001, 0), far = at(10000000000, 0);
	struct arena arena = { 0 };

	(void)state;
	assert_string_equal(signature_text(&arena, &near, now), "");
	assert_string_not_equal(signature_text(&arena, &far, now), "");
	arena_release(&arena);
}

/* The store keeps buckets and sums: with others, files of a store that an older
 * vigil made would seem to be gone. */
static void buckets_and_sums_stay_from_version_to_version(void **state)
{
	const struct signature signature = { 1, 2, 3, 4 };

	(void)state;
	assert_int_equal(bucket_of("a.yaml"), 706);
	assert_int_equal(bucket_of("000/BM-000001.yaml"), 583);
	assert_int_equal(bucket_of("journal.jsonl"), 3);
	assert_true(signature_sum("a.yaml", &signature) == 0x19ec4dc29443bd3e);
}

static void a_path_is_summed_in_one_or_in_parts(void **state)
{
	(void)state;
	assert_true(path_sum_on(path_sum("a/b/"), "c.yaml") ==
		    path_sum("a/b/c.yaml"));
	assert_true(path_sum_on(path_sum(""), "c.yaml") == path_sum("c.yaml"));
	assert_false(path_sum("a/b.yaml") == path_sum("b.yaml"));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(files_of_any_time_are_told_apart),
		cmocka_unit_test(a_disk_may_say_what_it_likes),
		cmocka_unit_test(one_that_changed_just_now_has_none_that_holds),
		cmocka_unit_test(buckets_and_sums_stay_from_version_to_version),
		cmocka_unit_test(a_path_is_summed_in_one_or_in_parts),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
