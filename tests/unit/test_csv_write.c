/* test_csv_write.c - writing comma-separated values. */
#include "claim_support.h"

#include "arena.h"
#include "csv_write.h"
#include "text_stream.h"

static const char *tell(struct arena *arena, const char *text)
{
	const char *const cells[] = { text, NULL, "b" };
	struct text_stream stream;

	text_stream_open(&stream);
	csv_row(stream.out, cells, 3);
	return text_stream_close(&stream, arena);
}

static void a_cell_is_quoted_where_it_must_be(void **state)
{
	static const struct told_example examples[] = {
		{ "", ",,b\r\n" },
		{ "a b", "a b,,b\r\n" },
		{ "a,b", "\"a,b\",,b\r\n" },
		{ "a \"b\"", "\"a \"\"b\"\"\",,b\r\n" },
		{ "a\nb", "\"a\nb\",,b\r\n" },
		{ "a\x1b", "a\uFFFD,,b\r\n" },
		{ 0 },
	};

	(void)state;
	check_succession(tell, examples);
}

static void no_cell_is_a_formula(void **state)
{
	static const struct told_example examples[] = {
		{ "=1+1", "'=1+1,,b\r\n" },
		{ "+1", "'+1,,b\r\n" },
		{ "-1", "'-1,,b\r\n" },
		{ "@a", "'@a,,b\r\n" },
		{ "\t=1", "' =1,,b\r\n" },
		{ "=\"a\"", "\"'=\"\"a\"\"\",,b\r\n" },
		{ "a=1", "a=1,,b\r\n" },
		{ 0 },
	};

	(void)state;
	check_succession(tell, examples);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_cell_is_quoted_where_it_must_be),
		cmocka_unit_test(no_cell_is_a_formula),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
