/* test_store_files.c - the files as they were last read, and their problems. */
#include "arena.h"
#include "claim_support.h"
#include "claim_support_store.h"
#include "problem.h"
#include "store_files.h"

static void put_file(struct kept *kept, unsigned bucket, const char *path,
	uint64_t sum, const char *digest)
{
	const struct stored_file file = { NULL, path, digest, sum };

	assert_done(
		kept, store_write_file(kept->store, bucket, &file, &kept->err));
}

/* Returns the files of a bucket in the order of their paths' first letters.
 */
static const char *files_told(struct kept *kept, unsigned bucket)
{
	struct stored_file *files, *file;
	const char *told = "";
	char letter;

	assert_done(kept, store_files_in(kept->store, &kept->arena, bucket,
				  &files, &kept->err));
	for (letter = 'a'; letter <= 'z'; letter++) {
		for (file = files; file; file = file->next) {
			if (file->path[0] == letter)
				told = arena_printf(&kept->arena,
					"%s%s=%ju,%s ", told, file->path,
					(uintmax_t)file->sum, file->digest);
		}
	}
	return told;
}

static void buckets_keep_their_sums(void **state)
{
	static const uint64_t values[] = { 1, UINT64_MAX, UINT64_C(1) << 63,
		UINT64_C(0x0123456789abcdef) };
	static uint64_t sums[BUCKETS];
	struct kept *kept = *state;
	unsigned i;

	memset(sums, 0xff, sizeof(sums));
	assert_done(kept, store_sums(kept->store, sums, &kept->err));
	for (i = 0; i < BUCKETS; i++)
		assert_true(sums[i] == 0);
	for (i = 0; i < 4; i++)
		assert_done(kept, store_write_sum(kept->store, i * 341,
					  values[i], &kept->err));
	assert_done(kept, store_sums(kept->store, sums, &kept->err));
	for (i = 0; i < BUCKETS; i++)
		assert_true(sums[i] == (i % 341 ? 0 : values[i / 341]));
	assert_done(kept, store_write_sum(kept->store, 341, 5, &kept->err));
	assert_done(kept, store_sums(kept->store, sums, &kept->err));
	assert_true(sums[341] == 5 && sums[0] == 1);
}

static void files_are_found_in_their_buckets(void **state)
{
	struct kept *kept = *state;

	assert_string_equal(files_told(kept, 7), "");
	put_file(kept, 7, "a.yaml", 1, "d1");
	put_file(kept, 7, "b/it's.yaml", 2, "d2");
	put_file(kept, 8, "c.yaml", 3, "d3");
	assert_string_equal(
		files_told(kept, 7), "a.yaml=1,d1 b/it's.yaml=2,d2 ");
	assert_string_equal(files_told(kept, 8), "c.yaml=3,d3 ");
	put_file(kept, 7, "a.yaml", 0, "d4");
	assert_string_equal(
		files_told(kept, 7), "a.yaml=0,d4 b/it's.yaml=2,d2 ");
	assert_done(kept, store_drop_file(kept->store, "a.yaml", &kept->err));
	assert_string_equal(files_told(kept, 7), "b/it's.yaml=2,d2 ");
}

/* ---- problems ---- */

/* Replaces the problems of a file by so many. */
static void put_problems(struct kept *kept, const char *path,
	const struct problem *problem, size_t count)
{
	struct problems problems = { 0 };

	for (; count > 0; count--)
		problems_add(&kept->arena, &problems, problem++);
	assert_done(kept,
		store_write_problems(kept->store, path, &problems, &kept->err));
}

static const char *all_problems(struct kept *kept)
{
	struct problems problems = { 0 };
	const struct problem *problem;
	const char *told = "";

	assert_done(kept, store_problems(kept->store, &kept->arena,
				  SEVERITY_ERROR, &problems, &kept->err));
	for (problem = problems.first; problem; problem = problem->next)
		told = told_line(&kept->arena, told,
			arena_printf(&kept->arena, "%s:%ld:%ld: %s|%s|%s",
				problem->file, problem->at.line,
				problem->at.column, problem->message,
				problem->source ? problem->source : "-",
				problem->rival ? problem->rival : "-"));
	return told;
}

static void the_problems_of_a_file_are_replaced(void **state)
{
	static const struct problem two[] = {
		{ .at = { 9, 2 }, .message = "it's", .source = "a: *b" },
		{ .at = { 10, 1 },
			.message = "id",
			.source = "",
			.rival = "am-1" },
	};
	static const struct problem one[] = { { .message = "whole" } };
	struct kept *kept = *state;
	long count;

	assert_string_equal(all_problems(kept), "");
	put_problems(kept, "b.yaml", two, 2);
	put_problems(kept, "a.yaml", one, 1);
	assert_string_equal(all_problems(kept),
		"a.yaml:0:0: whole|-|-\n"
		"b.yaml:9:2: it's|a: *b|-\nb.yaml:10:1: id||am-1");
	put_file(kept, 1, "a.yaml", 0, "");
	put_file(kept, 1, "b.yaml", 0, "");
	put_file(kept, 1, "c.yaml", 0, "");
	assert_done(kept, store_count_invalid(kept->store, &count, &kept->err));
	assert_int_equal(count, 2);
	put_problems(kept, "b.yaml", NULL, 0);
	assert_string_equal(all_problems(kept), "a.yaml:0:0: whole|-|-");
	assert_done(kept, store_count_invalid(kept->store, &count, &kept->err));
	assert_int_equal(count, 1);
}

static void a_file_that_waits_for_an_id_is_looked_at_again(void **state)
{
	static const struct problem waits = { .message = "m", .rival = "am-1" };
	static const struct problem other = { .message = "m",
		.rival = "am-10" };
	static uint64_t sums[BUCKETS];
	struct kept *kept = *state;

	put_file(kept, 1, "a.yaml", 1, "d");
	put_file(kept, 2, "b.yaml", 1, "d");
	put_file(kept, 3, "c.yaml", 1, "d");
	put_problems(kept, "a.yaml", &waits, 1);
	put_problems(kept, "b.yaml", &other, 1);
	put_problems(kept, "c.yaml", &waits, 1);
	assert_done(kept, store_write_sum(kept->store, 1, 5, &kept->err));
	assert_done(kept, store_write_sum(kept->store, 2, 6, &kept->err));
	assert_done(kept, store_write_sum(kept->store, 3, 7, &kept->err));
	assert_done(kept, store_recheck_rivals(
				  kept->store, "am-1", "c.yaml", &kept->err));
	assert_string_equal(files_told(kept, 1), "a.yaml=0,~d ");
	assert_string_equal(files_told(kept, 2), "b.yaml=1,d ");
	assert_string_equal(files_told(kept, 3), "c.yaml=1,d ");
	assert_done(kept, store_sums(kept->store, sums, &kept->err));
	assert_true(sums[1] == 0 && sums[2] == 6 && sums[3] == 7);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		kept_test(buckets_keep_their_sums),
		kept_test(files_are_found_in_their_buckets),
		kept_test(the_problems_of_a_file_are_replaced),
		kept_test(a_file_that_waits_for_an_id_is_looked_at_again),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
