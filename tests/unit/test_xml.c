/* test_xml.c - writing text into XML. */
#include "claim_support.h"

#include "arena.h"
#include "text_stream.h"
#include "xml.h"

static const char *tell(struct arena *arena, const char *text)
{
	struct text_stream stream;

	text_stream_open(&stream);
	xml_text(stream.out, text);
	return text_stream_close(&stream, arena);
}

static void text_is_never_taken_for_xml(void **state)
{
	static const struct told_example examples[] = {
		{ "", "" },
		{ "Holding · 日本語 é", "Holding · 日本語 é" },
		{ "<a> & ]]> &amp;", "&lt;a&gt; &amp; ]]&gt; &amp;amp;" },
		{ "\" x='1'", "&quot; x=&#39;1&#39;" },
		{ "One.\n\tTwo.", "One.\n\tTwo." },
		{ 0 },
	};

	(void)state;
	check_succession(tell, examples);
}

static void what_xml_cannot_have_is_replaced(void **state)
{
	static const struct told_example examples[] = {
		{ "a\x1b[31m", "a\uFFFD[31m" },
		{ "a\u202eb", "a\uFFFDb" },
		{ "a\xff", "a\uFFFD" },
		{ "a\xef\xbf\xbf", "a\uFFFD" },
		{ "a\x7f", "a\uFFFD" },
		{ 0 },
	};

	(void)state;
	check_succession(tell, examples);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(text_is_never_taken_for_xml),
		cmocka_unit_test(what_xml_cannot_have_is_replaced),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
