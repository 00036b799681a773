/* test_html.c - writing text into HTML. */
#include <stdlib.h>

#include "claim_support.h"

#include "arena.h"
#include "html.h"

typedef void write_fn(FILE *out, const char *text);

static const char *written_by(
	struct arena *arena, write_fn *write, const char *text)
{
	char *written = NULL, *copy;
	size_t length;
	FILE *memory = open_memstream(&written, &length);

	assert_non_null(memory);
	write(memory, text);
	assert_int_equal(fclose(memory), 0);
	copy = arena_copy(arena, written);
	free(written);
	return copy;
}

static const char *tell_text(struct arena *arena, const char *text)
{
	return written_by(arena, html_text, text);
}

static const char *tell_url(struct arena *arena, const char *url)
{
	return written_by(arena, html_url, url);
}

static void text_is_never_taken_for_html(void **state)
{
	static const struct told_example examples[] = {
		{ "", "" },
		{ "Holding · 日本語 é", "Holding · 日本語 é" },
		{ "<script>alert(1)</script>",
			"&lt;script&gt;alert(1)&lt;/script&gt;" },
		{ "a & b &amp; c", "a &amp; b &amp;amp; c" },
		{ "\" onclick='x'", "&quot; onclick=&#39;x&#39;" },
		{ "<!-- ]]> -->", "&lt;!-- ]]&gt; --&gt;" },
		{ 0 },
	};

	(void)state;
	check_succession(tell_text, examples);
}

static void what_should_not_be_shown_is_not(void **state)
{
	static const struct told_example examples[] = {
		{ "a\nb\tc", "a b c" },
		{ "a\x1b[31m", "a\uFFFD[31m" },
		{ "a\u202eb", "a\uFFFDb" },
		{ "a\xff", "a\uFFFD" },
		{ 0 },
	};

	(void)state;
	check_succession(tell_text, examples);
}

static void a_web_url_is_a_link_to_what_is_shown(void **state)
{
	static const struct told_example examples[] = {
		{ "https://example.org/a?b=1&c='2'#d",
			"<a href=\"https://example.org/a?b=1&amp;c=&#39;2&#39;"
			"#d\">https://example.org/a?b=1&amp;c=&#39;2&#39;"
			"#d</a>" },
		{ "HTTP://example.org",
			"<a href=\"HTTP://example.org\">"
			"HTTP://example.org</a>" },
		{ "https://example.org/@ann",
			"<a href=\"https://example.org/@ann\">"
			"https://example.org/@ann</a>" },
		{ "https://example.org/日本",
			"<a href=\"https://example.org/日本\">"
			"https://example.org/日本</a>" },
		{ 0 },
	};

	(void)state;
	check_succession(tell_url, examples);
}

static void anything_else_is_text(void **state)
{
	static const struct told_example examples[] = {
		{ "javascript:alert(1)", "javascript:alert(1)" },
		{ "javascript://example.org/%0aalert(1)",
			"javascript://example.org/%0aalert(1)" },
		{ "data:text/html,<b>", "data:text/html,&lt;b&gt;" },
		{ "claims/am-1.html", "claims/am-1.html" },
		{ "//example.org/", "//example.org/" },
		{ "ftp://example.org/", "ftp://example.org/" },
		{ "https://", "https://" },
		{ "https:///a", "https:///a" },
		{ "https:example.org", "https:example.org" },
		{ " https://example.org", " https://example.org" },
		{ "https://bank.example@example.org/",
			"https://bank.example@example.org/" },
		{ "https://example.org/\" onclick=\"x",
			"https://example.org/&quot; onclick=&quot;x" },
		{ "https://example.org\\@evil.example",
			"https://example.org\\@evil.example" },
		{ "https://example.org/\u202egpj.exe",
			"https://example.org/\uFFFDgpj.exe" },
		{ 0 },
	};

	(void)state;
	check_succession(tell_url, examples);
}

static void write_link(FILE *out, const char *url)
{
	struct arena arena = { 0 };
	const char *host = html_host(&arena, url);

	html_link(out, url, "A & b");
	fprintf(out, ", %s", host ? host : "none");
	arena_release(&arena);
}

static const char *tell_link(struct arena *arena, const char *url)
{
	return written_by(arena, write_link, url);
}

static void a_link_may_have_a_title_and_names_its_host(void **state)
{
	static const struct told_example examples[] = {
		{ "https://example.org/a?b",
			"<a href=\"https://example.org/a?b\">A &amp; b</a>, "
			"example.org" },
		{ "https://bank.example@example.org/", "A &amp; b, none" },
		{ "javascript:alert(1)", "A &amp; b, none" },
		{ 0 },
	};

	(void)state;
	check_succession(tell_link, examples);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(text_is_never_taken_for_html),
		cmocka_unit_test(what_should_not_be_shown_is_not),
		cmocka_unit_test(a_web_url_is_a_link_to_what_is_shown),
		cmocka_unit_test(anything_else_is_text),
		cmocka_unit_test(a_link_may_have_a_title_and_names_its_host),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
