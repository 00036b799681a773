/* test_verdict.c - the words for verdicts and states. */
#include "claim_support.h"

#include "verdict.h"

struct spelling {
	const char *text;
	enum verdict verdict;
};

static void a_verdict_is_read_in_any_spelling(void **state)
{
	static const struct spelling spellings[] = {
		{ "holding", HOLDING },
		{ "Holding", HOLDING },
		{ "HOLDING", HOLDING },
		{ "partial", PARTIAL },
		{ "pArTiAl", PARTIAL },
		{ "not-holding", NOT_HOLDING },
		{ "not_holding", NOT_HOLDING },
		{ "not holding", NOT_HOLDING },
		{ "Not Holding", NOT_HOLDING },
	};
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(spellings) / sizeof(*spellings); i++)
		assert_int_equal(
			verdict_parse(spellings[i].text), spellings[i].verdict);
}

static void what_is_no_verdict_is_none(void **state)
{
	static const char *const texts[] = { "", " ", "-", "hold", "holdin",
		"holdings", " holding", "holding ", "hold ing", "not", "not-",
		"notholding", "not  holding", "not\tholding", "not.holding",
		"partially", "none", "open", "\xc5\xbf" };
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(texts) / sizeof(*texts); i++)
		assert_int_equal(verdict_parse(texts[i]), VERDICT_NONE);
}

static void a_verdict_has_a_word_for_people_and_one_for_programs(void **state)
{
	static const struct {
		enum verdict verdict;
		const char *shown, *token, *with_sign;
	} words[] = {
		{ HOLDING, "Holding", "holding", "+ Holding" },
		{ PARTIAL, "Partial", "partial", "~ Partial" },
		{ NOT_HOLDING, "Not holding", "not_holding", "x Not holding" },
	};
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(words) / sizeof(*words); i++) {
		enum verdict verdict = words[i].verdict;

		assert_string_equal(verdict_shown(verdict), words[i].shown);
		assert_string_equal(verdict_token(verdict), words[i].token);
		assert_string_equal(
			verdict_signed(verdict), words[i].with_sign);
		assert_int_equal(verdict_parse(words[i].shown), verdict);
		assert_int_equal(verdict_parse(words[i].token), verdict);
		assert_int_equal(verdict_parse(verdict_names[i]), verdict);
	}
	assert_null(verdict_names[i]);
	assert_string_equal(verdict_shown(VERDICT_NONE), "-");
	assert_null(verdict_token(VERDICT_NONE));
	assert_string_equal(verdict_signed(VERDICT_NONE), "  -");
}

static void a_state_is_read_as_it_is_named(void **state)
{
	static const char *const names[] = { "draft", "open", "settled",
		"retired", "superseded" };
	enum state each;

	(void)state;
	for (each = STATE_DRAFT; each <= STATE_SUPERSEDED; each++) {
		assert_string_equal(state_name(each), names[each]);
		assert_string_equal(state_names[each], names[each]);
		assert_int_equal(state_parse(names[each]), each);
	}
	assert_null(state_names[each]);
	assert_int_equal(state_parse("Superseded"), STATE_SUPERSEDED);
	assert_int_equal(state_parse("DRAFT"), STATE_DRAFT);
	assert_int_equal(state_parse("closed"), STATE_OPEN);
	assert_int_equal(state_parse(""), STATE_OPEN);
	assert_int_equal(state_parse(NULL), STATE_OPEN);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_verdict_is_read_in_any_spelling),
		cmocka_unit_test(what_is_no_verdict_is_none),
		cmocka_unit_test(
			a_verdict_has_a_word_for_people_and_one_for_programs),
		cmocka_unit_test(a_state_is_read_as_it_is_named),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
