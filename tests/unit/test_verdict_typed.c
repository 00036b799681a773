/* test_verdict_typed.c - verdicts as people type them. */
#include "claim_support.h"

#include "verdict.h"
#include "verdict_typed.h"

struct spelling {
	const char *text;
	enum verdict verdict;
};

static void check(const struct spelling *spelling, bool sure)
{
	bool is_sure;

	for (; spelling->text; spelling++) {
		assert_int_equal(verdict_typed(spelling->text, &is_sure),
			spelling->verdict);
		assert_int_equal(is_sure, sure);
	}
}

static void a_form_of_the_word_is_that_verdict(void **state)
{
	static const struct spelling spellings[] = {
		{ "holding", HOLDING },
		{ "hold", HOLDING },
		{ "Holds", HOLDING },
		{ "HELD", HOLDING },
		{ "h", HOLDING },
		{ "partly", PARTIAL },
		{ "p", PARTIAL },
		{ "notholding", NOT_HOLDING },
		{ "not  holding", NOT_HOLDING },
		{ "Doesn't hold", NOT_HOLDING },
		{ "n", NOT_HOLDING },
		{ 0 },
	};

	(void)state;
	check(spellings, true);
}

static void another_word_may_only_mean_it(void **state)
{
	static const struct spelling spellings[] = {
		{ "true", HOLDING },
		{ "ok", HOLDING },
		{ "holdng", HOLDING },
		{ "mixed", PARTIAL },
		{ "partail", PARTIAL },
		{ "False", NOT_HOLDING },
		{ "no", NOT_HOLDING },
		{ "not", NOT_HOLDING },
		{ "", VERDICT_NONE },
		{ "maybe", VERDICT_NONE },
		{ "-", VERDICT_NONE },
		{ "AM-162", VERDICT_NONE },
		{ 0 },
	};

	(void)state;
	check(spellings, false);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_form_of_the_word_is_that_verdict),
		cmocka_unit_test(another_word_may_only_mean_it),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
