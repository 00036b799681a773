/* test_language_tag.c - tags of languages. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "language_tag.h"

static void a_tag_is_one_of_bcp_47(void **state)
{
	static const struct {
		const char *tag;
		int holds;
	} examples[] = {
		{ "de", 1 },
		{ "pt-BR", 1 },
		{ "zh-Hant-TW", 1 },
		{ "es-419", 1 },
		{ "sl-rozaj-biske-1994", 1 },
		{ "de-CH-1901", 1 },
		{ "zh-cmn-Hans-CN", 1 },
		{ "ar-u-nu-latn", 1 },
		{ "en-x-brackets", 1 },
		{ "de-a-value-x-p-q", 1 },
		{ "", 0 },
		{ "d", 0 },
		{ "a_b", 0 },
		{ "de-", 0 },
		{ "-de", 0 },
		{ "de--CH", 0 },
		{ "german-language-x", 0 },
		{ "de-x", 0 },
		{ "de-u", 0 },
		{ "de-u-x", 0 },
		{ "abcdefghi", 0 },
		{ "de-abcdefghi", 0 },
		{ "d\xc3\xa9", 0 },
		{ "en-\"", 0 },
	};
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(examples) / sizeof(*examples); i++) {
		if (language_is_tag(examples[i].tag) != examples[i].holds)
			print_error("%s\n", examples[i].tag);
		assert_int_equal(
			language_is_tag(examples[i].tag), examples[i].holds);
	}
}

static void a_script_tells_more_of_direction_than_a_language(void **state)
{
	static const struct {
		const char *tag;
		int holds;
	} examples[] = {
		{ "ar", 1 },
		{ "AR-eg", 1 },
		{ "he-IL", 1 },
		{ "fa", 1 },
		{ "ur-PK", 1 },
		{ "ckb", 1 },
		{ "az-Arab", 1 },
		{ "az-arab-IR", 1 },
		{ "yi", 1 },
		{ "ha-Hebr", 1 },
		{ "ar-Latn", 0 },
		{ "az", 0 },
		{ "ku", 0 },
		{ "de", 0 },
		{ "arn", 0 },
		{ "en-x-arab", 0 },
	};
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(examples) / sizeof(*examples); i++) {
		if (language_is_from_right(examples[i].tag) !=
			examples[i].holds)
			print_error("%s\n", examples[i].tag);
		assert_int_equal(language_is_from_right(examples[i].tag),
			examples[i].holds);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_tag_is_one_of_bcp_47),
		cmocka_unit_test(
			a_script_tells_more_of_direction_than_a_language),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
