/* test_text_compare.c - the order of texts, and the word that was meant. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "text.h"
#include "text_compare.h"
#include "text_nearest.h"

#include <cmocka.h>

/* In order. */
static const char *const ordered[] = {
	"",
	" ",
	"-",
	"0",
	"00",
	"000",
	"0a",
	"00001",
	"01",
	"1",
	"1.9",
	"1.10",
	"2",
	"10",
	"18446744073709551615",
	"18446744073709551616",
	"00000000000000000000000018446744073709551617",
	"99999999999999999999999999999999999999999999",
	":",
	"_",
	"A",
	"a",
	"a-",
	"A01",
	"A1",
	"a01",
	"a1",
	"a1b",
	"A2",
	"a10",
	"a10b2",
	"a10b10",
	"aa",
	"AB",
	"Ab",
	"aB",
	"ab",
	"AM-9",
	"am-9",
	"AM-10",
	"am-10",
	"z",
	"~",
	"\u00c9",
	"\u00e9",
	"\xff",
};

enum { ORDERED = sizeof(ordered) / sizeof(*ordered) };

static int sign(int order)
{
	return (order > 0) - (order < 0);
}

static void people_find_what_they_look_for(void **state)
{
	(void)state;
	assert_true(text_compare("AM-9", "AM-10") < 0);
	assert_true(text_compare("am-10", "AM-9") > 0);
	assert_true(text_compare("Am-9", "aM-10") < 0);
	assert_true(text_compare("AM-009", "AM-10") < 0);
	assert_true(text_compare("AM-09", "AM-9") < 0);
	assert_true(text_compare("v1.2", "v1.2.1") < 0);
	assert_int_equal(text_compare("AM-9", "AM-9"), 0);
}

/* All pairs agree with one list, so that the order is total. */
static void the_order_is_total(void **state)
{
	int a, b;

	(void)state;
	for (a = 0; a < ORDERED; a++) {
		for (b = 0; b < ORDERED; b++)
			assert_int_equal(
				sign(text_compare(ordered[a], ordered[b])),
				sign(a - b));
	}
}

static void nth_text(char *text, size_t n)
{
	static const char letters[] = "0019aB-\xff";

	for (; n; n /= 9) {
		if (n % 9)
			*text++ = letters[n % 9 - 1];
	}
	*text = '\0';
}

static void check_triple(const char *a, const char *b, const char *c)
{
	if (text_compare(a, b) <= 0 && text_compare(b, c) <= 0)
		assert_true(text_compare(a, c) <= 0);
	assert_int_equal(sign(text_compare(a, b)), -sign(text_compare(b, a)));
	assert_int_equal(text_compare(a, b) == 0, strcmp(a, b) == 0);
}

static void the_order_of_any_three_is_consistent(void **state)
{
	enum { SOME = 120 };
	size_t i, j, k;
	char texts[SOME][6];

	(void)state;
	for (i = 0; i < SOME; i++)
		nth_text(texts[i], i * 7919 % 59049);
	for (i = 0; i < SOME; i++) {
		for (j = 0; j < SOME; j++) {
			for (k = 0; k < SOME; k++)
				check_triple(texts[i], texts[j], texts[k]);
		}
	}
}

static void the_nearest_word_is_found(void **state)
{
	static const char *const words[] = { "status", "list", "lint", "show",
		"search", "considerable", "q", NULL };
	static const char *const examples[][2] = {
		{ "stats", "status" },
		{ "statuss", "status" },
		{ "statsu", "status" },
		{ "tsatsu", "status" },
		{ "xtatux", "status" },
		{ "STATSU", "status" },
		{ "Show", "show" },
		{ "show", "show" },
		{ "hsow", "show" },
		{ "lit", "list" },
		{ "lint", "lint" },
		{ "linst", "list" },
		{ "conxxxerable", "considerable" },
		{ "w", "q" },
	};
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(examples) / sizeof(*examples); i++) {
		const char *nearest = text_nearest(examples[i][0], words);

		assert_non_null(nearest);
		assert_string_equal(nearest, examples[i][1]);
	}
}

static void a_word_far_from_all_has_no_nearest(void **state)
{
	static const char *const words[] = { "status", "list", "show",
		"considerable", NULL };
	static const char *const none[] = { NULL };
	static const char *const far[] = { "", "x", "sta", "wohs", "lsti ",
		"liszz", "stxxxs", "conxxxxrable", "considerablexxxx",
		"tsilshow" };
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(far) / sizeof(*far); i++)
		assert_null(text_nearest(far[i], words));
	assert_null(text_nearest("status", none));
}

static void no_part_is_edited_twice(void **state)
{
	static const char *const words[] = { "abc", NULL };

	(void)state;
	assert_null(text_nearest("ca", words));
	assert_string_equal(text_nearest("acb", words), "abc");
}

static void the_nearer_word_wins_and_then_the_first(void **state)
{
	static const char *const words[] = { "abcdex", "abcdey", "abcdef",
		NULL };

	(void)state;
	assert_ptr_equal(text_nearest("abcdez", words), words[0]);
	assert_ptr_equal(text_nearest("abcdeY", words), words[1]);
	assert_ptr_equal(text_nearest("abcdfe", words), words[2]);
}

static void a_hostile_word_has_no_nearest(void **state)
{
	char word[100001];
	char candidate[65];
	const char *const words[] = { word, candidate, NULL };

	(void)state;
	memset(word, 'a', 100000);
	word[100000] = '\0';
	memset(candidate, 'a', 64);
	candidate[64] = '\0';
	assert_null(text_nearest(word, words));
	assert_null(text_nearest(word + 100000 - 65, words));
	assert_ptr_equal(text_nearest(word + 100000 - 64, words), candidate);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(people_find_what_they_look_for),
		cmocka_unit_test(the_order_is_total),
		cmocka_unit_test(the_order_of_any_three_is_consistent),
		cmocka_unit_test(the_nearest_word_is_found),
		cmocka_unit_test(a_word_far_from_all_has_no_nearest),
		cmocka_unit_test(no_part_is_edited_twice),
		cmocka_unit_test(the_nearer_word_wins_and_then_the_first),
		cmocka_unit_test(a_hostile_word_has_no_nearest),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
