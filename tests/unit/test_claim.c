/* test_claim.c - the title, the digest and the key of a claim. */
#include "arena.h"
#include "claim.h"
#include "claim_support.h"

static const char *tell_title(struct arena *arena, const char *sentence)
{
	const struct claim claim = { .claim = sentence };

	return claim_title(arena, &claim);
}

static void without_a_title_the_first_words_stand_in(void **state)
{
	static const struct told_example examples[] = {
		{ "It holds.", "It holds." },
		{ "123456789 123456789 123456789 123456789 123456789 "
		  "1234567890",
			"123456789 123456789 123456789 123456789 123456789 "
			"1234567890" },
		{ "123456789 123456789 123456789 123456789 123456789 12345678 "
		  "12",
			"123456789 123456789 123456789 123456789 "
			"123456789…" },
		{ "123456789 123456789 123456789 123456789 123456789 "
		  "1234567890 "
		  "2",
			"123456789 123456789 123456789 123456789 123456789…" },
		{ "証拠証拠証拠証拠証拠証拠証拠証拠証拠証拠証拠証拠証拠証拠証拠"
		  "証拠",
			"証拠証拠証拠証拠証拠証拠証拠証拠証拠証拠証拠証拠証拠"
			"証拠証…" },
		{ 0 },
	};

	(void)state;
	check_succession(tell_title, examples);
}

static void a_title_goes_before_the_claim(void **state)
{
	const struct claim claim = { .claim = "It holds.", .title = "A title" };
	struct arena arena = { 0 };

	(void)state;
	assert_string_equal(claim_title(&arena, &claim), "A title");
	arena_release(&arena);
}

static void a_statement_is_the_digest_of_the_sentence(void **state)
{
	const struct claim claim = { .claim = "abc", .title = "A title" };

	(void)state;
	assert_string_equal(claim_statement(&claim).hex,
		"ba7816bf8f01cfea414140de5dae2223"
		"b00361a396177a9cb410ff61f20015ad");
}

/* In normal form C, whatever its white space; but 0.1 took it as it stood. */
static void a_statement_is_of_the_sentence_and_not_its_spelling(void **state)
{
	const struct claim plain = { .claim = "caf\xc3\xa9 au lait" };
	const struct claim other = { .claim = " cafe\xcc\x81  au\n lait" };

	(void)state;
	assert_string_equal(
		claim_statement(&plain).hex, claim_statement(&other).hex);
	assert_string_equal(claim_statement(&plain).hex,
		claim_statement_as_written(&plain).hex);
	assert_string_not_equal(claim_statement(&other).hex,
		claim_statement_as_written(&other).hex);
}

static const char *tell_key(struct arena *arena, const char *id)
{
	return claim_key(arena, id);
}

static void a_key_is_the_same_for_ids_that_differ_in_case(void **state)
{
	static const struct told_example examples[] = {
		{ "AM-162", "am-162" },
		{ "am-162", "am-162" },
		{ "aM_1.b-C", "am_1.b-c" },
		{ 0 },
	};

	(void)state;
	check_succession(tell_key, examples);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(without_a_title_the_first_words_stand_in),
		cmocka_unit_test(a_title_goes_before_the_claim),
		cmocka_unit_test(a_statement_is_the_digest_of_the_sentence),
		cmocka_unit_test(
			a_statement_is_of_the_sentence_and_not_its_spelling),
		cmocka_unit_test(a_key_is_the_same_for_ids_that_differ_in_case),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
